import { COLUMN_NAMES, COLUMNS, type Column, NEEDED } from './columns.ts';
import { type Encoding, readRows } from './read-rows.ts';
import { type Cells, type Complaint, type Draft, LINES_MAXIMUM, toDraft } from './to-draft.ts';
import { UsageError } from './usage-error.ts';

/** Claims of one file. What is known of each is kept in memory: some 100 bytes. */
export const CLAIMS_MAXIMUM = 100_000;

/** The claims of a file one by one, each from the rows of one reference that stand together. */
export async function* readClaims(
  file: string,
  encoding: Encoding,
  tellIgnored: (columns: readonly string[]) => void = () => undefined,
): AsyncGenerator<Draft, void, void> {
  let head: readonly (Column | null)[] | undefined;
  let group: Cells[] = [];
  let overlong: Complaint[] = [];
  const close = (): Draft => {
    const draft = toDraft(group);
    const whole =
      overlong.length === 0 ? draft : { ...draft, claim: null, complaints: [...draft.complaints, ...overlong] };
    group = [];
    overlong = [];
    return whole;
  };
  for await (const { row, cells } of readRows(file, encoding)) {
    if (head === undefined) {
      head = readHead(file, cells, tellIgnored);
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    const said = toCells(row, head, cells);
    const [first] = group;
    // A row without a reference is wrong by itself; it never continues another.
    const goesOn =
      first !== undefined && said.cells.reference !== undefined && first.cells.reference === said.cells.reference;
    // One row too many is kept, so that the draft says so; the others are only read.
    if (goesOn && group.length > LINES_MAXIMUM) continue;
    if (!goesOn && first !== undefined) yield close();
    group.push(said);
    if (cells.slice(head.length).some((cell) => cell.trim() !== ''))
      overlong.push({ row, column: 'reference', code: 'cell.tooManyCells', params: {} });
  }
  if (head === undefined) throw new UsageError('file.empty', { file });
  if (group.length > 0) yield close();
}

function readHead(file: string, cells: readonly string[], tellIgnored: (columns: readonly string[]) => void) {
  const head = cells.map((cell) => findColumn(cell.trim()));
  const missing = NEEDED.filter((column) => !head.includes(column));
  if (missing.length > 0) throw new UsageError('file.columnMissing', { file, columns: missing.join(', ') });
  const twice = head.find((column, at) => column !== null && head.indexOf(column) < at);
  if (twice) throw new UsageError('file.columnTwice', { file, column: twice });
  const ignored = cells.filter((cell, at) => head[at] === null && cell.trim() !== '');
  if (ignored.length > 0) tellIgnored(ignored);
  return head;
}

/** English or Chinese; `Failed On` is `failed_on`. */
function findColumn(cell: string): Column | null {
  const name = cell.toLowerCase().replace(/[\s-]+/g, '_');
  return COLUMN_NAMES.find((column) => column === name || COLUMNS[column] === cell) ?? null;
}

function toCells(row: number, head: readonly (Column | null)[], cells: readonly string[]): Cells {
  const said: Partial<Record<Column, string>> = {};
  for (const [at, column] of head.entries()) {
    const text = cells[at]?.trim() ?? '';
    if (column !== null && text !== '') said[column] = text;
  }
  return { row, cells: said };
}

export interface Check {
  readonly claims: number;
  readonly rows: number;
  /** References whose rows do not stand together: which of their parts is the claim, nobody knows. */
  readonly apart: ReadonlySet<string>;
}

/** Reads the whole file before anything of it is sent: what makes it no file of claims is said before the first claim. */
export async function checkFile(
  file: string,
  encoding: Encoding,
  seen: (draft: Draft) => void,
  tellIgnored: (columns: readonly string[]) => void,
): Promise<Check> {
  const references = new Set<string>();
  const apart = new Set<string>();
  let claims = 0;
  let rows = 0;
  for await (const draft of readClaims(file, encoding, tellIgnored)) {
    claims += 1;
    if (claims > CLAIMS_MAXIMUM) throw new UsageError('file.tooMany', { file, maximum: CLAIMS_MAXIMUM });
    rows += draft.rows.length;
    if (draft.reference !== '' && references.has(draft.reference)) apart.add(draft.reference);
    references.add(draft.reference);
    seen(draft);
  }
  if (claims === 0) throw new UsageError('file.empty', { file });
  return { claims, rows, apart };
}

/** A claim that is torn apart is not sent, whichever part of it is looked at. */
export function refuseApart(draft: Draft, apart: ReadonlySet<string>): Draft {
  const { reference, rows, complaints } = draft;
  if (!apart.has(reference)) return draft;
  const complaint: Complaint = { row: rows[0] ?? 0, column: 'reference', code: 'cell.apart', params: {} };
  // What seems to be missing stands in the other part.
  const others = complaints.filter(({ code }) => code !== 'cell.missing');
  return { ...draft, claim: null, complaints: [complaint, ...others] };
}
