import { addMonths, type Finding, type FindingParams, type LocalDate } from '@aftercare/kernel';
import {
  type AfterReplacement,
  type ComponentAnswer,
  type Coverage,
  type EntitlementAnswer,
  type ExclusionAnswer,
  type ExclusionCode,
  type Replacement,
  type Stage,
  type TradeAnswer,
  type UnitFacts,
  type UsageLimit,
  type UsageReading,
  type WarrantyCode,
  type WarrantyPolicy,
  type WarrantyRule,
  type WarrantyStep,
  type WarrantyTerm,
  WHOLE_UNIT,
} from '../words.ts';
import { chooseTerm } from './choose-term.ts';
import {
  computeEnd,
  computeExtendedEnd,
  computeStageEnds,
  findServiceMode,
  type StageEnd,
  stagesOf,
  type TermClock,
} from './compute-term-days.ts';
import { decideExclusions } from './decide-exclusions.ts';
import { payerByTerms } from './decide-payer.ts';
import { decideTradeCover } from './decide-trade-cover.ts';
import { findPack, findShortStayDays } from './find-pack.ts';
import { type FollowedTerm, followReplacements } from './follow-replacements.ts';
import { resolveStart, toShiftedStart } from './resolve-start.ts';

/** Absent values in a trace are a word of their own, so that every text can be filled. */
const NONE = 'none';
const FOR_LIFE = 'for_life';

export interface EntitlementQuestion {
  readonly policy: WarrantyPolicy;
  readonly unit: UnitFacts;
  readonly on: LocalDate;
  readonly asked?: { readonly component?: string | undefined; readonly failureMode?: string | undefined } | undefined;
  /** What whoever looked at the unit has found against the promise. */
  readonly found?: readonly ExclusionCode[] | undefined;
}

/** The question that each component is asked. */
type ComponentQuestion = Pick<EntitlementQuestion, 'policy' | 'unit' | 'on'> & {
  readonly trade: TradeAnswer | null;
  readonly component: string;
  readonly failureMode: string | null;
  readonly found: readonly ExclusionCode[];
};

/** What holds for one unit on one day, past or future: an answer for each component, and why. */
export function decideEntitlement({ policy, unit, on, asked, found = [] }: EntitlementQuestion): EntitlementAnswer {
  const trade = policy.tradeTerm ? decideTradeCover(policy.tradeTerm, unit, on) : null;
  const failureMode = asked?.failureMode ?? null;
  const components = [...new Set(policy.terms.map((term) => term.component))];
  const decide = (component: string) => decideComponent({ policy, unit, on, trade, component, failureMode, found });
  const answers = components.map(decide);
  const askedComponent = asked?.component ?? (asked?.failureMode === undefined ? undefined : WHOLE_UNIT);
  const answer =
    askedComponent === undefined
      ? null
      : (answers.find((known) => known.component === askedComponent) ?? decide(askedComponent));
  const speaks = answer ?? answers.find((known) => known.component === WHOLE_UNIT) ?? answers[0];
  return { on, components: answers, asked: answer, trade, payer: speaks ? payerByTerms(speaks.coverage) : null };
}

