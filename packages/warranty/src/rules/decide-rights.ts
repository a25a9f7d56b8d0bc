import { addDays, addMonths, daysBetween, type FindingParams, type LocalDate, type TraceStep } from '@aftercare/kernel';
import {
  type DowntimeRule,
  type ExclusionRule,
  type GuaranteeRule,
  type NewPartRule,
  type PackRepair,
  type PackRule,
  type RemedyPeriodRule,
  type RepairsRuleOfPack,
  RIGHTS,
  type Right,
  type RightKind,
  type RightsAnswer,
  type SaleFacts,
  type StatutoryPack,
  type WaitingRule,
  type WindowRule,
} from '../words/statutory.ts';
import { computeRepairDays } from './compute-repair-days.ts';
import { findShortStayDays } from './find-pack.ts';

const NONE = 'none';
/** The order in which a buyer would name them. */
const STRENGTH: readonly RightKind[] = RIGHTS;

/**
 * What the law gives the buyer of one unit on one day: refund, exchange, repair or a loaner, each with its last day and the rule
 * that gives it. Of two rules for the same right the one that lasts longer speaks. Every rule that was looked at is in the trace.
 * Where something was found that the pack itself excludes there are none; what only the terms exclude takes nothing away here.
 *
 * Sold on 1 June, a fault of performance: refund until 8 June, exchange until 16 June (cn-general).
 */
export function decideRights(pack: StatutoryPack, facts: SaleFacts, on: LocalDate): RightsAnswer {
  const startsOn = findStart(pack, facts);
  const trace: TraceStep[] = [];
  const rights: Right[] = [];
  for (const rule of pack.rules) {
    const found = startsOn === null ? null : look(rule, pack, facts, startsOn, on);
    if (found === null) continue;
    trace.push({
      rule: 'warranty.right',
      clause: `${pack.id}/${rule.id}`,
      saw: found.saw,
      outcome: found.rights.length > 0 ? 'passed' : 'refused',
    });
    rights.push(...found.rights);
  }
  const excluded = pack.rules.filter(
    (rule): rule is ExclusionRule =>
      rule.kind === 'exclusion' && rule.excludes.some((code) => facts.found.includes(code)),
  );
  for (const rule of excluded) {
    const saw = { exclusion: rule.excludes.filter((code) => facts.found.includes(code)).join(', ') };
    trace.push({ rule: 'warranty.right', clause: `${pack.id}/${rule.id}`, saw, outcome: 'refused' });
  }
  if (excluded.length > 0) return { pack: pack.id, startsOn, rights: [], trace };
  return { pack: pack.id, startsOn, rights: keepLongest(rights), trace };
}

/** The invoice; without it, where the pack says so, a day after production. */
function findStart(pack: StatutoryPack, { soldOn, producedOn }: SaleFacts): LocalDate | null {
  if (soldOn !== null) return soldOn;
  const lost = pack.rules.find((rule) => rule.kind === 'lost_invoice');
  return lost === undefined || producedOn === null ? null : addDays(producedOn, lost.daysAfterProduction);
}

interface Found {
  readonly rights: readonly Right[];
  readonly saw: FindingParams;
}

function look(rule: PackRule, pack: StatutoryPack, facts: SaleFacts, startsOn: LocalDate, on: LocalDate): Found | null {
  switch (rule.kind) {
    case 'window':
      return lookAtWindow(rule, facts, startsOn, on);
    case 'repairs':
      return lookAtRepairs(rule, pack, facts, startsOn, on);
    case 'waiting':
      return lookAtWaiting(rule, facts, on);
    case 'downtime':
      return lookAtDowntime(rule, pack, facts, startsOn, on);
    case 'guarantee':
      return lookAtGuarantee(rule, facts, on);
    case 'new_part':
      return lookAtNewPart(rule, facts, startsOn, on);
    default:
      // Terms, rates and exclusions give no right by themselves.
      return null;
  }
}

function toRight(rule: PackRule, right: RightKind, lastDay: LocalDate | null, more: Partial<Right> = {}): Right {
  return {
    right,
    lastDay,
    rule: rule.id,
    article: rule.article,
    lessDepreciation: false,
    paidBy: 'manufacturer',
    ...more,
  };
}

