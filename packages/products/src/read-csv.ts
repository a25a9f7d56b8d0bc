import { Refusal, readTable } from '@aftercare/runtime';
import { UNIT_COLUMNS, type UnitRow } from './rules/check-unit-rows.ts';

export const ROWS_PER_REQUEST = 5000;

/** Rows of a small CSV file of units, each with the line that it begins on. */
export function readUnitCsv(bytes: Uint8Array): readonly UnitRow[] {
  const read = readTable(bytes, { columns: UNIT_COLUMNS, needed: ['serial', 'model'], limit: ROWS_PER_REQUEST });
  if (!('kind' in read)) return read;
  switch (read.kind) {
    case 'malformed':
      throw new Refusal('products.csv_malformed', { line: read.line, reason: read.reason });
    case 'column_missing':
      throw new Refusal('products.csv_column_missing', { column: read.column });
    case 'too_many_rows':
      throw new Refusal('products.csv_too_many_rows', { limit: read.limit });
  }
}
