/** The list of routes as the API's description has it, and what in a request of each of them names something. */
import { readFileSync } from 'node:fs';
import { inRoot } from '@aftercare/tools/paths';
import { RIGHTFUL, type Rightful } from './rightful-requests.ts';
import type { World } from './world.ts';

export interface Action {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly permission: string | null;
  readonly hasKey: boolean;
  /** Whether it takes If-Match. */
  readonly hasMatch: boolean;
  readonly space: { readonly name: string; readonly actors: readonly string[]; readonly guests: readonly string[] };
  readonly params: readonly string[];
  readonly query: readonly string[];
  /** Statuses of what is no refusal. */
  readonly answers: readonly number[];
  /** Of a JSON body. */
  readonly bodySchema: unknown;
}

interface Described {
  readonly 'x-action': string;
  readonly 'x-admission': {
    readonly space: string;
    readonly actors: readonly string[];
    readonly permission: string | null;
    readonly guests?: readonly string[];
  };
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

// safe: it is written from the list of actions, and `npm run verify` says when it is not what that list says
const { paths, components } = JSON.parse(readFileSync(inRoot('workers/app/openapi.json'), 'utf8')) as Document;

export const ACTIONS: readonly Action[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    // What is no action has no rule of admission: the document itself and its page.
    .filter(([, described]) => described['x-action'] !== undefined)
    .map(([method, described]) => toAction(path, method, described)),
);

function toAction(path: string, method: string, described: Described): Action {
  const { space, actors, permission, guests = [] } = described['x-admission'];
  const named = (place: string) => described.parameters.filter((each) => each.in === place).map(({ name }) => name);
  return {
    name: described['x-action'],
    method: method.toUpperCase(),
    path,
    permission,
    hasKey: named('header').includes('Idempotency-Key'),
    hasMatch: named('header').includes('If-Match'),
    space: { name: space, actors, guests },
    params: named('path'),
    query: named('query'),
    answers: Object.keys(described.responses)
      .map(Number)
      .filter((status) => status < 400),
    bodySchema: described.requestBody?.content['application/json']?.schema,
  };
}

/** The schema that a reference names. */
export function resolveSchema(reference: string): unknown {
  return components.schemas[reference.split('/').at(-1) ?? ''];
}

/** Where a value stands that names a row, a tenant or a file. */
export interface Naming {
  readonly in: 'path' | 'query' | 'body' | 'header';
  /** Of the parameter, or the JSON Pointer in the body. */
  readonly name: string;
  readonly value: string;
}

/** Parameters that name nothing of anybody's. */
export const NAMES_NOTHING: ReadonlySet<string> = new Set([
  'limit',
  'cursor',
  'state',
  'lang',
  'part',
  'svg',
  // Of a label: without it a link leads to the model, which is public.
  'k',
  'linkType',
  'sheet',
  'dryRun',
  'on',
  'component',
  'category',
  'failureMode',
  'cause',
  'found',
  'from',
  'until',
  'period',
  'month',
  'year',
  'drawn',
  // What is looked for in the directory of outlets, what a paper is, the place of an action in its audit.
  'division',
  'category',
  'kind',
  'number',
  'sort',
  'round',
  'mode',
  'table',
  'after',
  // Of an upload: its first, second … part. Of a model: its code, which another network may use for its own.
  'part',
  'model',
  'batch',
  // Of a file that becomes a draft: what the draft is called and says.
  'name',
  'effectiveFrom',
  'required',
  // Filters of the audit log: it is read whole here, so that every line is looked at.
  'subject',
  'actor',
  'action',
]);

export interface Operation {
  readonly action: Action;
  readonly world: World;
  readonly rightful: Rightful;
  readonly namings: readonly Naming[];
}

/** Fails with the names of the operations that nobody said how to make. */
export function listMissing(): string[] {
  const names = new Set(ACTIONS.map(({ name }) => name));
  return [
    ...[...names]
      .filter((name) => !(name in RIGHTFUL))
      .map((name) => `${name}: add its rightful request to RIGHTFUL in test/isolation/rightful-requests.ts`),
    ...Object.keys(RIGHTFUL)
      .filter((name) => !names.has(name))
      .map(
        (name) => `${name}: there is no such operation any more; take it out of test/isolation/rightful-requests.ts`,
      ),
  ];
}

export async function openOperation(action: Action, world: World): Promise<Operation> {
  const make = RIGHTFUL[action.name];
  if (make === undefined) throw new Error(`${action.name} has no rightful request`);
  const rightful = await make(world);
  return { action, world, rightful, namings: listNamings(action, world, rightful) };
}

function listNamings(action: Action, world: World, { params = {}, query = {}, body, names = [] }: Rightful): Naming[] {
  const namings: Naming[] = [];
  for (const name of action.params) {
    if (NAMES_NOTHING.has(name) || action.name === 'pages.show_problem') continue;
    const value = name === 'network' ? world.name : params[name];
    if (value === undefined) throw new Error(`${action.name}: its rightful request does not say {${name}}`);
    namings.push({ in: 'path', name, value });
  }
  for (const name of action.query) {
    if (NAMES_NOTHING.has(name)) continue;
    const value = query[name];
    if (value === undefined)
      throw new Error(
        `${action.name}: say ?${name}= in its rightful request (rightful-requests.ts), or that it names nothing (NAMES_NOTHING in operations.ts)`,
      );
    namings.push({ in: 'query', name, value });
  }
  const ids = world.ids();
  for (const [pointer, value] of listTexts(body))
    if (ids.has(value) || names.includes(pointer)) namings.push({ in: 'body', name: pointer, value });
  return namings;
}

/** Every text in a JSON value or a form with its pointer. */
function listTexts(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return at === '' ? [] : [[at, value]];
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return [];
  const entries = value instanceof URLSearchParams ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => listTexts(inner, `${at}/${key}`));
}

/** Well-formed like the value, and nobody's. */
export function unknownLike(value: string): string {
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`;
  if (/^\d{11}$/.test(value)) return `${value.slice(0, 7)}9999`;
  if (/^[A-Z]+-\d+$/.test(value)) return `${value}Z`;
  if (/^[a-z]+(-[a-z]+)*$/.test(value) && value.length < 20) return 'no-such-tenant';
  return `${value.slice(0, -1)}${value.endsWith('z') ? 'y' : 'z'}`;
}

/** The same request with another value in one place. */
export function swap(rightful: Rightful, naming: Naming, value: string): Rightful {
  if (naming.in === 'path') return { ...rightful, params: { ...rightful.params, [naming.name]: value } };
  if (naming.in === 'query') return { ...rightful, query: { ...rightful.query, [naming.name]: value } };
  return { ...rightful, body: replaceAt(rightful.body, naming.name.split('/').slice(1), value) };
}

function replaceAt(body: unknown, steps: readonly string[], value: string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (body instanceof URLSearchParams) return new URLSearchParams({ ...Object.fromEntries(body), [step]: value });
  if (Array.isArray(body))
    return body.map((item, index) => (String(index) === step ? replaceAt(item, rest, value) : item));
  return { ...Object(body), [step]: replaceAt(Object(body)[step], rest, value) };
}
