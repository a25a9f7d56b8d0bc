import { addDays, daysBetween, type LocalDate, laterDate } from '@aftercare/kernel';
import type { RepairSpan } from '../words.ts';

export interface RepairedTerm {
  readonly lastDay: LocalDate;
  readonly repairDays: number;
}

interface Stay {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * How far days under repair carry the end of a term: calendar days from hand-in to the ready notice, the hand-in day not
 * counted, a stay of less than a day as the pack says (one, where it is silent), days of overlapping stays once. Handed in on 1 March
 * and ready on 10 March: 9 days.
 * Only a stay that began while the term ran (with the days already won) lengthens it, and a unit that is still in counts
 * up to the day that is asked about. A stay that began before the term did counts from the term's first day.
 */
export function computeRepairDays(
  startsOn: LocalDate,
  countedEnd: LocalDate,
  spans: readonly RepairSpan[],
  on: LocalDate,
  shortStayDays = 1,
): RepairedTerm {
  let lastDay = countedEnd;
  let repairDays = 0;
  for (const stay of mergeStays(spans, startsOn, on)) {
    if (stay.from > lastDay) break;
    const days = Math.max(shortStayDays, daysBetween(stay.from, stay.to));
    lastDay = addDays(lastDay, days);
    repairDays += days;
  }
  return { lastDay, repairDays };
}

/** One stay handed in on the day another ends is one stay: the unit never left. */
function mergeStays(spans: readonly RepairSpan[], startsOn: LocalDate, on: LocalDate): readonly Stay[] {
  const stays = spans
    .map((span): Stay => {
      const ready = span.readyOn ?? laterDate(on, span.handedInOn);
      return { from: laterDate(span.handedInOn, startsOn), to: ready };
    })
    .filter((stay) => stay.to >= stay.from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Stay[] = [];
  for (const stay of stays) {
    const last = merged.at(-1);
    if (last === undefined || stay.from > last.to) merged.push(stay);
    else merged[merged.length - 1] = { from: last.from, to: laterDate(last.to, stay.to) };
  }
  return merged;
}
