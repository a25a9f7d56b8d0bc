import { addDays, addMonths, type LocalDate, laterDate } from '@aftercare/kernel';
import type { RetentionPeriods } from '../words.ts';

export interface ClosedWork {
  readonly closedOn: LocalDate;
  /** Somebody signed a report of it. */
  readonly isSigned: boolean;
}

/** Whether anything that was promised for the unit held on a day, and until when; a last day of null is for life. */
export type CoverOn = (on: LocalDate) => { readonly covered: boolean; readonly lastDay: LocalDate | null };

export type Keeping = { readonly kind: 'forget' } | { readonly kind: 'keep'; readonly until: LocalDate };

/**
 * How long what a request says of a person is kept. A signed report is a proof for as long as something of the unit's promise
 * holds, and so many years after; its terms can become longer meanwhile, so nothing is computed ahead: the question is whether
 * the promise held that many years ago. What nobody signed goes some months after it was closed. Signed on 2026-03-01, three
 * years after a term until 2029-02-28: gone on 2032-03-01.
 */
export function decideKeeping(
  { closedOn, isSigned }: ClosedWork,
  periods: RetentionPeriods,
  today: LocalDate,
  coverOn: CoverOn,
): Keeping {
  const months = isSigned ? 12 * periods.signedReports.yearsAfterTerm : periods.otherRequests.months;
  const first = addMonths(closedOn, months);
  if (today < first) return { kind: 'keep', until: first };
  if (!isSigned) return { kind: 'forget' };
  const { covered, lastDay } = coverOn(addMonths(today, -months));
  if (!covered) return { kind: 'forget' };
  // a year later somebody may have changed what is for life
  const until = lastDay === null ? addMonths(today, 12) : addDays(addMonths(lastDay, months), 1);
  return { kind: 'keep', until: laterDate(until, addDays(today, 1)) };
}
