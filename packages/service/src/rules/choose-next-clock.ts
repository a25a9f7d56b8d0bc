import type { ClockAnswer } from '../words.ts';

/**
 * The promise that presses most: of those still open the one that is due first, overdue ones included; one that is paused
 * comes after all others. Work going up a technical tier is no promise.
 */
export function chooseNextClock(clocks: readonly ClockAnswer[]): ClockAnswer | null {
  const open = clocks.filter(
    ({ clock, state, endedAt }) =>
      clock !== 'escalate_if_unsolved' &&
      endedAt === null &&
      (state === 'running' || state === 'breached' || state === 'paused'),
  );
  const dueOf = ({ dueAt }: ClockAnswer) => dueAt ?? Number.POSITIVE_INFINITY;
  return open.reduce<ClockAnswer | null>(
    (first, next) => (first === null || dueOf(next) < dueOf(first) ? next : first),
    null,
  );
}
