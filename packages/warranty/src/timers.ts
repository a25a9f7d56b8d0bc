import { newId } from '@aftercare/kernel';
import { tell } from '@aftercare/notify';
import { defineTimer, type Effect, NO_EFFECT } from '@aftercare/runtime';
import { findRemedy } from './store.ts';
import { REMEDY_DUE, REMEDY_OVERDUE, type RemedyId } from './words/remedy.ts';

/** The day by which a remedy was promised is over, and it is not done: the manufacturer's people hear of it, once. */
export const remedyDue = defineTimer({
  kind: REMEDY_DUE,
  // safe: this capability sets this timer with a remedy's id as its subject
  reads: ({ subject }) => ({ remedy: findRemedy({ id: subject as RemedyId }) }),
  decide({ firedAt, payload }, { remedy }): Effect {
    if (remedy === undefined || remedy.state !== 'granted') return NO_EFFECT;
    const { id, remedy: what, dueOn, owner } = remedy;
    return {
      writes: tell({
        id: newId('evt', firedAt),
        kind: REMEDY_OVERDUE,
        network: String(Object(payload).network ?? ''),
        subject: id,
        params: { remedy: what, dueOn, owner },
        at: firedAt,
      }),
    };
  },
});
