import type { Json } from '@aftercare/kernel';
import * as z from 'zod';
import type { Action } from './action.ts';
import type { Catalogue } from './problem.ts';

type Document = { [key: string]: Json };
type Response = { readonly description: string; readonly content?: Document };

/** Statuses that any request can meet, beside those of its own refusals. */
const SHARED_STATUSES = [400, 429, 500, 503] as const;

/** OpenAPI 3.1 from the list of actions: there is no other description of the API. Written at build time, served as a file. */
export function toOpenApi(actions: readonly Action[], catalogue: Catalogue): Document {
  const components = new Components();
  const paths: Record<string, Document> = {};
  for (const action of actions) {
    paths[action.path] = {
      ...paths[action.path],
      [action.method.toLowerCase()]: toOperation(action, catalogue, components),
    };
  }
  const tags = [...new Set(actions.map(tagOf))].sort();
  return {
    openapi: '3.1.0',
    info: {
      title: 'Aftercare API',
      version: '1',
      description:
        'After-sales for manufacturers, distributors and repair shops. Everything below /v1/networks/{network} is shared by a network; everything else under /v1 is private to the caller’s own tenant. Every refusal is application/problem+json (RFC 9457) with a code, a reason and a way to mend it, in English or Chinese by Accept-Language.',
      license: { name: 'Proprietary', identifier: 'LicenseRef-Aftercare' },
    },
    servers: [{ url: '/' }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'RFC 9068 access token of the caller’s tenant',
        },
        client: { type: 'http', scheme: 'basic', description: 'Client id and secret (RFC 6749 §2.3.1)' },
      },
      schemas: components.schemas,
    },
  };
}

function toOperation(action: Action, catalogue: Catalogue, components: Components): Document {
  const codes = codesByStatus(action, catalogue);
  return {
    operationId: toOperationId(action.name),
    tags: [tagOf(action)],
    summary: action.summary,
    ...(action.permission === null ? {} : { description: `Permission: \`${action.permission}\`` }),
    security: securityOf(action),
    parameters: [
      ...parametersOf(action.params, 'path', components),
      ...parametersOf(action.query, 'query', components),
      ...keyParameter(action),
    ],
    ...requestBodyOf(action, components),
    responses: joinResponses(
      Object.entries(action.answers).map(([status, answer]) => [status, toResponse(answer, components)]),
      [...codes].map(([status, list]) => [String(status), toProblemResponse(list)]),
    ),
  };
}

/** A page answers with a form where other callers get a problem: then one status has both. */
function joinResponses(...lists: readonly (readonly [status: string, response: Response])[][]): Document {
  const joined: Record<string, Response> = {};
  for (const [status, response] of lists.flat()) {
    const content = { ...joined[status]?.content, ...response.content };
    joined[status] = { ...response, ...(Object.keys(content).length === 0 ? {} : { content }) };
  }
  return joined;
}

function codesByStatus(action: Action, catalogue: Catalogue): Map<number, string[]> {
  const codes = [
    ...action.refusals,
    ...(action.space.actors.includes('anonymous') ? [] : ['identity.token_missing', 'identity.token_invalid']),
    ...(action.permission === null ? [] : ['identity.permission_missing']),
    ...(action.space.name === 'network' ? ['request.not_found'] : []),
    ...(action.idempotencyKey === 'none' ? [] : ['idempotency.key_reused', 'idempotency.key_malformed']),
    ...(action.method === 'GET' ? [] : ['request.too_large', 'request.wrong_media_type', 'request.conflict']),
  ];
  const byStatus = new Map<number, string[]>(SHARED_STATUSES.map((status) => [status, []]));
  for (const code of new Set(codes)) {
    const status = catalogue.problems[code]?.status;
    if (status === undefined)
      throw new TypeError(`${action.name} names the code ${code}, which the catalogue does not know`);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

function toResponse(answer: z.ZodType | string, components: Components): Response {
  if (answer === 'none') return { description: 'Done' };
  if (typeof answer === 'string') return { description: 'Done', content: { [answer]: { schema: { type: 'string' } } } };
  return { description: 'Done', content: { 'application/json': { schema: components.toSchema(answer, 'output') } } };
}

function toProblemResponse(codes: readonly string[]): Response {
  return {
    description: codes.length === 0 ? 'Refused' : `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}`,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query', components: Components): Document[] {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(field, undefined).success,
    schema: components.toSchema(field, 'input'),
  }));
}

function keyParameter(action: Action): Document[] {
  if (action.idempotencyKey === 'none') return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        action.idempotencyKey === 'required'
          ? 'Required from machine clients'
          : 'Repeats of one key get the first answer',
      schema: { type: 'string', maxLength: 255 },
    },
  ];
}

function requestBodyOf(action: Action, components: Components): Document {
  if (action.rawBody !== undefined) {
    const content = Object.fromEntries(
      action.rawBody.mediaTypes.map((mediaType) => [mediaType, { schema: { type: 'string' } }]),
    );
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

/** Schemas with an id become components; what goes in and what comes out may differ and have two names. */
class Components {
  readonly schemas: Record<string, Json> = { Problem: problemSchema() };

  toSchema(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
    const suffix = io === 'input' ? 'Input' : '';
    const {
      $schema: _dialect,
      $defs,
      ...rest
    } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        // A format says it in one word; zod's pattern for a date alone is 200 characters long.
        if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
        delete jsonSchema.id;
      },
    });
    for (const [id, definition] of Object.entries($defs ?? {}))
      this.schemas[`${id}${suffix}`] = this.#link(definition, suffix);
    return this.#link(rest, suffix);
  }

  #link(schema: object, suffix: string): Json {
    const text = JSON.stringify(schema).replace(/"#\/\$defs\/([^"]+)"/g, `"#/components/schemas/$1${suffix}"`);
    // safe: a JSON Schema is JSON; the round trip drops the undefined members that its type allows
    return JSON.parse(text) as Json;
  }
}

function problemSchema(): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(
    z.looseObject({
      type: z.url(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      code: z.string(),
      mend: z.string(),
      requestId: z.string(),
      errors: z
        .array(z.looseObject({ pointer: z.string(), code: z.string(), detail: z.string(), mend: z.string() }))
        .optional(),
    }),
  );
  // safe: a JSON Schema is JSON
  return JSON.parse(JSON.stringify(schema)) as Json;
}

function tagOf({ name }: Action): string {
  return name.split('.')[0] ?? name;
}

function toOperationId(name: string): string {
  return name.replace(/[._](\w)/g, (_match, letter: string) => letter.toUpperCase());
}