function decideComponent(question: ComponentQuestion): ComponentAnswer {
  const { policy, unit, on, trade, component, failureMode } = question;
  const trace: WarrantyStep[] = [];
  const step = (rule: WarrantyRule, clause: string | null, outcome: WarrantyStep['outcome'], saw: FindingParams) => {
    trace.push({ rule, clause, saw, outcome });
  };
  const answer: ComponentAnswer = { ...NOTHING, component, failureMode, trace };
  const refuse = (
    code: WarrantyCode,
    clause: string | null,
    params: FindingParams,
    known?: Partial<ComponentAnswer>,
  ) => {
    const named = { component, failureMode: failureMode ?? NONE, on, ...params };
    const finding: Finding = { code, severity: 'blocks', clause, path: null, params: named, cureUntil: null };
    return { ...answer, ...known, clause, code, finding };
  };

  const { givenBackOn } = unit;
  if (givenBackOn !== undefined && on >= givenBackOn) {
    step('warranty.given_back', null, 'refused', { givenBackOn });
    return refuse('warranty.given_back', null, { givenBackOn });
  }

  const chosen = chooseTerm(policy.terms, component, failureMode);

  // An unsold unit is the member's goods: only the trade term speaks, however its user term might start.
  if (trade !== null && trade.startedBy !== null) {
    const soldBy = findSale(unit, on);
    const stock = soldBy === null && trade.startsOn !== null && on >= trade.startsOn;
    const saw = { soldBy: soldBy ?? NONE, lastDay: trade.lastDay ?? NONE };
    step('warranty.sale', trade.clause, stock && !trade.covered ? 'refused' : 'passed', saw);
    if (stock && trade.covered) {
      const { startsOn, startedBy, lastDay, clause } = trade;
      return { ...answer, covered: true, coverage: 'stock', startsOn, startedBy, lastDay, clause };
    }
    if (stock) {
      const lookedFor = chosen === null ? NONE : listEvents(chosen.term);
      return refuse('warranty.start_unknown', trade.clause, { lookedFor, tradeLastDay: trade.lastDay ?? NONE });
    }
  }

  const asked = { component, failureMode: failureMode ?? NONE };
  if (chosen === null) {
    step('warranty.term', null, 'refused', { ...asked, chosen: NONE });
    return refuse('warranty.no_term', null, {});
  }
  const { term, clause } = chosen;
  step('warranty.term', clause, 'passed', { ...asked, chosen: clause });

  const lookedFor = listEvents(term);
  const start = resolveStart(term.startsAt, unit.events);
  if (start === null) {
    step('warranty.start', clause, 'refused', { lookedFor, startedBy: NONE, startsOn: NONE });
    step('warranty.period', clause, 'not_looked_at', { startsOn: NONE, lastDay: NONE, on });
    trace.push(...notLookedAt(term, clause));
    return refuse('warranty.start_unknown', clause, { lookedFor, tradeLastDay: trade?.lastDay ?? NONE });
  }
  step('warranty.start', clause, 'passed', { lookedFor, startedBy: start.startedBy, startsOn: start.startsOn });

  const buyerClass = unit.buyerClass ?? null;
  const shortStayDays = findShortStayDays(findPack(policy));
  const clockFrom = (day: LocalDate): TermClock => ({
    startsOn: day,
    counting: term.counting ?? 'exclude_start',
    spans: term.repairTime === 'runs_on' ? [] : (unit.repairSpans ?? []),
    shortStayDays,
    on,
  });
  const replacements = (unit.replacements ?? []).filter(
    (replacement) =>
      replacement.on <= on && (replacement.component === component || replacement.component === WHOLE_UNIT),
  );
  const ruleOf = (replacement: Replacement) => chooseRule(policy, term, replacement);
  const followed = followReplacements({ term, buyerClass, start, replacements, ruleOf, clockFrom });
  const { startsOn, startedBy } = followed;
  const clock = clockFrom(startsOn);
  const parts = stagesOf(term, buyerClass);
  const stages = computeStageEnds(parts, clock);
  const own = on < startsOn ? undefined : stages.find((each) => each.lastDay === null || on <= each.lastDay);
  const further = chooseLongest(
    listFurtherCover({ term, clause, unit, component, stages: parts, followed, clockFrom, on }),
  );
  const held = own === undefined || further === null ? own : joinFurther(own, further);
  const end = held ?? stages.at(-1);
  const lastDay = held === undefined && further !== null ? further.lastDay : (end?.lastDay ?? null);
  if (end !== undefined && clock.spans.length > 0) {
    step('warranty.repair_time', clause, 'passed', { repairDays: end.repairDays, lastDay: end.lastDay ?? FOR_LIFE });
  }
  if (followed.replacedOn !== null) {
    const saw = { replacedOn: followed.replacedOn, startsOn, ownUntil: followed.ownUntil ?? NONE };
    step('warranty.replacement', clause, 'passed', saw);
  }
  if (further !== null) trace.push(further.step);
  const isLonger = further !== null && further.lastDay === lastDay && (own?.lastDay ?? '') < further.lastDay;
  const notes =
    isLonger && further.note !== undefined ? [toNote({ component, ...further.note, on }, further.step.clause)] : [];
  const known = { startsOn, startedBy, lastDay };
  const period = { startsOn, lastDay: lastDay ?? FOR_LIFE, on };
  if (on < startsOn || (held === undefined && further === null)) {
    step('warranty.period', clause, 'refused', period);
    trace.push(...notLookedAt(term, clause));
    const code = on < startsOn ? 'warranty.not_started' : 'warranty.term_over';
    return refuse(code, clause, { ...period, startedBy }, known);
  }
  step('warranty.period', clause, 'passed', period);

  const stage = held === undefined ? null : toStageAnswer(term, held);
  if (stage !== null) {
    const saw = { stage: stage.index + 1, basis: stage.basis, lastDay: period.lastDay };
    step('warranty.stage', clause, stage.basis === 'free' ? 'passed' : 'reduced', saw);
  }

  const exclusions = findExclusions(question, startsOn);
  for (const { code, isWaived, clause: spoke } of exclusions)
    step('warranty.exclusion', spoke, isWaived ? 'passed' : 'refused', { exclusion: code, isWaived });
  const against = exclusions.find(({ isWaived }) => !isWaived);
  if (against !== undefined) {
    const { code: exclusion, evidence, waivedBy, clause: spoke } = against;
    trace.push(...notLookedAt(term, clause));
    const params = { exclusion, evidence: evidence.length === 0 ? NONE : evidence.join(', '), waivedBy };
    return refuse('warranty.excluded', spoke, params, { ...known, exclusions });
  }

  const limits = checkLimits(term, clause, unit, startsOn, on);
  trace.push(...limits.steps);
  const mode = findServiceMode(term, clock);
  if (limits.refused !== null) {
    if (mode !== null) step('warranty.mode', clause, 'not_looked_at', { mode });
    return refuse(limits.refused.code, clause, limits.refused.params, {
      ...known,
      exclusions,
      benefitsLeft: limits.benefitsLeft,
    });
  }
  if (mode !== null) step('warranty.mode', clause, 'passed', { mode });

  const coverage = coverageOf(held?.stage.basis ?? 'free', trade);
  if (trade !== null) {
    const outcome = trade.startedBy === null ? 'not_looked_at' : coverage === 'consumer_only' ? 'reduced' : 'passed';
    step('warranty.trade', trade.clause, outcome, { lastDay: trade.lastDay ?? NONE, on });
  }
  const { benefitsLeft } = limits;
  return { ...answer, ...known, covered: true, coverage, mode, stage, exclusions, benefitsLeft, notes, clause };
}

