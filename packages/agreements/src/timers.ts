import { type LocalDate, localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE } from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { type DueTimer, defineTimer, type Effect, NO_EFFECT } from '@aftercare/runtime';
import { planEnd, timerOf } from './plan-end.ts';
import { findAgreement, listDependents, setAgreementState } from './store.ts';
import { AGREEMENT_ENDED, AGREEMENT_OVER, type Agreement, type AgreementId, DEPENDENTS } from './words.ts';

/** The day after the last one: its state follows, and what rests on it ends as well. */
export const agreementOver = defineTimer({
  kind: AGREEMENT_OVER,
  reads: ({ subject }) => {
    // safe: this capability sets this timer with an agreement's id as its subject
    const id = subject as AgreementId;
    return { agreement: findAgreement({ id }), dependents: listDependents({ id, limit: DEPENDENTS }) };
  },
  decide(timer, { agreement, dependents }): Effect {
    if (agreement === undefined || agreement.state !== 'in_force') return NO_EFFECT;
    const on = lastDayOf(agreement);
    const { firedAt } = timer;
    if (on === null || localDateAt(firedAt, NETWORK_TIME_ZONE) <= on) return NO_EFFECT;
    const network = readNetwork(timer);
    const longer = dependents.filter(({ endedOn }) => endedOn === null || endedOn > on);
    const [first, ...rest] = longer;
    if (first !== undefined) {
      // These before its own state, so that what is more than one batch takes is found again by the same timer.
      const { effect } = planEnd(first, rest, { on, reason: `agreement ${agreement.number}`, network });
      const again = { ...timerOf(agreement.id, { on, network }), dueAt: firedAt };
      return { ...effect, timers: { set: [...(effect.timers.set ?? []), again] } };
    }
    const version = agreement.version + 1;
    return {
      writes: [setAgreementState({ id: agreement.id, state: 'ended', version })],
      history: [
        { subject: agreement.id, version, before: { state: 'in_force' }, after: { state: 'ended', lastDay: on } },
      ],
      events: agreement.endedOn === null ? [tellOfEnd(agreement, version, on, network)] : [],
    };
  },
});

/** An end that somebody said comes before its own; one that renews itself has none of its own. */
export function lastDayOf({ endedOn, validUntil, content }: Pick<Agreement, 'endedOn' | 'validUntil' | 'content'>) {
  return endedOn ?? (content.renewal === 'yearly' ? null : validUntil);
}

/** Who was told when the end was said is not told again. */
function tellOfEnd({ id, number, memberTenantId }: Agreement, version: number, lastDay: LocalDate, network: string) {
  const params = { number, lastDay, reason: null };
  return toNoticeEvent({ target: memberTenantId, type: AGREEMENT_ENDED, subject: id, version, network, params });
}

function readNetwork({ payload }: DueTimer): string {
  return String(Object(payload).network ?? '');
}
