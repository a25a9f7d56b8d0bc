import { defineJob, type Sliced } from '@aftercare/jobs';
import type { Json } from '@aftercare/kernel';
import type { Policy } from '@aftercare/policies';
import type { Loaded } from '@aftercare/runtime';
import { chargeMatrices, warrantyTerms } from '@aftercare/warranty';
import * as z from 'zod';
import { rateCards } from './policies.ts';
import { findRules } from './replaying.ts';
import { decidePayable } from './rules/decide-payable.ts';
import { explainChange } from './rules/explain-change.ts';
import { type Change, isChanged, type Simulated, simulateClaim } from './rules/simulate-claim.ts';
import { addSimulatedMembers, insertSimulatedClaims, readsToSimulate } from './store/simulation.ts';
import { figuresBody } from './wire/simulation.ts';
import type { RateCard } from './words.ts';

export const SIMULATE = 'claims.simulate';

/** `from` and `until` are bounds of ids: whatever was submitted later is not looked at, so places stay what they are. */
const simulation = z.strictObject({
  from: z.string(),
  until: z.string(),
  policy: z.string().nullable(),
  figures: figuresBody.nullable(),
});
const CLAIMS_OF_A_SLICE = 100;

/**
 * Stored claims under changed rules, a hundred a slice: nothing is written but what each comes to. It may be stopped anywhere;
 * the sums are then those of the claims that were looked at.
 */
export const simulating = defineJob({
  kind: SIMULATE,
  isCancellable: true,
  input: simulation,
  nameItem: (_input, position) => String(position),
  reads: ({ input: { from, until, policy }, position }) =>
    readsToSimulate({ from, until, policy: policy ?? '', position, limit: CLAIMS_OF_A_SLICE }),
  decide({ job, input, position }, found): Sliced {
    const change = toChange(input.figures, found.drafts[0]);
    const rulesOf = findRules(found);
    const simulated = found.claims.map((claim) => ({
      ...claim,
      outcome: simulateClaim(
        found.inputs.filter(({ claimId }) => claimId === claim.id),
        rulesOf,
        change,
      ),
    }));
    const decided = simulated.flatMap(({ outcome, ...claim }) => (outcome === null ? [] : [{ ...claim, outcome }]));
    const changed = decided.filter(({ outcome }) => isChanged(outcome));
    return {
      effect: {
        writes: [
          ...(changed.length === 0
            ? []
            : [
                insertSimulatedClaims(
                  changed.map((claim) => ({ ...toRow(job, claim), reasons: explainChange(claim.outcome) })),
                ),
              ]),
          ...(decided.length === 0 ? [] : [addSimulatedMembers(sumMembers(job, decided))]),
        ],
      },
      items: Math.max(1, found.claims.length),
      errors: simulated.flatMap(({ outcome, reference }, place) =>
        outcome === null
          ? [{ position: position + place, item: reference, code: 'claims.inputs_not_kept', params: { reference } }]
          : [],
      ),
    };
  },
});

function toChange(figures: z.output<typeof figuresBody> | null, draft: Policy<Json> | undefined): Change {
  // safe: absent figures are absent members, as the schema gives them
  if (figures !== null) return { kind: 'figures', figures: figures as Partial<RateCard> };
  switch (draft?.kind) {
    case 'warranty.terms':
      return { kind: draft.kind, content: warrantyTerms.parse(draft.content) };
    case 'warranty.charge_matrix':
      return { kind: draft.kind, content: chargeMatrices.parse(draft.content) };
    case 'claims.rate_card':
      return { kind: draft.kind, content: rateCards.parse(draft.content) };
    default:
      throw new Error('the version that was to be tried is not there any more');
  }
}

type Looked = Loaded<ReturnType<typeof readsToSimulate>>['claims'][number] & { readonly outcome: Simulated };

function toRow(jobId: string, { id, memberId, outcome: { before, after } }: Looked) {
  return {
    jobId,
    claimId: id,
    memberId,
    beforeVerdict: before.verdict,
    beforeApproved: before.amounts.approved,
    beforePayable: decidePayable(before.lines),
    afterVerdict: after.verdict,
    afterApproved: after.amounts.approved,
    afterPayable: decidePayable(after.lines),
  };
}

function sumMembers(jobId: string, decided: readonly Looked[]) {
  const rows = decided.map((claim) => ({ ...toRow(jobId, claim), changed: isChanged(claim.outcome) ? 1 : 0 }));
  return [...Map.groupBy(rows, ({ memberId }) => memberId)].map(([memberId, own]) => {
    const sum = (figureOf: (row: (typeof rows)[number]) => number) =>
      own.reduce((total, row) => total + figureOf(row), 0);
    return {
      jobId,
      memberId,
      claims: own.length,
      changed: sum(({ changed }) => changed),
      beforeApproved: sum(({ beforeApproved }) => beforeApproved),
      beforePayable: sum(({ beforePayable }) => beforePayable),
      afterApproved: sum(({ afterApproved }) => afterApproved),
      afterPayable: sum(({ afterPayable }) => afterPayable),
    };
  });
}