function toNote(params: FindingParams, clause: string | null): Finding {
  return { code: 'warranty.extended', severity: 'notes', clause, path: null, params, cureUntil: null };
}

/** What was given in exchange follows the rule of the whole unit, by the pack where the terms say nothing. */
function chooseRule(policy: WarrantyPolicy, term: WarrantyTerm, { component }: Replacement): AfterReplacement {
  if (component !== WHOLE_UNIT) return term.afterReplacement ?? 'continues';
  if (policy.afterExchange !== undefined) return policy.afterExchange;
  const rules = findPack(policy)?.rules ?? [];
  const restarts = rules.some((rule) => rule.kind === 'term_course' && rule.effect === 'restarts_after_exchange');
  return restarts ? 'restarts' : (term.afterReplacement ?? 'continues');
}

/** A free promise beside the stages: it matters where it lasts longer. */
interface FurtherCover {
  readonly lastDay: LocalDate;
  readonly step: WarrantyStep;
  /** Said of the answer where this is what makes it longer. */
  readonly note?: FindingParams;
}

interface FurtherQuestion {
  readonly term: WarrantyTerm;
  readonly clause: string;
  readonly unit: UnitFacts;
  readonly component: string;
  readonly stages: readonly Stage[];
  readonly followed: FollowedTerm;
  readonly clockFrom: (startsOn: LocalDate) => TermClock;
  readonly on: LocalDate;
}

