import type { ClosingQuestion } from './claim-file.ts';
import { type LookedAt, notLookedAt, passed } from './looked-at.ts';

/** Above the limit of the rate card people decide, above the second one two different ones. */
export function checkLimit({ card, approved, isAnew, isBlocked }: ClosingQuestion): LookedAt {
  const rule = 'claims.limit';
  if (isBlocked) return notLookedAt(rule);
  const { referAbove, fourEyesAbove } = card;
  const saw = { approved, referAbove };
  if (!isAnew || approved <= referAbove) return passed(rule, saw);
  const people = fourEyesAbove !== null && approved > fourEyesAbove ? 2 : 1;
  return {
    step: { rule, clause: null, saw: { ...saw, people }, outcome: 'reduced' },
    finding: { code: 'claims.over_limit', severity: 'notes', clause: null, path: null, params: saw, cureUntil: null },
    people,
  };
}
