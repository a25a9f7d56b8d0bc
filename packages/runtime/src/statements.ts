import { type Column, getTableColumns, is, Param, Placeholder, SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  QueryBuilder,
  type SelectedFields,
  SQLiteColumn,
  SQLiteSyncDialect,
  type SQLiteTable,
} from 'drizzle-orm/sqlite-core';

/** What D1 binds without changing its meaning. `undefined`, Date and bigint are refused here, before the platform does. */
export type SqlValue = string | number | null | Uint8Array;
export type RawRow = Readonly<Record<string, unknown>>;

/** A prepared statement that changes rows; only `commit` executes it. */
export interface Write {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  /** Puts something in a row that has to leave the service: whoever sends it is called after the commit. */
  readonly isOutgoing?: true;
  /** It leaves rows that have to be sealed: the tenant is to be visited soon. */
  readonly leavesHistory?: true;
  /** The same change for any number of rows with one parameter, the JSON list of them: many such writes become one. */
  readonly many?: { readonly sql: string; readonly rows: readonly unknown[] };
}

/** A prepared select with its decoder; only `load` executes it. */
export interface Read<Result> extends Write {
  readonly decode: (rows: readonly RawRow[]) => Result;
  /** Names of the selected columns, in their order; a statement with RETURNING has none here. */
  readonly columns?: readonly string[];
  /** A large column of rows that many readers share, by the table and key that it comes from. */
  readonly shared?: { readonly column: string; readonly table: string; readonly key: string };
}

export type Params<Values> = { readonly [Name in keyof Values & string]: Placeholder<Name, Values[Name]> };

/** A drizzle select that cannot execute: it has no session. */
interface Select<Row> extends SQLWrapper {
  readonly _: { readonly result: Row[]; readonly selectedFields: object };
}

// Both have no connection: they only write SQL text.
const dialect = new SQLiteSyncDialect({ casing: 'snake_case' });
const queries = new QueryBuilder({ casing: 'snake_case' });

type AliasedFields<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends Column<infer Config>
    ? SQL.Aliased<Config['notNull'] extends true ? Fields[Name]['_']['data'] : Fields[Name]['_']['data'] | null>
    : Fields[Name] extends SQL<infer Value>
      ? SQL.Aliased<Value>
      : never;
};

/**
 * Starts a select in which every column is named by its key, so that two columns of one name cannot meet:
 * in a D1 batch they collapse and the values behind them shift (drizzle-orm #6038).
 */
export function select<Fields extends Readonly<Record<string, Column | SQL>>>(fields: Fields) {
  const aliased: Record<string, SQL.Aliased> = {};
  for (const [key, field] of Object.entries(fields)) {
    const decoder = is(field, SQLiteColumn) ? field : undefined;
    const expression = sql`${field}`;
    aliased[key] = (decoder === undefined ? expression : expression.mapWith(decoder)).as(key);
  }
  // safe: built above with exactly the keys of `fields`; drizzle needs the mapped type to infer the row
  return queries.select(aliased as AliasedFields<Fields> & SelectedFields);
}

/** All columns of a table, for `select`. */
export const columnsOf = getTableColumns;

function placeholders<Values>(): Params<Values> {
  // safe: any name asked for becomes a placeholder of that name; the type limits which names can be asked for
  return new Proxy({}, { get: (_target, name) => sql.placeholder(String(name)) }) as Params<Values>;
}

interface Compiled {
  readonly sql: string;
  readonly fill: (values: Readonly<Record<string, unknown>>) => SqlValue[];
}

function compile(statement: SQL): Compiled {
  const query = dialect.sqlToQuery(statement);
  const slots = query.params.map(toSlot);
  return {
    sql: query.sql,
    fill: (values) =>
      slots.map((slot) =>
        checkValue(slot.name === null ? slot.constant : slot.encode(values[slot.name]), slot, query.sql),
      ),
  };
}

interface Slot {
  readonly name: string | null;
  readonly constant: unknown;
  readonly encode: (value: unknown) => unknown;
  readonly isText: boolean;
}

