import { type Json, LIMITS } from '@aftercare/kernel';
import * as z from 'zod';
import { type Action, isPage } from './action.ts';
import { Components } from './describe-schema.ts';
import type { Catalogue } from './problem.ts';

type Document = { [key: string]: Json };
type Response = {
  readonly description: string;
  readonly headers?: Document;
  readonly content?: Document;
  /** Codes of the problems with this status: what a program can meet here, and nothing else. */
  readonly 'x-codes'?: readonly string[];
};

/** What any request can meet, whatever it asks for. */
const SHARED_CODES = [
  'request.invalid',
  'request.rate_limited',
  'internal.defect',
  'database.overloaded',
  'identity.key_unavailable',
  'tenancy.migrating',
] as const;

/** Headers that several operations share; what is marked required stands on every answer that names it. */
const HEADERS = {
  'X-Request-Id': { required: true, description: 'Names this request; tell us this one', schema: text(30) },
  'Retry-After': { description: 'Seconds to wait before the next try (RFC 9110 §10.2.3)', schema: text(10) },
  'RateLimit-Policy': {
    description:
      'Requests that one caller may make (`q`) in so many seconds (`w`); draft-ietf-httpapi-ratelimit-headers §3',
    schema: text(100),
  },
  'WWW-Authenticate': { required: true, description: 'How to authenticate (RFC 9110 §11.6.1)', schema: text(200) },
  ETag: { description: 'Version of what was answered, for If-Match (RFC 9110 §8.8.3)', schema: text(30) },
  Link: { description: 'Where the next page is, as `rel="next"` (RFC 8288)', schema: text(4000) },
  Location: { description: 'Where to look next (RFC 9110 §10.2.2)', schema: text(2000) },
  'Idempotency-Replayed': {
    description: 'Present when this is the stored answer to an earlier request with the same Idempotency-Key',
    schema: { type: 'string', const: 'true' },
  },
} as const satisfies Document;

/** What a parameter means where its own schema does not say it. */
const PARAMETER_TEXTS: Readonly<Record<string, string>> = {
  limit: 'Items of one page',
  cursor: '`nextCursor` of the page before; without it, the first page',
  dryRun: '`true` answers what would happen, and writes nothing',
  network: 'The manufacturer’s slug',
  tenant: 'The tenant’s slug',
  lang: '`en` or `zh`; stronger than Accept-Language',
};

/**
 * OpenAPI 3.1 from the list of actions: there is no other description of the API. Written at build time, served as a file.
 * `tags` says what each capability is about.
 */
export function toOpenApi(
  actions: readonly Action[],
  catalogue: Catalogue,
  tags: Readonly<Record<string, string>>,
): Document {
  const components = new Components();
  const paths: Record<string, Document> = {};
  for (const action of actions) {
    paths[action.path] = {
      ...paths[action.path],
      [action.method.toLowerCase()]: toOperation(action, catalogue, components),
    };
  }
  const names = [...new Set(actions.map(tagOf))].sort();
  return {
    openapi: '3.1.0',
    info: {
      title: 'Aftercare API',
      version: '1',
      description:
        'After-sales for manufacturers, distributors and repair shops. Everything below /v1/networks/{network} is shared by a network; everything else under /v1 is private to the caller’s own tenant. Every refusal is application/problem+json (RFC 9457) with a code, a reason and a way to mend it, in English or Chinese by Accept-Language.',
      license: { name: 'Proprietary', identifier: 'LicenseRef-Aftercare' },
    },
    servers: [{ url: '/', 'x-internal': false }],
    tags: names.map((name) => ({ name, description: describeTag(name, tags) })),
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of the caller’s tenant (RFC 9068), checked as RFC8725 asks',
        },
        client: { type: 'http', scheme: 'basic', description: 'Client id and secret (RFC 6749 §2.3.1)' },
      },
      headers: HEADERS,
      responses: components.responses,
      schemas: components.schemas,
    },
  };
}

function describeTag(name: string, tags: Readonly<Record<string, string>>): string {
  const description = tags[name];
  if (description === undefined) throw new TypeError(`the tag ${name} has no description in describe.ts`);
  return description;
}

