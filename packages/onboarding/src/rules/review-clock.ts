import { addDays, type Instant, type LocalDate, localDateAt, startOfLocalDate } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE } from '@aftercare/network';
import { addWorkingDays, type WorkDays } from '@aftercare/policies';
import { type OutletRequirements, REVIEW_WORKING_DAYS } from '../words.ts';

export interface ReviewClock {
  /** The first instant at which an answer is late: the last working day counts whole. */
  readonly dueAt: Instant;
  /** The morning of the last working day: its reviewer is reminded. */
  readonly remindAt: Instant;
  readonly lastDay: LocalDate;
}

/**
 * Until when an application is answered. What comes on a Thursday is answered on Monday at the latest (two working days, the
 * day itself not counted): late from Tuesday 00:00 in the network's own zone, with a reminder on Monday 00:00.
 */
export function computeReviewClock(
  requirements: OutletRequirements | null,
  workDays: WorkDays,
  submittedAt: Instant,
): ReviewClock {
  const days = requirements?.reviewWorkingDays ?? REVIEW_WORKING_DAYS;
  const lastDay = addWorkingDays(localDateAt(submittedAt, NETWORK_TIME_ZONE), days, workDays);
  return {
    lastDay,
    remindAt: startOfLocalDate(lastDay, NETWORK_TIME_ZONE),
    dueAt: startOfLocalDate(addDays(lastDay, 1), NETWORK_TIME_ZONE),
  };
}
