/** Mass assignment: the rightful request with every name of a column as one more field, in every object of its body. */

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ACTIONS, type Action, resolveSchema } from './operations.ts';
import { EACH_ALONE } from './probes.ts';
import type { Answer } from './requests.ts';

/** Names that a row has, or might have, and no request may set. */
const ALWAYS = [
  'id',
  'tenantId',
  'tenant_id',
  'state',
  'role',
  'roles',
  'amount',
  'version',
  'isAdmin',
  'permissions',
  'createdAt',
];

/** Every column of every table, as SQL and as JSON spell it. */
export function listColumns(dataDir: string): string[] {
  const names = new Set(ALWAYS);
  for (const file of globSync('resources/d1/**/*.sqlite', { cwd: dataDir })) {
    if (file.endsWith('metadata.sqlite')) continue;
    const database = new DatabaseSync(join(dataDir, file), { readOnly: true, timeout: 5000 });
    const found = database
      .prepare(
        "select distinct c.name from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table' and t.name not like '\\_cf%' escape '\\'",
      )
      .all();
    for (const { name } of found)
      names.add(String(name)).add(String(name).replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase()));
    database.close();
  }
  return [...names];
}

export function isJson(body: unknown): boolean {
  return Object.getPrototypeOf(Object(body)) === Object.prototype;
}

/** A key as RFC 7517 has it may hold what nobody knows; it is not kept. */
const TAKES_ANYTHING = new Set(['identity.add_client_keys /keys/0']);

interface Wide {
  readonly pointer: string;
  readonly body: unknown;
  /** What was added: names that the object does not have itself. */
  readonly extra: readonly string[];
}

/** One body for each object in it, wider there by every name. */
export function* widen(body: unknown, names: readonly string[], pointer = ''): Generator<Wide> {
  if (Array.isArray(body)) {
    const [first, ...rest] = body;
    if (first !== undefined)
      for (const wide of widen(first, names, `${pointer}/0`)) yield { ...wide, body: [wide.body, ...rest] };
    return;
  }
  if (body === null || typeof body !== 'object') return;
  const extra = names.filter((name) => !(name in body));
  yield { pointer, extra, body: { ...body, ...Object.fromEntries(extra.map((name) => [name, 'x'])) } };
  for (const [name, value] of Object.entries(body))
    for (const wide of widen(value, names, `${pointer}/${name}`))
      yield { ...wide, body: { ...body, [name]: wide.body } };
}

export function isOpen(action: Action, pointer: string): boolean {
  return TAKES_ANYTHING.has(`${action.name} ${pointer}`);
}

/** Where the first item of a body with many stands; it names its faults from there on. */
const ITEM = '/claims/0';

/** Names that were neither refused as unknown nor are fields of the operation. */
export function findTaken(action: Action, answer: Answer, pointer: string, extra: readonly string[]): string[] {
  const alone = EACH_ALONE.has(action.name) && pointer.startsWith(ITEM) && answer.status === 200;
  if (!alone && answer.status !== 400) return [`not refused: ${answer.text.slice(0, 200)}`];
  const problem = alone ? (JSON.parse(answer.text).items[0]?.problem ?? {}) : JSON.parse(answer.text);
  const { errors = [] }: { errors?: readonly { pointer: string; code: string }[] } = problem;
  const named = new Set(errors.map((error) => (alone ? `${ITEM}${error.pointer}` : error.pointer)));
  // Of several shapes that a body may have none fits: then it is refused as a whole.
  if (errors.some(({ code }) => code === 'request.wrong_value')) return [];
  const one = alone ? ACTIONS.find(({ name }) => name === 'claims.submit') : undefined;
  const fields = new Set([...fieldsOf(action.bodySchema), ...fieldsOf(one?.bodySchema)]);
  return extra.filter((name) => !named.has(`${pointer}/${name}`) && !fields.has(name));
}

/** Every name of a property in a schema. */
function fieldsOf(schema: unknown): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown) => {
    if (value === null || typeof value !== 'object') return;
    const { properties, $ref: reference } = Object(value);
    if (typeof reference === 'string') look(resolveSchema(reference));
    for (const name of Object.keys(properties ?? {})) found.add(name);
    for (const inner of Object.values(value)) look(inner);
  };
  look(schema);
  return found;
}
