import { addDays, type LocalDate } from '@aftercare/kernel';
import type { FaultClass, PackRepair, RepairsRuleOfPack, SaleFacts, StatutoryPack } from '../words/statutory.ts';
import {
  type ExclusionCode,
  type FaultClassRow,
  type RepairSpan,
  type SignedRepair,
  type UnitFacts,
  WHOLE_UNIT,
} from '../words.ts';
import { computeRepairDays } from './compute-repair-days.ts';
import { isWaived } from './decide-exclusions.ts';

export interface RightsQuestion {
  readonly unit: UnitFacts;
  readonly pack: StatutoryPack;
  /** Last day of the term that covers the fault. */
  readonly termLastDay: LocalDate | null;
  /** What the manufacturer says of the faults of this model. */
  readonly faultClasses: readonly FaultClassRow[];
  /** The fault of that day: of which component, and in which way. */
  readonly component: string | null;
  readonly failureMode: string | null;
  /** What whoever looked at the unit has found. */
  readonly found?: readonly ExclusionCode[] | undefined;
  readonly sameModelExists?: boolean | undefined;
  readonly buyerDeclinesExchange?: boolean | undefined;
  readonly on: LocalDate;
}

/**
 * What the law looks at, out of what is known of the unit, as it was known on that day: a repair that was signed for later has
 * not happened, a stay that ended later still lasts. Only a fault of quality is one of performance: what the user or the flood
 * did is repaired, and counts for nothing here.
 */
export function toSaleFacts(question: RightsQuestion): SaleFacts {
  const { unit, on, termLastDay, component } = question;
  const spans = listSpansUntil(unit.repairSpans ?? [], on);
  const open = spans.find(({ readyOn }) => readyOn === null);
  return {
    soldOn: unit.events.invoice ?? null,
    producedOn: unit.events.production ?? null,
    termLastDay,
    repairs: (unit.repairs ?? [])
      .filter(({ cause, repairedOn }) => cause === 'quality' && repairedOn <= on)
      .map((repair) => toPackRepair(repair, question)),
    spans,
    readings: unit.usage ?? [],
    fault: { kind: classifyFault(question, component, question.failureMode), component },
    waitsFor: open === undefined ? null : sayWhatIsAwaited(unit, on),
    awaitedDays: open === undefined ? 0 : countAwaitedDays(unit, open, on),
    found: (question.found ?? []).filter((code) => !isWaived(code, component ?? WHOLE_UNIT, unit)),
    sameModelExists: question.sameModelExists ?? true,
    buyerDeclinesExchange: question.buyerDeclinesExchange ?? false,
  };
}

/** Oldest first; one that ended after the day still lasts on it. */
function listSpansUntil(spans: readonly RepairSpan[], on: LocalDate): readonly RepairSpan[] {
  return spans
    .filter(({ handedInOn }) => handedInOn <= on)
    .map(({ handedInOn, readyOn }) => ({ handedInOn, readyOn: readyOn !== null && readyOn <= on ? readyOn : null }))
    .sort((a, b) => (a.handedInOn < b.handedInOn ? -1 : 1));
}

function toPackRepair(repair: SignedRepair, question: RightsQuestion): PackRepair {
  const { repairedOn, component, failureMode, faultCode, replaced, part } = repair;
  return {
    repairedOn,
    fault: classifyFault(question, component, failureMode),
    signed: true,
    faultCode,
    component: component === WHOLE_UNIT ? null : component,
    replaced,
    part,
  };
}

/**
 * The manufacturer's own row speaks before the pack's list of assemblies: an engine is one, and whether a failing brake
 * endangers stands in no list of parts. The row that names both beats the one that names one.
 */
function classifyFault(
  { faultClasses, pack }: Pick<RightsQuestion, 'faultClasses' | 'pack'>,
  component: string | null,
  failureMode: string | null,
): FaultClass {
  const fitting = faultClasses
    .filter((row) => row.component === undefined || row.component === component)
    .filter((row) => row.failureMode === undefined || row.failureMode === failureMode)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  return fitting[0]?.fault ?? (isMainAssembly(pack, component) ? 'main_assembly' : 'performance');
}

function weightOf({ component, failureMode }: FaultClassRow): number {
  return (component === undefined ? 0 : 2) + (failureMode === undefined ? 0 : 1);
}

function isMainAssembly(pack: StatutoryPack, component: string | null): boolean {
  return pack.rules
    .filter((rule): rule is RepairsRuleOfPack => rule.kind === 'repairs' && rule.fault === 'main_assembly')
    .some((rule) => component !== null && rule.components?.includes(component));
}

/** A stay in which nothing is awaited is the repairer's. */
function sayWhatIsAwaited({ waits = [] }: UnitFacts, on: LocalDate): SaleFacts['waitsFor'] {
  const now = waits.filter(({ from, until }) => from <= on && (until === null || until > on));
  if (now.some(({ waitsFor }) => waitsFor === 'parts')) return 'no_parts';
  return now.length > 0 ? null : 'repairer';
}

function countAwaitedDays({ waits = [] }: UnitFacts, open: RepairSpan, on: LocalDate): number {
  const within = waits
    .filter(({ from }) => from >= open.handedInOn && from <= on)
    .map(({ from, until }): RepairSpan => ({ handedInOn: from, readyOn: until !== null && until <= on ? until : on }));
  return computeRepairDays(open.handedInOn, addDays(on, 1), within, on).repairDays;
}
