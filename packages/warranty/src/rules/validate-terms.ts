import type { Finding, FindingParams } from '@aftercare/kernel';
import type { StatutoryPack } from '../words/statutory.ts';
import type {
  ExclusionCode,
  MakerTerm,
  PublishingCode,
  Stage,
  TradeTerm,
  WarrantyPolicy,
  WarrantyTerm,
} from '../words.ts';
import { checkCorrections } from './check-corrections.ts';
import { findBelowPack } from './find-below-pack.ts';
import { findCourseBelowPack } from './find-course-below-pack.ts';
import { findPack } from './find-pack.ts';
import { toShiftedStart } from './resolve-start.ts';

/** A hundred years; the longest promise we know is a foundation's fifty. Keeps every date within the calendar. */
const LONGEST_MONTHS = 1200;
const LONGEST_DAYS = 36_525;

type Report = (code: PublishingCode, path: string, params?: FindingParams) => void;
type Unit = 'months' | 'days';

/**
 * Whether terms may be published. Every finding names the place in the policy (JSON Pointer) and all are listed at once:
 * a term that no start can begin, a length that is missing or said twice, two terms for one question, a stage that never
 * comes, a stretch of time without a service mode. What passes here is answered by the entitlement without a guess.
 */
export function validateTerms(policy: WarrantyPolicy): readonly Finding[] {
  const findings: Finding[] = [];
  const reporter =
    (clause: string | null): Report =>
    (code, path, params = {}) => {
      findings.push({ code, severity: 'blocks', clause, path, params, cureUntil: null });
    };
  if (policy.terms.length === 0) reporter(null)('warranty.terms_empty', '/terms');

  const first = new Map<string, number>();
  policy.terms.forEach((term, index) => {
    const path = `/terms/${index}`;
    const report = reporter(term.clause ?? `terms[${index}]`);
    const key = JSON.stringify([term.component, term.failureMode ?? null]);
    const firstTerm = first.get(key);
    if (firstTerm === undefined) first.set(key, index);
    else {
      const { component, failureMode } = term;
      report('warranty.term_tie', path, { term: index, firstTerm, component, failureMode: failureMode ?? 'none' });
    }
    checkStart(term, path, report);
    checkLength(term, path, report);
    checkServiceModes(term, path, report);
    checkUse(term, path, report);
  });

  for (const { path, rule, because } of checkCorrections(policy))
    reporter(`${policy.pack ?? 'none'}/${rule}`)('warranty.correction_refused', path, { rule, because });
  const pack = findPack(policy);
  if (pack !== null) {
    for (const { rule, component, wantedMonths, term, because } of findBelowPack(policy.terms, pack)) {
      const path = term === null ? '/terms' : `/terms/${term}`;
      const params = { pack: pack.id, rule, component, wantedMonths, because };
      reporter(`${pack.id}/${rule}`)('warranty.below_pack', path, params);
    }
    for (const { rule, path, because } of findCourseBelowPack(policy, pack))
      reporter(`${pack.id}/${rule}`)('warranty.course_below_pack', path, { pack: pack.id, rule, because });
  }
  checkExclusions(policy, reporter);
  policy.agreedRights?.forEach(({ months, days, clause }, index) => {
    if ((months === undefined) === (days === undefined))
      reporter(clause)('warranty.agreed_right_unclear', `/agreedRights/${index}`);
  });
  policy.terms.forEach(({ makerTerm, clause }, index) => {
    if (makerTerm === undefined) return;
    const report = reporter(makerTerm.clause ?? clause ?? `terms[${index}]`);
    checkStart(makerTerm, `/terms/${index}/makerTerm`, report);
    checkLength(makerTerm, `/terms/${index}/makerTerm`, report);
  });

  if (policy.tradeTerm) {
    const report = reporter(policy.tradeTerm.clause ?? 'tradeTerm');
    checkStart(policy.tradeTerm, '/tradeTerm', report);
    checkLength(policy.tradeTerm, '/tradeTerm', report);
  }
  return findings;
}

/** What only an agreement can exclude; a pack has to have a rule that allows it. */
const AGREEMENT_ONLY: readonly ExclusionCode[] = ['upkeep_missed', 'upkeep_elsewhere'];

