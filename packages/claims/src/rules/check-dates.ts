import { addDays } from '@aftercare/kernel';
import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** Failure after sale, repair after failure, both in the past, and submitted in the window; the last day of it counts. */
export function checkDates({
  draft: { failedOn, repairedOn },
  unit,
  submittedOn,
  submissionDays,
}: Pick<ClaimQuestion, 'draft' | 'unit' | 'submittedOn' | 'submissionDays'>): LookedAt {
  const soldOn = unit.events.invoice ?? unit.soldOn ?? null;
  const rule = 'claims.dates';
  if (soldOn !== null && failedOn < soldOn)
    return refused(rule, { code: 'claims.failed_before_sale', path: '/failedOn', params: { failedOn, soldOn } });
  if (repairedOn < failedOn)
    return refused(rule, {
      code: 'claims.repaired_before_failure',
      path: '/repairedOn',
      params: { failedOn, repairedOn },
    });
  if (repairedOn > submittedOn)
    return refused(rule, {
      code: 'claims.repaired_in_future',
      path: '/repairedOn',
      params: { repairedOn, submittedOn },
    });
  const lastDay = addDays(repairedOn, submissionDays);
  if (submittedOn > lastDay) {
    return refused(rule, {
      code: 'claims.window_over',
      path: '/repairedOn',
      params: { repairedOn, submittedOn, lastDay, submissionDays },
    });
  }
  return passed(rule, { failedOn, repairedOn, submittedOn, lastDay });
}
