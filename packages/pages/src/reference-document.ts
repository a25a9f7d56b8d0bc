import type { Json } from '@aftercare/kernel';

/*
 * What the reference reads of the API's description. It is our own document, written from the list of actions and linted;
 * nothing here copes with another one.
 */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema; readonly example?: Json }>>;

interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Content;
  readonly 'x-codes'?: readonly string[];
}

interface DescribedOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly security: readonly Readonly<Record<string, Json>>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
  readonly 'x-admission': { readonly permission: string | null; readonly actors: readonly string[] };
}

export interface ApiDocument {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
}

export interface Body {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly example?: Json;
}

export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly permission: string | null;
  readonly admission: 'permission' | 'everybody' | 'operators';
  readonly credentials: 'token' | 'client' | 'none';
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly Body[];
  readonly answers: readonly { readonly status: string; readonly bodies: readonly Body[] }[];
  readonly problems: readonly { readonly status: string; readonly codes: readonly string[] }[];
}

export function listOperations({ paths, components }: ApiDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const responses = Object.entries(described.responses).map(
        ([status, response]) => [status, resolve(response, components.responses)] as const,
      );
      const { permission, actors } = described['x-admission'];
      const isOpen = actors.includes('anonymous');
      return {
        id: described.operationId,
        tag: described.tags[0] ?? '',
        method: method.toUpperCase(),
        path,
        summary: described.summary,
        permission,
        admission: permission !== null ? 'permission' : isOpen ? 'everybody' : 'operators',
        credentials: described.security.some((each) => 'client' in each) ? 'client' : isOpen ? 'none' : 'token',
        parameters: described.parameters,
        bodies: toBodies(described.requestBody?.content),
        answers: responses
          .filter(([status]) => Number(status) < 400)
          .map(([status, { content }]) => ({ status, bodies: toBodies(content) })),
        problems: responses
          .filter(([status]) => Number(status) >= 400)
          .map(([status, response]) => ({ status, codes: response['x-codes'] ?? [] })),
      };
    }),
  );
}

/** The codes that every operation can answer with: they are told once. */
export function listSharedCodes(operations: readonly Operation[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = operations.map(
    ({ problems }) => new Set(problems.flatMap(({ codes }) => codes)),
  );
  return new Set([...first].filter((code) => others.every((codes) => codes.has(code))));
}

/** `#/components/schemas/Claim` → `Claim` */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function resolve(response: Response, shared: Readonly<Record<string, Response>>): Response {
  return response.$ref === undefined ? response : (shared[nameOf(response.$ref)] ?? response);
}

function toBodies(content: Content | undefined): Body[] {
  return Object.entries(content ?? {})
    .filter(([mediaType]) => mediaType !== 'application/problem+json')
    .map(([mediaType, { schema, example }]) => ({ mediaType, schema, ...(example === undefined ? {} : { example }) }));
}
