import { MEDIA_TYPES } from '@aftercare/evidence';
import { fillText, fromInstant, type Language } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import { type Catalogue, type Problem, Refusal } from '@aftercare/runtime';
import {
  CAUSES,
  EXCLUSIONS,
  findingWire,
  toFindingWire,
  toTraceWire,
  toVersionWire,
  traceWire,
  USAGE_UNITS,
  versionWire,
} from '@aftercare/warranty';
import * as z from 'zod';
import { RISK_RULE } from './rules/check-risk.ts';
import { payableNow } from './rules/decide-payable.ts';
import { splitTax, type TaxedPart } from './rules/split-tax.ts';
import { riskPlaces, riskTexts } from './texts/risk.ts';
import {
  type Appeal,
  type AppealWord,
  CLAIM_STATES,
  CLAIM_VERDICTS,
  type Claim,
  type ClaimApproval,
  type ClaimDecision,
  type ClaimDraft,
  type ClaimFacts,
  type ClaimLine,
  type ClaimRound,
  type CodeSlot,
  LINE_VERDICTS,
  LINES_OF_A_CLAIM,
  PRE_CREDIT_STATES,
  RISK_REASONS,
  type RiskReason,
  ROUND_KINDS,
} from './words.ts';

export const code = z.string().trim().min(1).max(60);
/** Minor units: fen for CNY. */
export const amount = z.int().min(0).max(100_000_000_000);
export const money = z.strictObject({ amount, currency: z.string().regex(/^[A-Z]{3}$/) }).meta({ id: 'Money' });

const evidence = z
  .array(z.templateLiteral(['fil_', z.string().regex(/^[0-9a-z]{26}$/)]))
  .min(1)
  .max(10)
  .optional()
  .meta({ description: 'Files that prove the line: kept before with “claim-evidence”' });

const labourLine = z.strictObject({
  kind: z.literal('labour'),
  operation: code,
  minutes: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'Not asked for where the rate card pays a flat amount' }),
  evidence,
  claimed: money,
});
const partLine = z.strictObject({
  kind: z.literal('part'),
  partNumber: code,
  quantity: z.int().min(1).max(1000),
  coreTag: code.optional().meta({ description: 'Tag on the replaced part that goes back' }),
  serial: code.optional().meta({ description: 'Serial number of the part that was put in' }),
  isConsequential: z
    .literal(true)
    .optional()
    .meta({ description: "Damaged by the causal part: it is paid when that part's own line is" }),
  evidence,
  claimed: money,
});
const travelLine = z.strictObject({ kind: z.literal('travel'), zone: code.optional(), evidence, claimed: money });
const freightLine = z.strictObject({
  kind: z.literal('freight'),
  direction: z.enum(['in', 'out']).optional(),
  evidence,
  claimed: money,
});
const otherLine = z.strictObject({
  kind: z.literal('other'),
  reason: z.string().trim().min(1).max(300),
  evidence,
  claimed: money,
});

export const lineBody = z.discriminatedUnion('kind', [labourLine, partLine, travelLine, freightLine, otherLine]);

const codes = z.strictObject({
  condition: code.optional(),
  symptom: code.optional(),
  section: code.optional(),
  defect: code.optional(),
  repair: code.optional(),
} satisfies Record<CodeSlot, unknown>);
export const priorApproval = z
  .string()
  .trim()
  .min(1)
  .max(30)
  .optional()
  .meta({ description: 'Number of the prior approval that the work was done under', example: 'PA-0M8D5MC00E' });
const factsBody = {
  usage: z
    .strictObject({ unit: z.enum(USAGE_UNITS), reading: z.int().min(0).max(100_000_000) })
    .optional()
    .meta({ description: 'The meter on the day of the failure' }),
  found: z
    .array(z.enum(EXCLUSIONS))
    .max(EXCLUSIONS.length)
    .optional()
    .meta({ description: 'What was found at the unit against the promise' }),
  codes: codes.optional().meta({ description: 'From the code set of the network; slots as in IRIS' }),
  division: z
    .string()
    .regex(/^\d{6,12}$/)
    .optional()
    .meta({ description: 'Where the work was done: GB/T 2260' }),
  technician: code.optional().meta({ description: "The shop's own code of who did the work; no name" }),
  orderNumber: code.optional().meta({ description: 'Number of the work order that it is for' }),
  priorApproval,
};

