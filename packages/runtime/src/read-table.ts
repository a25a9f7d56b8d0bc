import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table, with the line that it begins on. Columns that nobody knows are left out. */
export interface TableRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Why nothing of a table can be read: the capability that asked says it in its own words. */
export type TableFault =
  | { readonly kind: 'malformed'; readonly line: number; readonly reason: string }
  | { readonly kind: 'column_missing'; readonly column: string }
  | { readonly kind: 'too_many_rows'; readonly limit: number };

export interface TableShape {
  readonly columns: readonly string[];
  readonly needed: readonly string[];
  /** Rows below the head. */
  readonly limit: number;
}

/**
 * Rows of a small CSV file (RFC 4180), UTF-8 with or without a byte order mark; what is no UTF-8 is what a Chinese
 * spreadsheet writes, where `alsoGb18030` says so.
 */
export function readTable(
  bytes: Uint8Array,
  { columns, needed, limit }: TableShape,
  alsoGb18030 = false,
): readonly TableRow[] | TableFault {
  const text = decodeText(bytes, alsoGb18030);
  if (text === null) return { kind: 'malformed', line: 1, reason: alsoGb18030 ? 'UTF-8, GB18030' : 'UTF-8' };
  const records = parseRecords(text);
  if ('kind' in records) return records;
  const [head, ...rows] = records;
  const names = (head?.record ?? []).map((name) => name.trim());
  const missing = needed.find((column) => !names.includes(column));
  if (head === undefined || missing !== undefined)
    return { kind: 'column_missing', column: missing ?? needed[0] ?? '' };
  const isKnown = (name: string) => columns.includes(name);
  const twice = names.find((name, position) => isKnown(name) && names.indexOf(name) < position);
  if (twice !== undefined) return { kind: 'malformed', line: head.line, reason: `COLUMN_TWICE ${twice}` };
  if (rows.length > limit) return { kind: 'too_many_rows', limit };
  const known = names.map((name, position) => [name, position] as const).filter(([name]) => isKnown(name));
  return rows.map(({ record, line }) => ({
    line,
    values: Object.fromEntries(known.map(([name, position]) => [name, record[position] ?? ''])),
  }));
}

/** UTF-8 or, where it may be, what a Chinese spreadsheet writes; null when it is neither. */
export function decodeText(bytes: Uint8Array, alsoGb18030: boolean): string | null {
  for (const encoding of alsoGb18030 ? ['utf-8', 'gb18030'] : ['utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return null;
}

function parseRecords(text: string): readonly { record: string[]; line: number }[] | TableFault {
  const records: { record: string[]; line: number }[] = [];
  let countedTwice = 0;
  try {
    parse(text, {
      skip_empty_lines: true,
      // `lines` is the line on which a record ends; what its quoted fields span has to be taken off. The parser counts a
      // CRLF inside quotes as two lines, which shifts every later record.
      on_record: (record: string[], { lines }) => {
        countedTwice += countMatches(record, /\r\n/g);
        records.push({ record, line: lines - countedTwice - countMatches(record, /\r\n|\n|\r/g) });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (error instanceof CsvError) return { kind: 'malformed', line: Number(error.lines ?? 1), reason: error.code };
    throw error;
  }
}

function countMatches(record: readonly string[], pattern: RegExp): number {
  return record.reduce((sum, field) => sum + (field.match(pattern)?.length ?? 0), 0);
}
