import type { Id, Instant, LocalDate } from '@aftercare/kernel';
import type { Grade, MembershipId } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import type { TenantId } from '@aftercare/runtime';

export type AgreementId = Id<'agr'>;

/**
 * `draft`: can be changed by making another; `offered`: waits for signatures; `in_force`: signed by both; `superseded`: a
 * later version took its place (it still judges what began under it); `ended`: ended before its last day.
 */
export const AGREEMENT_STATES = ['draft', 'offered', 'in_force', 'superseded', 'ended'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export const SETTLEMENT_MODES = ['per_claim', 'flat_per_unit'] as const;
export type SettlementMode = (typeof SETTLEMENT_MODES)[number];

/** Steps of a month's statement that an agreement may skip. */
export const SKIPPABLE_STEPS = ['audit'] as const;
export type SkippableStep = (typeof SKIPPABLE_STEPS)[number];

/** How a member is paid. All shares in ppm, all days are days of the month or calendar days. */
export interface SettlementTerms {
  readonly mode: SettlementMode;
  readonly currency: string;
  /** Minor units for each repaired and signed order; with `flat_per_unit` alone. */
  readonly flatPerUnit: number | null;
  /** Papers of a month are taken in the next one from this day … */
  readonly windowOpensOn: number;
  /** … to this one, both included. */
  readonly windowClosesOn: number;
  readonly payWithinDays: number;
  readonly goodsTaxPpm: number;
  readonly servicesTaxPpm: number;
  /** Coefficient on services by the member's grade; a grade that is not named is 1 000 000. */
  readonly gradeCoefficientPpm: Readonly<Partial<Record<Grade, number | undefined>>>;
  readonly skips: readonly SkippableStep[];
  readonly forfeitAfterMonths: number;
  readonly disputeWithinMonths: number;
  readonly falseClaimMultiple: number;
  /** What a shop of these grades is promised of a claim that waits for people, before they decide. */
  readonly preCredit?: { readonly sharePpm: number; readonly grades: readonly Grade[] } | null | undefined;
  readonly payout: 'transfer' | 'parts_credit';
  /** Taken from the year's fee for each reason, ppm of the gross fee. */
  readonly yearEndDeductions?: readonly YearEndDeduction[] | undefined;
}

export const DEDUCTION_REASONS = ['papers_forfeited', 'quality_report_missing', 'complaints'] as const;
export interface YearEndDeduction {
  readonly reason: (typeof DEDUCTION_REASONS)[number];
  readonly sharePpm: number;
}

export const THIRD_PARTY_ROLES = ['seller', 'user_organisation'] as const;
export interface ThirdParty {
  readonly role: (typeof THIRD_PARTY_ROLES)[number];
  readonly name: string;
  readonly licenceNumber: string | null;
}

/** Breaches that an agreement may count; proven ones of a kind, so many within so many months, end it. */
export const BREACHES = [
  'false_claim',
  'accident_not_reported',
  'report_late',
  'follow_up_missed',
  'responsible_not_told',
  'unauthorised_parts',
  'territory_left',
] as const;
export type Breach = (typeof BREACHES)[number];

/** What a member owes besides its work. What an earlier version does not name, it does not ask for. */
export interface Duties {
  /** Share of the month's repairs that the member asks its customers about, ppm. */
  readonly followUpSharePpm: number;
  /** Quality information and repair records of a month are due by this day of the next one. */
  readonly qualityReportDay: number;
  /** A work order that the customer has not signed does not count. */
  readonly signedWorkOrder: boolean;
  /** Calendar days within which another responsible person is told. */
  readonly tellResponsibleWithinDays?: number | null | undefined;
  /** People trained for each unit in the field, at least. */
  readonly trainedPeoplePerUnit?: number | null | undefined;
  readonly servicePoint?: ServicePoint | null | undefined;
  /** A serious fault, an injury or a fire is told within so many hours; what is evidence is left as it is. */
  readonly accidentReport?: { readonly withinHours: number } | null | undefined;
  readonly returns?: ReturnTerms | null | undefined;
  readonly breaches?: readonly BreachTerms[] | undefined;
}

/** Division as in GB/T 2260. */
export interface ServicePoint {
  readonly divisionCode: string;
  readonly address: string;
  readonly hasPartsDepot: boolean;
}

/** Shipments to the factory: at most so many a week, and so many units at once only after an application. */
export interface ReturnTerms {
  readonly shipmentsPerWeek: number;
  readonly applicationFromUnits: number;
  readonly answerWithinWorkingDays: number;
}

export interface BreachTerms {
  readonly kind: Breach;
  readonly count: number;
  readonly withinMonths: number;
}

export const PRICE_BASES = ['list_price', 'price_cap', 'cost_price'] as const;
export interface PartsTerms {
  /** Consigned parts: this share (ppm) of what was sold in so many months. */
  readonly consignmentPpm: number;
  readonly consignmentMonths: number;
  /** A new part is free against the old one that comes back; without it, it costs its cost price. */
  readonly oldForNew: boolean;
  /** What a customer pays for parts outside warranty. */
  readonly outsideWarranty: (typeof PRICE_BASES)[number];
}

/** The year's award, in minor units, for a member that meets all of them. Shares in ppm. */
export interface AwardTerms {
  readonly amount: number;
  /** Complaints per unit sold stay below this. */
  readonly complaintsBelowPpm: number;
  /** Satisfied answers of all answers, at least. */
  readonly satisfiedFromPpm: number;
  readonly feedbackOnTimeFromPpm: number;
  readonly networkComplete: boolean;
  readonly noPublicIncident: boolean;
}

export interface AgreementContent {
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly renewal: 'none' | 'yearly';
  readonly jurisdiction: string;
  readonly territory: {
    /** Prefixes of administrative divisions (GB/T 2260); the longest that fits a place wins. */
    readonly divisions: readonly string[];
    readonly isExclusive: boolean;
  };
  readonly categories: readonly string[];
  readonly outletClass: string | null;
  /** The published versions that hold between the two; null where the network has none yet. */
  readonly policies: {
    readonly warrantyTerms: PolicyId | null;
    readonly chargeMatrix: PolicyId | null;
    readonly rateCard: PolicyId | null;
    readonly slaPolicy: PolicyId | null;
  };
  /** The agreement that this one rests on, a dealer contract for one: it takes force after that one and ends with it. */
  readonly dependsOn?: AgreementId | null | undefined;
  /** Who else is party to it: the seller, or the organisation of those who use the products. */
  readonly thirdParty?: ThirdParty | null | undefined;
  readonly duties: Duties;
  /** How parts come to the member and go back; null where it buys what it needs. */
  readonly parts?: PartsTerms | null | undefined;
  readonly award?: AwardTerms | null | undefined;
  readonly dispatch: { readonly acceptWithinMinutes: number };
  /** The distributor that looks at this member's claims first; silence of so many working days passes them on. */
  readonly firstCheck?: { readonly membership: MembershipId; readonly withinWorkingDays: number } | null | undefined;
  readonly settlement: SettlementTerms;
}

export interface Signature {
  /** As the signer wrote it. */
  readonly name: string;
  readonly userId: string;
  readonly at: Instant;
  /** Network address of the signer as the edge saw it. */
  readonly address: string;
  readonly documentHash: string;
}

export interface Agreement {
  readonly id: AgreementId;
  readonly membershipId: MembershipId;
  readonly memberTenantId: TenantId;
  /** 1, 2, 3 … for each member. */
  readonly number: number;
  readonly state: AgreementState;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly content: AgreementContent;
  /** Canonical JSON (RFC 8785) of everything that is agreed; set when offered. */
  readonly document: string | null;
  /** SHA-256 of it, lower-case hex: what both sign. */
  readonly documentHash: string | null;
  readonly manufacturerSignature: Signature | null;
  readonly memberSignature: Signature | null;
  readonly offeredAt: Instant | null;
  readonly inForceAt: Instant | null;
  /** The last day on which it holds, where it was ended before its own; and why. */
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  /** As in the content, where others find it. */
  readonly dependsOn: AgreementId | null;
  /** The version of the template that it was made from. */
  readonly templateId: PolicyId | null;
  readonly createdAt: Instant;
  readonly version: number;
}

export const AGREEMENT_OFFERED = 'agreements.offered.v1';
export const AGREEMENT_SIGNED = 'agreements.signed.v1';
/** Its last day is known, or has passed. */
export const AGREEMENT_ENDED = 'agreements.ended.v1';
/** Timer: the day after the last one. */
export const AGREEMENT_OVER = 'agreements.over';

/** So many others may rest on one agreement; all of them end with it in one batch. */
export const DEPENDENTS = 200;
