import type { FindingParams } from '@aftercare/kernel';
import {
  type Amount,
  CLOCK_ENDS,
  type ClockName,
  FIVE_DAYS,
  type Hours,
  NEVER_PAUSED,
  type PublishingCode,
  ROUND_THE_CLOCK,
  type ServiceFinding,
  type SlaPolicy,
  type TargetRow,
  type WorkCalendar,
} from '../words.ts';
import { findRow } from './choose-target.ts';
import { hoursOfWeekday, isTimeZone } from './list-open-spans.ts';

type Report = (code: PublishingCode, path: string, params?: FindingParams, clause?: string | null) => void;

/** An amount that a year of the calendar cannot hold is a slip of the pen. */
const WEEKS = 52;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Whether a policy may be published. Every finding names the place in the policy (JSON Pointer) and all are listed at once:
 * a promise with a hole for a zone or a severity, two rows for one question, hours that overlap, a name that is not defined.
 * What passes here is computed without a guess.
 */
export function validateSlaPolicy(policy: SlaPolicy): readonly ServiceFinding[] {
  const findings: ServiceFinding[] = [];
  const report: Report = (code, path, params = {}, clause = null) => {
    findings.push({ code, severity: 'blocks', clause, path, params, cureUntil: null });
  };
  const { timeZone, levels, calendars, zones, customerTiers, targets } = policy;
  if (!isTimeZone(timeZone)) report('service.time_zone_unknown', '/timeZone', { timeZone });

  const ofCalendars = calendars.map(({ name }) => name);
  reportRepeats(
    '/levels',
    levels.map(({ severity }) => String(severity)),
    report,
  );
  // the two that every policy has come first, so that nobody can take their names
  reportRepeats('/calendars', [ROUND_THE_CLOCK.name, FIVE_DAYS.name, ...ofCalendars], report, 2);
  reportRepeats(
    '/zones',
    zones.map(({ name }) => name),
    report,
  );
  reportRepeats('/customerTiers', customerTiers, report);
  calendars.forEach((calendar, index) => {
    checkCalendar(calendar, `/calendars/${index}`, report);
  });
  checkDivisions(policy, report);
  targets.forEach((row, index) => {
    checkTarget(policy, row, index, report);
  });
  checkSymptoms(policy, report);
  for (const clock of new Set(targets.map((row) => row.clock))) checkHoles(policy, clock, report);
  checkChain(policy, report);
  return findings;
}

function reportRepeats(path: string, names: readonly string[], report: Report, builtIn = 0): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) report('service.name_repeated', `${path}/${index - builtIn}`, { name });
  });
}

function checkCalendar(calendar: WorkCalendar, path: string, report: Report): void {
  calendar.week.forEach(({ hours }, index) => {
    checkHours(hours, `${path}/week/${index}/hours`, report);
  });
  checkHours(calendar.holidayHours ?? [], `${path}/holidayHours`, report);
  checkOverlap(calendar.holidayHours ?? [], `${path}/holidayHours`, report);
  // two rows may name one weekday: together they must not overlap
  for (const weekday of WEEKDAYS) checkOverlap(hoursOfWeekday(calendar, weekday), `${path}/week`, report, weekday);
  if (minutesOfWeek(calendar) <= 0) report('service.calendar_never_open', path, { calendar: calendar.name });

  const days = [
    ...(calendar.holidays ?? []).map((on, index) => ({ on, at: `${path}/holidays/${index}` })),
    ...(calendar.makeUpDays ?? []).map(({ on }, index) => ({ on, at: `${path}/makeUpDays/${index}` })),
  ];
  const seen = new Set<string>();
  for (const { on, at } of days) {
    if (seen.has(on)) report('service.day_repeated', at, { on });
    seen.add(on);
  }
}

function checkSymptoms({ levels, symptoms = [] }: SlaPolicy, report: Report): void {
  reportRepeats(
    '/symptoms',
    symptoms.map(({ code }) => code),
    report,
  );
  symptoms.forEach(({ severity }, index) => {
    if (!levels.some((level) => level.severity === severity))
      report('service.severity_unknown', `/symptoms/${index}/severity`, { severity });
  });
}

/** Hours of a week that somebody states: none without length, none that overlap. */
export function validateWeek(week: WorkCalendar['week']): readonly ServiceFinding[] {
  const findings: ServiceFinding[] = [];
  const report: Report = (code, path, params = {}) => {
    findings.push({ code, severity: 'blocks', clause: null, path, params, cureUntil: null });
  };
  checkCalendar({ name: 'capacity', week }, '', report);
  return findings;
}

function checkHours(hours: readonly Hours[], path: string, report: Report): void {
  hours.forEach(({ from, until }, index) => {
    if (from >= until) report('service.hours_reversed', `${path}/${index}`, { from, until });
  });
}

function checkOverlap(hours: readonly Hours[], path: string, report: Report, weekday: number | null = null): void {
  const inOrder = hours.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  inOrder.forEach(({ from, until }, index) => {
    const before = inOrder[index - 1];
    if (before === undefined || before.until <= from) return;
    report('service.hours_overlap', path, {
      first: `${before.from}-${before.until}`,
      second: `${from}-${until}`,
      weekday,
    });
  });
}

/** One prefix in two zones would make the order of the zones matter. */
function checkDivisions({ zones }: SlaPolicy, report: Report): void {
  const first = new Map<string, string>();
  zones.forEach(({ name, divisions }, index) => {
    divisions.forEach((division, at) => {
      const firstZone = first.get(division);
      if (firstZone === undefined) first.set(division, name);
      else report('service.division_repeated', `/zones/${index}/divisions/${at}`, { division, zone: name, firstZone });
    });
  });
}

