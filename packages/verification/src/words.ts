import type { ClaimId } from '@aftercare/claims';
import type { FileId } from '@aftercare/evidence';
import type { Id, Instant, LocalDate, Month } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { TenantId } from '@aftercare/runtime';
import type { WorkOrderId } from '@aftercare/service';

/** How the sample of a month is drawn; another way has another name. */
export const ALGORITHM = 'sha256-tickets-v1';

/** More claims of one month are not drawn from: their tickets are hashed in one request. */
export const CLAIMS_OF_A_DRAW = 20_000;

/** A month's sample: promised by the hash of its seed, and drawn when the month is over. */
export interface Sample {
  readonly month: Month;
  /** SHA-256 of the seed's text, lower-case hex. */
  readonly seedHash: string;
  readonly sealedSeed: string;
  /** Of a million claims so many are drawn. */
  readonly sharePpm: number;
  readonly committedAt: Instant;
  readonly committedBy: string;
  /** Null until it is drawn, and so are the others. */
  readonly seed: string | null;
  readonly claims: number | null;
  readonly drawn: number | null;
  /** The largest key that was drawn: whoever has a ticket up to it was. Empty where nobody was. */
  readonly lastKey: string | null;
  readonly drawnAt: Instant | null;
  readonly version: number;
}

/** A claim of the month, with what it was drawn by. */
export interface SampledClaim {
  readonly month: Month;
  readonly claimId: ClaimId;
  readonly memberTenantId: TenantId;
  readonly weight: number;
  readonly ticket: number;
  readonly key: string;
  readonly isDrawn: boolean;
}

export type VerificationId = Id<'ver'>;
export type ChargeId = Id<'chg'>;

export const LINE_RESULTS = ['true', 'false', 'unclear'] as const;

/** What was found of one line; counted from 1. */
export interface LineResult {
  readonly line: number;
  readonly result: (typeof LINE_RESULTS)[number];
  readonly note: string | null;
}

/** What was found of a claim; once, and for good. */
export interface Verification {
  readonly id: VerificationId;
  readonly claimId: ClaimId;
  readonly memberId: MembershipId;
  readonly memberTenantId: TenantId;
  /** Whether a sample drew it, or somebody looked because of something else. */
  readonly isDrawn: boolean;
  readonly verifiedOn: LocalDate;
  readonly results: readonly LineResult[];
  /** The manufacturer's own files, by what they hash to: kept, whatever becomes of the claim. */
  readonly evidence: readonly { readonly file: FileId; readonly sha256: string }[];
  readonly reason: string;
  readonly verifiedBy: string;
  readonly currency: string;
  /** By the agreement that the claim was judged under; 0 where there was none. */
  readonly multiple: number;
  readonly charged: number;
  readonly at: Instant;
}

/** With the word that took it back, if any did. */
export interface StandingVerification extends Verification {
  readonly withdrawnAt: Instant | null;
}

/** What a member owes beside its claims, until a statement has it. */
export interface Charge {
  readonly id: ChargeId;
  readonly memberId: MembershipId;
  /** The second takes the first back. */
  readonly kind: 'false_claim' | 'false_claim_withdrawn';
  readonly claimId: ClaimId;
  readonly line: number;
  readonly currency: string;
  /** Minor units; negative: the member owes it. */
  readonly amount: number;
  readonly chargedOn: LocalDate;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Null until a statement has it. */
  readonly statementId: string | null;
}

/** What counts against a member by its agreement; rows that are counted and never changed. */
export interface Breach {
  readonly kind: 'false_claim';
  readonly sourceId: VerificationId;
  readonly memberId: MembershipId;
  readonly memberTenantId: TenantId;
  readonly foundOn: LocalDate;
  readonly at: Instant;
}

export type FollowUpId = Id<'fol'>;

/** `no_contact` is an attempt; it does not count. */
export const FOLLOW_UP_RESULTS = ['satisfied', 'dissatisfied', 'no_contact'] as const;

/** What a shop heard when it asked its own customer after the work. */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly workOrderId: WorkOrderId;
  readonly membershipId: MembershipId;
  /** Of the order: the month that it counts to. */
  readonly signedOn: LocalDate;
  readonly result: (typeof FOLLOW_UP_RESULTS)[number];
  readonly comment: string | null;
  readonly doneOn: LocalDate;
  readonly at: Instant;
}