function lookAtWindow(rule: WindowRule, facts: SaleFacts, startsOn: LocalDate, on: LocalDate): Found {
  const day = daysBetween(startsOn, on);
  const lastDay = addDays(startsOn, rule.untilDay);
  const km = readKm(facts, on);
  const isOver = rule.untilKm !== undefined && km !== null && km > rule.untilKm;
  const fits = facts.fault !== null && meets(facts.fault.kind, rule.fault);
  const holds = fits && !isOver && day >= rule.fromDay && day <= rule.untilDay;
  return {
    rights: holds ? rule.rights.map((right) => toRight(rule, right, lastDay)) : [],
    saw: { day, untilDay: rule.untilDay, fault: facts.fault?.kind ?? NONE, km: km ?? NONE },
  };
}

/** A fault that endangers, or one of a main assembly, is one of performance as well. */
function meets(fault: NonNullable<SaleFacts['fault']>['kind'], wanted: WindowRule['fault']): boolean {
  return fault === wanted || wanted === 'performance';
}

function lookAtRepairs(
  rule: RepairsRuleOfPack,
  pack: StatutoryPack,
  facts: SaleFacts,
  startsOn: LocalDate,
  on: LocalDate,
): Found {
  const { fault } = facts;
  const period = findPeriod(rule, pack);
  const until = period.months === undefined ? facts.termLastDay : addMonths(startsOn, period.months);
  const isOfRule = (component: string | null) =>
    rule.components === undefined || rule.components.includes(component ?? '*');
  const counting = facts.repairs.filter(
    (repair) =>
      repair.signed &&
      meets(repair.fault, rule.fault) &&
      isOfRule(repair.component) &&
      (rule.replacedOnly !== true || repair.replaced) &&
      repair.repairedOn >= startsOn &&
      repair.repairedOn <= on &&
      (until === null || repair.repairedOn <= until),
  );
  const counted = countRepairs(rule, counting, fault?.component ?? null);
  const isInTime = (until === null || on <= until) && !isDrivenOut(period, facts, on);
  const fails = fault !== null && meets(fault.kind, rule.fault) && isOfRule(fault.component);
  const holds = fails && isInTime && counted >= rule.repairs;
  const saw = { counted, needed: rule.repairs, until: until ?? NONE, fault: fault?.kind ?? NONE };
  if (!holds) return { rights: [], saw };
  const lessDepreciation = isPaidForUse(rule, pack);
  if (rule.right === 'refund' || !facts.sameModelExists)
    return { rights: [toRight(rule, 'refund', until, { lessDepreciation })], saw };
  // Only where the pack knows what use is worth can a buyer who declines be refunded less of it.
  const canDecline = facts.buyerDeclinesExchange && pack.rules.some(({ kind }) => kind === 'depreciation');
  return {
    rights: [
      canDecline
        ? toRight(rule, 'refund', until, { lessDepreciation: true })
        : toRight(rule, 'exchange', until, { lessDepreciation }),
    ],
    saw,
  };
}

/**
 * All repairs; those of the component that fails today; or those of the fault or part that came most often. A repair without a
 * code cannot be shown to be of the same fault.
 */
