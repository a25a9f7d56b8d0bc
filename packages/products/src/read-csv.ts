import { Refusal } from '@aftercare/runtime';
import { CsvError, parse } from 'csv-parse/sync';
import { UNIT_COLUMNS, type UnitRow } from './rules/check-unit-rows.ts';

export const ROWS_PER_REQUEST = 5000;

/** Rows of a small CSV file (RFC 4180, UTF-8 with or without a byte order mark), each with the line that it begins on. */
export function readUnitCsv(bytes: Uint8Array): UnitRow[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new Refusal('products.csv_malformed', { line: 1, reason: 'UTF-8' });
  }
  const records = parseRecords(text);
  const [head, ...rows] = records;
  if (head === undefined) throw new Refusal('products.csv_column_missing', { column: 'serial' });
  const names = head.record.map((name) => name.trim());
  for (const column of ['serial', 'model']) {
    if (!names.includes(column)) throw new Refusal('products.csv_column_missing', { column });
  }
  const twice = names.find((name, position) => isKnown(name) && names.indexOf(name) < position);
  if (twice !== undefined)
    throw new Refusal('products.csv_malformed', { line: head.line, reason: `COLUMN_TWICE ${twice}` });
  if (rows.length > ROWS_PER_REQUEST) throw new Refusal('products.csv_too_many_rows', { limit: ROWS_PER_REQUEST });
  const known = names.map((name, position) => [name, position] as const).filter(([name]) => isKnown(name));
  return rows.map(({ record, line }) => ({
    line,
    values: Object.fromEntries(known.map(([name, position]) => [name, record[position] ?? ''])),
  }));
}

function isKnown(name: string): boolean {
  return UNIT_COLUMNS.some((column) => column === name);
}

function parseRecords(text: string): { record: string[]; line: number }[] {
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
    if (error instanceof CsvError)
      throw new Refusal('products.csv_malformed', { line: Number(error.lines ?? 1), reason: error.code });
    throw error;
  }
}

function countMatches(record: readonly string[], pattern: RegExp): number {
  return record.reduce((sum, field) => sum + (field.match(pattern)?.length ?? 0), 0);
}
