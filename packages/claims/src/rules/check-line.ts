import type { LineDecision } from '../words.ts';
import type { LineQuestion } from './claim-file.ts';
import type { LookedAtLine } from './looked-at.ts';
import { LINE_RULES } from './rules-in-order.ts';

export interface LineAnswer {
  readonly decision: LineDecision;
  readonly steps: readonly LookedAtLine[];
}

/**
 * One line through the rules in their order, until one rejects it. Each may leave less of it, none more: never more than
 * was claimed. What is asked back is looked at to the end, so that all that is missing is told at once.
 */
export function checkLine(question: LineQuestion): LineAnswer {
  const claimed = question.line.claimedAmount;
  const steps: LookedAtLine[] = [];
  let allowed: number | null = claimed;
  for (const rule of LINE_RULES) {
    for (const looked of listOf(rule(question, allowed))) {
      steps.push(looked);
      if (looked.asksBack) allowed = null;
      else if (looked.rejects === true || looked.finding?.severity === 'blocks')
        return { decision: { verdict: 'reject', amounts: { claimed, approved: 0 } }, steps };
      else if (allowed !== null && looked.allowed !== undefined) allowed = Math.min(allowed, looked.allowed);
    }
  }
  return { decision: toDecision(claimed, allowed), steps };
}

function toDecision(claimed: number, allowed: number | null): LineDecision {
  if (allowed === null) return { verdict: 'needs_information', amounts: { claimed, approved: 0 } };
  return { verdict: allowed === claimed ? 'approve' : 'adjust', amounts: { claimed, approved: allowed } };
}

function listOf(looked: LookedAtLine | readonly LookedAtLine[]): readonly LookedAtLine[] {
  // safe: an answer of a rule is one object or a list of them
  return Array.isArray(looked) ? (looked as readonly LookedAtLine[]) : [looked as LookedAtLine];
}
