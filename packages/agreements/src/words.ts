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
  readonly duties: {
    readonly followUpSharePpm: number;
    readonly qualityReportDay: number;
    readonly signedWorkOrder: boolean;
  };
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
  readonly createdAt: Instant;
  readonly version: number;
}

export const AGREEMENT_OFFERED = 'agreements.offered.v1';
export const AGREEMENT_SIGNED = 'agreements.signed.v1';