export const claimBody = z
  .strictObject({
    reference: z.string().trim().min(1).max(80).meta({ description: "The shop's own number, unique for ever" }),
    unit: z.string().min(1).max(80).meta({ description: 'Serial number in any spelling, or unit id' }),
    component: code,
    failureMode: code.optional(),
    causalPart: code.meta({ description: 'The part that failed first' }),
    cause: z.enum(CAUSES),
    failedOn: localDate,
    repairedOn: localDate,
    signedOn: localDate.optional().meta({ description: "Day of the customer's signature" }),
    ...factsBody,
    lines: z.array(lineBody).min(1).max(LINES_OF_A_CLAIM),
  })
  .meta({ id: 'ClaimBody' });
export type ClaimBody = z.output<typeof claimBody>;

export function fromClaimBody(body: ClaimBody): ClaimDraft {
  const { reference, component, failureMode, causalPart, cause, failedOn, repairedOn, signedOn, lines } = body;
  return {
    reference,
    component,
    failureMode: failureMode ?? null,
    causalPart,
    cause,
    failedOn,
    repairedOn,
    signedOn: signedOn ?? null,
    facts: toFacts(body),
    lines: lines.map(fromLineBody),
  };
}

/** Only what was told, so that two claims that tell the same are the same. */
export function toFacts({
  usage,
  codes: told,
  found,
  division,
  technician,
  orderNumber,
  priorApproval: number,
}: ClaimFacts): ClaimFacts {
  return {
    ...(usage === undefined ? {} : { usage }),
    ...(told === undefined ? {} : { codes: told }),
    ...(found === undefined ? {} : { found }),
    ...(division === undefined ? {} : { division }),
    ...(technician === undefined ? {} : { technician }),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(number === undefined ? {} : { priorApproval: number }),
  };
}

export function fromLineBody({ claimed, ...line }: z.output<typeof lineBody>): ClaimLine {
  return { ...line, claimedAmount: claimed.amount };
}

/** A claim is asked for in the currency of the rate card that judges it. */
export function refuseForeignMoney(
  body: { readonly lines: readonly { readonly claimed: z.output<typeof money> }[] },
  expected: string,
): void {
  const foreign = body.lines.find((line) => line.claimed.currency !== expected);
  if (foreign !== undefined)
    throw new Refusal('claims.currency_mismatch', { expected, actual: foreign.claimed.currency });
}

const numbered = {
  line: z.int().min(1).max(LINES_OF_A_CLAIM).meta({ description: 'Line of the claim, counted from 1' }),
};
export const resubmitBody = z.strictObject({
  comment: z.string().trim().min(1).max(1000),
  lines: z
    .array(
      z.discriminatedUnion('kind', [
        labourLine.extend(numbered),
        partLine.extend(numbered),
        travelLine.extend(numbered),
        freightLine.extend(numbered),
        otherLine.extend(numbered),
      ]),
    )
    .max(LINES_OF_A_CLAIM)
    .default([]),
  signedOn: localDate.optional(),
  ...factsBody,
});
export const reviewBody = z.strictObject({ reason: z.string().trim().min(1).max(500) });
const lineNumber = z.int().min(1).max(LINES_OF_A_CLAIM).meta({ description: 'Line of the claim, counted from 1' });
const evidenceWire = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'What the file hashes to, as its upload answered' }),
  note: z.string().trim().min(1).max(200),
});
export const checkBody = z.strictObject({
  passes: z.boolean().meta({ description: 'False: people of the manufacturer decide every line that would be paid' }),
  reason: z.string().trim().min(1).max(500),
});
export const appealBody = z.strictObject({
  lines: z.array(lineNumber).min(1).max(LINES_OF_A_CLAIM),
  reason: z.string().trim().min(1).max(1000),
  evidence: z.array(evidenceWire).max(20).default([]),
});
export const appealWordBody = z.strictObject({
  reason: z.string().trim().min(1).max(500),
  grants: z
    .array(z.strictObject({ line: lineNumber, approved: money }))
    .max(LINES_OF_A_CLAIM)
    .meta({ description: 'What each line is paid from now on; a line that is not named stays as it was' }),
});
export const orderParams = networkParams.extend({ order: z.string().regex(/^wko_[0-9a-z]{26}$/) });
export const orderClaimBody = z.strictObject({
  reference: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: "The shop's own number; without it the order's" }),
  priorApproval,
});

