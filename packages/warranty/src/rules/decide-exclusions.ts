import { addDays, addMonths, type LocalDate } from '@aftercare/kernel';
import {
  EXCLUSIONS,
  type Exclusion,
  type ExclusionAnswer,
  type ExclusionCode,
  type RequiredUpkeep,
  type UnitFacts,
  WHOLE_UNIT,
} from '../words.ts';

export interface ExclusionQuestion {
  readonly exclusions: readonly Exclusion[];
  readonly requiredUpkeep: RequiredUpkeep | null;
  readonly component: string;
  readonly unit: UnitFacts;
  /** What whoever looked at the unit has found. */
  readonly found: readonly ExclusionCode[];
  /** First day of the term; upkeep is due from then on. */
  readonly startsOn: LocalDate;
  /** Null where the terms know no main part, or this is the main part itself. */
  readonly isMainPartCovered: boolean | null;
  readonly on: LocalDate;
}

/**
 * Which exclusions of the terms were found for a component. Four follow from what is known: a consumable and an outer case are
 * named by the terms, upkeep stands on the timeline, the main part has a term of its own. All others somebody has to find. What
 * was waived is found as well, and held against nobody.
 */
export function decideExclusions(question: ExclusionQuestion): readonly ExclusionAnswer[] {
  const { exclusions, component, unit } = question;
  return exclusions
    .map((exclusion, index) => ({ exclusion, clause: exclusion.clause ?? `exclusions[${index}]` }))
    .filter(({ exclusion }) => names(exclusion, component) && isFound(exclusion.code, question))
    .map(({ exclusion: { code, evidence, waivedBy }, clause }) => ({
      code,
      isWaived: isWaived(code, component, unit),
      evidence,
      waivedBy,
      clause,
    }))
    .sort((a, b) => EXCLUSIONS.indexOf(a.code) - EXCLUSIONS.indexOf(b.code));
}

function names({ components }: Exclusion, component: string): boolean {
  return components === undefined || components.includes(component);
}

function isFound(code: ExclusionCode, question: ExclusionQuestion): boolean {
  if (question.found.includes(code)) return true;
  switch (code) {
    case 'consumable':
    case 'outer_case':
      return true;
    case 'upkeep_missed':
      return question.requiredUpkeep !== null && hasGap(question, question.requiredUpkeep);
    case 'upkeep_elsewhere':
      return listUpkeep(question).some(({ by }) => by === 'others');
    case 'main_part_over':
      return question.isMainPartCovered === false;
    default:
      return false;
  }
}

export function isWaived(code: ExclusionCode, component: string, { waived = [] }: UnitFacts): boolean {
  return waived.some(
    (waiver) => waiver.code === code && (waiver.component === WHOLE_UNIT || waiver.component === component),
  );
}

function listUpkeep({ unit, on }: Pick<ExclusionQuestion, 'unit' | 'on'>) {
  return (unit.upkeep ?? []).filter(({ doneOn }) => doneOn <= on);
}

/**
 * Every twelve months with thirty days of grace, from the first day on: the first is due until the day of the anniversary and
 * thirty days more. Only upkeep by the network counts.
 */
function hasGap(question: ExclusionQuestion, { everyMonths, graceDays = 0 }: RequiredUpkeep): boolean {
  const days = listUpkeep(question)
    .filter(({ by, doneOn }) => by === 'network' && doneOn >= question.startsOn)
    .map(({ doneOn }) => doneOn)
    .toSorted();
  return [...days, question.on].some((day, index) => {
    const before = index === 0 ? question.startsOn : (days[index - 1] ?? question.startsOn);
    return day > addDays(addMonths(before, everyMonths), graceDays);
  });
}
