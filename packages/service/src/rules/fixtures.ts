import { readFileSync } from 'node:fs';
import type { MemberInPlace } from '@aftercare/agreements';
import { type Instant, toInstant } from '@aftercare/kernel';
import {
  type Amount,
  CLOCKS,
  type ClockName,
  type ClockStart,
  type Hours,
  type Pause,
  type PauseReason,
  type ServiceEvent,
  type ServiceFacts,
  type SlaPolicy,
  type Target,
  type TargetRow,
  type Weekday,
  type WorkCalendar,
} from '../words.ts';

/* For tests alone: the case file of this repository, and policies made from its tables. */

export function at(text: string): Instant {
  return toInstant(Date.parse(text));
}

export function pause(from: string, until: string | null, reason: PauseReason = 'waiting_for_customer'): Pause {
  return { reason, pausedAt: at(from), pausedUntil: until === null ? null : at(until) };
}

/** Events by name, as a story tells them. */
export function facts(
  events: Readonly<Partial<Record<ServiceEvent, string>>>,
  pauses: readonly Pause[] = [],
): ServiceFacts {
  // safe: the keys of the record are events
  const entries = Object.entries(events) as [ServiceEvent, string][];
  return { events: entries.map(([event, text]) => ({ event, at: at(text) })), pauses };
}

/** Monday to Friday 08:30–17:30. */
export const DESK: WorkCalendar = {
  name: 'desk',
  week: [{ days: [1, 2, 3, 4, 5], hours: [{ from: '08:30', until: '17:30' }] }],
};

export const EMPTY: SlaPolicy = {
  timeZone: 'Asia/Shanghai',
  levels: [{ severity: 1, name: { en: 'down', zh: '停机' } }],
  calendars: [DESK],
  zones: [],
  customerTiers: [],
  targets: [],
  breachChain: [],
};

export const TARGET: Target = {
  clock: 'on_site',
  severity: 1,
  startsAt: 'reported',
  amount: { minutes: 240 },
  calendar: 'desk',
};

/** A shop of grade none with 30 minutes to answer. */
export function memberInPlace(name: string, division: string, changed: Partial<MemberInPlace> = {}): MemberInPlace {
  return {
    division,
    isExclusive: false,
    membershipId: `mem_${name}`,
    memberTenantId: `ten_${name}`,
    memberName: `Shop ${name}`,
    grade: null,
    categories: [],
    agreementId: `agr_${name}`,
    acceptWithinMinutes: 30,
    ...changed,
  };
}

// ---- the tables of the case file

type CaseHours = readonly (readonly [string, string])[];
type CaseAmount = number | { readonly minutes?: number; readonly workingDays?: number; readonly startsAt?: ClockStart };
type CaseTarget = CaseAmount | null | Readonly<Record<string, number>>;

interface CasePolicy {
  readonly calendar?: '24x7' | 'working' | Readonly<Record<string, CaseHours>>;
  readonly timeZone?: string;
  readonly workingHours?: readonly [string, string];
  readonly workingDays?: readonly Weekday[];
  readonly holidays?: readonly string[];
  readonly extraWorkingDays?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
  readonly rows: readonly ({ readonly severity: number } & Readonly<Partial<Record<ClockName, CaseTarget>>>)[];
}

interface ClockCase {
  readonly policy: string;
  readonly severity: number;
  readonly zone?: string;
  readonly startedAt: string;
  readonly arrivedAt?: string;
  readonly why?: string;
  readonly pauses?: readonly { readonly from: string; readonly to: string; readonly reason: PauseReason }[];
  readonly expect: Readonly<Partial<Record<ClockName, string | null>>>;
}

const file = `${import.meta.dirname}/../../../../test/cases/sla-tables.json`;

// safe: the fixture of this repository, whose entries all have this shape
export const slaCases = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly policies: Readonly<Record<string, CasePolicy>>;
  readonly clocks: readonly ClockCase[];
};

