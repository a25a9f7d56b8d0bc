import { addDays, type LocalDate, toInstant } from '@aftercare/kernel';
import { toNoticeEvent } from '@aftercare/notify';
import type { Effect } from '@aftercare/runtime';
import { writeEnd } from './store.ts';
import { AGREEMENT_ENDED, AGREEMENT_OVER, type Agreement } from './words.ts';

interface End {
  readonly on: LocalDate;
  readonly reason: string;
  readonly network: string;
}

/** The last day of an agreement, and of whatever rests on it and would go on longer; their members are told. */
export function planEnd(
  agreement: Agreement,
  dependents: readonly Agreement[],
  end: End,
): { readonly ended: Agreement; readonly effect: Pick<Required<Effect>, 'writes' | 'history' | 'timers' | 'events'> } {
  const ended = endOne(agreement, end);
  const others = dependents
    .filter(({ id, endedOn }) => id !== agreement.id && (endedOn === null || endedOn > end.on))
    .map((dependent) => endOne(dependent, end));
  const all = [ended, ...others];
  return {
    ended,
    effect: {
      writes: all.map((each) => writeEnd(each)),
      history: all.map(({ id, version }) => ({
        subject: id,
        version,
        before: null,
        after: { endedOn: end.on, reason: end.reason, ...(id === agreement.id ? {} : { with: agreement.id }) },
      })),
      timers: { set: all.map(({ id }) => timerOf(id, end)) },
      events: all.map(({ id, version, memberTenantId, number }) =>
        toNoticeEvent({
          target: memberTenantId,
          type: AGREEMENT_ENDED,
          subject: id,
          version,
          network: end.network,
          params: { number, lastDay: end.on, reason: end.reason },
        }),
      ),
    },
  };
}

function endOne(agreement: Agreement, { on, reason }: End): Agreement {
  return { ...agreement, endedOn: on, endReason: reason, version: agreement.version + 1 };
}

/** At midnight UTC after the last day: what holds on a day is asked by the day, so nobody waits for the state to follow. */
export function timerOf(id: Agreement['id'], { on, network }: Pick<End, 'on' | 'network'>) {
  return {
    subject: id,
    kind: AGREEMENT_OVER,
    dueAt: toInstant(Date.parse(`${addDays(on, 1)}T00:00:00Z`)),
    payload: { network },
  };
}