export const keptFileWire = z.strictObject({
  id: z.string(),
  mediaType: z.enum(MEDIA_TYPES),
  sizeBytes: z.int(),
  sha256: z.string().meta({ description: 'Lower-case hex over the bytes as they were sent' }),
});

export const claimParams = networkParams.extend({ claim: z.string().regex(/^clm_[0-9a-z]{26}$/) });

export const amountsWire = z.strictObject({ claimed: money, approved: money });

const riskWire = z
  .strictObject({
    score: z.int().min(0).max(100),
    reasons: z.array(
      z.strictObject({
        code: z.enum(RISK_REASONS),
        points: z.int(),
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'Risk' });

const taxedWire = z.strictObject({ approved: money, ratePpm: z.int(), tax: money });
const taxWire = z.strictObject({ goods: taxedWire, services: taxedWire });

export const decisionWire = z
  .strictObject({
    verdict: z.enum(CLAIM_VERDICTS),
    amounts: amountsWire,
    lines: z.array(z.strictObject({ verdict: z.enum(LINE_VERDICTS), amounts: amountsWire })),
    findings: z.array(findingWire),
    trace: z.array(traceWire),
    versions: z.array(versionWire),
    tax: taxWire
      .nullable()
      .meta({ description: 'On top of what is approved, by the rates of the agreement; null where there is none' }),
    risk: riskWire.nullable().meta({ description: 'For the manufacturer; always null for a member' }),
  })
  .meta({ id: 'Decision' });

const listedWire = z
  .strictObject({
    id: z.string(),
    member: z.string(),
    reference: z.string(),
    mode: z.enum(['live', 'test']),
    serial: z.string(),
    model: z.string(),
    component: z.string(),
    failedOn: z.iso.date(),
    repairedOn: z.iso.date(),
    state: z.enum(CLAIM_STATES),
    amounts: amountsWire,
    settlement: z
      .strictObject({ state: z.enum(['in_statement', 'paid']), statement: z.string() })
      .nullable()
      .meta({ description: 'Where its money is, once a statement has it' }),
    submittedAt: z.iso.datetime(),
    riskScore: z
      .int()
      .nullable()
      .meta({ description: 'From 0 to 100, for the manufacturer; always null for a member' }),
    version: z.int(),
  })
  .meta({ id: 'ListedClaim' });
export const claimListWire = z.strictObject({ items: z.array(listedWire), nextCursor: z.string().nullable() });

export const wordWire = z.strictObject({ name: z.string(), at: z.iso.datetime(), reason: z.string() });
const appealWordWire = wordWire.extend({
  grants: z.array(z.strictObject({ line: z.int(), approved: money })),
});
const appealWire = z
  .strictObject({
    state: z.enum(['open', 'decided']),
    at: z.iso.datetime(),
    reason: z.string(),
    lines: z.array(z.int()),
    evidence: z.array(evidenceWire),
    decideBy: z.iso.date().meta({ description: 'The last day on which it is decided in time' }),
    overdueAt: z.iso.datetime().nullable(),
    proposal: appealWordWire.nullable().meta({ description: 'One yes of two' }),
    decided: appealWordWire.nullable(),
  })
  .meta({ id: 'Appeal' });

const firstCheckWire = z
  .strictObject({
    dueAt: z.iso.datetime().meta({ description: 'Silence until then passes the claim on' }),
    at: z.iso.datetime().nullable(),
    passes: z.boolean().nullable(),
    name: z.string().nullable().meta({ description: 'Null also where silence passed it on' }),
    reason: z.string().nullable(),
  })
  .meta({ id: 'FirstCheck' });

export const claimWire = listedWire
  .extend({
    failureMode: z.string().nullable(),
    causalPart: z.string(),
    cause: z.enum(CAUSES),
    signedOn: z.iso.date().nullable(),
    ...factsBody,
    lines: z.array(lineBody),
    workOrder: z.string().nullable(),
    preCredit: z
      .strictObject({ amount: money, state: z.enum(PRE_CREDIT_STATES) })
      .nullable()
      .meta({ description: 'What the agreement promises of it before people have decided' }),
    round: z.int(),
    decidedOn: z.iso.date().nullable(),
    approvals: z.array(wordWire),
    appeal: appealWire.nullable(),
    firstCheck: firstCheckWire.nullable(),
    rounds: z.array(
      z.strictObject({
        round: z.int(),
        kind: z.enum(ROUND_KINDS).meta({ description: 'Sent by the shop, or made by people' }),
        submittedAt: z.iso.datetime(),
        comment: z.string().nullable(),
        changes: z.array(z.strictObject({ line: z.int(), before: lineBody, after: lineBody })),
      }),
    ),
    decision: decisionWire,
  })
  .meta({ id: 'Claim' });

/** What a dry run answers: the decision that the same request would get, and nothing that only a stored claim has. */
export const dryRunWire = z.strictObject({ dryRun: z.literal(true), decision: decisionWire });

/** Each is checked by itself, so that one that is not well-formed costs no other its answer. */
export const batchBody = z.strictObject({
  claims: z
    .array(z.unknown().meta({ description: 'As the body of a single claim' }))
    .min(1)
    .max(1000),
});
const problemWire = z
  .strictObject({
    code: z.string(),
    title: z.string(),
    detail: z.string(),
    mend: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
          mend: z.string(),
          params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        }),
      )
      .optional()
      .meta({ description: 'Fields of this claim, by JSON Pointer into it' }),
  })
  .meta({ id: 'ItemProblem' });
