import { toNoticeEvent } from '@aftercare/notify';
import { type DueTimer, defineTimer, type Effect, NO_EFFECT } from '@aftercare/runtime';
import { planPass } from './first-check.ts';
import { findClaim, writeAppeal } from './store.ts';
import { tellPeople } from './submission.ts';
import { APPEAL_DUE, APPEAL_IS_OVERDUE, APPEAL_OVERDUE, CHECK_DUE, type Claim, type ClaimId } from './words.ts';

/** The day came by which an appeal had to be decided: it is marked, and both sides are told. It stays to be decided. */
export const appealDue = defineTimer({
  kind: APPEAL_DUE,
  // safe: this capability sets this timer with a claim's id as its subject
  reads: ({ subject }) => ({ claim: findClaim({ id: subject as ClaimId }) }),
  decide(timer, { claim }): Effect {
    const appeal = claim?.appeal ?? null;
    if (claim === undefined || claim.state !== 'appealed' || appeal === null || appeal.overdueAt !== null)
      return NO_EFFECT;
    const { firedAt } = timer;
    const network = readNetwork(timer);
    const { id, reference, memberTenantId } = claim;
    const { decideBy } = appeal;
    const overdue: Claim = { ...claim, appeal: { ...appeal, overdueAt: firedAt }, version: claim.version + 1 };
    return {
      writes: [writeAppeal(overdue), ...tellPeople(overdue, network, APPEAL_IS_OVERDUE, firedAt, { decideBy })],
      history: [{ subject: id, version: overdue.version, before: null, after: { appeal: 'overdue', decideBy } }],
      events:
        claim.mode === 'live'
          ? [
              toNoticeEvent({
                target: memberTenantId,
                type: APPEAL_OVERDUE,
                subject: id,
                version: overdue.version,
                network,
                params: { reference, decideBy },
              }),
            ]
          : [],
    };
  },
});

/** The working days of a distributor are over: its silence passes the claim on. */
export const checkDue = defineTimer({
  kind: CHECK_DUE,
  // safe: this capability sets this timer with a claim's id as its subject
  reads: ({ subject }) => ({ claim: findClaim({ id: subject as ClaimId }) }),
  decide(timer, { claim }): Effect {
    if (claim === undefined || claim.state !== 'submitted' || claim.firstCheck === null) return NO_EFFECT;
    const { firedAt } = timer;
    if (firedAt < claim.firstCheck.dueAt) return NO_EFFECT;
    const silence = { by: 'silence', name: null, at: firedAt, passes: true, reason: null };
    return planPass(claim, silence, readNetwork(timer)).plan;
  },
});

function readNetwork({ payload }: DueTimer): string {
  return String(Object(payload).network ?? '');
}
