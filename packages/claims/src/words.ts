import type { AgreementId } from '@aftercare/agreements';
import type { Finding, FindingParams, Id, Instant, LocalDate, TraceStep } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyVersion } from '@aftercare/policies';
import type { UnitId } from '@aftercare/products';
import type { TenantId } from '@aftercare/runtime';
import type { WorkOrderId } from '@aftercare/service';
import type { Cause } from '@aftercare/warranty';

export type ClaimId = Id<'clm'>;

export const CLAIM_STATES = [
  'in_review',
  'approved',
  'partly_approved',
  'rejected',
  'needs_info',
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
}

export type ClaimLine =
  | (LineFacts & { readonly kind: 'labour'; readonly operation: string; readonly minutes: number })
  | (LineFacts & {
      readonly kind: 'part';
      readonly partNumber: string;
      readonly quantity: number;
      /** Tag on the replaced part that goes back. */
      readonly coreTag?: string | undefined;
    })
  | (LineFacts & { readonly kind: 'travel' })
  | (LineFacts & { readonly kind: 'freight' })
  | (LineFacts & { readonly kind: 'other'; readonly reason: string });

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

/** The whole decision as it is stored: codes and parameters, no sentence. */
export interface ClaimDecision {
  readonly verdict: ClaimVerdict;
  readonly currency: string;
  readonly amounts: Amounts;
  readonly lines: readonly LineDecision[];
  readonly findings: readonly Finding[];
  readonly trace: readonly TraceStep[];
  readonly versions: readonly PolicyVersion[];
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
}

/** One round as it was sent and decided; the first is the submission itself. */
export interface ClaimRound {
  readonly round: number;
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
  /** Null until a statement has it. */
  readonly settlement: ClaimSettlement | null;
  /** The round that statements have seen; 0 for none. */
  readonly settledRound: number;
  /** What its risk was judged by when it came in; null for claims from before there was a score. */
  readonly riskFacts: RiskFacts | null;
}

/** What labour and parts are paid, and how much may be decided without a person. All amounts in minor units. */
export interface RateCard {
  readonly currency: string;
  readonly labourPerHour: number;
  /** Time above the standard that is still paid, in per cent of it. */
  readonly tolerancePercent: number;
  readonly operations: readonly { readonly code: string; readonly standardMinutes: number }[];
  readonly parts: readonly {
    readonly number: string;
    readonly price: number;
    readonly kind: 'own' | 'common';
    readonly models: readonly string[];
  }[];
  readonly travelMaximum: number;
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
}

/** Told to the manufacturer's own people. */
export const CLAIM_TO_REVIEW = 'claims.to_review';
export const CLAIM_SUBMITTED = 'claims.submitted';
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
