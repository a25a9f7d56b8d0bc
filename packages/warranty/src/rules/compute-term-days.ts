import { addDays, addMonths, type LocalDate, lastDayOfPeriod } from '@aftercare/kernel';
import type { RepairSpan, ServiceMode, Stage, WarrantyTerm } from '../words.ts';
import { computeRepairDays } from './compute-repair-days.ts';

/** Where a stretch of a term ends; null when it lasts for life. */
export interface TermEnd {
  readonly lastDay: LocalDate | null;
  readonly repairDays: number;
}

export interface StageEnd extends TermEnd {
  readonly index: number;
  readonly stage: Stage;
}

export interface TermClock {
  readonly startsOn: LocalDate;
  readonly counting: 'exclude_start' | 'include_start';
  /** Stays that lengthen the term; empty where repair time does not count. */
  readonly spans: readonly RepairSpan[];
  /** What a stay of less than a day counts as; one where nobody says. */
  readonly shortStayDays?: number | undefined;
  readonly on: LocalDate;
}

interface Length {
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}

/** A term without stages is one free stage; a buyer class may have its own length (`club`: 24 months instead of 12). */
export function stagesOf(term: WarrantyTerm, buyerClass: string | null): readonly Stage[] {
  if (term.stages !== undefined) return term.stages;
  const ofClass = buyerClass === null ? undefined : lookUp(term.monthsByBuyerClass, buyerClass);
  return [{ basis: 'free', months: ofClass ?? term.months, days: term.days }];
}

/**
 * The end of each stage, all counted from the one start: 12 months free and 36 after them, from 2024-02-29, end on
 * 2025-02-28 and 2028-02-29. Counting the second from the end of the first would lose a day (2028-02-28).
 */
export function computeStageEnds(stages: readonly Stage[], clock: TermClock): readonly StageEnd[] {
  let soFar: Length = {};
  return stages.map((stage, index) => {
    if (stage.forLife === true) return { index, stage, lastDay: null, repairDays: 0 };
    soFar = stage.counts === 'after' ? add(soFar, stage) : stage;
    return { index, stage, ...computeEnd(soFar, clock) };
  });
}

/**
 * The last day of the free part of a term made longer. Months and months, days and days are one length from the start of the term;
 * where one is in months and the other in days, the longer part is added to the end. Null for a promise for life.
 */
export function computeExtendedEnd(
  stages: readonly Stage[],
  more: { readonly months: number | null; readonly days: number | null },
  clock: TermClock,
): LocalDate | null {
  let free: Length | null = {};
  for (const stage of stages) {
    if (stage.basis !== 'free') break;
    free = stage.forLife === true || free === null ? null : stage.counts === 'after' ? add(free, stage) : stage;
  }
  if (free === null) return null;
  if (more.months !== null && free.days === undefined)
    return computeEnd({ months: (free.months ?? 0) + more.months }, clock).lastDay;
  if (more.days !== null && free.months === undefined)
    return computeEnd({ days: (free.days ?? 0) + more.days }, clock).lastDay;
  const { lastDay } = computeEnd(free, clock);
  if (lastDay === null) return null;
  return more.months === null ? addDays(lastDay, more.days ?? 0) : addMonths(lastDay, more.months);
}

/** The stretch that holds on the day; after the last stretch its mode goes on (repair days lengthen the last one). */
export function findServiceMode(term: WarrantyTerm, clock: TermClock): ServiceMode | null {
  let soFar: Length = {};
  let mode: ServiceMode | null = null;
  for (const stretch of term.serviceModes ?? []) {
    mode = stretch.mode;
    if (stretch.months === undefined && stretch.days === undefined) return mode;
    soFar = add(soFar, stretch);
    const { lastDay } = computeEnd(soFar, clock);
    if (lastDay !== null && clock.on <= lastDay) return mode;
  }
  return mode;
}

export function computeEnd(length: Length, clock: TermClock): TermEnd {
  const period = { start: clock.startsOn, counting: clock.counting };
  const countedEnd =
    length.months === undefined
      ? lastDayOfPeriod({ ...period, days: length.days ?? 0 })
      : lastDayOfPeriod({ ...period, months: length.months });
  return computeRepairDays(clock.startsOn, countedEnd, clock.spans, clock.on, clock.shortStayDays);
}

/** Publication refuses a term that mixes months and days, so one of the two sums is always absent. */
function add(a: Length, b: Length): Length {
  if (b.months === undefined) return { days: (a.days ?? 0) + (b.days ?? 0) };
  return { months: (a.months ?? 0) + b.months };
}

function lookUp(table: Readonly<Record<string, number>> | undefined, key: string): number | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
