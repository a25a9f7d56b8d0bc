/** The list of routes as the Worker has it, and what in a request of each of them names something. */
import { listActions } from '@aftercare/app/actions';
import { RIGHTFUL, type Rightful } from './rightful-requests.ts';
import type { World } from './world.ts';

export type Action = ReturnType<typeof listActions>[number];

export const ACTIONS = listActions(() => ({ control: [], tenant: [] }));

/** Where a value stands that names a row, a tenant or a file. */
export interface Naming {
  readonly in: 'path' | 'query' | 'body' | 'header';
  /** Of the parameter, or the JSON Pointer in the body. */
  readonly name: string;
  readonly value: string;
}

/** Parameters that name nothing of anybody's. */
const NAMES_NOTHING = new Set([
  'limit',
  'cursor',
  'state',
  'lang',
  'dryRun',
  'on',
  'component',
  'failureMode',
  'cause',
  'from',
  'until',
  'period',
  'round',
  'table',
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
  for (const name of Object.keys(action.params.shape)) {
    if (NAMES_NOTHING.has(name) || action.name === 'pages.show_problem') continue;
    const value = name === 'network' ? world.name : params[name];
    if (value === undefined) throw new Error(`${action.name}: its rightful request does not say {${name}}`);
    namings.push({ in: 'path', name, value });
  }
  for (const name of Object.keys(action.query.shape)) {
    if (NAMES_NOTHING.has(name)) continue;
    const value = query[name];
    if (value === undefined) throw new Error(`${action.name}: its rightful request does not say ?${name}=`);
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
