import type { AgreementId } from '@aftercare/agreements';
import type { FileId } from '@aftercare/evidence';
import type { Finding, FindingParams, Id, Instant, Language, LocalDate, Severity, TraceStep } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyVersion } from '@aftercare/policies';
import type { UnitId } from '@aftercare/products';
import type { TenantId } from '@aftercare/runtime';
import type { WorkOrderId } from '@aftercare/service';
import type { Cause, ExclusionCode, UsageUnit } from '@aftercare/warranty';

export type ClaimId = Id<'clm'>;
export type PriorApprovalId = Id<'pra'>;

export const CLAIM_STATES = [
  'submitted',
  'in_review',
  'approved',
  'partly_approved',
  'rejected',
  'needs_info',
  'appealed',
  'withdrawn',
  'reversed',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const LINE_VERDICTS = ['approve', 'adjust', 'reject', 'needs_information', 'refer'] as const;
export type LineVerdict = (typeof LINE_VERDICTS)[number];

export const CLAIM_VERDICTS = ['approved', 'partly_approved', 'rejected', 'needs_info', 'in_review'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

interface LineFacts {
  /** Minor units of the claim's currency, asked for by the shop. */
  readonly claimedAmount: number;
  /** What proves the line: photos and papers in the network's own store. */
  readonly evidence?: readonly FileId[] | undefined;
}

export type ClaimLine =
  | (LineFacts & { readonly kind: 'labour'; readonly operation: string; readonly minutes?: number | undefined })
  | (LineFacts & {
      readonly kind: 'part';
      readonly partNumber: string;
      readonly quantity: number;
      /** Tag on the replaced part that goes back. */
      readonly coreTag?: string | undefined;
      /** Of the part that was put in. */
      readonly serial?: string | undefined;
      /** Damaged by the causal part: its decision hangs on that of the causal part's line. */
      readonly isConsequential?: true | undefined;
    })
  /** By the zone of the rate card, where it has zones. */
  | (LineFacts & { readonly kind: 'travel'; readonly zone?: string | undefined })
  /** To the workshop, unless it comes back. */
  | (LineFacts & { readonly kind: 'freight'; readonly direction?: 'in' | 'out' | undefined })
  | (LineFacts & { readonly kind: 'other'; readonly reason: string });

/** Where a code speaks: what the customer met, what was found, where, what is wrong, what was done (IRIS). */
export const CODE_SLOTS = ['condition', 'symptom', 'section', 'defect', 'repair'] as const;
export type CodeSlot = (typeof CODE_SLOTS)[number];

/** What a shop tells besides the lines. All of it may be missing, as in claims from before it was asked for. */
export interface ClaimFacts {
  /** The meter on the day of the failure. */
  readonly usage?: { readonly unit: UsageUnit; readonly reading: number } | undefined;
  readonly codes?: Readonly<Partial<Record<CodeSlot, string | undefined>>> | undefined;
  /** What was found at the unit against the promise. */
  readonly found?: readonly ExclusionCode[] | undefined;
  /** Where the work was done: GB/T 2260, six to twelve digits. */
  readonly division?: string | undefined;
  /** The shop's own code of who did the work. */
  readonly technician?: string | undefined;
  /** Number of the work order that it is for. */
  readonly orderNumber?: string | undefined;
  /** Number of the prior approval that it was done under. */
  readonly priorApproval?: string | undefined;
}

/** The codes of a network. A slot without codes takes any. */
export interface CodeSet {
  readonly slots: Readonly<Partial<Record<CodeSlot, readonly SetCode[] | undefined>>>;
  /** Slots that every claim has to fill. */
  readonly required: readonly CodeSlot[];
}

export interface SetCode {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Of a section: the unit is in order. Whoever says so has no fault of quality to claim. */
  readonly noFaultFound?: true | undefined;
}

/** More than any repair has. */
export const LINES_OF_A_CLAIM = 50;

/** What a shop sends: its own number, the unit, the failure and what the work cost. */
export interface ClaimDraft {
  readonly reference: string;
  readonly component: string;
  readonly failureMode: string | null;
  /** The part that failed first; consequential parts hang on it. */
  readonly causalPart: string;
  readonly cause: Cause;
  readonly failedOn: LocalDate;
  readonly repairedOn: LocalDate;
  /** The customer's signature on the order: without it the work is void for settlement. */
  readonly signedOn: LocalDate | null;
  readonly facts: ClaimFacts;
  readonly lines: readonly ClaimLine[];
}

export interface Amounts {
  readonly claimed: number;
  readonly approved: number;
}

export interface LineDecision {
  readonly verdict: LineVerdict;
  readonly amounts: Amounts;
}

/** Goods and services are taxed at rates of their own, on top of what is paid. */
export interface TaxRates {
  readonly goodsPpm: number;
  readonly servicesPpm: number;
  /** Places of the lines that are goods, from 0; all others are services. */
  readonly goods: readonly number[];
}

/** The whole decision as it is stored: codes and parameters, no sentence. */
export interface ClaimDecision {
  readonly verdict: ClaimVerdict;
  readonly currency: string;
  readonly amounts: Amounts;
  readonly lines: readonly LineDecision[];
  readonly findings: readonly Finding[];
  readonly trace: readonly TraceStep[];
  readonly versions: readonly PolicyVersion[];
  /** By the agreement that judges; absent where there is none. */
  readonly taxes?: TaxRates | undefined;
  /** How many different people have to say yes; absent where none has to. */
  readonly peopleNeeded?: 1 | 2 | undefined;
  /** The manufacturer's alone: it leaves the service for nobody else. */
  readonly risk?: Risk | undefined;
}

/** A person's yes or no to a claim that waits for people; above a limit two different people are needed. */
export interface ClaimApproval {
  readonly userId: string;
  readonly name: string;
  readonly at: Instant;
  readonly reason: string;
}

/** Where its money is: in a statement, or paid. `lines` are the net amounts that statements had of each line so far. */
export interface ClaimSettlement {
  readonly state: 'in_statement' | 'paid';
  readonly statementId: string;
  readonly lines: readonly number[];
  /** The tax on each of them as it was rounded; a claim that was settled before it was kept has none here. */
  readonly taxes?: readonly number[] | undefined;
  /** Its share of what the grade's coefficient added, and the tax on that. */
  readonly coefficient?: { readonly amount: number; readonly tax: number } | undefined;
}

/** The distributor that looks first, by when, and what it said. */
export interface FirstCheck {
  readonly membershipId: MembershipId;
  readonly tenantId: TenantId;
  readonly dueAt: Instant;
  readonly done: {
    /** A user's id, or `silence`. */
    readonly by: string;
    readonly name: string | null;
    readonly at: Instant;
    readonly passes: boolean;
    readonly reason: string | null;
  } | null;
}

/** What a person says to an appeal; `approved` is what each line is paid from then on. */
export interface AppealWord extends ClaimApproval {
  readonly grants: readonly { readonly line: number; readonly approved: number }[];
}

/** A shop does not agree with its decision; once in the life of a claim. Open until it is `decided`. */
export interface Appeal {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  /** Counted from 1. */
  readonly lines: readonly number[];
  /** Files that the shop keeps, by what they hash to. */
  readonly evidence: readonly { readonly sha256: string; readonly note: string }[];
  /** The last day on which the manufacturer is in time. */
  readonly decideBy: LocalDate;
  /** When a timer found it undecided after that day. */
  readonly overdueAt: Instant | null;
  /** One yes of two. */
  readonly proposal: AppealWord | null;
  readonly decided: AppealWord | null;
}

/** `sent` by the shop and judged by the rules; the others are people's: an appeal that was decided, a decision taken back. */
export const ROUND_KINDS = ['sent', 'check', 'appeal', 'reversal', 'verification', 'goodwill'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** One round as it was sent and decided; the first is the submission itself. */
export interface ClaimRound {
  readonly round: number;
  readonly kind: RoundKind;
  readonly submittedAt: Instant;
  readonly submittedBy: string;
  readonly comment: string | null;
  readonly changes: readonly LineChange[];
  readonly lines: readonly ClaimLine[];
  readonly decision: ClaimDecision;
}

/** What a resubmission changed in one line; `line` counts from 1. */
export interface LineChange {
  readonly line: number;
  readonly before: ClaimLine;
  readonly after: ClaimLine;
}

export interface Claim extends ClaimDraft {
  readonly id: ClaimId;
  readonly memberId: MembershipId;
  readonly memberTenantId: TenantId;
  readonly memberName: string;
  readonly mode: 'live' | 'test';
  readonly unitId: UnitId;
  readonly serial: string;
  readonly modelCode: string;
  readonly state: ClaimState;
  readonly decision: ClaimDecision;
  readonly submittedAt: Instant;
  readonly submittedBy: string;
  readonly version: number;
  /** The order that it was made from, if any. */
  readonly workOrderId: WorkOrderId | null;
  /** The agreement whose versions judge it; null where the member had none on that day. */
  readonly agreementId: AgreementId | null;
  /** 1 for the first submission, one more for each resubmission. */
  readonly round: number;
  /** Local day of the decision that stands; null while people have it. */
  readonly decidedOn: LocalDate | null;
  readonly approvals: readonly ClaimApproval[];
  /** Ids of all people who had a word in it, in any round: none of them decides its appeal, or pays it. */
  readonly deciders: readonly string[];
  readonly appeal: Appeal | null;
  /** Whose first look it waited for, by the agreement; null where nobody looks first. */
  readonly firstCheck: FirstCheck | null;
  readonly checkerTenantId: TenantId | null;
  /** Null until a statement has it. */
  readonly settlement: ClaimSettlement | null;
  /** The round that statements have seen; 0 for none. */
  readonly settledRound: number;
  /** What its risk was judged by when it came in; null for claims from before there was a score. */
  readonly riskFacts: RiskFacts | null;
  /** What was promised of it before it was decided, in minor units. */
  readonly preCredit: number;
  readonly preCreditState: PreCreditState;
}

/** What labour and parts are paid, and how much may be decided without a person. All amounts in minor units. */
export interface RateCard {
  readonly currency: string;
  readonly labourPerHour: number;
  /** Time above the standard that is still paid, in per cent of it. */
  readonly tolerancePercent: number;
  readonly operations: readonly {
    readonly code: string;
    readonly standardMinutes: number;
    /** Paid whatever it took. */
    readonly flatAmount?: number | undefined;
  }[];
  readonly parts: readonly {
    readonly number: string;
    readonly price: number;
    readonly kind: 'own' | 'common';
    readonly models: readonly string[];
  }[];
  readonly travelMaximum: number;
  /** The way is paid by zones; without any, up to one maximum. */
  readonly travelZones: readonly { readonly zone: string; readonly maximum: number }[];
  readonly freightMaximum: number;
  /** A claim comes at most so many days after the repair. */
  readonly submissionDays: number;
  /** Days that a finding can be cured in. */
  readonly cureDays: number;
  /** Above this a person decides. */
  readonly referAbove: number;
  /** Above this two different people decide; null: one is enough. */
  readonly fourEyesAbove: number | null;
  /** From this score on a person decides, whatever the amount; null: a score refers nobody. */
  readonly referFromScore: number | null;
  /** A decision can be appealed for so many days after its own … */
  readonly appealDays: number;
  /** … and an appeal is decided within so many. */
  readonly appealDecisionDays: number;
  /** Null: no work has to be asked for before it is done. */
  readonly priorApproval: PriorApprovalTerms | null;
  /** Who claims had to be a member with an agreement on the day of the repair. */
  readonly agreementRequired: boolean;
  /** Kinds of lines that need a photo or paper. */
  readonly evidenceFor: readonly ClaimLine['kind'][];
  /** Claims for one part of one unit whose failures lie at most so many days apart are shown to a person; 0: none. */
  readonly likenessDays: number;
  /** A repair has to hold so many days: labour for a return within them is not paid to whoever made it. 0: none. */
  readonly repairHoldsDays: number;
}

/** Amounts in minor units. */
export interface PriorApprovalTerms {
  /** A claim for more names the number of a prior approval. */
  readonly above: number;
  /** A request for so much is approved without people; null: none is. */
  readonly automaticUpTo: number | null;
  /** How long such a one is good for. */
  readonly validDays: number;
}

export const PRIOR_APPROVAL_STATES = ['requested', 'approved', 'declined'] as const;
export type PriorApprovalState = (typeof PRIOR_APPROVAL_STATES)[number];

/** Work that a shop asked for before it did it. */
export interface PriorApproval {
  readonly id: PriorApprovalId;
  /** What the claim names. */
  readonly number: string;
  readonly memberId: MembershipId;
  readonly memberTenantId: TenantId;
  readonly memberName: string;
  readonly mode: 'live' | 'test';
  readonly unitId: UnitId;
  readonly serial: string;
  readonly modelCode: string;
  readonly component: string;
  readonly reason: string;
  /** As planned. */
  readonly lines: readonly ClaimLine[];
  /** Their sum. */
  readonly estimate: number;
  readonly currency: string;
  readonly state: PriorApprovalState;
  /** What a claim under it may ask for; null until it is approved. */
  readonly limit: number | null;
  /** The last day of a repair under it. */
  readonly expiresOn: LocalDate | null;
  /** Null where it waits, or where the rate card approved it. */
  readonly decided: ClaimApproval | null;
  /** The claim that took it last; one that was withdrawn, reversed or rejected leaves it to another. */
  readonly usedBy: ClaimId | null;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly version: number;
}

/** As a claim that names it finds it. */
export interface FoundPriorApproval
  extends Pick<PriorApproval, 'id' | 'state' | 'unitId' | 'serial' | 'component' | 'limit' | 'expiresOn' | 'version'> {
  /** Reference of another open claim that has it. */
  readonly usedBy: string | null;
  readonly takenBy: ClaimId | null;
}

export const PRIOR_APPROVAL_REQUESTED = 'claims.prior_approval_requested';
/** Told to the shop. */
export const PRIOR_APPROVAL_DECIDED = 'claims.prior_approval_decided.v1';

/** What became of one claim of a file. */
export type FileAnswer =
  | {
      readonly kind: 'claimed';
      readonly claimId: ClaimId;
      readonly reference: string;
      readonly state: ClaimState;
      readonly currency: string;
      readonly claimed: number;
      readonly approved: number;
    }
  | {
      readonly kind: 'refused';
      readonly reference: string | null;
      readonly code: string;
      readonly params: FindingParams;
      /** Fields of the claim that are wrong. */
      readonly pointers: readonly string[];
    };

/** Told to the manufacturer's own people. */
export const CLAIM_TO_REVIEW = 'claims.to_review';
export const CLAIM_SUBMITTED = 'claims.submitted';
export const CLAIM_WITHDRAWN = 'claims.withdrawn';
export const CLAIM_APPEALED = 'claims.appealed';
export const APPEAL_IS_OVERDUE = 'claims.appeal_overdue';
export const CLAIM_DECIDED = 'claims.decided.v1';

/** How many live claims there were before this one: by the day and the month of the repair. */
export interface ClaimCounts {
  /** Of the very day. */
  readonly day: number;
  /** Of the month. */
  readonly month: number;
  /** Of the three months before it. */
  readonly before: number;
  /** Of these four months, for this component of this model. */
  readonly component: number;
}

export const DISTANCES = ['same_division', 'same_city', 'same_province', 'elsewhere'] as const;
/** How far the shop's place is from the customer's, by their divisions. */
export type Distance = (typeof DISTANCES)[number];

/** What a claim's risk is judged by, as it was when the claim came in. It holds nobody's name, number or picture. */
export interface RiskFacts {
  readonly own: ClaimCounts;
  /** Of all other members together. */
  readonly peers: ClaimCounts;
  /** Of the three months before, those in which the network had claims at all. */
  readonly months: number;
  /** Null where one of the two places is not known. */
  readonly distance: Distance | null;
  /** Earlier claims with this technician; null where none is named. */
  readonly technician: number | null;
  /** Photos that an earlier claim of another failure has as well. */
  readonly photos: number;
  /** Other units that the customer's telephone number belongs to, 50 at most. */
  readonly phoneUnits: number;
}

export const RISK_REASONS = [
  'frequency',
  'component_share',
  'same_day',
  'distance',
  'new_technician',
  'core_missing',
  'photo_reused',
  'phone_reused',
] as const;

export interface RiskReason {
  readonly code: (typeof RISK_REASONS)[number];
  readonly points: number;
  readonly params: FindingParams;
}

/** From 0 to 100; the manufacturer's alone. */
export interface Risk {
  readonly score: number;
  readonly reasons: readonly RiskReason[];
}
/** Told to the distributor that looks first. */
export const CLAIM_TO_CHECK = 'claims.to_check.v1';
/** Subject: the claim; fires when the distributor's working days are over. */
export const CHECK_DUE = 'claims.check_due';
/** Subject: the claim; fires at once where an appeal was granted for what had been shown false: its charge hangs on it. */
export const APPEAL_GRANTED = 'claims.appeal_granted_false';
/** Told to the shop. */
export const CLAIM_REVERSED = 'claims.reversed.v1';
export const APPEAL_OVERDUE = 'claims.appeal_overdue.v1';
/** Subject: the claim; fires after the last day on which its appeal is decided in time. */
export const APPEAL_DUE = 'claims.appeal_due';

/**
 * What a decision can say of a claim: whether it refuses, pays less or only tells, and how it is mended. `resend`: the claim is
 * sent again until its cure is over; `anew`: what was refused is claimed again under a number of its own; `none`: nothing is to
 * be done. A part that does not fit stays refused as long as nobody sends another one.
 */
export const CLAIM_FINDINGS = {
  'claims.not_signed': { severity: 'blocks', mend: 'resend' },
  'claims.signed_before_repair': { severity: 'blocks', mend: 'resend' },
  'claims.signed_in_future': { severity: 'blocks', mend: 'resend' },
  'claims.code_missing': { severity: 'blocks', mend: 'resend' },
  'claims.code_unknown': { severity: 'blocks', mend: 'resend' },
  'claims.no_fault_found': { severity: 'notes', mend: 'none' },
  'claims.member_suspended': { severity: 'blocks', mend: 'anew' },
  'claims.not_yet_member': { severity: 'blocks', mend: 'anew' },
  'claims.no_agreement': { severity: 'blocks', mend: 'anew' },
  'claims.outside_territory': { severity: 'blocks', mend: 'resend' },
  'claims.category_not_agreed': { severity: 'blocks', mend: 'anew' },
  'claims.unit_scrapped': { severity: 'blocks', mend: 'anew' },
  'claims.unit_stolen': { severity: 'blocks', mend: 'anew' },
  'claims.campaign_open': { severity: 'notes', mend: 'none' },
  'claims.usage_lower': { severity: 'blocks', mend: 'resend' },
  'claims.failed_before_sale': { severity: 'blocks', mend: 'anew' },
  'claims.repaired_before_failure': { severity: 'blocks', mend: 'anew' },
  'claims.repaired_in_future': { severity: 'blocks', mend: 'anew' },
  'claims.window_over': { severity: 'blocks', mend: 'anew' },
  'claims.work_order_claimed': { severity: 'blocks', mend: 'resend' },
  'claims.likely_duplicate': { severity: 'notes', mend: 'none' },
  'claims.prior_approval_missing': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_unknown': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_open': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_declined': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_other_unit': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_other_component': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_used': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_expired': { severity: 'blocks', mend: 'resend' },
  'claims.prior_approval_over': { severity: 'blocks', mend: 'resend' },
  'claims.line_twice': { severity: 'blocks', mend: 'anew' },
  'claims.campaign_done': { severity: 'blocks', mend: 'anew' },
  'claims.other_pays': { severity: 'blocks', mend: 'anew' },
  'claims.causal_part_missing': { severity: 'blocks', mend: 'resend' },
  'claims.causal_part_refused': { severity: 'notes', mend: 'none' },
  'claims.causal_part_open': { severity: 'notes', mend: 'none' },
  'claims.return_repair': { severity: 'blocks', mend: 'anew' },
  'claims.evidence_missing': { severity: 'blocks', mend: 'resend' },
  'claims.evidence_reused': { severity: 'blocks', mend: 'resend' },
  'claims.operation_unknown': { severity: 'blocks', mend: 'resend' },
  'claims.minutes_missing': { severity: 'blocks', mend: 'resend' },
  'claims.zone_unknown': { severity: 'blocks', mend: 'resend' },
  'claims.labour_over_standard': { severity: 'reduces', mend: 'resend' },
  'claims.labour_over_flat': { severity: 'reduces', mend: 'none' },
  'claims.labour_over_rate': { severity: 'reduces', mend: 'none' },
  'claims.part_unknown': { severity: 'blocks', mend: 'resend' },
  'claims.part_not_of_model': { severity: 'blocks', mend: 'resend' },
  'claims.part_over_price': { severity: 'reduces', mend: 'none' },
  'claims.over_maximum': { severity: 'reduces', mend: 'none' },
  'claims.receipt_missing': { severity: 'blocks', mend: 'resend' },
  'claims.covered_in_part': { severity: 'reduces', mend: 'none' },
  'claims.checker_objects': { severity: 'notes', mend: 'none' },
  'claims.over_limit': { severity: 'notes', mend: 'none' },
  'claims.on_probation': { severity: 'notes', mend: 'none' },
  'claims.person_looks': { severity: 'notes', mend: 'none' },
  'claims.rejected_by_person': { severity: 'blocks', mend: 'anew' },
  'claims.appeal_granted': { severity: 'notes', mend: 'none' },
  'claims.appeal_denied': { severity: 'reduces', mend: 'none' },
  'claims.taken_back': { severity: 'blocks', mend: 'anew' },
  'claims.shown_false': { severity: 'blocks', mend: 'none' },
  'claims.goodwill': { severity: 'notes', mend: 'none' },
} as const satisfies Readonly<Record<string, ClaimFinding>>;

export const MENDS = ['resend', 'anew', 'none'] as const;

export interface ClaimFinding {
  readonly severity: Severity;
  readonly mend: (typeof MENDS)[number];
}
/** `promised` when it came in; `credited` by a statement while people still had it; `set_off` by the one after the decision. */
export const PRE_CREDIT_STATES = ['none', 'promised', 'not_needed', 'credited', 'set_off'] as const;
export type PreCreditState = (typeof PRE_CREDIT_STATES)[number];

export type GoodwillBudgetId = Id<'gwb'>;
export type GoodwillGrantId = Id<'gwg'>;

export const CHANGES = ['appeared', 'changed', 'gone'] as const;
/** Why a claim would come to something else under tried rules: what is told that was not, told otherwise, or told no more. */
export interface ChangeReason {
  readonly change: (typeof CHANGES)[number];
  readonly finding: Finding;
}

/** What the warranty answers to a claim: it tells why somebody else pays. */
export const WARRANTY_FINDINGS = {
  'warranty.term_over': { severity: 'notes', mend: 'anew' },
  'warranty.not_started': { severity: 'notes', mend: 'anew' },
  'warranty.start_unknown': { severity: 'notes', mend: 'anew' },
  'warranty.benefit_used_up': { severity: 'notes', mend: 'anew' },
  'warranty.usage_over': { severity: 'notes', mend: 'anew' },
  'warranty.no_term': { severity: 'notes', mend: 'anew' },
  'warranty.excluded': { severity: 'notes', mend: 'anew' },
} as const satisfies Readonly<Record<string, ClaimFinding>>;