function toOperation(action: Action, catalogue: Catalogue, components: Components): Document {
  const codes = codesByStatus(action, catalogue);
  return {
    operationId: toOperationId(action.name),
    tags: [tagOf(action)],
    summary: action.summary,
    description: describeCaller(action),
    ...admissionOf(action),
    security: securityOf(action),
    parameters: [
      ...parametersOf(action.params, 'path', components),
      ...parametersOf(action.query, 'query', components),
      ...headerParametersOf(action),
    ],
    ...requestBodyOf(action, components),
    responses: joinResponses(
      Object.entries(action.answers).map(([status, answer]) => [
        status,
        toResponse(action, status, answer, components),
      ]),
      [...codes].map(([status, list]) => [String(status), toProblemResponse(action, status, list)]),
      components,
    ),
  };
}

function describeCaller({ permission, space }: Action): string {
  if (permission !== null) return `Permission: \`${permission}\``;
  return space.actors.includes('anonymous') ? 'Open to everybody' : 'For operators of the platform';
}

/** Who may come, for machines that read the document: its own tests probe everybody else. */
function admissionOf({ name, permission, space }: Action): Document {
  const { name: place, actors, guests } = space;
  return {
    'x-action': name,
    'x-admission': {
      space: place,
      actors: [...actors],
      permission,
      ...(guests === undefined ? {} : { guests: [...guests] }),
    },
  };
}

/** A page answers with a form where other callers get a problem: then one status has both. */
function joinResponses(
  answers: readonly (readonly [status: string, response: Response])[],
  problems: readonly (readonly [status: string, response: Response])[],
  components: Components,
): Document {
  const joined: Record<string, Response> = Object.fromEntries(answers);
  const shared: Document = {};
  for (const [status, problem] of problems) {
    const answer = joined[status];
    if (answer === undefined) shared[status] = shareResponse(problem, components);
    else joined[status] = { ...problem, content: { ...answer.content, ...problem.content } };
  }
  return { ...joined, ...shared };
}

/** Most refusals are the same everywhere; the document says each of them once. */
function shareResponse(problem: Response, { responses }: Components): Json {
  const codes = problem['x-codes'] ?? [];
  if (codes.length > CODES_OF_A_NAME || 'text/html' in (problem.content ?? {})) return problem;
  const name = codes.map((code) => `${code.charAt(0).toUpperCase()}${toOperationId(code.slice(1))}`).join('Or');
  responses[name] = problem;
  return { $ref: `#/components/responses/${name}` };
}

/** A shared response is called by its codes; with more of them nobody could read its name. */
const CODES_OF_A_NAME = 3;

