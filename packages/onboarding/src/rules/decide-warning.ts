import { addMonths, type LocalDate } from '@aftercare/kernel';
import type { WarningLetter, WarningRule } from '../words.ts';

export interface Warning {
  readonly number: number;
  /** How many letters lie in the period, this one included. */
  readonly within: number;
  readonly suspends: boolean;
}

/**
 * What another letter comes to. By the rule "3 within 12 months" the third suspends; one of 2026-01-15 counts until
 * 2027-01-15 and not on the day after. Without a rule a letter is a letter.
 */
export function decideWarning(
  earlier: readonly Pick<WarningLetter, 'number' | 'issuedOn'>[],
  rule: WarningRule | null,
  today: LocalDate,
): Warning {
  const number = Math.max(0, ...earlier.map((letter) => letter.number)) + 1;
  const counted =
    rule === null ? [] : earlier.filter(({ issuedOn }) => addMonths(issuedOn, rule.withinMonths) >= today);
  const within = counted.length + 1;
  return { number, within, suspends: rule !== null && within >= rule.letters };
}
