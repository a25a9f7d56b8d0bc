import type { LocalDate } from '@aftercare/kernel';
import type { Recovery, RecoveryState } from '../words.ts';

export type Happening =
  | { readonly verb: 'receive'; readonly amount: number }
  | { readonly verb: 'deny'; readonly reason: string }
  | { readonly verb: 'write_off'; readonly reason: string };

type Changed = Pick<Recovery, 'state' | 'got' | 'closedOn' | 'reason'>;

export type Answer =
  | { readonly kind: 'changed'; readonly changed: Changed }
  | { readonly kind: 'refused'; readonly code: 'recovery.state_forbids' | 'recovery.more_than_open' };

/** What may happen in each state; what is not named is refused. */
const ALLOWED: Readonly<Record<RecoveryState, readonly Happening['verb'][]>> = {
  asked: ['receive', 'deny', 'write_off'],
  partly_got: ['receive', 'deny', 'write_off'],
  denied: ['receive', 'write_off'],
  got: [],
  written_off: [],
};

/** A supplier pays, says no, or is let off the rest. A no to a rest keeps what came before it. */
export function decideRecovery(
  recovery: Pick<Recovery, 'state' | 'asked' | 'got' | 'reason'>,
  happening: Happening,
  today: LocalDate,
): Answer {
  const { state, asked, got, reason } = recovery;
  if (!ALLOWED[state].includes(happening.verb)) return { kind: 'refused', code: 'recovery.state_forbids' };
  switch (happening.verb) {
    case 'receive': {
      const all = got + happening.amount;
      if (all > asked) return { kind: 'refused', code: 'recovery.more_than_open' };
      const isWhole = all === asked;
      return {
        kind: 'changed',
        changed: { state: isWhole ? 'got' : 'partly_got', got: all, closedOn: isWhole ? today : null, reason },
      };
    }
    case 'deny':
      return { kind: 'changed', changed: { state: 'denied', got, closedOn: null, reason: happening.reason } };
    case 'write_off':
      return { kind: 'changed', changed: { state: 'written_off', got, closedOn: today, reason: happening.reason } };
  }
}

/** What a supplier still owes, by its file. */
export function openOf({ state, asked, got }: Pick<Recovery, 'state' | 'asked' | 'got'>): number {
  return state === 'written_off' ? 0 : asked - got;
}
