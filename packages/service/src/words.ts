import type { Finding, Instant, Language, TraceStep } from '@aftercare/kernel';

/*
 * The glossary of this capability. Lists of words are values, so that the wire can check against the same list.
 * Optional members may also be `undefined`: "absent" and "does not matter" are one thing.
 */

// ---- what happens to a request

/** What can start a clock. `received` is the complaint's own first word, `reported` the request's, on any channel. */
export const CLOCK_STARTS = ['reported', 'confirmed', 'first_contact', 'arrived', 'received'] as const;
export type ClockStart = (typeof CLOCK_STARTS)[number];

export const SERVICE_EVENTS = [
  ...CLOCK_STARTS,
  'acknowledged',
  'escalated',
  'reported_to_manufacturer',
  'restored',
  'solved',
  'replied',
  'cancelled',
] as const;
/** `restored`: an accepted work-around; `solved`: the fault is gone; `escalated`: handed to the next technical tier. */
export type ServiceEvent = (typeof SERVICE_EVENTS)[number];

export interface ServiceFact {
  readonly event: ServiceEvent;
  readonly at: Instant;
}

export const PAUSE_REASONS = [
  'waiting_for_customer',
  'waiting_for_site',
  'waiting_for_parts',
  'waiting_for_vendor',
  'force_majeure',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** `pausedUntil` is null while it lasts; the instant itself runs again. */
export interface Pause {
  readonly reason: PauseReason;
  readonly pausedAt: Instant;
  readonly pausedUntil: Instant | null;
}

/** All that a clock is computed from. The order means nothing; of two facts of one event the first in time counts. */
export interface ServiceFacts {
  readonly events: readonly ServiceFact[];
  readonly pauses: readonly Pause[];
}

// ---- clocks

export const CLOCKS = [
  'respond',
  'escalate_if_unsolved',
  'on_site',
  'restore',
  'resolve',
  'report_to_manufacturer',
  'acknowledge',
  'complaint_reply',
] as const;
export type ClockName = (typeof CLOCKS)[number];

interface ClockEnds {
  readonly metBy: readonly ServiceEvent[];
  /** The promise has lost its object: nobody travels to a fault that was mended by telephone. */
  readonly stoppedBy: readonly ServiceEvent[];
}

export const CLOCK_ENDS: Readonly<Record<ClockName, ClockEnds>> = {
  respond: { metBy: ['first_contact', 'arrived', 'restored', 'solved'], stoppedBy: ['cancelled'] },
  escalate_if_unsolved: { metBy: ['solved', 'escalated'], stoppedBy: ['cancelled'] },
  on_site: { metBy: ['arrived'], stoppedBy: ['solved', 'cancelled'] },
  restore: { metBy: ['restored', 'solved'], stoppedBy: ['cancelled'] },
  resolve: { metBy: ['solved'], stoppedBy: ['cancelled'] },
  report_to_manufacturer: { metBy: ['reported_to_manufacturer'], stoppedBy: ['cancelled'] },
  acknowledge: { metBy: ['acknowledged', 'replied'], stoppedBy: ['cancelled'] },
  complaint_reply: { metBy: ['replied'], stoppedBy: ['cancelled'] },
};

/** The first word to a customer waits for nobody. */
export const NEVER_PAUSED: readonly ClockName[] = ['respond', 'acknowledge'];

// ---- the policy

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `HH:MM` on the wall. Opening is inside, closing (`24:00` at the latest) is outside. */
export interface Hours {
  readonly from: string;
  readonly until: string;
}

export interface WorkCalendar {
  readonly name: string;
  /** A weekday that no row names is closed. */
  readonly week: readonly { readonly days: readonly Weekday[]; readonly hours: readonly Hours[] }[];
  /** `YYYY-MM-DD` on the wall, as in the make-up days; only ever compared. */
  readonly holidays?: readonly string[] | undefined;
  /** Closed on holidays without it. */
  readonly holidayHours?: readonly Hours[] | undefined;
  /** A day that is worked in place of another (调休): a Saturday with the hours of a Monday. */
  readonly makeUpDays?: readonly { readonly on: string; readonly like: Weekday }[] | undefined;
}

const ALL_DAY: readonly Hours[] = [{ from: '00:00', until: '24:00' }];

/** Calendars that every policy has. */
export const ROUND_THE_CLOCK: WorkCalendar = {
  name: '24x7',
  week: [{ days: [1, 2, 3, 4, 5, 6, 7], hours: ALL_DAY }],
};
export const FIVE_DAYS: WorkCalendar = { name: '24x5', week: [{ days: [1, 2, 3, 4, 5], hours: ALL_DAY }] };

/** A level of severity; how many there are and what they are called is the policy's own. */
export interface SeverityLevel {
  readonly severity: number;
  readonly name: Readonly<Record<Language, string>>;
  /** What belongs to it, with examples. */
  readonly description?: Readonly<Record<Language, string>> | undefined;
}

/** Where the customer is: a named set of division prefixes (GB/T 2260); of all zones the longest prefix wins. */
export interface Zone {
  readonly name: string;
  readonly divisions: readonly string[];
}

/** Working days end at closing time; the day of the event is not counted. */
export type Amount =
  | { readonly minutes: number; readonly workingDays?: undefined }
  | { readonly workingDays: number; readonly minutes?: undefined };

/** One promise: severity × zone × customer tier → an amount of time. */
export interface TargetRow {
  readonly clock: ClockName;
  readonly severity: number;
  /** Every zone without it. */
  readonly zone?: string | undefined;
  /** Every customer without it. */
  readonly customerTier?: string | undefined;
  readonly startsAt: ClockStart;
  /** null says: no promise here. */
  readonly amount: Amount | null;
  /** The name of a calendar of the policy, `24x7` or `24x5`: the time that counts. */
  readonly calendar: string;
  /** Another amount when the clock starts outside the hours of that calendar: 4 h inside, 6 h outside. */
  readonly outsideHours?: { readonly calendar: string; readonly amount: Amount } | undefined;
  /** Without it every reason stops the clock, except those that never pause. */
  readonly pausedBy?: readonly PauseReason[] | undefined;
  /** How an explanation names this row; without it the explanation says where the row stands. */
  readonly clause?: string | undefined;
}

export type Target = TargetRow & { readonly amount: Amount };

export const MANAGEMENT_ROLES = ['partner_lead', 'manufacturer_desk', 'manager'] as const;
export type ManagementRole = (typeof MANAGEMENT_ROLES)[number];

/** Who is told of a breach that is still open so many minutes, round the clock, after the due instant. */
export interface ChainStep {
  readonly to: ManagementRole;
  readonly afterMinutes: number;
}

export const TECHNICAL_TIERS = ['site', 'service_centre', 'development', 'vendor'] as const;
/** Who works on it. The first tier stays the owner until the end. */
export type TechnicalTier = (typeof TECHNICAL_TIERS)[number];

export interface SlaPolicy {
  /** IANA name; all hours and days of the policy are counted there. */
  readonly timeZone: string;
  readonly levels: readonly SeverityLevel[];
  readonly calendars: readonly WorkCalendar[];
  readonly zones: readonly Zone[];
  readonly customerTiers: readonly string[];
  readonly targets: readonly TargetRow[];
  readonly breachChain: readonly ChainStep[];
}

// ---- the answer for one request at one instant

/**
 * `not_started`: its event has not come; `running`: also at night, and at the due instant itself; `paused`: a reason of
 * its row holds it; `met`: ended by the due instant; `breached`: the due instant has passed, done late or not yet;
 * `stopped`: it lost its object in time.
 */
export const CLOCK_STATES = ['not_started', 'running', 'paused', 'met', 'breached', 'stopped'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export interface ClockAnswer {
  readonly clock: ClockName;
  readonly state: ClockState;
  readonly startedAt: Instant | null;
  /** null before the start, and while a pause lasts: nobody knows how long. */
  readonly dueAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endedBy: ServiceEvent | null;
  /** Time that counts: hours of the calendar without pauses. */
  readonly allowedMs: number | null;
  /** The same until now or until the end. */
  readonly elapsedMs: number;
  /** Set while `paused`. */
  readonly pausedFor: PauseReason | null;
  readonly clause: string | null;
  readonly trace: readonly ServiceStep[];
}

export const SERVICE_RULES = [
  'service.zone',
  'service.target',
  'service.clock_not_started',
  'service.clock_started',
  'service.working_hours',
  'service.clock_paused',
  'service.clock_due',
  'service.clock_due_open',
  'service.clock_running',
  'service.clock_met',
  'service.clock_late',
  'service.clock_overdue',
  'service.clock_stopped',
] as const;
export type ServiceRule = (typeof SERVICE_RULES)[number];

/** A step of this capability: the console finds a text for every rule it can meet. */
export interface ServiceStep extends TraceStep {
  readonly rule: ServiceRule;
}

/** What a decision about one request can note. */
export const SERVICE_CODES = ['service.no_target', 'service.zone_unmatched'] as const;
export type ServiceCode = (typeof SERVICE_CODES)[number];

/** Findings that refuse publication. */
export const PUBLISHING_CODES = [
  'service.time_zone_unknown',
  'service.name_repeated',
  'service.hours_reversed',
  'service.hours_overlap',
  'service.calendar_never_open',
  'service.day_repeated',
  'service.calendar_unknown',
  'service.division_repeated',
  'service.severity_unknown',
  'service.zone_unknown',
  'service.tier_unknown',
  'service.target_repeated',
  'service.target_missing',
  'service.target_too_long',
  'service.start_ends_clock',
  'service.never_paused',
  'service.chain_unordered',
] as const;
export type PublishingCode = (typeof PUBLISHING_CODES)[number];

export interface ServiceFinding extends Finding {
  readonly code: ServiceCode | PublishingCode;
}
