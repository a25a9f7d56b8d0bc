import { BREACHES } from '@aftercare/agreements';
import { fromInstant } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { pageQuery } from '@aftercare/runtime';
import * as z from 'zod';
import {
  ALGORITHM,
  FOLLOW_UP_RESULTS,
  LINE_RESULTS,
  type Sample,
  type SampledClaim,
  type StandingVerification,
} from './words.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);
export const sampleParams = networkParams.extend({ month });
export const commitBody = z.strictObject({
  sharePpm: z
    .int()
    .min(1)
    .max(1_000_000)
    .default(250_000)
    .meta({ description: 'Of a million claims so many are drawn, rounded up' }),
});
export const sampledQuery = z.strictObject({
  ...pageQuery,
  drawn: z.enum(['true']).optional().meta({ description: 'Only those that were drawn; a member sees no others' }),
});

const hex = z.string().regex(/^[0-9a-f]{64}$/);
export const sampleWire = z
  .strictObject({
    month,
    algorithm: z.literal(ALGORITHM),
    seedHash: hex.meta({ description: 'SHA-256 of the seed, lower-case hex; there before the month began' }),
    sharePpm: z.int(),
    committedAt: z.iso.datetime(),
    seed: z.string().nullable().meta({ description: 'Once it is drawn' }),
    claims: z.int().nullable().meta({ description: 'Drawn from so many; for the manufacturer' }),
    drawn: z.int().nullable().meta({ description: 'For the manufacturer' }),
    lastKey: z.string().nullable().meta({ description: 'The largest key that was drawn' }),
    drawnAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Sample' });

export const sampledListWire = z.strictObject({
  items: z.array(
    z
      .strictObject({
        claim: z.string(),
        weight: z.int().nullable().meta({ description: 'How many tickets it had; for the manufacturer' }),
        ticket: z.int().meta({ description: 'The ticket with the smallest key' }),
        key: hex.meta({ description: 'SHA-256 of "<seed>:<claim>:<ticket>"' }),
        isDrawn: z.boolean(),
      })
      .meta({ id: 'SampledClaim' }),
  ),
  nextCursor: z.string().nullable(),
});

type Reader = 'owner' | 'member';

/** How many claims a network decides is no business of one member. */
export function toSampleWire(sample: Sample, reader: Reader): z.infer<typeof sampleWire> {
  const { seedHash, sharePpm, seed, lastKey, drawnAt, version } = sample;
  const isOwner = reader === 'owner';
  return {
    month: sample.month,
    algorithm: ALGORITHM,
    seedHash,
    sharePpm,
    committedAt: fromInstant(sample.committedAt),
    seed,
    claims: isOwner ? sample.claims : null,
    drawn: isOwner ? sample.drawn : null,
    lastKey,
    drawnAt: drawnAt === null ? null : fromInstant(drawnAt),
    version,
  };
}

/** Weights come from the risk score, which no member learns. */
export function toSampledWire(
  { claimId, weight, ticket, key, isDrawn }: SampledClaim,
  reader: Reader,
): z.infer<typeof sampledListWire>['items'][number] {
  return { claim: claimId, weight: reader === 'owner' ? weight : null, ticket, key, isDrawn };
}

export const claimParams = networkParams.extend({ claim: z.string().regex(/^clm_[0-9a-z]{26}$/) });
const note = z.string().trim().min(1).max(500);
export const verificationBody = z.strictObject({
  reason: z.string().trim().min(1).max(1000).meta({ description: 'What was done and found' }),
  lines: z
    .array(
      z.strictObject({
        line: z.int().min(1).max(50),
        result: z.enum(LINE_RESULTS),
        note: note.optional(),
      }),
    )
    .min(1)
    .max(50),
  evidence: z
    .array(z.string().regex(/^fil_[0-9a-z]{26}$/))
    .max(20)
    .default([])
    .meta({ description: 'Files of the manufacturer; needed for a line that was shown false' }),
});

export const withdrawalBody = z.strictObject({ reason: z.string().trim().min(1).max(1000) });

export const verificationWire = z
  .strictObject({
    id: z.string(),
    claim: z.string(),
    isDrawn: z.boolean().meta({ description: 'Whether a sample drew it' }),
    verifiedOn: z.iso.date(),
    reason: z.string(),
    lines: z.array(z.strictObject({ line: z.int(), result: z.enum(LINE_RESULTS), note: z.string().nullable() })),
    evidence: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
    multiple: z.int().meta({ description: "The agreement's; 0 where none was agreed" }),
    charged: z.strictObject({ amount: z.int(), currency: z.string() }),
    at: z.iso.datetime(),
    withdrawnAt: z.iso.datetime().nullable().meta({ description: 'When it was taken back; then nothing is charged' }),
  })
  .meta({ id: 'Verification' });

export const breachListWire = z.strictObject({
  since: z.iso.date(),
  counts: z.array(z.strictObject({ kind: z.literal('false_claim'), count: z.int() })),
  agreed: z
    .array(
      z.strictObject({
        kind: z.enum(BREACHES),
        count: z.int().meta({ description: 'So many end the agreement' }),
        withinMonths: z.int(),
        found: z.int().meta({ description: 'Proven ones that lie within those months today' }),
        isReached: z.boolean(),
      }),
    )
    .meta({ description: 'How far the member has come of what its agreement of today counts' }),
  items: z.array(
    z.strictObject({
      kind: z.literal('false_claim'),
      source: z.string(),
      foundOn: z.iso.date(),
      at: z.iso.datetime(),
    }),
  ),
});

export function toVerificationWire(verification: StandingVerification): z.infer<typeof verificationWire> {
  const { id, isDrawn, verifiedOn, reason, results, evidence, multiple, charged, currency } = verification;
  return {
    id,
    claim: verification.claimId,
    isDrawn,
    verifiedOn,
    reason,
    lines: results.map((line) => ({ ...line })),
    evidence: evidence.map((file) => ({ ...file })),
    multiple,
    charged: { amount: charged, currency },
    at: fromInstant(verification.at),
    withdrawnAt: verification.withdrawnAt === null ? null : fromInstant(verification.withdrawnAt),
  };
}

export const followUpBody = z.strictObject({
  order: z.string().regex(/^wko_[0-9a-z]{26}$/),
  result: z.enum(FOLLOW_UP_RESULTS).meta({ description: 'no_contact is an attempt, and does not count' }),
  comment: z.string().trim().min(1).max(1000).optional(),
});
export const followUpWire = z
  .strictObject({
    id: z.string(),
    order: z.string(),
    result: z.enum(FOLLOW_UP_RESULTS),
    comment: z.string().nullable(),
    doneOn: z.iso.date(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'FollowUp' });
export const shareQuery = z.strictObject({ month });
export const shareWire = z
  .strictObject({
    month,
    sharePpm: z.int().meta({ description: 'What the agreement of the month asks for' }),
    signed: z.int(),
    required: z.int().meta({ description: 'Of the signed orders, rounded up' }),
    reached: z.int(),
    isMet: z.boolean(),
  })
  .meta({ id: 'FollowUpShare' });