function codesByStatus(action: Action, catalogue: Catalogue): Map<number, string[]> {
  const isWrite = action.method !== 'GET';
  const codes = [
    ...SHARED_CODES,
    ...action.refusals,
    ...action.space.refusals,
    ...(action.space.actors.includes('anonymous') ? [] : ['identity.token_missing', 'identity.wrong_kind_of_caller']),
    // A token that is no good is refused also where none is asked for.
    'identity.token_invalid',
    ...(action.permission === null ? [] : ['identity.permission_missing']),
    ...('cursor' in action.query.shape ? ['request.bad_cursor'] : []),
    ...(action.idempotencyKey === 'none' ? [] : ['idempotency.key_reused', 'idempotency.key_malformed']),
    ...(action.idempotencyKey === 'required' ? ['idempotency.key_missing'] : []),
    ...(isWrite ? ['request.too_large', 'request.wrong_media_type', 'request.conflict'] : []),
    ...(isWrite && action.rawBody === undefined ? ['request.not_json', 'request.too_deep'] : []),
    ...(isWrite && action.permission !== null && action.testMode !== true ? ['identity.test_mode'] : []),
  ];
  const byStatus = new Map<number, string[]>();
  for (const code of new Set(codes)) {
    const status = catalogue.problems[code]?.status;
    if (status === undefined)
      throw new TypeError(`${action.name} names the code ${code}, which the catalogue does not know`);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

function toResponse(
  action: Action,
  status: string,
  answer: Action['answers'][number],
  components: Components,
): Response {
  const done = { description: DONE[status] ?? 'Done', headers: linkHeaders(headersOfAnswer(action, status)) };
  if (answer === 'none') return done;
  if (typeof answer === 'string' || isMediaTypes(answer)) {
    const content = [answer].flat().map((mediaType) => [mediaType, { schema: describeBytes(mediaType) }]);
    return { ...done, content: Object.fromEntries(content) };
  }
  return { ...done, content: { 'application/json': { schema: components.toSchema(answer, 'output') } } };
}

/** What another standard describes is not described again. */
function describeBytes(mediaType: string): Document {
  return mediaType.endsWith('+json') ? { type: 'object' } : { type: 'string', maxLength: LIMITS.fileBytes };
}

const DONE: Readonly<Record<string, string>> = {
  201: 'Made',
  202: 'Begun',
  204: 'Done',
  301: 'Corrected for good; see Location',
  303: 'Done; see Location',
  307: 'Leads to Location',
};

function isMediaTypes(answer: Action['answers'][number]): answer is readonly string[] {
  return Array.isArray(answer);
}

function headersOfAnswer(action: Action, status: string): (keyof typeof HEADERS)[] {
  return [
    'X-Request-Id',
    ...('cursor' in action.query.shape ? (['Link'] as const) : []),
    ...(['201', '202', '301', '303', '307'].includes(status) ? (['Location'] as const) : []),
    ...(action.permission === null ? [] : (['ETag', 'RateLimit-Policy'] as const)),
    ...(action.idempotencyKey === 'none' ? [] : (['Idempotency-Replayed'] as const)),
  ];
}

function toProblemResponse(action: Action, status: number, codes: readonly string[]): Response {
  return {
    description: `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}`,
    headers: linkHeaders([
      'X-Request-Id',
      'RateLimit-Policy',
      ...(status === 429 || status === 503 || status === 409 ? (['Retry-After'] as const) : []),
      ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
      ...(status === 422 ? (['Idempotency-Replayed'] as const) : []),
    ]),
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      ...(isPage(action) ? { 'text/html': { schema: text(LIMITS.fileBytes) } } : {}),
    },
    'x-codes': codes,
  };
}

function linkHeaders(names: readonly (keyof typeof HEADERS)[]): Document {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query', components: Components): Document[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description = PARAMETER_TEXTS[name], ...rest } = Object(components.toSchema(field, 'input'));
    return {
      name,
      in: place,
      required: place === 'path' || !z.safeParse(field, undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
}

function headerParametersOf(action: Action): Document[] {
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      action.idempotencyKey === 'required'
        ? 'Required from machine clients: repeats of one key get the first answer'
        : 'Repeats of one key get the first answer',
    // In quotes each of the 255 characters may be escaped.
    schema: text(2 * LIMITS.idempotencyKeyCharacters + 2),
  };
  const match = {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The ETag that the change is meant for; 412 when it is no longer the current one',
    schema: text(1000),
  };
  return [
    ...(action.idempotencyKey === 'none' ? [] : [key]),
    ...(action.refusals.includes('request.version_stale') ? [match] : []),
  ];
}

function text(maxLength: number): { readonly type: 'string'; readonly maxLength: number } {
  return { type: 'string', maxLength };
}

function requestBodyOf(action: Action, components: Components): Document {
  const { rawBody } = action;
  if (rawBody !== undefined) {
    const schema = text(rawBody.limitBytes);
    const content = Object.fromEntries(rawBody.mediaTypes.map((mediaType) => [mediaType, { schema }]));
    return { requestBody: { required: true, content } };
  }
  if (action.method === 'GET' || z.safeParse(action.body, undefined).success) return {};
  const example = action.example === undefined ? {} : { example: action.example };
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: components.toSchema(action.body, 'input'), ...example } },
    },
  };
}

function securityOf(action: Action): Document[] {
  if (action.path === '/oauth/token') return [{ client: [] }];
  return action.space.actors.includes('anonymous') ? [] : [{ token: [] }];
}

function tagOf({ name }: Action): string {
  return name.split('.')[0] ?? name;
}

function toOperationId(name: string): string {
  return name.replace(/[._](\w)/g, (_match, letter: string) => letter.toUpperCase());
}