const asIs = (value: unknown): unknown => value;

function toSlot(param: unknown): Slot {
  if (is(param, Placeholder)) return { name: param.name, constant: null, encode: asIs, isText: false };
  if (is(param, Param)) {
    const encoder = param.encoder;
    const isText = is(encoder, SQLiteColumn) && encoder.getSQLType() === 'text';
    const encode = (value: unknown): unknown => (value === null ? null : encoder.mapToDriverValue(value));
    if (is(param.value, Placeholder)) return { name: param.value.name, constant: null, encode, isText };
    return { name: null, constant: encode(param.value), encode, isText };
  }
  return { name: null, constant: param, encode: asIs, isText: false };
}

function checkValue(value: unknown, slot: Slot, text: string): SqlValue {
  const plain = typeof value === 'boolean' ? Number(value) : value;
  // A JS number bound to a TEXT column is stored as '5.0'.
  if (slot.isText && typeof plain === 'number')
    throw new TypeError(`a number for the text parameter ${slot.name} of: ${text}`);
  if (typeof plain === 'string' || typeof plain === 'number' || plain === null || plain instanceof Uint8Array)
    return plain;
  throw new TypeError(`parameter ${slot.name} of type ${typeof value} cannot be bound in: ${text}`);
}

/** Compiles on first use and once per isolate: building a select anew costs fifty times its compiled form. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function decodersOf(fields: object): [key: string, decode: (value: unknown) => unknown][] {
  return Object.entries(fields).map(([key, field]) => {
    if (!is(field, SQL.Aliased)) throw new TypeError(`the selected field ${key} did not come from select()`);
    // safe: drizzle keeps the decoder on every SQL; its type declaration leaves it out
    const { decoder } = field.sql as unknown as { decoder: { mapFromDriverValue(value: unknown): unknown } };
    return [key, (value) => (value === null ? null : decoder.mapFromDriverValue(value))];
  });
}

/** A select whose result is all its rows. The builder is called once; name its parameters by annotating `p`. */
export function defineRead<Values, Row>(
  build: (p: Params<Values>) => Select<Row>,
): (values: Values & object) => Read<Row[]> {
  const compiled = once(() => {
    const query = build(placeholders<Values>());
    const decoders = decodersOf(query._.selectedFields);
    const decode = (rows: readonly RawRow[]): Row[] =>
      // safe: the decoders were made from the very fields whose types make up Row
      rows.map((row) => Object.fromEntries(decoders.map(([key, decodeValue]) => [key, decodeValue(row[key])])) as Row);
    return { ...compile(query.getSQL()), decode, columns: decoders.map(([key]) => key) };
  });
  return (values) => {
    const { sql: text, fill, decode, columns } = compiled();
    return { sql: text, values: fill(toRecord(values)), decode, columns };
  };
}

/** A select that may find nothing; of several rows the first counts. */
export function defineFind<Values, Row>(
  build: (p: Params<Values>) => Select<Row>,
): (values: Values & object) => Read<Row | undefined> {
  const many = defineRead(build);
  return (values) => {
    const read = many(values);
    return { ...read, decode: (rows) => read.decode(rows)[0] };
  };
}

/** Any other statement, written as drizzle `sql`. */
export function defineWrite<Values>(build: (p: Params<Values>) => SQL): (values: Values & object) => Write {
  const compiled = once(() => compile(build(placeholders<Values>())));
  return (values) => {
    const { sql: text, fill } = compiled();
    return { sql: text, values: fill(toRecord(values)) };
  };
}

/** A statement whose only parameter is a JSON list: `e.value->>'$.member'` of `json_each(p.rows) e` is what a row brings. */
export function defineWriteMany<Row>(
  build: (p: Params<{ rows: string }>) => SQL,
): (rows: readonly (Row & object)[]) => Write {
  const write = defineWrite(build);
  return (rows) => {
    const made = write({ rows: JSON.stringify(rows) });
    return { ...made, many: { sql: made.sql, rows } };
  };
}