function countRepairs({ sameOf }: RepairsRuleOfPack, repairs: readonly PackRepair[], component: string | null): number {
  if (sameOf === undefined) return repairs.length;
  if (sameOf === 'component') return repairs.filter((repair) => repair.component === component).length;
  const counts = new Map<string, number>();
  for (const repair of repairs) {
    const same = sameOf === 'fault' ? repair.faultCode : repair.part;
    if (same !== null) counts.set(same, (counts.get(same) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

interface RulePeriod {
  readonly months?: number | undefined;
  readonly km?: number | undefined;
}

/** What the rule says itself, or the remedy period that it names. */
function findPeriod(rule: RepairsRuleOfPack | DowntimeRule, pack: StatutoryPack): RulePeriod {
  if (rule.within === undefined) return rule.kind === 'repairs' ? { months: rule.withinMonths } : {};
  const period = pack.rules.find((one): one is RemedyPeriodRule => one.kind === 'remedy_period');
  return { months: period?.months, km: period?.km };
}

/**
 * Where the pack has use paid for (cars), whoever gets another one or the money back in the remedy period pays for the use until
 * then; in the first days, windows of the pack, it is free.
 */
function isPaidForUse({ within }: RepairsRuleOfPack | DowntimeRule, { rules }: StatutoryPack): boolean {
  return within === 'remedy_period' && rules.some(({ kind }) => kind === 'use');
}

function isDrivenOut({ km }: RulePeriod, facts: SaleFacts, on: LocalDate): boolean {
  const driven = readKm(facts, on);
  return km !== undefined && driven !== null && driven > km;
}

/** Where the model cannot be had any more, an exchange becomes a refund. */
function exchangeOrRefund(right: RightKind, { sameModelExists }: SaleFacts): RightKind {
  return right === 'exchange' && !sameModelExists ? 'refund' : right;
}

/** While its own term runs: what covers the fault is the term of that part. */
function lookAtNewPart(
  rule: NewPartRule,
  { fault, termLastDay }: SaleFacts,
  startsOn: LocalDate,
  on: LocalDate,
): Found {
  const component = fault?.component ?? null;
  const runs = on >= startsOn && (termLastDay === null || on <= termLastDay);
  const holds = component !== null && rule.components.includes(component) && runs;
  return {
    rights: holds ? [toRight(rule, 'new_part', termLastDay, { labourIncluded: rule.labourIncluded })] : [],
    saw: { component: component ?? NONE, lastDay: termLastDay ?? NONE, labourIncluded: rule.labourIncluded },
  };
}

/** Counted from the hand-in of the stay that has not ended. */
function lookAtWaiting(rule: WaitingRule, facts: SaleFacts, on: LocalDate): Found {
  const open = facts.spans.find(({ handedInOn, readyOn }) => readyOn === null && handedInOn <= on);
  const stayed = open === undefined ? 0 : daysBetween(open.handedInOn, on);
  // the repairer answers only for days on which nothing kept it from its work
  const days = rule.because === 'repairer' ? Math.max(0, stayed - facts.awaitedDays) : stayed;
  const holds = facts.waitsFor === rule.because && days >= rule.afterDays;
  return {
    rights: holds ? [toRight(rule, exchangeOrRefund(rule.right, facts), null, { paidBy: rule.paidBy })] : [],
    saw: { days, afterDays: rule.afterDays, waitsFor: facts.waitsFor ?? NONE },
  };
}

/** A stay under a day counts as the pack says. */
function lookAtDowntime(
  rule: DowntimeRule,
  pack: StatutoryPack,
  facts: SaleFacts,
  startsOn: LocalDate,
  on: LocalDate,
): Found {
  const period = findPeriod(rule, pack);
  const until = period.months === undefined ? null : addMonths(startsOn, period.months);
  const stays = facts.spans.filter(({ handedInOn }) => handedInOn >= startsOn && handedInOn <= on);
  const isInTime = (until === null || on <= until) && !isDrivenOut(period, facts, on);
  const open = stays.filter(({ readyOn }) => readyOn === null || readyOn > on);
  const counted = rule.of === 'all_stays' ? stays : open;
  const farEnd = addDays(on, 1);
  const days = computeRepairDays(startsOn, farEnd, counted, on, findShortStayDays(pack)).repairDays;
  const holds = isInTime && days > rule.moreThanDays;
  const lessDepreciation = isPaidForUse(rule, pack);
  return {
    rights: holds
      ? rule.rights.map((right) => toRight(rule, exchangeOrRefund(right, facts), until, { lessDepreciation }))
      : [],
    saw: { days, moreThanDays: rule.moreThanDays, until: until ?? NONE },
  };
}

/** A repair that did not hold is made again, free. */
function lookAtGuarantee(rule: GuaranteeRule, facts: SaleFacts, on: LocalDate): Found {
  const last = facts.repairs
    .filter(({ signed, repairedOn }) => signed && repairedOn <= on)
    .map(({ repairedOn }) => repairedOn)
    .reduce<LocalDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  const lastDay = last === null ? null : addDays(last, rule.days);
  const holds = facts.fault !== null && lastDay !== null && on <= lastDay;
  return {
    rights: holds ? [toRight(rule, 'repair', lastDay)] : [],
    saw: { repairedOn: last ?? NONE, lastDay: lastDay ?? NONE },
  };
}

function readKm(facts: SaleFacts, on: LocalDate): number | null {
  const taken = facts.readings
    .filter(({ unit, readOn }) => unit === 'km' && readOn <= on)
    .map(({ reading }) => reading);
  return taken.length === 0 ? null : Math.max(...taken);
}

/** Each right once. Without a last day it lasts as long as its cause, which is longer than any date. */
export function keepLongest(rights: readonly Right[]): readonly Right[] {
  const best = new Map<RightKind, Right>();
  for (const right of rights) {
    const known = best.get(right.right);
    if (known === undefined || isLonger(right, known)) best.set(right.right, right);
  }
  return STRENGTH.flatMap((kind) => best.get(kind) ?? []);
}

/** Of two that last equally long, the one that costs the buyer nothing. */
function isLonger(right: Right, known: Right): boolean {
  if (right.lessDepreciation !== known.lessDepreciation) return known.lessDepreciation;
  if (known.lastDay === null) return false;
  return right.lastDay === null || right.lastDay > known.lastDay;
}