function checkExclusions(policy: WarrantyPolicy, reporter: (clause: string | null) => Report): void {
  const { exclusions = [] } = policy;
  const pack = findPack(policy);
  exclusions.forEach(({ code: exclusion, components, clause }, index) => {
    const report = reporter(clause ?? `exclusions[${index}]`);
    const path = `/exclusions/${index}`;
    const firstExclusion = exclusions.findIndex(
      (other) =>
        other.code === exclusion &&
        (other.components ?? components ?? ['*']).some((one) => (components ?? [one]).includes(one)),
    );
    if (firstExclusion < index) report('warranty.exclusion_repeated', path, { exclusion, firstExclusion, index });
    const missing = findMissingObject(policy, exclusion, components);
    if (missing !== null) report('warranty.exclusion_without_object', path, { exclusion, missing });
    if (pack !== null && AGREEMENT_ONLY.includes(exclusion) && !allowsExclusion(pack, exclusion))
      report('warranty.exclusion_not_allowed', path, { exclusion, pack: pack.id });
  });
}

function findMissingObject(
  { requiredUpkeep, mainPart }: WarrantyPolicy,
  code: ExclusionCode,
  components: readonly string[] | undefined,
): string | null {
  if ((code === 'consumable' || code === 'outer_case') && components === undefined) return 'components';
  if (code === 'upkeep_missed' && requiredUpkeep === undefined) return 'required_upkeep';
  return code === 'main_part_over' && mainPart === undefined ? 'main_part' : null;
}

function allowsExclusion(pack: StatutoryPack, code: ExclusionCode): boolean {
  return pack.rules.some((rule) => rule.kind === 'exclusion' && rule.excludes.includes(code));
}

function checkStart({ startsAt }: WarrantyTerm | TradeTerm | MakerTerm, path: string, report: Report): void {
  if (startsAt.length === 0) report('warranty.start_missing', `${path}/startsAt`);
  const seen = new Set<string>();
  startsAt.forEach((start, index) => {
    const { event, plusMonths, plusDays } = toShiftedStart(start);
    // the first known event wins, so a second entry of the same event is never reached
    if (seen.has(event)) report('warranty.start_repeated', `${path}/startsAt/${index}`, { event });
    seen.add(event);
    if (!isCount(plusMonths ?? 0, LONGEST_MONTHS) || !isCount(plusDays ?? 0, LONGEST_DAYS)) {
      report('warranty.start_shift_invalid', `${path}/startsAt/${index}`, { event });
    }
  });
}

function checkLength(term: WarrantyTerm | TradeTerm | MakerTerm, path: string, report: Report): void {
  const stages = 'stages' in term ? term.stages : undefined;
  const byClass = 'monthsByBuyerClass' in term ? (term.monthsByBuyerClass ?? {}) : {};
  const given = [term.months, term.days, stages].filter((length) => length !== undefined).length;
  if (given !== 1) report('warranty.duration_unclear', path, { given });
  checkLengths(term, path, report);
  for (const [buyerClass, months] of Object.entries(byClass)) {
    const at = `${path}/monthsByBuyerClass/${escapePointer(buyerClass)}`;
    if (term.months === undefined) report('warranty.buyer_class_unused', at, { buyerClass });
    if (!isLength(months, LONGEST_MONTHS)) report('warranty.duration_invalid', at, { length: months });
  }
  if (stages !== undefined) checkStages(stages, `${path}/stages`, report);
}

function checkLengths(
  { months, days }: { readonly months?: number | undefined; readonly days?: number | undefined },
  path: string,
  report: Report,
): void {
  if (months !== undefined && !isLength(months, LONGEST_MONTHS)) {
    report('warranty.duration_invalid', `${path}/months`, { length: months });
  }
  if (days !== undefined && !isLength(days, LONGEST_DAYS)) {
    report('warranty.duration_invalid', `${path}/days`, { length: days });
  }
}

