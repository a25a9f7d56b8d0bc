import { formatSpan } from '../components/format-span.ts';
import type { Say } from '../language.ts';
import type { Member } from '../partners/member.ts';

export interface ReviewClock {
  readonly tone: 'passed' | 'reduced' | 'refused';
  /** `1 d 4 h left`, `overdue 0:12`. */
  readonly text: string;
}

/** On its last day an answer is at risk. */
const AT_RISK_MS = 24 * 60 * 60 * 1000;

/** How long an application may still wait for its answer at an instant (milliseconds); null where nobody waits for one. */
export function describeReview(
  { reviewDueAt }: Pick<Member, 'reviewDueAt'>,
  now: number,
  say: Say,
): ReviewClock | null {
  if (reviewDueAt === null) return null;
  const left = Date.parse(reviewDueAt) - now;
  const span = formatSpan(left, say);
  if (left <= 0) return { tone: 'refused', text: say('clock.overdue', { span }) };
  return { tone: left < AT_RISK_MS ? 'reduced' : 'passed', text: say('clock.left', { span }) };
}
