import type { Language } from '@aftercare/kernel';
import { raw } from 'hono/html';
import { toHtmlPage } from './document.tsx';
import { type ApiDocument, type Body, listOperations, listSharedCodes, type Operation } from './reference-document.ts';
import { Marked, Parameters, Shape, Type } from './reference-schema.tsx';
import { REFERENCE_STYLE } from './reference-style.ts';
import { type ReferenceTexts, referenceTexts } from './reference-texts.ts';

type ToPage = (language: Language, url: URL) => Response;

/**
 * The reference of the API, for a person: one page without script, made from the description. What does not depend on the
 * request is written once per language and kept.
 */
export function createReference(description: string): ToPage {
  const written = new Map<Language, string>();
  return (language, url) => {
    const text = written.get(language) ?? writeReference(JSON.parse(description), referenceTexts[language]);
    written.set(language, text);
    const { title } = referenceTexts[language];
    const facts = { language, title: `${title} · Aftercare`, brand: 'Aftercare', url, style: REFERENCE_STYLE };
    const page = toHtmlPage(facts, raw(text.replaceAll(BASE_URL, url.origin)));
    return new Response(page.data, { headers: { ...page.headers, 'Content-Type': page.mediaType } });
  };
}

/** Stands in the kept text where the address of the deployment belongs. */
const BASE_URL = 'https://base-url.invalid';

function writeReference(document: ApiDocument, texts: ReferenceTexts): string {
  const operations = listOperations(document);
  const shared = listSharedCodes(operations);
  const sections = document.tags.map((tag) => ({ ...tag, list: operations.filter((each) => each.tag === tag.name) }));
  const page = (
    <>
      <nav class="contents" aria-label={texts.contents}>
        <a href="#start">{texts.start}</a>
        <a href="#first-ten-minutes">{texts.tenMinutes}</a>
        <a href="#everywhere">{texts.everywhere}</a>
        {sections.map(({ name, list }) => (
          <a href={`#${name}`}>
            {name}
            <span>{list.length}</span>
          </a>
        ))}
        <a href="#schemas">{texts.schemas}</a>
      </nav>
      <div class="page">
        <Beginning operations={operations} shared={shared} texts={texts} />
        {sections.map(({ name, description, list }) => (
          <section>
            <h2 id={name}>{name}</h2>
            <p class="soft">
              <span lang="en">{description}</span> · {texts.operations(list.length)}
            </p>
            <ul class="card index">
              {list.map(({ id, method, path, summary }) => (
                <li>
                  <a href={`#${id}`}>
                    <MethodName method={method} />
                    <code>{path}</code>
                    <small lang="en">{withoutMarks(summary)}</small>
                  </a>
                </li>
              ))}
            </ul>
            {list.map((operation) => (
              <OperationCard operation={operation} shared={shared} texts={texts} />
            ))}
          </section>
        ))}
        <section>
          <h2 id="schemas">{texts.schemas}</h2>
          {Object.entries(document.components.schemas).map(([name, schema]) => (
            <article class="card" id={`schema-${name}`}>
              <h3>
                <code>{name}</code> <Anchor id={`schema-${name}`} name={name} texts={texts} />
              </h3>
              {schema.description !== undefined && (
                <p lang="en">
                  <Marked text={schema.description} />
                </p>
              )}
              <Shape schema={schema} texts={texts} />
            </article>
          ))}
        </section>
      </div>
    </>
  );
  return page.toString();
}

interface BeginningFacts {
  readonly operations: readonly Operation[];
  readonly shared: ReadonlySet<string>;
  readonly texts: ReferenceTexts;
}

