import type { ClosingQuestion } from './claim-file.ts';
import { type LookedAt, passed } from './looked-at.ts';

/**
 * A person sees every claim of a member on probation before anything of it is paid, whenever the work was done: it is the
 * place of the member on the day of the submission that counts. Nothing is said of all others.
 */
export function checkProbation({ member, sentOn, isAnew, isBlocked, approved }: ClosingQuestion): LookedAt[] {
  const rule = 'claims.probation';
  const last = member.states.findLast(({ on }) => on <= sentOn);
  if (last?.state !== 'probation') return [];
  const saw = { since: last.on };
  if (!isAnew || isBlocked || approved === 0) return [passed(rule, saw)];
  return [
    {
      step: { rule, clause: null, saw, outcome: 'reduced' },
      finding: {
        code: 'claims.on_probation',
        severity: 'notes',
        clause: null,
        path: null,
        params: saw,
        cureUntil: null,
      },
      people: 1,
    },
  ];
}
