import type { AgreementId, SettlementTerms } from '@aftercare/agreements';
import type { Id, Instant, LocalDate, Month } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { TenantId } from '@aftercare/runtime';

export type StatementId = Id<'stm'>;
export type EntryId = Id<'ent'>;

/** A calendar month in the network's time zone. */
export type Period = Month;

/**
 * `closed → member_confirmed → papers_received → audited → approved → paid`; `approved` is payable, `disputed` waits for an
 * answer and begins again as `closed`.
 */
export const STATEMENT_STATES = [
  'closed',
  'member_confirmed',
  'papers_received',
  'audited',
  'approved',
  'paid',
  'disputed',
] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/**
 * `supplement`: what a later round of a claim added to a line that a statement had before, or took away. `reversal`: what
 * statements had of a claim whose decision was taken back, with the other sign. `remedy`: a refund that one gave a buyer and the other bears.
 */
export const LINE_KINDS = [
  'claim_line',
  'flat_unit',
  'coefficient',
  'supplement',
  'reversal',
  'false_claim',
  'false_claim_withdrawn',
  'pre_credit',
  'pre_credit_set_off',
  'remedy',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Goods and services are taxed at different rates; penalties and advances are not taxed. All are shown apart. */
export const CATEGORIES = ['goods', 'services', 'penalties', 'advances'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface StatementLine {
  readonly position: number;
  readonly kind: LineKind;
  /** The claim, order or decision that it comes from, and the line of it (from 1; 0 for the whole). */
  readonly sourceId: string;
  readonly sourceLine: number;
  readonly round: number;
  readonly category: Category;
  /** Minor units, net; negative takes away. */
  readonly amount: number;
  readonly tax: number;
  /** What a reader wants to see beside it: reference, serial, model, work order. */
  readonly facts: Readonly<Record<string, string | number | null>>;
}

export interface StatementSums {
  readonly goods: number;
  readonly goodsTax: number;
  readonly services: number;
  readonly servicesTax: number;
  /** What the member owes because something was not true: negative. */
  readonly penalties: number;
  /** Paid before a decision, or taken off after it. */
  readonly advances: number;
  readonly total: number;
}

export interface StatementApproval {
  readonly userId: string;
  readonly name: string;
  readonly at: Instant;
}

export interface Statement extends StatementSums {
  readonly id: StatementId;
  /** `ST-2026-05-LIXIA-REPAIR`: one for each member and month. */
  readonly number: string;
  readonly period: Period;
  readonly membershipId: MembershipId;
  readonly memberTenantId: TenantId;
  readonly memberName: string;
  readonly agreementId: AgreementId | null;
  /** The settlement terms that made it. */
  readonly terms: SettlementTerms;
  readonly state: StatementState;
  readonly currency: string;
  readonly lineCount: number;
  readonly issuedOn: LocalDate;
  readonly confirmedOn: LocalDate | null;
  readonly papersReceivedOn: LocalDate | null;
  /** Early papers count as received when the window opens. */
  readonly papersCountAs: LocalDate | null;
  readonly auditedOn: LocalDate | null;
  readonly approvals: readonly StatementApproval[];
  /** The promised pay day, known once the papers are in. */
  readonly payBy: LocalDate | null;
  readonly paidOn: LocalDate | null;
  readonly paymentReference: string | null;
  readonly dispute: string | null;
  /** Compact JWS over the canonical statement, once approved. */
  readonly document: string | null;
  readonly createdAt: Instant;
  readonly version: number;
}

export const ACCOUNTS = [
  'warranty_cost',
  'input_tax',
  'penalties',
  'member_advances',
  'member_payable',
  'cash',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** A debit is positive, a credit negative; the postings of an entry sum to zero for each currency. */
export interface Posting {
  readonly account: Account;
  readonly membershipId: MembershipId | null;
  readonly currency: string;
  readonly amount: number;
}

export interface LedgerEntry {
  readonly id: EntryId;
  /** `statement/<id>`, `payment/<statement>`: the same fact cannot be posted twice. */
  readonly businessKey: string;
  readonly kind: 'statement' | 'payment' | 'reversal';
  readonly period: Period;
  readonly statementId: StatementId | null;
  readonly postedOn: LocalDate;
  readonly at: Instant;
  readonly postings: readonly Posting[];
}

/** Told to the member. */
export const STATEMENT_ISSUED = 'settlement.statement_issued.v1';
export const STATEMENT_APPROVED = 'settlement.statement_approved.v1';
export const STATEMENT_PAID = 'settlement.statement_paid.v1';
export const STATEMENT_RESOLVED = 'settlement.statement_resolved.v1';
/** Subject: `<period>/<membership>`; fires at once and makes the statement in a batch of its own. */
export const CLOSE_PERIOD = 'settlement.close_period';
