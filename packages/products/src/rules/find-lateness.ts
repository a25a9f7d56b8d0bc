import { addDays, addMonths, addWorkingDays, firstDayOf, type LocalDate, type Month } from '@aftercare/kernel';

/** Sales are entered within so many working days; the day of the sale is not counted. */
const WORKING_DAYS_TO_ENTER = 3;
/** The day of the next month by which the sales of a month are reported. */
const REPORT_DAY = 10;

/** The last day on which a sale is entered in time: one of a Thursday on the Tuesday. */
export function dueOnOf(soldOn: LocalDate): LocalDate {
  return addWorkingDays(soldOn, WORKING_DAYS_TO_ENTER);
}

export function isLate(soldOn: LocalDate, enteredOn: LocalDate): boolean {
  return enteredOn > dueOnOf(soldOn);
}

/** The report of May is due on 10 June. */
export function reportDueOn(month: Month): LocalDate {
  return addDays(addMonths(firstDayOf(month), 1), REPORT_DAY - 1);
}
