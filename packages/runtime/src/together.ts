import type { Loaded, Reads } from './database.ts';
import type { RawRow, Read, SqlValue, Write } from './statements.ts';

/*
 * What one command reads and writes, for many at once: a thousand claims ask the same questions with other values. So nobody
 * writes a statement twice, once for one and once for many; what is added to the one is there for the many.
 */

/** The values of one statement for all who ask, each different list of them once. */
interface Asked {
  readonly lists: readonly (readonly SqlValue[])[];
  /** By asker: the place of its list. */
  readonly places: readonly number[];
}

/**
 * One read for what many would ask by the same statement: the answers in their order. A slot that is the same for all stays a
 * parameter (a limit has to), the others come out of one JSON list. Who asks with equal values shares one answer.
 */
export function readTogether<Result>(reads: readonly Read<Result>[]): Read<Result[]> {
  const [first] = reads;
  if (first === undefined) throw new RangeError('nobody asks');
  const { columns, shared } = first;
  if (columns === undefined || reads.some(({ sql }) => sql !== first.sql))
    throw new TypeError(`not one and the same select: ${first.sql}`);
  const { lists, places } = findLists(reads);
  const isSame = first.values.map((value, slot) => lists.every((list) => list[slot] === value));
  const asked = replaceSlots(first.sql, (slot) => (isSame[slot] === true ? '?' : `(asker_.value->>${slot})`));
  // No statement has a name that ends like these, so none of its own hides one. The large column is looked up once for each row that has it, not once for each who asks.
  const light = columns.filter((column) => column !== shared?.column);
  const found = `select asker_.key as item, answer_.key as place, answer_.value as row
    from json_each(?) asker_, json_each((select json_group_array(${toTuple(light)}) from (${asked}) row_)) answer_`;
  const key = shared === undefined ? -1 : light.indexOf(shared.key);
  const sql =
    shared === undefined
      ? found
      : `select f.item, f.row, iif(f.turn = 1, (select x."${shared.column}" from "${shared.table}" x where x."${shared.key}" = f.id), null) as shared
         from (select item, place, row, row->>'${toPath(key)}' as id, row_number() over (partition by row->>'${toPath(key)}' order by item) as turn
               from (${found})) f order by f.item, f.place`;
  return {
    sql,
    values: [JSON.stringify(lists), ...first.values.filter((_value, slot) => isSame[slot])],
    decode(rows) {
      const large = new Map<unknown, unknown>();
      const byItem: RawRow[][] = lists.map(() => []);
      for (const { item, row, shared: text } of rows) {
        const values = (JSON.parse(String(row)) as unknown[][]).flat(); // safe: made by the statement above
        const named: Record<string, unknown> = {};
        for (const [place, column] of light.entries()) named[column] = toColumn(values[place]);
        if (shared !== undefined) {
          if (text !== null) large.set(values[key], text);
          named[shared.column] = large.get(values[key]) ?? null;
        }
        byItem[Number(item)]?.push(named);
      }
      const answers = new Map<number, Result>();
      return places.map((place, asker) => {
        const known = answers.get(place);
        if (known !== undefined) return known;
        const answer = (reads[asker] ?? first).decode(byItem[place] ?? []);
        answers.set(place, answer);
        return answer;
      });
    },
  };
}

/** What many who ask the same named reads are answered, by name and in their order. */
export type Together<Named extends Reads> = { readonly [Name in keyof Named]: Read<Loaded<Named>[Name][]> };

/** The same for named reads: one statement a name, whoever many ask; none where nobody does. */
export function loadTogether<Named extends Reads>(asked: readonly Named[]): Together<Named> {
  const names = Object.keys(asked[0] ?? {});
  const reads = names.map((name) => [name, readTogether(asked.flatMap((named) => named[name] ?? []))]);
  // safe: each name carries what its own reads decode, in the order of those who ask
  return Object.fromEntries(reads) as Together<Named>;
}

/** What one of them would have loaded alone. */
export function pickLoaded<Named extends Reads>(
  asked: readonly Named[],
  loaded: Loaded<Together<Named>>,
  asker: number,
): Loaded<Named> {
  // safe: `loadTogether` answers every name with a list of every asker's answer
  const lists = loaded as Readonly<Record<string, readonly unknown[]>>;
  const names = Object.keys(asked[asker] ?? {});
  // safe: under each name stands what its own reads decode
  return Object.fromEntries(names.map((name) => [name, lists[name]?.[asker]])) as Loaded<Named>;
}

/** A parameter stays well below the 2 MB that D1 takes, also where each character has three bytes. */
const CHARACTERS_OF_A_LIST = 500_000;

/** Writes of one kind become one statement with all their rows; the order of kinds is that of their first. */
export function writeTogether(writes: readonly Write[]): Write[] {
  const kinds = new Map<string | Write, Write[]>();
  for (const write of writes) {
    const kind = write.many?.sql ?? write;
    kinds.set(kind, [...(kinds.get(kind) ?? []), write]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    const many = first?.many;
    if (first === undefined) return [];
    if (many === undefined || alike.length === 1) return [first];
    const { isOutgoing, leavesHistory } = first;
    const rows = alike.flatMap((write) => write.many?.rows ?? []);
    return cutRows(rows).map((values) => ({
      sql: many.sql,
      values: [values],
      ...(isOutgoing === undefined ? {} : { isOutgoing }),
      ...(leavesHistory === undefined ? {} : { leavesHistory }),
    }));
  });
}

function cutRows(rows: readonly unknown[]): string[] {
  const lists: string[] = [];
  let open: string[] = [];
  let characters = 0;
  for (const row of rows.map((value) => JSON.stringify(value))) {
    if (characters + row.length > CHARACTERS_OF_A_LIST && open.length > 0) {
      lists.push(`[${open.join(',')}]`);
      [open, characters] = [[], 0];
    }
    open.push(row);
    characters += row.length;
  }
  return [...lists, `[${open.join(',')}]`];
}

function findLists(reads: readonly Read<unknown>[]): Asked {
  const places = new Map<string, number>();
  const lists: (readonly SqlValue[])[] = [];
  const placeOf = ({ values }: Read<unknown>) => {
    const text = JSON.stringify(values);
    const known = places.get(text);
    if (known !== undefined) return known;
    if (values.some((value) => value instanceof Uint8Array)) throw new TypeError('bytes cannot be asked for together');
    places.set(text, lists.length);
    return lists.push(values) - 1;
  };
  return { places: reads.map(placeOf), lists };
}

/** Question marks outside of texts and names, by their number. */
function replaceSlots(sql: string, replace: (slot: number) => string): string {
  let slot = -1;
  return sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (found) => {
    if (found !== '?') return found;
    slot += 1;
    return replace(slot);
  });
}

/** D1 gives a function 32 arguments at most, so a row is a list of lists. */
const COLUMNS_OF_A_LIST = 30;

function toTuple(columns: readonly string[]): string {
  const parts: string[] = [];
  for (let from = 0; from < columns.length; from += COLUMNS_OF_A_LIST) {
    const names = columns.slice(from, from + COLUMNS_OF_A_LIST).map((column) => `row_."${column}"`);
    parts.push(`json_array(${names.join(', ')})`);
  }
  return `json_array(${parts.join(', ')})`;
}

function toPath(place: number): string {
  return `$[${Math.floor(place / COLUMNS_OF_A_LIST)}][${place % COLUMNS_OF_A_LIST}]`;
}

/** What SQLite itself made as JSON comes as JSON; a column of a row alone would have brought its text. */
function toColumn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