function checkTarget(policy: SlaPolicy, row: TargetRow, index: number, report: Report): void {
  const { clock, severity, zone, customerTier, startsAt } = row;
  const path = `/targets/${index}`;
  const clause = row.clause ?? `targets[${index}]`;
  const say = (code: PublishingCode, at: string, params: FindingParams) => report(code, `${path}${at}`, params, clause);
  if (!policy.levels.some((level) => level.severity === severity)) {
    say('service.severity_unknown', '/severity', { severity });
  }
  if (zone !== undefined && !policy.zones.some(({ name }) => name === zone)) {
    say('service.zone_unknown', '/zone', { zone });
  }
  if (customerTier !== undefined && !policy.customerTiers.includes(customerTier))
    say('service.tier_unknown', '/customerTier', { customerTier });

  const firstTarget = policy.targets.findIndex(
    (other) =>
      other.clock === clock &&
      other.severity === severity &&
      other.zone === zone &&
      other.customerTier === customerTier,
  );
  if (firstTarget < index) {
    say('service.target_repeated', '', {
      target: index,
      firstTarget,
      ...toParams({ clock, severity, zone, customerTier }),
    });
  }
  if (CLOCK_ENDS[clock].metBy.includes(startsAt)) {
    say('service.start_ends_clock', '/startsAt', { clock, event: startsAt });
  }
  if (NEVER_PAUSED.includes(clock) && (row.pausedBy ?? []).length > 0) {
    say('service.never_paused', '/pausedBy', { clock });
  }
  checkAmount(policy, row.calendar, row.amount, '', say);
  if (row.outsideHours !== undefined) {
    checkCalendarName(policy, row.outsideHours.calendar, '/outsideHours', say);
    // it runs along the calendar of the row, too
    if (findCalendar(policy, row.calendar)) {
      checkAmount(policy, row.calendar, row.outsideHours.amount, '/outsideHours', say);
    }
  }
}

type Say = (code: PublishingCode, at: string, params: FindingParams) => void;

function checkCalendarName(policy: SlaPolicy, name: string, at: string, say: Say): WorkCalendar | undefined {
  const calendar = findCalendar(policy, name);
  if (calendar === undefined) say('service.calendar_unknown', `${at}/calendar`, { calendar: name });
  return calendar;
}

function checkAmount(policy: SlaPolicy, name: string, amount: Amount | null, at: string, say: Say): void {
  const calendar = checkCalendarName(policy, name, at, say);
  if (calendar === undefined || amount === null) return;
  const openDays = WEEKDAYS.filter((weekday) => hoursOfWeekday(calendar, weekday).length > 0).length;
  const isTooLong =
    amount.minutes === undefined
      ? amount.workingDays > WEEKS * openDays
      : amount.minutes > WEEKS * minutesOfWeek(calendar);
  if (!isTooLong) return;
  const length =
    amount.minutes === undefined
      ? { amount: amount.workingDays, unit: 'working_days' }
      : { amount: amount.minutes, unit: 'minutes' };
  say('service.target_too_long', `${at}/amount`, { ...length, calendar: name });
}

/**
 * A clock that is promised at all is promised, or expressly not, for every severity and every zone. Where rows for all
 * customers exist they must be complete, and rows for a tier may stand beside them here and there; otherwise those of each
 * tier must.
 */
function checkHoles({ targets, levels, zones, customerTiers }: SlaPolicy, clock: ClockName, report: Report): void {
  const rows = targets.filter((row) => row.clock === clock);
  const forAll = rows.some((row) => row.customerTier === undefined);
  const asked = forAll
    ? [null]
    : customerTiers.filter((customerTier) => rows.some((row) => row.customerTier === customerTier));
  for (const customerTier of asked) {
    levels.forEach(({ severity }, level) => {
      const missing = zones.flatMap(({ name }, index) =>
        findRow(rows, { clock, severity, customerTier, zone: name }) < 0
          ? [{ zone: name, path: `/zones/${index}` }]
          : [],
      );
      const holeEverywhere =
        missing.length === zones.length && findRow(rows, { clock, severity, customerTier, zone: null }) < 0;
      const holes = holeEverywhere ? [{ zone: undefined, path: `/levels/${level}` }] : missing;
      for (const { zone, path } of holes) {
        report(
          'service.target_missing',
          path,
          toParams({ clock, severity, zone, customerTier: customerTier ?? undefined }),
        );
      }
    });
  }
}

function checkChain({ breachChain }: SlaPolicy, report: Report): void {
  breachChain.forEach(({ afterMinutes }, index) => {
    const before = breachChain[index - 1];
    if (before === undefined || before.afterMinutes <= afterMinutes) return;
    report('service.chain_unordered', `/breachChain/${index}`, { step: index + 1 });
  });
}

function findCalendar({ calendars }: SlaPolicy, name: string): WorkCalendar | undefined {
  return [ROUND_THE_CLOCK, FIVE_DAYS, ...calendars].find((calendar) => calendar.name === name);
}

function minutesOfWeek(calendar: WorkCalendar): number {
  const hours = WEEKDAYS.flatMap((weekday) => hoursOfWeekday(calendar, weekday));
  return hours.reduce((sum, { from, until }) => sum + Math.max(0, minutesOf(until) - minutesOf(from)), 0);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function toParams({
  zone,
  customerTier,
  ...rest
}: Pick<TargetRow, 'clock' | 'severity' | 'zone' | 'customerTier'>): FindingParams {
  return { ...rest, zone: zone ?? 'any', customerTier: customerTier ?? 'any' };
}
