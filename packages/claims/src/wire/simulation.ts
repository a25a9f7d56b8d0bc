import { toCsvLine } from '@aftercare/csv';
import { type Job, jobWire, toJobWire } from '@aftercare/jobs';
import { fromInstant, type Instant, type Language, sumAmounts } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import type { Catalogue } from '@aftercare/runtime';
import { findingWire, toFindingWire } from '@aftercare/warranty';
import * as z from 'zod';
import { amount, money } from '../wire.ts';
import { CHANGES, type ChangeReason, CLAIM_VERDICTS, type ClaimId, type ClaimVerdict } from '../words.ts';

/* What is tried on the past. */

/** Single figures of a rate card, put into whichever card judged each claim. */
export const figuresBody = z
  .strictObject({
    labourPerHour: amount.optional(),
    tolerancePercent: z.int().min(0).max(200).optional(),
    travelMaximum: amount.optional(),
    freightMaximum: amount.optional(),
    submissionDays: z.int().min(1).max(730).optional(),
    cureDays: z.int().min(1).max(365).optional(),
    referAbove: amount.optional(),
    fourEyesAbove: amount.nullable().optional(),
    referFromScore: z.int().min(1).max(100).nullable().optional(),
  })
  .meta({ id: 'Figures' });
export const simulationBody = z
  .strictObject({
    months: z.int().min(1).max(36).meta({ description: 'So many months back from today' }),
    policy: z
      .string()
      .regex(/^pol_[0-9a-z]{26}$/)
      .optional()
      .meta({ description: 'Terms, matrix or rate card, a draft or published; instead of `figures`' }),
    figures: figuresBody.optional().meta({ description: 'Instead of `policy`' }),
  })
  .meta({ id: 'SimulationBody' });
export const simulationParams = networkParams.extend({ simulation: z.string().regex(/^job_[0-9a-z]{26}$/) });
export const simulatedQuery = {
  membership: z
    .string()
    .regex(/^mem_[0-9a-z]{26}$/)
    .optional()
    .meta({ description: 'Of one member alone' }),
};

const sideWire = z.strictObject({
  approved: money.meta({ description: 'What the rules allow, also where people would decide it' }),
  payable: money.meta({ description: 'What is paid without anybody asked' }),
});
const decidedSideWire = sideWire.extend({ verdict: z.enum(CLAIM_VERDICTS) });
const sumsWire = z.strictObject({ claims: z.int(), changed: z.int(), before: sideWire, after: sideWire });
const memberSumsWire = sumsWire.extend({ membership: z.string(), member: z.string() }).meta({ id: 'SimulatedMember' });
export const simulationWire = z
  .strictObject({
    job: jobWire,
    sums: sumsWire
      .nullable()
      .meta({ description: 'Over all members; null before the first slice, or where currencies differ' }),
    members: z.array(memberSumsWire),
  })
  .meta({ id: 'Simulation' });
const simulatedClaimWire = z
  .strictObject({
    claim: z.string(),
    membership: z.string(),
    member: z.string(),
    reference: z.string(),
    serial: z.string(),
    submittedAt: z.iso.datetime(),
    claimed: money,
    before: decidedSideWire,
    after: decidedSideWire,
    reasons: z
      .array(findingWire.extend({ change: z.enum(CHANGES) }).meta({ id: 'ChangeReason' }))
      .meta({ description: 'Findings that are there on one side alone, or say something else; the gravest first' }),
  })
  .meta({ id: 'SimulatedClaim' });
export const simulatedListWire = z.strictObject({
  items: z.array(simulatedClaimWire),
  nextCursor: z.string().nullable(),
});

interface Sides {
  readonly currency: string;
  readonly beforeApproved: number;
  readonly beforePayable: number;
  readonly afterApproved: number;
  readonly afterPayable: number;
}
interface SimulatedMember extends Sides {
  readonly memberId: string;
  readonly memberName: string;
  readonly claims: number;
  readonly changed: number;
}
interface SimulatedClaim extends Sides {
  readonly id: ClaimId;
  readonly memberId: string;
  readonly memberName: string;
  readonly reference: string;
  readonly serial: string;
  readonly submittedAt: Instant;
  readonly claimedAmount: number;
  readonly beforeVerdict: ClaimVerdict;
  readonly afterVerdict: ClaimVerdict;
  readonly reasons: readonly ChangeReason[];
}

function toSides({ currency, ...sums }: Sides) {
  const money = (amount: number) => ({ amount, currency });
  return {
    before: { approved: money(sums.beforeApproved), payable: money(sums.beforePayable) },
    after: { approved: money(sums.afterApproved), payable: money(sums.afterPayable) },
  };
}

export function toSimulationWire(job: Job, members: readonly SimulatedMember[]): z.infer<typeof simulationWire> {
  return {
    job: toJobWire(job),
    sums: sumMembers(members),
    members: members.map((member) => ({
      membership: member.memberId,
      member: member.memberName,
      claims: member.claims,
      changed: member.changed,
      ...toSides(member),
    })),
  };
}

function sumMembers(members: readonly SimulatedMember[]): z.infer<typeof sumsWire> | null {
  const currencies = new Set(members.map(({ currency }) => currency));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1) return null;
  const sum = (figureOf: (member: SimulatedMember) => number) => sumAmounts(members.map(figureOf));
  return {
    claims: sum(({ claims }) => claims),
    changed: sum(({ changed }) => changed),
    ...toSides({
      currency,
      beforeApproved: sum(({ beforeApproved }) => beforeApproved),
      beforePayable: sum(({ beforePayable }) => beforePayable),
      afterApproved: sum(({ afterApproved }) => afterApproved),
      afterPayable: sum(({ afterPayable }) => afterPayable),
    }),
  };
}

export function toSimulatedWire(
  row: SimulatedClaim,
  catalogue: Catalogue,
  language: Language,
): z.infer<typeof simulatedClaimWire> {
  const { before, after } = toSides(row);
  return {
    claim: row.id,
    membership: row.memberId,
    member: row.memberName,
    reference: row.reference,
    serial: row.serial,
    submittedAt: fromInstant(row.submittedAt),
    claimed: { amount: row.claimedAmount, currency: row.currency },
    before: { ...before, verdict: row.beforeVerdict },
    after: { ...after, verdict: row.afterVerdict },
    reasons: row.reasons.map(({ change, finding }) => ({ change, ...toFindingWire(finding, catalogue, language) })),
  };
}

const SIMULATED_HEAD = [
  'claim',
  'member',
  'reference',
  'serial',
  'submittedAt',
  'currency',
  'claimed',
  'beforeVerdict',
  'beforeApproved',
  'beforePayable',
  'afterVerdict',
  'afterApproved',
  'afterPayable',
  'reasons',
] as const;

/** Amounts in minor units, as everywhere in the API. */
export function toSimulatedCsv(rows: readonly SimulatedClaim[], isFirst: boolean): string {
  const lines = rows.map((row) =>
    SIMULATED_HEAD.map((column): string | number => {
      switch (column) {
        case 'claim':
          return row.id;
        case 'member':
          return row.memberName;
        case 'submittedAt':
          return fromInstant(row.submittedAt);
        case 'claimed':
          return row.claimedAmount;
        case 'reasons':
          return row.reasons.map(({ change, finding }) => `${change} ${finding.code}`).join(', ');
        default:
          return row[column];
      }
    }),
  );
  return [...(isFirst ? [SIMULATED_HEAD] : []), ...lines].map((cells) => `${toCsvLine(cells)}\r\n`).join('');
}
