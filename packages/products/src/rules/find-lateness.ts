import { addDays, addMonths, firstDayOf, type LocalDate, type Month } from '@aftercare/kernel';
import { addWorkingDays, type WorkDays } from '@aftercare/policies';

/** Sales are entered within so many working days; the day of the sale is not counted. */
const WORKING_DAYS_TO_ENTER = 3;
/** The day of the next month by which the sales of a month are reported. */
const REPORT_DAY = 10;

/** The last day on which a sale is entered in time, by the network's calendar: one of a Thursday on the Tuesday. */
export function dueOnOf(soldOn: LocalDate, workDays: WorkDays): LocalDate {
  return addWorkingDays(soldOn, WORKING_DAYS_TO_ENTER, workDays);
}

export function isLate(soldOn: LocalDate, enteredOn: LocalDate, workDays: WorkDays): boolean {
  return enteredOn > dueOnOf(soldOn, workDays);
}

/** The report of May is due on 10 June. */
export function reportDueOn(month: Month): LocalDate {
  return addDays(addMonths(firstDayOf(month), 1), REPORT_DAY - 1);
}
