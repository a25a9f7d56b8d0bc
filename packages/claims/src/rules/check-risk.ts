import type { ClosingQuestion } from './claim-file.ts';
import { type LookedAt, notLookedAt } from './looked-at.ts';

/**
 * From the score of the rate card on a person looks at the claim before anything of it is paid. The shop is told that
 * much and no more: the step of the trace is the manufacturer's alone.
 */
export function checkRisk({ card, risk, approved, isAnew, isBlocked }: ClosingQuestion): LookedAt {
  const rule = RISK_RULE;
  if (risk === null) return notLookedAt(rule);
  const { referFromScore } = card;
  const points = Object.fromEntries(risk.reasons.map((reason) => [reason.code, reason.points]));
  const saw = { score: risk.score, referFromScore, ...points };
  const isReferred = referFromScore !== null && risk.score >= referFromScore && isAnew && !isBlocked && approved > 0;
  if (!isReferred) return { step: { rule, clause: null, saw, outcome: 'passed' }, finding: null };
  return {
    step: { rule, clause: null, saw, outcome: 'reduced' },
    finding: { code: 'claims.person_looks', severity: 'notes', clause: null, path: null, params: {}, cureUntil: null },
    people: 1,
  };
}

/** Its step names the score: whoever renders a trace for a member leaves it out. */
export const RISK_RULE = 'claims.risk';
