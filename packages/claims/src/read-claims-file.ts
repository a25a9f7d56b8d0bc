import type { Json } from '@aftercare/kernel';
import { Refusal } from '@aftercare/runtime';
import { CsvError, parse } from 'csv-parse/sync';

/* A file of claims as its own system wrote it: one JSON object a line, or a table with a row for each line of a claim. */

/** One claim of it, not checked yet, with the line that it begins on. */
export interface FileClaim {
  readonly line: number;
  readonly body: Json;
}

export const CLAIMS_OF_A_FILE = 10_000;

export function readClaimsFile(bytes: Uint8Array, mediaType: string): readonly FileClaim[] {
  const text = decode(bytes);
  const claims = mediaType === 'text/csv' ? readTable(text) : readLines(text);
  if (claims.length === 0) throw new Refusal('claims.file_empty');
  if (claims.length > CLAIMS_OF_A_FILE) throw new Refusal('claims.file_too_long', { limit: CLAIMS_OF_A_FILE });
  return claims;
}

/** UTF-8 with or without a byte order mark; what is no UTF-8 is what a Chinese spreadsheet writes. */
function decode(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  throw new Refusal('claims.file_malformed', { line: 1, reason: 'UTF-8, GB18030' });
}

/** NDJSON. A line that is no JSON is a claim that nobody can read: it gets its answer like the others. */
function readLines(text: string): FileClaim[] {
  return text.split('\n').flatMap((row, at) => {
    if (row.trim() === '') return [];
    try {
      return [{ line: at + 1, body: JSON.parse(row) }];
    } catch {
      return [{ line: at + 1, body: row.slice(0, 200) }];
    }
  });
}

type Cells = Readonly<Record<string, string>>;

const NEEDED = ['reference', 'unit', 'component', 'causal_part', 'cause', 'failed_on', 'repaired_on', 'kind', 'amount'];

/** Rows of one reference that stand together are one claim; what is said of the claim stands in its first row. */
function readTable(text: string): FileClaim[] {
  const claims: { line: number; first: Cells; rows: Cells[] }[] = [];
  for (const { line, cells } of parseTable(text)) {
    const open = claims.at(-1);
    if (open !== undefined && open.first.reference === cells.reference) open.rows.push(cells);
    else claims.push({ line, first: cells, rows: [cells] });
  }
  return claims.map(({ line, first, rows }) => ({ line, body: toBody(first, rows) }));
}

function parseTable(text: string): { line: number; cells: Cells }[] {
  try {
    const rows: { record: string[]; line: number }[] = [];
    parse(text, {
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        rows.push({ record, line: lines });
        return null;
      },
    });
    const [head, ...rest] = rows;
    if (head === undefined) return [];
    const names = head.record;
    const missing = NEEDED.find((name) => !names.includes(name));
    if (missing !== undefined) throw new Refusal('claims.file_column_missing', { column: missing });
    return rest.map(({ record, line }) => ({
      line,
      cells: Object.fromEntries(names.flatMap((name, at) => (record[at] ? [[name, record[at]]] : []))),
    }));
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refusal('claims.file_malformed', { line: Number(error.lines ?? 1), reason: error.code });
    throw error;
  }
}

/** What is wrong in it is said when it is checked, by the same names as for a single claim. */
function toBody(first: Cells, rows: readonly Cells[]): Json {
  return {
    reference: first.reference,
    unit: first.unit,
    component: first.component,
    failureMode: first.failure_mode,
    causalPart: first.causal_part,
    cause: first.cause,
    failedOn: first.failed_on,
    repairedOn: first.repaired_on,
    signedOn: first.signed_on,
    orderNumber: first.order_number,
    lines: rows.map(toLine),
  };
}

function toLine(cells: Cells): Json {
  return {
    kind: cells.kind,
    operation: cells.operation,
    minutes: toNumber(cells.minutes),
    partNumber: cells.part_number,
    quantity: toNumber(cells.quantity),
    coreTag: cells.core_tag,
    reason: cells.reason,
    claimed: { amount: toMinor(cells.amount), currency: cells.currency ?? 'CNY' },
  };
}

function toNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** `40`, `40.5` and `40.00` are amounts in the main unit of money; anything else is left for the check to refuse. */
function toMinor(text: string | undefined): number | string | undefined {
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text ?? '') ?? [];
  return whole === undefined ? text : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
