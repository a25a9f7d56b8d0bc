import type { Id, Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitId } from '@aftercare/products';
import type { TradeGround } from '../words.ts';

/*
 * What a buyer was granted: the money back, another unit, or a repair that costs nothing. It has a day by which it is done and
 * somebody who sees to it, and while it lasts no second one is granted for the unit.
 */

export type RemedyId = Id<'rem'>;

export const GRANTED_REMEDIES = ['refund', 'exchange', 'repair'] as const;
export type GrantedRemedy = (typeof GRANTED_REMEDIES)[number];

export const REMEDY_STATES = ['granted', 'done', 'withdrawn'] as const;
export type RemedyState = (typeof REMEDY_STATES)[number];

/** A buyer, or the member that has the unit in its stock. */
export const TOWARDS = ['buyer', 'member'] as const;
export type Towards = (typeof TOWARDS)[number];

/** Who bears it in the end: between manufacturer and member the agreement speaks, and a repairer answers for its own delay. */
export const BEARERS = ['manufacturer', 'member', 'repairer'] as const;
export type Bearer = (typeof BEARERS)[number];

export interface RemedyUse {
  /** `<pack>/<rule>` that allows it. */
  readonly rule: string;
  readonly km: number;
  readonly readOn: LocalDate;
  readonly ratePpm: number;
  /** In minor units. */
  readonly amount: number;
}

/** In minor units. What use is worth and what it costs to make the unit good again are never one number. */
export interface RemedyMoney {
  readonly currency: string;
  /** Of the invoice. */
  readonly price: number;
  /** Days that count towards the depreciation. */
  readonly countedDays: number;
  readonly depreciation: number;
  /** Cars: what the kilometres are worth, and by which rule; null where use is not paid for by the kilometre. */
  readonly use?: RemedyUse | null | undefined;
  readonly refurbishing: number;
  /** What the buyer gets back; 0 where nothing is refunded. */
  readonly refund: number;
  /** What the buyer pays. */
  readonly toPay: number;
}

export interface GrantedRemedyOf {
  readonly id: RemedyId;
  readonly unitId: UnitId;
  readonly remedy: GrantedRemedy;
  readonly towards: Towards;
  /** Who sold the unit or has it; null where no member did. */
  readonly memberId: MembershipId | null;
  /** Told with it, where the agreement makes an exception. */
  readonly ground: TradeGround | null;
  readonly borneBy: Bearer;
  /** The clause by which an agreement leaves it to the member, or does not. */
  readonly tradeClause: string | null;
  /** `<pack>/<rule>`, or the clause of the terms. */
  readonly rule: string;
  readonly reason: string;
  readonly state: RemedyState;
  readonly money: RemedyMoney | null;
  readonly grantedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The person who sees to it. */
  readonly owner: string;
  readonly grantedBy: string;
  readonly doneOn: LocalDate | null;
  /** The unit that was given in exchange. */
  readonly replacedBy: UnitId | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** Who gave the buyer the money. */
export const REFUNDERS = ['manufacturer', 'member'] as const;
export type Refunder = (typeof REFUNDERS)[number];

/** What a refund moves between manufacturer and member, for a statement of theirs. */
export interface RemedyCharge {
  readonly remedyId: RemedyId;
  readonly memberId: MembershipId;
  readonly currency: string;
  /** Minor units: positive is owed to the member, negative by it. */
  readonly amount: number;
  readonly chargedOn: LocalDate;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** With the serials that people know the units by. */
export interface NamedRemedy extends GrantedRemedyOf {
  readonly serial: string;
  readonly replacement: string | null;
}

/** Where the terms promise no day: as the strictest promise that we know. */
export const REMEDY_WORKING_DAYS = 3;
/** The timer of a remedy; its subject is the remedy. */
export const REMEDY_DUE = 'warranty.remedy_due';
/** Told to the manufacturer's people. */
export const REMEDY_OVERDUE = 'warranty.remedy_overdue';
