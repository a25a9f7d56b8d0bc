/** The API's description as a judge: whether an answer is one that the document promises for this method and path. */
import { readFileSync } from 'node:fs';
import { inRoot } from '@aftercare/tools/paths';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DocumentedResponse | Reference>>;
}

interface Reference {
  readonly $ref: string;
}

interface DocumentedResponse {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, Reference>>;
  /** The codes of this operation's problems with this status. */
  readonly 'x-codes'?: readonly string[];
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly headers: Readonly<Record<string, { readonly required?: boolean }>>;
    readonly responses: Readonly<Record<string, DocumentedResponse>>;
  };
}

/** What is no part of the API and has no line in the document. */
const BESIDE_THE_API = /^\/(openapi\.json$|docs(\/|$)|development\/)/;

export class Contract {
  readonly #document: ApiDocument;
  readonly #ajv: Ajv2020;
  readonly #routes: readonly { readonly path: string; readonly pattern: RegExp }[];
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: ApiDocument) {
    this.#document = document;
    // Strict mode is about the author of a schema; that is the linters' part.
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
    formats.default(this.#ajv);
    this.#ajv.addSchema(document, 'openapi');
    this.#routes = Object.keys(document.paths)
      .sort((a, b) => countPlaceholders(a) - countPlaceholders(b))
      .map((path) => ({ path, pattern: toPattern(path) }));
  }

  static read(): Contract {
    // Written by `npm run openapi`, in this shape.
    return new Contract(JSON.parse(readFileSync(inRoot('workers/app/openapi.json'), 'utf8')) as ApiDocument);
  }

  get operations(): readonly string[] {
    return Object.values(this.#document.paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
  }

  /** What is wrong with this answer, and which operation gave it; null where none is documented. */
  judge(heard: Heard): { readonly operation: string | null; readonly complaints: readonly string[] } {
    const route = this.#routes.find(({ pattern }) => pattern.test(heard.path));
    if (route === undefined) {
      if (BESIDE_THE_API.test(heard.path)) return { operation: null, complaints: [] };
      return { operation: null, complaints: this.#judgeStray(heard, 404) };
    }
    const item = this.#document.paths[route.path] ?? {};
    const method = heard.method === 'HEAD' ? 'get' : heard.method.toLowerCase();
    const operation = item[method];
    if (operation === undefined) return { operation: null, complaints: this.#judgeStray(heard, 405) };
    return {
      operation: operation.operationId,
      complaints: this.#judgeOperation(heard, operation, [route.path, method]),
    };
  }

  /** Where there is no operation there is one answer, and it is a problem. */
  #judgeStray(heard: Heard, status: 404 | 405): string[] {
    if (heard.status !== status) return [`no operation is documented here, and the answer is ${heard.status}`];
    return heard.method === 'HEAD' ? [] : this.#validate(['components', 'schemas', 'Problem'], heard.text);
  }

  #judgeOperation(heard: Heard, { responses }: Operation, at: readonly string[]): string[] {
    const named = responses[heard.status];
    if (named === undefined) return [`${heard.status} is not documented`];
    if (!('$ref' in named))
      return this.#judgeDocumented(heard, named, ['paths', ...at, 'responses', `${heard.status}`]);
    const name = lastPart(named);
    const shared = this.#document.components.responses[name];
    if (shared === undefined) return [`${named.$ref} is not in the document`];
    return this.#judgeDocumented(heard, shared, ['components', 'responses', name]);
  }

  #judgeDocumented(heard: Heard, response: DocumentedResponse, at: readonly string[]): string[] {
    const missing = Object.keys(response.headers ?? {})
      .filter((name) => this.#document.components.headers[name]?.required === true && !heard.headers.has(name))
      .map((name) => `the header ${name} is missing`);
    if (heard.method === 'HEAD') return missing;
    const mediaType = heard.headers.get('content-type')?.split(';')[0]?.trim();
    if (response.content === undefined)
      return heard.text === '' ? missing : [...missing, 'a body where none is documented'];
    if (mediaType === undefined || !(mediaType in response.content))
      return [...missing, `${mediaType} is not one of ${Object.keys(response.content).join(', ')}`];
    if (!/^application\/(\w+\+)?json$/.test(mediaType)) return missing;
    return [
      ...missing,
      ...this.#validate([...at, 'content', mediaType, 'schema'], heard.text),
      ...(mediaType === 'application/problem+json' ? judgeCode(heard.text, response['x-codes'] ?? []) : []),
    ];
  }

  #validate(at: readonly string[], text: string): string[] {
    const pointer = `openapi#/${at.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const validator = this.#validators.get(pointer) ?? this.#ajv.compile({ $ref: pointer });
    this.#validators.set(pointer, validator);
    if (validator(JSON.parse(text))) return [];
    return (validator.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`,
    );
  }
}

function lastPart({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

function judgeCode(text: string, codes: readonly string[]): string[] {
  const { code }: { code?: unknown } = JSON.parse(text);
  return codes.includes(String(code)) ? [] : [`the code ${String(code)} is not documented for this status`];
}

function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${escaped}$`);
}

function countPlaceholders(path: string): number {
  return path.split('{').length - 1;
}
