import type { AgreementId } from '@aftercare/agreements';
import type { FileId } from '@aftercare/evidence';
import type { Finding, Id, Instant, Language, LocalDate, TraceStep } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import type { UnitId, UnitPlace } from '@aftercare/products';
import type { TenantId } from '@aftercare/runtime';
import type { ExclusionCode } from '@aftercare/warranty';

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
  /** The level of a known symptom; one that is not named, or without a code, is of the least severe level. */
  readonly symptoms?: readonly { readonly code: string; readonly severity: number }[] | undefined;
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

/** Steps of the ranking of those who could be asked. */
export const RANK_RULES = [
  'service.rank_territory',
  'service.rank_grade',
  'service.rank_load',
  'service.rank_continuity',
] as const;
export type RankRule = (typeof RANK_RULES)[number];

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

// ---- requests

export type RequestId = Id<'srq'>;
export type WorkOrderId = Id<'wko'>;

export const REQUEST_KINDS = [
  'repair',
  'installation',
  'delivery',
  'upkeep',
  'inspection',
  'training',
  'advice',
  'return',
  'accident',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const CHANNELS = ['qr', 'phone', 'api'] as const;
export type Channel = (typeof CHANNELS)[number];

/** `triage`: nobody has it yet, a person looks; `dispatched`: a shop has it or is asked; the rest is over. */
export const REQUEST_STATES = ['triage', 'dispatched', 'done', 'cancelled'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export interface Customer {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  /** GB/T 2260, six to twelve digits. */
  readonly divisionCode: string;
}

/** Who recorded a fact. The history of the request names the person. */
export const RECORDERS = ['customer', 'manufacturer', 'member', 'timer'] as const;
export type Recorder = (typeof RECORDERS)[number];

export interface RecordedFact extends ServiceFact {
  readonly position: number;
  readonly by: Recorder;
}

export interface RecordedPause extends Pause {
  readonly position: number;
}

export const BREACH_KINDS = ['breached', 'told', 'tier_raised'] as const;
/** A step of a breach as it was recorded, once. `at` is the instant that it is about. */
export interface RecordedBreach {
  readonly clock: ClockName;
  readonly step: number;
  readonly kind: (typeof BREACH_KINDS)[number];
  /** The role that was told, or the technical tier that has it now. */
  readonly told: string | null;
  readonly at: Instant;
}

/** One member that could do the work: each weight that moved it, and the sum that ranks it. */
export interface Candidate {
  readonly membershipId: MembershipId;
  readonly memberTenantId: TenantId;
  readonly memberName: string;
  readonly agreementId: AgreementId;
  readonly acceptWithinMinutes: number;
  readonly total: number;
  readonly trace: readonly TraceStep[];
}

export interface ServiceRequest {
  readonly id: RequestId;
  /** `SR-26-7K3F9Q`: year and six characters by chance. A running number would make every two requests of a network collide. */
  readonly number: string;
  readonly kind: RequestKind;
  readonly channel: Channel;
  readonly state: RequestState;
  readonly reportedAt: Instant;
  readonly unitId: UnitId;
  readonly serial: string;
  readonly modelCode: string;
  readonly symptomCode: string | null;
  readonly symptomText: string;
  readonly severity: number;
  readonly customer: Customer;
  readonly customerTier: string | null;
  readonly photos: readonly FileId[];
  readonly tokenHash: string;
  readonly slaPolicyId: PolicyId | null;
  readonly technicalTier: TechnicalTier;
  /** Best first; who was asked already is known from the work orders. */
  readonly dispatch: readonly Candidate[];
  readonly closedAt: Instant | null;
  readonly createdAt: Instant;
  readonly version: number;
}

// ---- work orders

export const WORK_ORDER_STATES = [
  'offered',
  'accepted',
  'scheduled',
  'on_the_way',
  'on_site',
  'waiting_parts',
  'waiting_customer',
  'taken_in',
  'repaired',
  'signed',
  'closed',
  'declined',
  'expired',
  'cancelled',
  'not_repairable',
] as const;
export type WorkOrderState = (typeof WORK_ORDER_STATES)[number];

/** What the technician found and did. The claim is made from it, so nothing is typed twice. */
export interface WorkReport {
  readonly component: string;
  readonly failureMode: string | null;
  /** The part that failed first. */
  readonly causalPart: string;
  readonly cause: 'quality' | 'user' | 'force_majeure';
  readonly failedOn: LocalDate;
  /** IRIS: what the customer met, what was found, where, what is wrong, what was done. */
  readonly codes: {
    readonly condition: string | null;
    readonly symptom: string | null;
    readonly section: string | null;
    readonly defect: string | null;
    readonly repair: string | null;
  };
  readonly operations: readonly { readonly code: string; readonly minutes: number }[];
  readonly parts: readonly {
    readonly number: string;
    readonly quantity: number;
    readonly serialIn: string | null;
    readonly serialOut: string | null;
    /** Tag on the replaced part that goes back; null where none is due. */
    readonly coreTag: string | null;
  }[];
  /** Minor units asked for the way, by the agreement's zone; 0 for none. */
  readonly travelAmount: number;
  /** Of that amount. */
  readonly currency: string;
  readonly note: string | null;
  /** The shop's own code of who did the work; no name. Reports from before it was asked for have none. */
  readonly technician?: string | undefined;
  /** What was found at the unit against the promise. */
  readonly found?: readonly ExclusionCode[] | undefined;
}

export type CustomerSignature =
  | {
      readonly kind: 'signed';
      readonly name: string;
      readonly at: Instant;
      /** `link`: on the private page; `device`: on the technician's. */
      readonly by: 'link' | 'device';
    }
  | { readonly kind: 'refused'; readonly witness: string; readonly at: Instant; readonly photo: FileId };

export interface WorkOrder {
  readonly id: WorkOrderId;
  /** The number of its request with a count: `WO-26-7K3F9Q-1`. */
  readonly number: string;
  readonly requestId: RequestId;
  readonly membershipId: MembershipId;
  readonly memberTenantId: TenantId;
  readonly memberName: string;
  readonly agreementId: AgreementId | null;
  readonly unitId: UnitId;
  readonly serial: string;
  readonly modelCode: string;
  readonly state: WorkOrderState;
  readonly offeredAt: Instant;
  readonly acceptUntil: Instant;
  readonly acceptedAt: Instant | null;
  readonly beganOn: LocalDate | null;
  readonly slotStartsAt: Instant | null;
  readonly slotEndsAt: Instant | null;
  readonly checkedInAt: Instant | null;
  readonly repairedAt: Instant | null;
  readonly repairedOn: LocalDate | null;
  readonly signedAt: Instant | null;
  readonly signedOn: LocalDate | null;
  readonly closedAt: Instant | null;
  /** Why it was declined or cancelled. */
  readonly reason: string | null;
  readonly report: WorkReport | null;
  readonly signature: CustomerSignature | null;
  readonly version: number;
}

/** A request with all that decisions about it need. Orders in the order of asking. */
export interface RequestFile {
  readonly request: ServiceRequest;
  readonly facts: readonly RecordedFact[];
  readonly pauses: readonly RecordedPause[];
  readonly breaches: readonly RecordedBreach[];
  readonly orders: readonly WorkOrder[];
  /** The policy that the request came under; null where the network had none. */
  readonly policy: SlaPolicy | null;
  /** Of those in its list, the members that may work now. */
  readonly askable: readonly MembershipId[];
  /** Where the unit's timeline ends; null while the request is only being opened, when no step can be made yet. */
  readonly unitPlace: UnitPlace | null;
}

/** One row of the lists, with what its clocks are computed from. */
export type ListedRequest = Pick<
  ServiceRequest,
  | 'id'
  | 'number'
  | 'kind'
  | 'channel'
  | 'state'
  | 'reportedAt'
  | 'serial'
  | 'modelCode'
  | 'symptomCode'
  | 'symptomText'
  | 'severity'
  | 'customerTier'
  | 'slaPolicyId'
  | 'version'
> & {
  readonly divisionCode: string;
  readonly facts: readonly ServiceFact[];
  readonly pauses: readonly Pause[];
  readonly orderId: WorkOrder['id'] | null;
  readonly orderNumber: string | null;
  readonly orderState: WorkOrder['state'] | null;
  readonly member: string | null;
  readonly slotStartsAt: Instant | null;
};

/** Orders that came to nothing: the request went on without them. */
export const FRUITLESS_STATES: readonly WorkOrderState[] = ['declined', 'expired', 'cancelled'];

/** How much a member can do for this network: jobs side by side in slots of so many minutes, within weekly hours. */
export interface Capacity {
  readonly membershipId: MembershipId;
  readonly parallelJobs: number;
  readonly slotMinutes: number;
  readonly week: WorkCalendar['week'];
  readonly version: number;
}

export interface Booking {
  readonly startsAt: Instant;
  readonly seat: number;
  readonly workOrderId: WorkOrderId;
}

export interface Slot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Jobs that can still be booked. */
  readonly free: number;
}

/** Told to the manufacturer's own people. */
export const REQUEST_RECEIVED = 'service.request_received';
export const ORDER_DECLINED = 'service.order_declined';
export const NOBODY_LEFT = 'service.nobody_left';
export const BREACH_TOLD = 'service.clock_breached';
export const TIER_RAISED = 'service.tier_raised';
export const SIGNED_TOLD = 'service.order_signed';
/** Told to the shop. */
export const ORDER_OFFERED = 'service.offered.v1';
export const OFFER_CLOSED = 'service.offer_closed.v1';
export const APPOINTMENT_BOOKED = 'service.appointment_booked.v1';
export const ORDER_SIGNED = 'service.order_signed.v1';
export const CLOCK_BREACHED = 'service.clock_breached.v1';
/** Kinds of timers: of an offer (subject: the work order) and of a clock (subject: `<request>/<clock>`). */
export const OFFER_EXPIRES = 'service.offer_expires';
/** When it is asked how long what a closed request says of a person is kept; its subject is the request. */
export const KEEPING_DUE = 'service.keeping_due';
/** No period is shorter. */
export const KEPT_AT_LEAST_DAYS = 28;
export const CLOCK_DUE = 'service.clock_due';

/** What a request holds of the person who asked. */
export type CustomerRequest = Pick<
  ServiceRequest,
  'id' | 'number' | 'state' | 'reportedAt' | 'serial' | 'modelCode' | 'symptomText' | 'customer' | 'photos' | 'version'
>;

/** What an order holds of the person who signed. */
export type CustomerOrder = Pick<WorkOrder, 'id' | 'number' | 'requestId' | 'signature' | 'version'> & {
  readonly note: string | null;
};