const batchItemWire = z
  .strictObject({
    index: z.int().meta({ description: 'Place in the list that was sent, from 0' }),
    reference: z.string().nullable(),
    status: z.int().meta({ description: 'What the claim alone would have been answered: 201, 200 when tried, or 4xx' }),
    claim: listedWire.nullable().meta({ description: 'The claim that was made' }),
    decision: decisionWire.omit({ trace: true }).nullable().meta({ description: 'Why; the trace stands at the claim' }),
    problem: problemWire.nullable(),
  })
  .meta({ id: 'BatchItem' });
export type BatchItem = z.output<typeof batchItemWire>;
export const batchWire = z
  .strictObject({
    dryRun: z.boolean(),
    accepted: z.int(),
    refused: z.int(),
    items: z.array(batchItemWire).max(1000),
  })
  .meta({ id: 'Batch' });

export const claimId = z.string().regex(/^clm_[0-9a-z]{26}$/);
export const reviewManyBody = z.strictObject({
  say: z.enum(['approve', 'reject']),
  reason: z.string().trim().min(1).max(500).meta({ description: 'The one reason for all of them' }),
  claims: z
    .array(
      z.strictObject({
        claim: claimId,
        version: z.int().min(1).optional().meta({ description: 'As it was when it was looked at' }),
      }),
    )
    .min(1)
    .max(100),
});
export const reviewManyWire = z
  .strictObject({
    decided: z.int(),
    noted: z.int(),
    refused: z.int(),
    items: z.array(
      z
        .strictObject({
          claim: z.string(),
          outcome: z.enum(['decided', 'noted', 'refused']).meta({
            description: 'Noted: another person has to agree. Refused: nothing was changed, the problem says why',
          }),
          state: z.enum(CLAIM_STATES).nullable(),
          version: z.int().nullable(),
          problem: problemWire.nullable(),
        })
        .meta({ id: 'ReviewedItem' }),
    ),
  })
  .meta({ id: 'ReviewedClaims' });
export type ReviewedItem = z.output<typeof reviewManyWire>['items'][number];

export function toReviewedItem(
  claim: string,
  answer:
    | { readonly outcome: 'decided' | 'noted'; readonly state: Claim['state']; readonly version: number }
    | { readonly outcome: 'refused'; readonly problem: Problem },
): ReviewedItem {
  if (answer.outcome !== 'refused') return { claim, ...answer, problem: null };
  return {
    claim,
    outcome: 'refused',
    state: null,
    version: null,
    problem: problemWire.strip().parse(answer.problem.body),
  };
}

export const WAITING_SORTS = ['risk', 'amount', 'age'] as const;
const waitingWire = listedWire
  .extend({
    proposed: money.meta({ description: 'What would be paid with a yes' }),
    peopleNeeded: z.int().meta({ description: 'How many different people have to say yes' }),
    approvals: z.array(wordWire),
    appeal: appealWire.pick({ reason: true, lines: true, decideBy: true, overdueAt: true }).nullable(),
  })
  .meta({ id: 'WaitingClaim' });
export const waitingListWire = z.strictObject({ items: z.array(waitingWire), nextCursor: z.string().nullable() });

