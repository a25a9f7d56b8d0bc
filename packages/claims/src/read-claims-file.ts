import type { Json } from '@aftercare/kernel';
import { decodeText, Refusal, readTable } from '@aftercare/runtime';
import { LINES_OF_A_CLAIM } from './words.ts';

/* A file of claims as its own system wrote it: one JSON object a line, or a table with a row for each line of a claim. */

/** One claim of it, not checked yet, with the line that it begins on. */
export interface FileClaim {
  readonly line: number;
  readonly body: Json;
}

export const CLAIMS_OF_A_FILE = 10_000;

export function readClaimsFile(bytes: Uint8Array, mediaType: string): readonly FileClaim[] {
  const claims = bytes.length === 0 ? [] : mediaType === 'text/csv' ? readRows(bytes) : readLines(bytes);
  if (claims.length === 0) throw new Refusal('claims.file_empty');
  if (claims.length > CLAIMS_OF_A_FILE) throw new Refusal('claims.file_too_long', { limit: CLAIMS_OF_A_FILE });
  return claims;
}

/** NDJSON. A line that is no JSON is a claim that nobody can read: it gets its answer like the others. */
function readLines(bytes: Uint8Array): FileClaim[] {
  const text = decodeText(bytes, true);
  if (text === null) throw new Refusal('claims.file_malformed', { line: 1, reason: 'UTF-8, GB18030' });
  return text.split('\n').flatMap((row, at) => {
    if (row.trim() === '') return [];
    try {
      return [{ line: at + 1, body: JSON.parse(row) }];
    } catch {
      return [{ line: at + 1, body: row.slice(0, 200) }];
    }
  });
}

type Cells = Readonly<Record<string, string | undefined>>;

const NEEDED = ['reference', 'unit', 'component', 'causal_part', 'cause', 'failed_on', 'repaired_on', 'kind', 'amount'];
const COLUMNS = [
  ...NEEDED,
  'failure_mode',
  'signed_on',
  'order_number',
  'operation',
  'minutes',
  'part_number',
  'quantity',
  'core_tag',
  'reason',
  'currency',
];

/** Rows of one reference that stand together are one claim; what is said of the claim stands in its first row. */
function readRows(bytes: Uint8Array): FileClaim[] {
  const claims: { line: number; first: Cells; rows: Cells[] }[] = [];
  for (const { line, cells } of parseTable(bytes)) {
    const open = claims.at(-1);
    if (open !== undefined && open.first.reference === cells.reference) open.rows.push(cells);
    else claims.push({ line, first: cells, rows: [cells] });
  }
  return claims.map(({ line, first, rows }) => ({ line, body: toBody(first, rows) }));
}

/** Cells without the blanks around them; an empty one says nothing. */
function parseTable(bytes: Uint8Array): { line: number; cells: Cells }[] {
  const limit = CLAIMS_OF_A_FILE * LINES_OF_A_CLAIM;
  const read = readTable(bytes, { columns: COLUMNS, needed: NEEDED, limit }, true);
  if ('kind' in read)
    switch (read.kind) {
      case 'malformed':
        throw new Refusal('claims.file_malformed', { line: read.line, reason: read.reason });
      case 'column_missing':
        throw new Refusal('claims.file_column_missing', { column: read.column });
      case 'too_many_rows':
        throw new Refusal('claims.file_too_long', { limit: CLAIMS_OF_A_FILE });
    }
  return read.map(({ line, values }) => ({
    line,
    cells: Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.trim() || undefined])),
  }));
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
