import type { ClaimId } from '@aftercare/claims';
import type { Id, Instant, LocalDate } from '@aftercare/kernel';

export type RecoveryId = Id<'rec'>;

export const RECOVERY_STATES = ['asked', 'partly_got', 'denied', 'got', 'written_off'] as const;
export type RecoveryState = (typeof RECOVERY_STATES)[number];

/** The manufacturer's claim against the maker of the causal part of one claim. Amounts in minor units. */
export interface Recovery {
  readonly id: RecoveryId;
  readonly claimId: ClaimId;
  /** Of the claim: the part that failed first. */
  readonly causalPart: string;
  readonly supplier: string;
  /** The manufacturer's own number, by which the supplier knows it; unique. */
  readonly reference: string;
  readonly state: RecoveryState;
  readonly currency: string;
  readonly asked: number;
  readonly got: number;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Since when nothing is open. */
  readonly closedOn: LocalDate | null;
  /** What the supplier, or who wrote it off, gave as the reason. */
  readonly reason: string | null;
  readonly createdAt: Instant;
  readonly version: number;
}

export interface Receipt {
  readonly position: number;
  readonly amount: number;
  readonly receivedOn: LocalDate;
  readonly reference: string;
  readonly at: Instant;
}
