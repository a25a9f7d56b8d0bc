import type { Id, Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { QuoteLine } from '@aftercare/warranty';
import type { WorkOrderId } from '../words.ts';

/*
 * What the customer gets for what they pay: a receipt with the signature, and a credit note for what is given back of it. The shop issues
 * both, each kind counted by itself.
 */

export type ReceiptId = Id<'rcp'>;

export const RECEIPT_KINDS = ['receipt', 'credit_note'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

export interface ReceiptLine extends Pick<QuoteLine, 'kind' | 'code' | 'name' | 'quantity' | 'amount'> {
  /** 1, 2, 3 … of the receipt; a credit note names the line that it gives back of. */
  readonly line: number;
}

export interface ReceiptContent {
  readonly lines: readonly ReceiptLine[];
  /** That was agreed to, with the digest of what was shown. */
  readonly quote: { readonly number: number; readonly hash: string };
}

export interface Receipt {
  readonly id: ReceiptId;
  readonly membershipId: MembershipId;
  readonly kind: ReceiptKind;
  /** 1, 2, 3 … of the shop and the kind, without a gap. */
  readonly number: number;
  readonly workOrderId: WorkOrderId;
  /** Name of the shop on the day. */
  readonly issuer: string;
  readonly issuedOn: LocalDate;
  readonly issuedAt: Instant;
  readonly currency: string;
  readonly total: number;
  readonly content: ReceiptContent;
  /** Why something is given back. */
  readonly reason: string | null;
}

/** Before the database has numbered it. */
export type ReceiptDraft = Omit<Receipt, 'number'>;