/** Inserts one whole row; what is left out becomes NULL. */
export function defineInsert<T extends SQLiteTable>(table: T): (row: T['$inferInsert']) => Write {
  const columns = Object.entries(getTableColumns(table));
  const names = list(columns.map(([, column]) => name(column)));
  const compiled = once(() => ({
    ...compile(
      sql`insert into ${table} (${names}) values (${list(
        columns.map(([key, column]) => sql`${sql.param(sql.placeholder(key), column)}`),
      )})`,
    ),
    many: compile(
      sql`insert into ${table} (${names}) select ${list(
        columns.map((_column, place) => sql.raw(`e.value->>${place}`)),
      )} from json_each(${sql.placeholder('rows')}) e`,
    ).sql,
  }));
  return (row) => {
    const { sql: text, fill, many } = compiled();
    const given: Record<string, unknown> = toRecord(row);
    const values = fill(Object.fromEntries(columns.map(([key]) => [key, given[key] ?? null])));
    // JSON has no bytes.
    if (values.some((value) => value instanceof Uint8Array)) return { sql: text, values };
    return { sql: text, values, many: { sql: many, rows: [values] } };
  };
}

/** Inserts any number of whole rows with one parameter, past the hundred that a statement may bind. */
export function defineInsertMany<T extends SQLiteTable>(
  table: T,
  conflict: 'fail' | 'skip' = 'fail',
): (rows: readonly T['$inferInsert'][]) => Write {
  const columns = Object.entries(getTableColumns(table));
  const compiled = once(() =>
    compile(
      sql`insert into ${table} (${list(columns.map(([, column]) => name(column)))}) select ${list(
        columns.map(([key]) => sql.raw(`e.value->>'$.${key}'`)),
      )} from json_each(${sql.placeholder('rows')}) e where true ${sql.raw(conflict === 'skip' ? 'on conflict do nothing' : '')}`,
    ),
  );
  return (rows) => {
    const { sql: text, fill } = compiled();
    const encoded = rows.map((row) => encodeRow(columns, toRecord(row)));
    return { sql: text, values: fill({ rows: JSON.stringify(encoded) }), many: { sql: text, rows: encoded } };
  };
}

/** Sets the named columns of the rows that the named columns select. */
export function defineUpdate<
  T extends SQLiteTable,
  Set extends keyof T['$inferInsert'] & string,
  By extends keyof T['$inferInsert'] & string,
>(
  table: T,
  { set, by }: { readonly set: readonly Set[]; readonly by: readonly By[] },
): (values: Required<Pick<T['$inferInsert'], Set | By>>) => Write {
  const compiled = once(() => {
    const columns: Readonly<Record<string, Column>> = getTableColumns(table);
    const assign = (key: string): SQL => {
      const column = columns[key];
      if (column === undefined) throw new TypeError(`no column ${key}`);
      return sql`${name(column)} = ${sql.param(sql.placeholder(key), column)}`;
    };
    return compile(
      sql`update ${table} set ${list(set.map(assign))} where ${sql.join(by.map(assign), sql.raw(' and '))}`,
    );
  });
  return (values) => {
    const { sql: text, fill } = compiled();
    return { sql: text, values: fill(toRecord(values)) };
  };
}

/** A column's own name, without its table, as INSERT and SET want it. */
export function name(column: Column): SQL {
  return sql`${sql.identifier(column.keyAsName ? toSnakeCase(column.name) : column.name)}`;
}

function encodeRow(
  columns: readonly (readonly [string, Column])[],
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const [key, column] of columns) {
    const value = row[key] ?? null;
    encoded[key] = value === null ? null : column.mapToDriverValue(value);
  }
  return encoded;
}

function list(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql.raw(', '));
}

function toSnakeCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function toRecord(values: object): Record<string, unknown> {
  // safe: own enumerable properties of a plain object, read by name only
  return values as Record<string, unknown>;
}
