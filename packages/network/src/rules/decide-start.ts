import { type LocalDate, lastDayOfPeriod } from '@aftercare/kernel';

export interface Start {
  readonly when: 'now' | 'on_probation' | 'later';
  /** Null where work begins at once. */
  readonly startsOn: LocalDate | null;
  /** The last day on which people see every claim; null without a probation. */
  readonly probationUntil: LocalDate | null;
}

/**
 * How a membership begins. Two months of probation from 2026-01-31 end with 2026-03-31; a first day that has come begins at
 * once.
 */
export function decideStart(
  { startsOn, probationMonths }: { readonly startsOn: LocalDate | null; readonly probationMonths: number },
  today: LocalDate,
): Start {
  const isLater = startsOn !== null && startsOn > today;
  const start = isLater ? startsOn : today;
  const probationUntil = probationMonths === 0 ? null : lastDayOfPeriod({ start, months: probationMonths });
  if (isLater) return { when: 'later', startsOn, probationUntil };
  return { when: probationUntil === null ? 'now' : 'on_probation', startsOn: null, probationUntil };
}

/** Whether a day lies in a probation that was set once: a suspension does not shorten it, nor lengthen it. */
export function isOnProbation(probationUntil: LocalDate | null, today: LocalDate): boolean {
  return probationUntil !== null && today <= probationUntil;
}