/** Divisions for the zones of the tables: of each pair the first lies in the second or beside it. */
const DIVISIONS: Readonly<Record<string, string>> = {
  city: '3701',
  province: '37',
  urban: '110101',
  county: '1101',
  near: '31',
  far: '65',
};

/** An address in a zone of the tables. */
export function divisionOf(zone: string | undefined): string | null {
  return zone === undefined ? null : `${DIVISIONS[zone] ?? ''}02`.padEnd(6, '0');
}

export function policyOf(name: string): SlaPolicy {
  const table = slaCases.policies[name];
  if (table === undefined) throw new Error(`no policy ${name}`);
  const targets = table.rows.flatMap((row) =>
    CLOCKS.flatMap((clock) => toRows(clock, row.severity, row[clock], table)),
  );
  const zones = [...new Set(targets.flatMap(({ zone }) => zone ?? []))];
  return {
    timeZone: table.timeZone ?? 'Asia/Shanghai',
    levels: table.rows.map(({ severity }) => {
      const title = table.names?.[severity] ?? `level ${severity}`;
      return { severity, name: { en: title, zh: `${severity}级` } };
    }),
    calendars: toCalendars(table),
    zones: zones.map((zone) => ({ name: zone, divisions: [DIVISIONS[zone] ?? ''] })),
    customerTiers: [],
    targets,
    breachChain: [],
  };
}

function toRows(
  clock: ClockName,
  severity: number,
  target: CaseTarget | undefined,
  table: CasePolicy,
): readonly TargetRow[] {
  if (target === undefined) return [];
  const row = { clock, severity, startsAt: 'reported', calendar: calendarOf(table) } as const;
  if (target === null) return [{ ...row, amount: null }];
  if (typeof target === 'number') return [{ ...row, amount: { minutes: target } }];
  if ('minutes' in target || 'workingDays' in target || 'startsAt' in target) {
    // safe: the three names appear in no record of zones
    const { minutes, workingDays, startsAt } = target as Exclude<CaseAmount, number>;
    const amount: Amount = workingDays === undefined ? { minutes: minutes ?? Number.NaN } : { workingDays };
    return [{ ...row, startsAt: startsAt ?? 'reported', amount }];
  }
  // safe: what is left is a record of amounts, by zone or by inside and outside
  const amounts = target as Readonly<Record<string, number>>;
  if (amounts.inside !== undefined && amounts.outside !== undefined) {
    const outsideHours = { calendar: 'working', amount: { minutes: amounts.outside } };
    return [{ ...row, calendar: '24x7', amount: { minutes: amounts.inside }, outsideHours }];
  }
  return Object.entries(amounts).map(([zone, minutes]) => ({ ...row, zone, amount: { minutes } }));
}

function calendarOf({ calendar }: CasePolicy): string {
  return calendar === '24x7' ? calendar : 'working';
}

function toCalendars(table: CasePolicy): readonly WorkCalendar[] {
  const { calendar, workingHours, workingDays = [], holidays = [], extraWorkingDays = [] } = table;
  const dates = {
    holidays,
    makeUpDays: extraWorkingDays.map((on) => ({ on, like: 1 as const })),
  };
  if (typeof calendar === 'object') {
    const { holiday, ...week } = calendar;
    const rows = Object.entries(week).map(([days, hours]) => ({ days: toDays(days), hours: toHours(hours) }));
    return [{ name: 'working', week: rows, holidayHours: toHours(holiday ?? []), ...dates }];
  }
  if (workingHours === undefined) return [];
  return [{ name: 'working', week: [{ days: workingDays, hours: toHours([workingHours]) }], ...dates }];
}

/** `1-5` is Monday to Friday. */
function toDays(range: string): readonly Weekday[] {
  const [first = 0, last = 0] = range.split('-').map(Number);
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => weekday >= first && weekday <= last);
}

function toHours(hours: CaseHours): readonly Hours[] {
  return hours.map(([from, until]) => ({ from, until }));
}
