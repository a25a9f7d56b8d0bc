import { toCsvLine } from '@aftercare/csv';

/** RFC 4180, with a byte order mark so that spreadsheets read Chinese. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${toCsvLine(row)}\r\n`).join('')}`;
}