/** What else covers the day: what was put in, the maker's promise for a part that was bought in, what was given beyond. */
function listFurtherCover(question: FurtherQuestion): readonly FurtherCover[] {
  const { term, clause, unit, followed, clockFrom, on } = question;
  const further: FurtherCover[] = [...listExtensions(question)];
  const { ownUntil, replacedOn } = followed;
  if (ownUntil !== null && on <= ownUntil) {
    const saw = { replacedOn: replacedOn ?? NONE, startsOn: replacedOn ?? NONE, ownUntil };
    further.push({ lastDay: ownUntil, step: { rule: 'warranty.replacement', clause, saw, outcome: 'passed' } });
  }
  const maker = term.makerTerm;
  const makerStart = maker === undefined ? null : resolveStart(maker.startsAt, unit.events);
  if (maker !== undefined && makerStart !== null && on >= makerStart.startsOn) {
    const clock = { ...clockFrom(makerStart.startsOn), counting: maker.counting ?? ('exclude_start' as const) };
    const { lastDay } = computeEnd(maker, clock);
    const saw = { startsOn: makerStart.startsOn, lastDay: lastDay ?? FOR_LIFE };
    const step = { rule: 'warranty.maker_term', clause: maker.clause ?? clause, saw, outcome: 'passed' } as const;
    if (lastDay !== null && on <= lastDay) further.push({ lastDay, step });
  }
  return further;
}

/** Counted from the start of the term like its stages: 12 months and 6 more are 18, and no day is lost between them. */
function listExtensions({
  unit,
  component,
  stages,
  followed,
  clockFrom,
  on,
}: FurtherQuestion): readonly FurtherCover[] {
  if (on < followed.startsOn) return [];
  const clock = clockFrom(followed.startsOn);
  return (unit.extensions ?? [])
    .filter((extension) => extension.component === WHOLE_UNIT || extension.component === component)
    .flatMap(({ id, scope, months, days }) => {
      const lastDay = computeExtendedEnd(stages, { months, days }, clock);
      if (lastDay === null || on > lastDay) return [];
      const saw = { extension: id, scope, lastDay };
      return [
        { lastDay, step: { rule: 'warranty.extension', clause: id, saw, outcome: 'passed' } as const, note: saw },
      ];
    });
}

function chooseLongest(covers: readonly FurtherCover[]): FurtherCover | null {
  return covers.reduce<FurtherCover | null>(
    (best, cover) => (best === null || cover.lastDay > best.lastDay ? cover : best),
    null,
  );
}

/** Free beats cost price; of two free promises the longer one speaks. */
function joinFurther(own: StageEnd, further: FurtherCover): StageEnd | undefined {
  if (own.stage.basis !== 'free') return undefined;
  return own.lastDay === null || own.lastDay >= further.lastDay ? own : { ...own, lastDay: further.lastDay };
}

function findExclusions(question: ComponentQuestion, startsOn: LocalDate): readonly ExclusionAnswer[] {
  const { policy, component, unit, found, on } = question;
  const { exclusions = [], mainPart, requiredUpkeep = null } = policy;
  const asksMainPart = mainPart !== undefined && mainPart !== component;
  const isMainPartCovered = asksMainPart
    ? decideComponent({ ...question, policy: { ...policy, exclusions: [] }, component: mainPart }).covered
    : null;
  return decideExclusions({ exclusions, requiredUpkeep, component, unit, found, startsOn, isMainPartCovered, on });
}

const NOTHING: Omit<ComponentAnswer, 'component' | 'failureMode' | 'trace'> = {
  covered: false,
  coverage: 'out',
  startsOn: null,
  startedBy: null,
  lastDay: null,
  mode: null,
  exclusions: [],
  stage: null,
  benefitsLeft: null,
  clause: null,
  code: null,
  finding: null,
  notes: [],
};

/**
 * Sold on that day: an invoice, a commissioning or an acceptance not after it, or a sale known otherwise. A unit sold in
 * June was stock in May, and a question about May gets that answer.
 */
function findSale(unit: UnitFacts, on: LocalDate): string | null {
  for (const event of ['invoice', 'commissioning', 'acceptance'] as const) {
    const happenedOn = unit.events[event];
    if (happenedOn !== undefined && happenedOn <= on) return event;
  }
  return unit.soldOn && unit.soldOn <= on ? 'sale' : null;
}

/**
 * Only a trade term that is known to be over takes the manufacturer out: a delivery date that is missing is missing in
 * the manufacturer's own books, and the member must not pay for that.
 */
