import { toCsvLine } from '@aftercare/csv';
import { fromInstant, type Json, toInstant } from '@aftercare/kernel';
import { FAULT_KINDS } from '@aftercare/runtime';
import * as z from 'zod';
import type { HistoryRow } from './words.ts';

export const sealParams = z.strictObject({
  tenant: z.string().regex(/^[a-z0-9-]{2,64}$/),
  chain: z.string().regex(/^[a-z]{1,20}$/),
});
export const sealQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
});

const seq = z.int().meta({ description: 'The number in the chain' });

export const reportWire = z.strictObject({
  tenant: z.string(),
  chain: z.string(),
  rows: z.int().meta({ description: 'Seals that were looked at' }),
  next: seq.nullable().meta({ description: 'From where to go on; null at the end' }),
  faults: z.array(
    z.strictObject({
      kind: z.enum(FAULT_KINDS),
      seq,
      subject: z.string().nullable(),
      version: z.int().nullable(),
      expected: z.string(),
      found: z.string(),
    }),
  ),
  head: z.strictObject({ seq, hash: z.string() }).nullable(),
  copiedUntil: seq.meta({ description: 'How far the copies outside the database reach' }),
  uncopied: z.strictObject({ seq, sealedAt: z.iso.datetime() }).nullable(),
  tail: z
    .strictObject({ rows: z.int(), oldestAt: z.iso.datetime().nullable() })
    .nullable()
    .meta({ description: 'What was written and is not sealed yet; only at the end' }),
});

const instant = z.iso.datetime({ offset: true }).transform((text) => toInstant(Date.parse(text)));

export const historyQuery = {
  subject: z.string().max(200).optional().meta({ description: 'The id of what was changed' }),
  actor: z.string().max(200).optional().meta({ description: 'As `actor.id` says it' }),
  action: z
    .string()
    .max(100)
    .regex(/^[a-z0-9_.-]+$/)
    .optional()
    .meta({ example: 'claims.submit' }),
  from: instant.optional().meta({ description: 'Inclusive' }),
  until: instant.optional().meta({ description: 'Exclusive' }),
};

export const historyLineWire = z
  .strictObject({
    at: z.iso.datetime(),
    actor: z.strictObject({
      id: z.string().meta({ example: 'person:ten_01…:usr_01…' }),
      kind: z.string().meta({ example: 'person' }),
      name: z.string().nullable().meta({ description: 'Of a person or machine client of the own tenant' }),
    }),
    action: z.string(),
    subject: z.string(),
    version: z.int(),
    before: z.unknown().meta({ description: 'Null for what is new' }),
    after: z.unknown(),
    why: z.string().nullable(),
    requestId: z.string(),
    seal: seq.nullable().meta({ description: 'The number in the chain; null for what waits for its seal' }),
  })
  .meta({ id: 'HistoryLine' });

export function toHistoryLineWire(row: HistoryRow) {
  const { actor, actorName, action, subject, version, why, requestId, seal } = row;
  return {
    at: fromInstant(row.at),
    actor: { id: actor, kind: actor.split(':')[0] ?? actor, name: actorName },
    action,
    subject,
    version,
    before: parseStored(row.before),
    after: parseStored(row.after),
    why,
    requestId,
    seal,
  };
}

function parseStored(text: string | null): Json {
  // safe: history's insert takes both columns out of one JSON text
  return text === null ? null : (JSON.parse(text) as Json);
}

const HEAD = [
  'at',
  'actor',
  'actorName',
  'action',
  'subject',
  'version',
  'before',
  'after',
  'why',
  'requestId',
  'seal',
] as const;

/** RFC 4180. Only the first page has a head, so that pages can be put one behind the other. */
export function toHistoryCsv(rows: readonly HistoryRow[], isFirst: boolean): string {
  const lines = rows.map((row) => HEAD.map((key) => (key === 'at' ? fromInstant(row.at) : (row[key] ?? ''))));
  return [...(isFirst ? [HEAD] : []), ...lines].map((cells) => `${toCsvLine(cells)}\r\n`).join('');
}
