import { parse } from 'csv-parse/sync';
import { UNIT_COLUMNS, type UnitRow } from './rules/check-unit-rows.ts';
import { type RowSpan, splitRows } from './rules/split-rows.ts';
import type { RowFailure, UnitFile } from './words.ts';

/* Rows out of one piece of a file. Only the piece is in memory, whatever the size of the file. */

/** The least that is read in one go has whole rows; more of them than this are left to the next slice. */
export const ROWS_OF_A_SLICE = 5000;
/** With what is made of it, one value that is bound stays below the 2 MB of the platform. */
export const BYTES_OF_A_SLICE = 524_288;

export type FilePlace = Pick<UnitFile, 'format' | 'encoding' | 'columns' | 'position' | 'line'>;

export interface PieceRows {
  readonly rows: readonly UnitRow[];
  readonly failures: readonly RowFailure[];
  /** Names by position, once the head was read; NDJSON has none. */
  readonly columns: readonly string[] | null;
  readonly consumed: number;
  readonly line: number;
  /** Why nothing of this file can be read. */
  readonly fault: RowFailure | null;
}

/** The piece begins at `place.position`; `isLast` says that the file ends with it. */
export function readPiece(bytes: Uint8Array, place: FilePlace, isLast: boolean): PieceRows {
  const mark = place.position === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const body = bytes.subarray(mark);
  const { format, line } = place;
  const limit = ROWS_OF_A_SLICE + (place.columns === null ? 1 : 0);
  const split = splitRows(body, { format, isLast, line, limit });
  const whole = { consumed: split.consumed + mark, line: split.line, fault: null };
  if (format === 'ndjson') return { ...readObjects(body, split.rows, place), ...whole, columns: null };
  if (place.columns !== null) return { ...readTable(body, split.rows, place, place.columns), ...whole };
  const [head, ...rest] = split.rows;
  // Empty lines in front of the head.
  if (head === undefined && !isLast) return { rows: [], failures: [], ...whole, columns: null };
  const columns = readHead(body, head, place);
  if ('code' in columns) return { rows: [], failures: [], ...whole, columns: null, fault: columns };
  return { ...readTable(body, rest, place, columns), ...whole };
}

type Cells = readonly string[];

function readHead(bytes: Uint8Array, head: RowSpan | undefined, place: FilePlace): Cells | RowFailure {
  const line = head?.line ?? 1;
  const [row] = head === undefined ? [] : readCells(bytes, [head], place);
  if (row !== undefined && 'code' in row) return row;
  const names = (row?.cells ?? []).map((name) => name.trim());
  const missing = ['serial', 'model'].find((column) => !names.includes(column));
  if (missing !== undefined) return { line, code: 'products.column_missing', column: missing, value: null };
  const twice = names.find((name, at) => isKnown(name) && names.indexOf(name) < at);
  if (twice !== undefined) return { line, code: 'products.column_twice', column: twice, value: null };
  return names.map((name) => (isKnown(name) ? name : ''));
}

function isKnown(name: string): boolean {
  return UNIT_COLUMNS.some((column) => column === name);
}

function readTable(bytes: Uint8Array, spans: readonly RowSpan[], place: FilePlace, columns: Cells) {
  const rows: UnitRow[] = [];
  const failures: RowFailure[] = [];
  for (const row of readCells(bytes, spans, place)) {
    if ('code' in row) failures.push(row);
    else if (row.cells.length !== columns.length)
      failures.push({ line: row.line, code: 'products.row_width', column: null, value: String(row.cells.length) });
    else {
      const values: Record<string, string> = {};
      columns.forEach((name, at) => {
        if (name !== '') values[name] = row.cells[at] ?? '';
      });
      rows.push({ line: row.line, values });
    }
  }
  return { rows, failures, columns };
}

type CellRow = { readonly line: number; readonly cells: Cells } | RowFailure;

/** All rows at once where all are good, which is nearly always; else each by itself, to find those that are not. */
export function readCells(
  bytes: Uint8Array,
  spans: readonly RowSpan[],
  { encoding }: Pick<FilePlace, 'encoding'>,
): readonly CellRow[] {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [];
  const together = spans.some(({ isOpen }) => isOpen) ? null : parseCells(bytes.subarray(first.start, last.end));
  if (together?.length === spans.length) return together.map((cells, at) => ({ line: spans[at]?.line ?? 0, cells }));
  return spans.map(({ start, end, line, isOpen }): CellRow => {
    const fail = (code: string) => ({ line, code: `products.${code}`, column: null, value: null });
    if (isOpen) return fail('row_open');
    const row = bytes.subarray(start, end);
    const [cells, more] = parseCells(row) ?? [];
    if (cells !== undefined && more === undefined) return { line, cells };
    return fail(decode(row) === null ? 'row_encoding' : 'row_malformed');
  });

  function parseCells(part: Uint8Array): string[][] | null {
    const text = decode(part);
    if (text === null) return null;
    try {
      // safe: without `columns` csv-parse answers the cells of each row
      return parse(text, {
        relax_column_count: true,
        // An inch sign in a cell without quotes is a character like any other.
        relax_quotes: true,
        skip_empty_lines: true,
        record_delimiter: ['\r\n', '\n', '\r'],
      }) as string[][];
    } catch {
      return null;
    }
  }

  function decode(part: Uint8Array): string | null {
    try {
      return decoder.decode(part);
    } catch {
      return null;
    }
  }
}

/** One object a line, with the names of the columns; every value is text or absent. */
function readObjects(bytes: Uint8Array, spans: readonly RowSpan[], { encoding }: FilePlace) {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const rows: UnitRow[] = [];
  const failures: RowFailure[] = [];
  for (const { start, end, line, isOpen } of spans) {
    const row = readObject(line, isOpen, () => decoder.decode(bytes.subarray(start, end)));
    if (row === null) continue;
    if ('code' in row) failures.push(row);
    else rows.push(row);
  }
  return { rows, failures };
}

function readObject(line: number, isOpen: boolean, decode: () => string): UnitRow | RowFailure | null {
  const fail = (code: string, column: string | null = null): RowFailure => ({
    line,
    code: `products.${code}`,
    column,
    value: null,
  });
  if (isOpen) return fail('row_open');
  let text: string;
  try {
    text = decode();
  } catch {
    return fail('row_encoding');
  }
  if (text.trim() === '') return null;
  let object: unknown;
  try {
    object = JSON.parse(text);
  } catch {
    return fail('row_malformed');
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return fail('row_malformed');
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(object)) {
    if (!isKnown(name) || value === null) continue;
    if (typeof value !== 'string') return fail('value_no_text', name);
    values[name] = value;
  }
  return { line, values };
}
