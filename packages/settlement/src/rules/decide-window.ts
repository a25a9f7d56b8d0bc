import type { SettlementTerms } from '@aftercare/agreements';
import { addDays, type LocalDate, laterDate } from '@aftercare/kernel';
import type { Period } from '../words.ts';
import { dayInMonthAfter } from './period.ts';

/** Both days are included. */
export interface PapersWindow {
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

export interface PapersAnswer {
  /** The window that the papers fall into. */
  readonly window: PapersWindow;
  /** Early papers count as received when their window opens. */
  readonly countsAs: LocalDate;
  readonly onTime: boolean;
  /** The promised pay day. */
  readonly payBy: LocalDate;
}

type WindowTerms = Pick<SettlementTerms, 'windowOpensOn' | 'windowClosesOn' | 'payWithinDays'>;

/** The papers of a month are taken in the next one. */
export function windowOf(period: Period, terms: WindowTerms, monthsLate = 0): PapersWindow {
  return {
    opensOn: dayInMonthAfter(period, 1 + monthsLate, terms.windowOpensOn),
    closesOn: dayInMonthAfter(period, 1 + monthsLate, terms.windowClosesOn),
  };
}

/**
 * Into which window papers fall, and when they are paid by. May with papers on 18 June: in time, paid by 8 July. On 11 June
 * they count as the 15th, on 21 June they join the window of July.
 */
export function decidePapers(period: Period, terms: WindowTerms, receivedOn: LocalDate): PapersAnswer {
  let monthsLate = 0;
  while (receivedOn > windowOf(period, terms, monthsLate).closesOn) monthsLate += 1;
  const window = windowOf(period, terms, monthsLate);
  const countsAs = laterDate(receivedOn, window.opensOn);
  return { window, countsAs, onTime: monthsLate === 0, payBy: addDays(countsAs, terms.payWithinDays) };
}