type Waiting = Listed &
  Pick<Claim, 'approvals' | 'appeal'> & { readonly proposed: number; readonly peopleNeeded: 1 | 2 | null };

export function toWaitingWire(row: Waiting): z.infer<typeof waitingWire> {
  const { currency, appeal } = row;
  const told = appeal === null ? null : toAppealWire(appeal, currency);
  return {
    ...toListedWire(row, 'owner'),
    proposed: { amount: row.proposed, currency },
    peopleNeeded: row.peopleNeeded ?? 1,
    approvals: row.approvals.map(toWordWire),
    appeal:
      told === null
        ? null
        : { reason: told.reason, lines: told.lines, decideBy: told.decideBy, overdueAt: told.overdueAt },
  };
}

type BatchOutcome =
  | {
      readonly kind: 'claimed' | 'tried';
      readonly claim: Claim;
      readonly catalogue: Catalogue;
      readonly language: Language;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

export function toBatchItem(index: number, reference: string | null, outcome: BatchOutcome): BatchItem {
  if (outcome.kind === 'refused') {
    const { body, status } = outcome.problem;
    // What stands for a whole request has no place in an item.
    const problem = problemWire.strip().parse(body);
    return { index, reference, status, claim: null, decision: null, problem };
  }
  const { kind, claim, catalogue, language } = outcome;
  const { trace: _atTheClaim, ...decision } = toDecisionWire(claim.decision, catalogue, language);
  const isMade = kind === 'claimed';
  const made = isMade ? toListedWire(toListed(claim)) : null;
  return { index, reference, status: isMade ? 201 : 200, claim: made, decision, problem: null };
}

function toListed(claim: Claim): Listed {
  const { currency, amounts } = claim.decision;
  const riskScore = claim.decision.risk?.score ?? 0;
  return { ...claim, currency, claimedAmount: amounts.claimed, approvedAmount: payableNow(claim), riskScore };
}

type Listed = Pick<
  Claim,
  | 'id'
  | 'memberName'
  | 'reference'
  | 'mode'
  | 'serial'
  | 'modelCode'
  | 'component'
  | 'failedOn'
  | 'repairedOn'
  | 'state'
  | 'submittedAt'
  | 'settlement'
  | 'version'
> & {
  readonly currency: string;
  readonly claimedAmount: number;
  readonly approvedAmount: number;
  readonly riskScore: number;
};

/** Who reads: whatever is made of a score is left out for everybody but the manufacturer. */
export type Reader = 'owner' | 'member';

export function toListedWire(row: Listed, reader: Reader = 'member'): z.infer<typeof listedWire> {
  const {
    id,
    memberName,
    reference,
    mode,
    serial,
    modelCode,
    component,
    failedOn,
    repairedOn,
    state,
    submittedAt,
    version,
  } = row;
  return {
    id,
    member: memberName,
    reference,
    mode,
    serial,
    model: modelCode,
    component,
    failedOn,
    repairedOn,
    state,
    amounts: toAmounts({ claimed: row.claimedAmount, approved: row.approvedAmount }, row.currency),
    settlement: row.settlement === null ? null : { state: row.settlement.state, statement: row.settlement.statementId },
    submittedAt: fromInstant(submittedAt),
    riskScore: reader === 'owner' ? row.riskScore : null,
    version,
  };
}

export function toClaimWire(
  claim: Claim,
  rounds: readonly ClaimRound[],
  catalogue: Catalogue,
  language: Language,
  reader: Reader = 'member',
): z.infer<typeof claimWire> {
  const { currency } = claim.decision;
  const { failureMode, causalPart, cause, signedOn } = claim;
  return {
    ...toListedWire(toListed(claim), reader),
    failureMode,
    causalPart,
    cause,
    signedOn,
    ...toFactsWire(claim.facts),
    lines: claim.lines.map((line) => toLineWire(line, currency)),
    workOrder: claim.workOrderId,
    preCredit:
      claim.preCreditState === 'none'
        ? null
        : { amount: { amount: claim.preCredit, currency }, state: claim.preCreditState },
    round: claim.round,
    decidedOn: claim.decidedOn,
    approvals: claim.approvals.map(toWordWire),
    appeal: claim.appeal === null ? null : toAppealWire(claim.appeal, currency),
    firstCheck: toFirstCheckWire(claim.firstCheck),
    rounds: rounds.map(({ round, kind, submittedAt, comment, changes }) => ({
      round,
      kind,
      submittedAt: fromInstant(submittedAt),
      comment,
      changes: changes.map(({ line, before, after }) => ({
        line,
        before: toLineWire(before, currency),
        after: toLineWire(after, currency),
      })),
    })),
    decision: toDecisionWire(claim.decision, catalogue, language, reader),
  };
}

function toFirstCheckWire(check: Claim['firstCheck']): z.infer<typeof firstCheckWire> | null {
  if (check === null) return null;
  const { at = null, passes = null, name = null, reason = null } = check.done ?? {};
  return { dueAt: fromInstant(check.dueAt), at: at === null ? null : fromInstant(at), passes, name, reason };
}

export function toWordWire({ name, at, reason }: ClaimApproval): z.infer<typeof wordWire> {
  return { name, at: fromInstant(at), reason };
}

function toAppealWire(appeal: Appeal, currency: string): z.infer<typeof appealWire> {
  const { at, reason, lines, evidence, decideBy, overdueAt, proposal, decided } = appeal;
  const toAppealWordWire = (word: AppealWord | null) =>
    word === null
      ? null
      : {
          ...toWordWire(word),
          grants: word.grants.map(({ line, approved }) => ({ line, approved: { amount: approved, currency } })),
        };
  return {
    state: decided === null ? 'open' : 'decided',
    at: fromInstant(at),
    reason,
    lines: [...lines],
    evidence: evidence.map(({ sha256, note }) => ({ sha256, note })),
    decideBy,
    overdueAt: overdueAt === null ? null : fromInstant(overdueAt),
    proposal: decided === null ? toAppealWordWire(proposal) : null,
    decided: toAppealWordWire(decided),
  };
}

export function toDecisionWire(
  decision: ClaimDecision,
  catalogue: Catalogue,
  language: Language,
  reader: Reader = 'member',
): z.infer<typeof decisionWire> {
  const { verdict, currency, amounts, lines, findings, versions } = decision;
  const isOwner = reader === 'owner';
  const trace = decision.trace.filter(({ rule }) => isOwner || rule !== RISK_RULE);
  return {
    verdict,
    amounts: toAmounts(amounts, currency),
    lines: lines.map((line) => ({ verdict: line.verdict, amounts: toAmounts(line.amounts, currency) })),
    findings: findings.map((finding) => toFindingWire(finding, catalogue, language)),
    trace: trace.map((step) => toTraceWire(step, catalogue, language)),
    versions: versions.map(toVersionWire),
    tax: toTaxWire(decision),
    risk: isOwner ? toRiskWire(decision.risk, language) : null,
  };
}

function toTaxWire(decision: ClaimDecision): z.infer<typeof taxWire> | null {
  const split = splitTax(decision);
  if (split === null) return null;
  const { currency } = decision;
  const toWire = ({ approved, ratePpm, tax }: TaxedPart) => ({
    approved: { amount: approved, currency },
    ratePpm,
    tax: { amount: tax, currency },
  });
  return { goods: toWire(split.goods), services: toWire(split.services) };
}

function toFactsWire({ found, ...facts }: ClaimFacts) {
  return { ...facts, ...(found === undefined ? {} : { found: [...found] }) };
}

function toRiskWire(risk: ClaimDecision['risk'], language: Language): z.infer<typeof riskWire> | null {
  if (risk === undefined) return null;
  const tell = ({ code, params }: RiskReason) => {
    const { distance } = params;
    const place = distance === 'same_province' || distance === 'elsewhere' ? riskPlaces[distance][language] : '';
    return fillText(riskTexts[code][language], { ...params, distance: place });
  };
  return { score: risk.score, reasons: risk.reasons.map((reason) => ({ ...reason, text: tell(reason) })) };
}

export function toLineWire(line: ClaimLine, currency: string): z.infer<typeof lineBody> {
  const { claimedAmount, evidence: files, ...rest } = line;
  const proved = files === undefined ? {} : { evidence: [...files] };
  return { ...rest, ...proved, claimed: { amount: claimedAmount, currency } };
}

export function toAmounts(
  { claimed, approved }: { readonly claimed: number; readonly approved: number },
  currency: string,
) {
  return { claimed: { amount: claimed, currency }, approved: { amount: approved, currency } };
}