function checkStages(stages: readonly Stage[], path: string, report: Report): void {
  if (stages.length === 0) report('warranty.duration_unclear', path, { given: 0 });
  const unit = unitOf(stages);
  if (unit === null) report('warranty.units_mixed', path);
  let lifeAt: number | null = null;
  let soFar = 0;
  stages.forEach((stage, index) => {
    const at = `${path}/${index}`;
    if (lifeAt !== null) report('warranty.stage_unreachable', at, { stage: index + 1, after: lifeAt + 1 });
    const given = [stage.months, stage.days, stage.forLife].filter((length) => length !== undefined).length;
    if (given !== 1) report('warranty.duration_unclear', at, { given });
    checkLengths(stage, at, report);
    if (stage.forLife === true) lifeAt ??= index;
    else if (unit !== null) {
      const length = stage[unit] ?? 0;
      const end = stage.counts === 'after' ? soFar + length : length;
      const longest = unit === 'months' ? LONGEST_MONTHS : LONGEST_DAYS;
      if (index > 0 && end <= soFar) report('warranty.stage_empty', at, { stage: index + 1, end, soFar, unit });
      else if (isLength(length, longest) && end > longest) report('warranty.duration_invalid', at, { length: end });
      soFar = end;
    }
    for (const [cost, percent] of Object.entries(stage.coveredPercent ?? {})) {
      if (!isCount(percent, 100)) report('warranty.share_invalid', `${at}/coveredPercent/${cost}`, { cost, percent });
    }
  });
}

/**
 * Stretches are counted one after another from the start of the term. Without an open last stretch they must reach the end
 * of the longest buyer class, and no stretch may begin after it.
 */
function checkServiceModes(term: WarrantyTerm, path: string, report: Report): void {
  const stretches = term.serviceModes;
  if (stretches === undefined) return;
  const at = `${path}/serviceModes`;
  if (stretches.length === 0) report('warranty.mode_gap', at, { reached: 0, needed: 0, unit: 'months' });
  let soFar = 0;
  const unit = unitOf([...stretches, ...(term.stages ?? []), term]);
  if (unit === null) {
    report('warranty.units_mixed', at);
    return;
  }
  const needed = longestOf(term, unit);
  let open = false;
  stretches.forEach((stretch, index) => {
    checkLengths(stretch, `${at}/${index}`, report);
    if (open || (index > 0 && soFar >= needed)) {
      report('warranty.mode_overrun', `${at}/${index}`, { reached: soFar, needed: toParam(needed), unit });
    }
    if (stretch.months === undefined && stretch.days === undefined) open = true;
    soFar += stretch[unit] ?? 0;
  });
  if (stretches.length > 0 && !open && soFar < needed) {
    report('warranty.mode_gap', at, { reached: soFar, needed: toParam(needed), unit });
  }
}

function longestOf(term: WarrantyTerm, unit: Unit): number {
  let longest = term[unit] ?? 0;
  if (unit === 'months') longest = Math.max(longest, ...Object.values(term.monthsByBuyerClass ?? {}));
  let soFar = 0;
  for (const stage of term.stages ?? []) {
    if (stage.forLife === true) return Number.POSITIVE_INFINITY;
    soFar = stage.counts === 'after' ? soFar + (stage[unit] ?? 0) : (stage[unit] ?? 0);
  }
  return Math.max(longest, soFar);
}

function checkUse(term: WarrantyTerm, path: string, report: Report): void {
  const { visits, visitsPer, usageLimit } = term;
  if (visits === undefined ? visitsPer !== undefined : !isLength(visits, Number.MAX_SAFE_INTEGER)) {
    report('warranty.benefit_invalid', `${path}/visits`, { visits: visits ?? 'none' });
  }
  if (usageLimit !== undefined && !isLength(usageLimit.maximum, Number.MAX_SAFE_INTEGER)) {
    report('warranty.usage_limit_invalid', `${path}/usageLimit/maximum`, { maximum: usageLimit.maximum });
  }
}

/** The one unit all lengths are given in (months when none is given); null when they are mixed. */
function unitOf(
  lengths: readonly { readonly months?: number | undefined; readonly days?: number | undefined }[],
): Unit | null {
  const inMonths = lengths.some(({ months }) => months !== undefined);
  const inDays = lengths.some(({ days }) => days !== undefined);
  if (inMonths && inDays) return null;
  return inDays ? 'days' : 'months';
}

function isLength(value: number, longest: number): boolean {
  return isCount(value, longest) && value > 0;
}

function isCount(value: number, longest: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= longest;
}

/** Infinity is not JSON. */
function toParam(length: number): number | string {
  return Number.isFinite(length) ? length : 'for_life';
}

/** RFC 6901 §3. */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