function coverageOf(basis: StageEnd['stage']['basis'], trade: TradeAnswer | null): Coverage {
  if (basis === 'cost_price') return 'cost_price';
  return trade?.code === 'warranty.trade_term_over' ? 'consumer_only' : 'in';
}

function toStageAnswer(term: WarrantyTerm, held: StageEnd): ComponentAnswer['stage'] {
  if (term.stages === undefined) return null;
  return { index: held.index, basis: held.stage.basis, coveredPercent: held.stage.coveredPercent ?? {} };
}

function listEvents(term: WarrantyTerm): string {
  return term.startsAt.map((start) => toShiftedStart(start).event).join(', ');
}

/** The rules of this term that an earlier refusal made idle, so that a reader sees that they exist. */
function notLookedAt(term: WarrantyTerm, clause: string): readonly WarrantyStep[] {
  const idle: WarrantyStep[] = [];
  const skip = (rule: WarrantyRule, saw: FindingParams) => idle.push({ rule, clause, saw, outcome: 'not_looked_at' });
  if (term.usageLimit) skip('warranty.usage', { ...term.usageLimit, reading: NONE });
  if (term.visits !== undefined) {
    skip('warranty.benefit', { visits: term.visits, used: NONE, per: term.visitsPer ?? 'term' });
  }
  if (term.serviceModes) skip('warranty.mode', { mode: NONE });
  return idle;
}

interface Limits {
  readonly steps: readonly WarrantyStep[];
  readonly refused: { readonly code: WarrantyCode; readonly params: FindingParams } | null;
  readonly benefitsLeft: number | null;
}

/** What runs out by use, not by the calendar: running hours, and counted visits. */
function checkLimits(term: WarrantyTerm, clause: string, unit: UnitFacts, startsOn: LocalDate, on: LocalDate): Limits {
  const steps: WarrantyStep[] = [];
  let refused: Limits['refused'] = null;
  let benefitsLeft: number | null = null;
  if (term.usageLimit !== undefined) {
    const { unit: measure, maximum } = term.usageLimit;
    const last = findReading(term.usageLimit, unit.usage ?? [], on);
    const saw = { unit: measure, maximum, reading: last?.reading ?? NONE };
    // a unit without any reading has not been shown to be over the limit
    const over = last !== undefined && last.reading > maximum;
    const outcome = last === undefined ? 'not_looked_at' : over ? 'refused' : 'passed';
    steps.push({ rule: 'warranty.usage', clause, saw, outcome });
    if (over) refused = { code: 'warranty.usage_over', params: { ...saw, readOn: last.readOn } };
  }
  if (term.visits !== undefined) {
    const visits = term.visits;
    const per = term.visitsPer ?? 'term';
    const from = per === 'year' ? findYear(startsOn, on) : startsOn;
    const uses = (unit.benefitUses ?? []).filter(
      (use) => use.component === term.component && use.usedOn >= from && use.usedOn <= on,
    );
    const used = uses.length;
    benefitsLeft = Math.max(0, visits - used);
    const outcome = refused !== null ? 'not_looked_at' : used >= visits ? 'refused' : 'passed';
    steps.push({ rule: 'warranty.benefit', clause, saw: { visits, used, per }, outcome });
    if (outcome === 'refused') refused = { code: 'warranty.benefit_used_up', params: { visits, used, per } };
  }
  return { steps, refused, benefitsLeft };
}

/** The latest reading of the limit's own unit that had been taken by then; on one day the higher one is the later one. */
function findReading(limit: UsageLimit, readings: readonly UsageReading[], on: LocalDate): UsageReading | undefined {
  let last: UsageReading | undefined;
  for (const reading of readings) {
    if (reading.unit !== limit.unit || reading.readOn > on) continue;
    const later = last === undefined || reading.readOn > last.readOn;
    if (later || (reading.readOn === last?.readOn && reading.reading > last.reading)) last = reading;
  }
  return last;
}

/** First day of the year of the term that `on` falls in; each anniversary begins the next year. */
function findYear(startsOn: LocalDate, on: LocalDate): LocalDate {
  let year = 0;
  while (addMonths(startsOn, 12 * (year + 1)) <= on) year++;
  return addMonths(startsOn, 12 * year);
}