function Beginning({ operations, shared, texts }: BeginningFacts) {
  return (
    <>
      <h1 id="start">{texts.title}</h1>
      <p class="soft">{texts.lead}</p>
      <section class="card">
        <dl>
          <dt>{texts.baseUrl}</dt>
          <dd>
            <code>{BASE_URL}</code>
          </dd>
          <dt>{texts.description}</dt>
          <dd>
            <a href="/openapi.json">/openapi.json</a>
          </dd>
          <dt>{texts.token}</dt>
          <dd>{texts.tokenText}</dd>
        </dl>
        <pre>
          <code>{`curl -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials ${BASE_URL}/oauth/token`}</code>
        </pre>
        <p>
          <a href="#first-ten-minutes">{texts.tenMinutes}</a>
        </p>
      </section>
      <h2 id="first-ten-minutes">{texts.tenMinutes}</h2>
      <p class="soft">{texts.tenMinutesText}</p>
      <ol class="card steps">
        {texts.steps.map(({ operation, text }) => {
          const found = operations.find(({ id }) => id === operation);
          if (found === undefined)
            throw new TypeError(`the first ten minutes name ${operation}, which is no operation`);
          return (
            <li>
              {text}
              <br />
              <a href={`#${found.id}`}>
                <code>
                  {found.method} {found.path}
                </code>
              </a>
            </li>
          );
        })}
      </ol>
      <h2 id="everywhere">{texts.everywhere}</h2>
      <section class="card">
        <ul>
          {texts.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
        <h3>{texts.sharedCodes}</h3>
        <Codes codes={[...shared]} />
      </section>
    </>
  );
}

interface OperationFacts {
  readonly operation: Operation;
  readonly shared: ReadonlySet<string>;
  readonly texts: ReferenceTexts;
}

function OperationCard({ operation, shared, texts }: OperationFacts) {
  const { id, method, path, summary, permission, admission, parameters, bodies, answers, problems } = operation;
  const own = problems
    .map(({ status, codes }) => ({ status, codes: codes.filter((code) => !shared.has(code)) }))
    .filter(({ codes }) => codes.length > 0);
  return (
    <article class="card" id={id}>
      <h3>
        <MethodName method={method} />
        <code>{path}</code> <Anchor id={id} name={`${method} ${path}`} texts={texts} />
      </h3>
      <p lang="en">
        <Marked text={summary} />
      </p>
      <p class="soft">
        {admission === 'permission' ? (
          <>
            {texts.permission} <code>{permission}</code>
          </>
        ) : (
          texts[admission]
        )}
      </p>
      {parameters.length > 0 && (
        <>
          <h4>{texts.parameters}</h4>
          <Parameters list={parameters} texts={texts} />
        </>
      )}
      {bodies.length > 0 && (
        <>
          <h4>{texts.request}</h4>
          <Bodies bodies={bodies} texts={texts} />
        </>
      )}
      <h4>{texts.example}</h4>
      <pre>
        <code>{toCurl(operation)}</code>
      </pre>
      <h4>{texts.answers}</h4>
      {answers.map((answer) => (
        <AnswerOf answer={answer} texts={texts} />
      ))}
      {own.length > 0 && (
        <>
          <h4>{texts.problems}</h4>
          <details>
            <summary>
              {own.map(({ status }) => status).join(', ')} <span class="soft">{texts.besides}</span>
            </summary>
            {own.map(({ status, codes }) => (
              <>
                <strong>{status}</strong>
                <Codes codes={codes} />
              </>
            ))}
          </details>
        </>
      )}
    </article>
  );
}

function AnswerOf({ answer, texts }: { answer: Operation['answers'][number]; texts: ReferenceTexts }) {
  const { status, bodies } = answer;
  const hasFields = bodies.some(
    ({ mediaType, schema }) => mediaType === 'application/json' && schema.$ref === undefined,
  );
  const head = (
    <>
      <strong>{status}</strong>
      {bodies.map((body) => (
        <>
          {' '}
          <BodyName body={body} texts={texts} />
        </>
      ))}
    </>
  );
  if (!hasFields) return <p>{head}</p>;
  return (
    <details>
      <summary>{head}</summary>
      {bodies.map(({ schema }) => (
        <Shape schema={schema} texts={texts} />
      ))}
    </details>
  );
}

function Bodies({ bodies, texts }: { bodies: readonly Body[]; texts: ReferenceTexts }) {
  return (
    <>
      {bodies.map((body) => (
        <>
          <p>
            <BodyName body={body} texts={texts} />
          </p>
          <Shape schema={body.schema} texts={texts} />
        </>
      ))}
    </>
  );
}

function BodyName({ body: { mediaType, schema }, texts }: { body: Body; texts: ReferenceTexts }) {
  return (
    <>
      <span class="soft">{mediaType}</span>
      {mediaType === 'application/json' && (
        <>
          {' '}
          <Type schema={schema} texts={texts} />
        </>
      )}
    </>
  );
}

function Codes({ codes }: { codes: readonly string[] }) {
  return (
    <ul class="codes">
      {codes.map((code) => (
        <li>
          <a href={`/problems/${code}`}>
            <code>{code}</code>
          </a>
        </li>
      ))}
    </ul>
  );
}

function MethodName({ method }: { method: string }) {
  return <span class={`method ${method.toLowerCase()}`}>{method}</span>;
}

function Anchor({ id, name, texts }: { id: string; name: string; texts: ReferenceTexts }) {
  return (
    <a class="anchor" href={`#${id}`} aria-label={texts.linkTo(name)}>
      #
    </a>
  );
}

/** To paste and to fill in: what stands in braces is yours. */
function toCurl({ method, path, credentials, parameters, bodies }: Operation): string {
  const [body] = bodies;
  const needsKey = parameters.some(
    ({ name, description }) => name === 'Idempotency-Key' && description?.startsWith('Required') === true,
  );
  const query = parameters
    .filter((each) => each.in === 'query' && each.required)
    .map(({ name }) => `${name}={${name}}`);
  const address = `${BASE_URL}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "${address}"`,
    ...(credentials === 'client' ? ['-u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials'] : []),
    ...(credentials === 'token' ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(needsKey ? ['-H "Idempotency-Key: {your own}"'] : []),
    ...(body === undefined || credentials === 'client' ? [] : toBodyLines(body)),
  ].join(' \\\n  ');
}

function toBodyLines({ mediaType, example }: Body): string[] {
  const type = `-H "Content-Type: ${mediaType}"`;
  if (mediaType !== 'application/json') return [type, '--data-binary @file'];
  return [type, `-d '${example === undefined ? '{ … }' : JSON.stringify(example, null, 2)}'`];
}

function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}
