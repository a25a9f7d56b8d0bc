import { addMonths, type LocalDate } from '@aftercare/kernel';
import type { StatutoryPack, TermRule } from '../words/statutory.ts';
import { type WarrantyTerm, WHOLE_UNIT } from '../words.ts';
import { chooseTerm } from './choose-term.ts';
import { computeStageEnds, stagesOf } from './compute-term-days.ts';
import { toShiftedStart } from './resolve-start.ts';

export interface BelowPack {
  /** The rule that asks for more. */
  readonly rule: string;
  readonly component: string;
  readonly wantedMonths: number;
  /** Place of the term that promises less; null where no term speaks for the component. */
  readonly term: number | null;
  readonly because: 'missing' | 'too_short' | 'starts_earlier' | 'usage_lower' | 'class_shorter';
}

/** Any day does: lengths are compared, and no February is on the way. */
const SAMPLE_START = '2025-03-01' as LocalDate; // safe: spelled as one

/**
 * Where terms promise less than the pack gives. A manufacturer may promise more, never less: neither a shorter free stage, nor a
 * start before the sale, nor a lower mileage, nor less for a class of buyers.
 */
export function findBelowPack(terms: readonly WarrantyTerm[], pack: StatutoryPack): readonly BelowPack[] {
  return pack.rules
    .filter((rule): rule is TermRule => rule.kind === 'term')
    .flatMap((rule) =>
      rule.components
        // A component that the terms do not know is covered by what they say of the whole unit.
        .filter((component) => component === WHOLE_UNIT || names(terms, component))
        .flatMap((component) => compare(terms, rule, component)),
    );
}

function names(terms: readonly WarrantyTerm[], component: string): boolean {
  return terms.some((term) => term.component === component);
}

function compare(terms: readonly WarrantyTerm[], rule: TermRule, component: string): readonly BelowPack[] {
  const chosen = chooseTerm(terms, component, null);
  const below = (because: BelowPack['because'], term: number | null): BelowPack => ({
    rule: rule.id,
    component,
    wantedMonths: rule.months,
    term,
    because,
  });
  // A pack speaks of the whole unit; terms that name every part one by one have to give it to each.
  if (chosen === null) {
    const parts = [...new Set(terms.filter((term) => term.failureMode === undefined).map((term) => term.component))];
    if (component !== WHOLE_UNIT || parts.length === 0) return [below('missing', null)];
    return parts.flatMap((part) => compare(terms, { ...rule, components: [part] }, part));
  }
  const { term } = chosen;
  const place = terms.indexOf(term);
  const found: BelowPack[] = [];
  if (isShorter(term, null, rule)) found.push(below('too_short', place));
  const classes = Object.keys(term.monthsByBuyerClass ?? {});
  if (classes.some((buyerClass) => isShorter(term, buyerClass, rule))) found.push(below('class_shorter', place));
  // From production or delivery a part of the time is gone before the buyer has the goods.
  const [first] = term.startsAt.map(toShiftedStart);
  if (first !== undefined && (first.event === 'production' || first.event === 'delivery'))
    found.push(below('starts_earlier', place));
  const { usageLimit } = term;
  if (
    usageLimit !== undefined &&
    (usageLimit.unit !== 'km' || usageLimit.maximum < (rule.km ?? Number.POSITIVE_INFINITY))
  )
    found.push(below('usage_lower', place));
  return found;
}

function isShorter(term: WarrantyTerm, buyerClass: string | null, rule: TermRule): boolean {
  const clock = {
    startsOn: SAMPLE_START,
    counting: term.counting ?? ('exclude_start' as const),
    spans: [],
    on: SAMPLE_START,
  };
  const free = computeStageEnds(stagesOf(term, buyerClass), clock).filter(({ stage }) => stage.basis === 'free');
  const wanted = addMonths(SAMPLE_START, rule.months);
  return !free.some(({ lastDay }) => lastDay === null || lastDay >= wanted);
}
