import { defineWrite, type Params, type RawRow, type Read, type Write } from '@aftercare/runtime';
import { sql } from 'drizzle-orm';
import { REGISTER } from './register.ts';

/*
 * The only statements that are made from names in a list instead of from tables: an export and the end of a tenant go through
 * all of them. The names come from the register alone.
 */

export interface ExportedRow {
  readonly position: number;
  readonly columns: RawRow;
}

interface TableStatements {
  readonly read: (values: { after: number; limit: number }) => Write;
  readonly last: (values: object) => Write;
  readonly erase: ((values: { after: number; until: number }) => Write) | null;
}

/**
 * The trigger table never holds a row. Seals say nothing but that other rows are as they were written, where these stand, and
 * have no numbers of rows to be read by.
 */
const LEFT_OUT = ['guard', 'seals', 'seal_anchors'];

const STATEMENTS: ReadonlyMap<string, TableStatements> = new Map(
  Object.entries(REGISTER)
    .filter(([table]) => !LEFT_OUT.includes(table))
    .map(([table, { holds }]) => {
      const name = sql.identifier(table);
      const erased = Object.entries(holds).flatMap(([column, { kind }]) => (kind === 'sealed' ? [] : [column]));
      // The number of the row keeps what has to be unique unique. What was JSON stays JSON of its kind, because whatever still
      // visits the database decodes it.
      const changes = erased.map((column) => {
        const at = sql.identifier(column);
        return sql`${at} = case when ${at} is null then null
          else case case when json_valid(${at}) then json_type(${at}) end
            when 'object' then json_object('erased', 'erased-' || rowid)
            when 'array' then '[]'
            else 'erased-' || rowid end end`;
      });
      const statements: TableStatements = {
        read: defineWrite(
          (p: Params<{ after: number; limit: number }>) =>
            sql`select rowid as "rowid", * from ${name} where rowid > ${p.after} order by rowid limit ${p.limit}`,
        ),
        last: defineWrite(() => sql`select coalesce(max(rowid), 0) as "last" from ${name}`),
        erase:
          changes.length === 0
            ? null
            : defineWrite(
                (p: Params<{ after: number; until: number }>) =>
                  sql`update ${name} set ${sql.join(changes, sql.raw(', '))} where rowid > ${p.after} and rowid <= ${p.until}`,
              ),
      };
      return [table, statements];
    }),
);

export const EXPORTED_TABLES: readonly string[] = [...STATEMENTS.keys()];

/** Rows in the order in which they were written, without the columns that hold secrets. */
export function listRowsOf(table: string, page: { after: number; limit: number }): Read<ExportedRow[]> {
  const secrets = Object.entries(REGISTER[table]?.holds ?? {}).flatMap(([column, { kind }]) =>
    kind === 'secret' ? [column] : [],
  );
  return {
    ...statementsOf(table).read(page),
    decode: (rows) =>
      rows.map(({ rowid, ...columns }) => ({
        position: Number(rowid),
        columns: Object.fromEntries(Object.entries(columns).filter(([column]) => !secrets.includes(column))),
      })),
  };
}

/** The number of the last row; 0 for an empty table. */
export function findLastRowOf(table: string): Read<number> {
  return { ...statementsOf(table).last({}), decode: ([row]) => Number(row?.last ?? 0) };
}

/** Null for a table that holds nothing of a person that could be taken out. */
export function eraseRowsOf(table: string, range: { after: number; until: number }): Write | null {
  return statementsOf(table).erase?.(range) ?? null;
}

function statementsOf(table: string): TableStatements {
  const statements = STATEMENTS.get(table);
  if (statements === undefined) throw new TypeError(`${table} is not registered`);
  return statements;
}
