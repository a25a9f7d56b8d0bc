import type { Id, Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitId } from '@aftercare/products';
import type { ExclusionCode } from '../words.ts';

/*
 * What the manufacturer gives beyond its terms when somebody asks for it: a longer term, or that an exclusion is not held against
 * anybody. It is asked for with a reason, said yes to by people, and stored with who they were.
 */

export type ConcessionId = Id<'con'>;

export const CONCESSION_STATES = ['asked', 'approved', 'refused'] as const;
export type ConcessionState = (typeof CONCESSION_STATES)[number];

/** For one unit; for all that a member sold; for all that were sold in a place. */
export const CONCESSION_SCOPES = ['unit', 'member', 'region'] as const;
export type ConcessionScope = (typeof CONCESSION_SCOPES)[number];

/** So much longer than the free part of the term; months or days, never both. */
export interface ExtensionContent {
  readonly kind: 'extension';
  /** `*` for every component. */
  readonly component: string;
  readonly months: number | null;
  readonly days: number | null;
}

export interface WaiverContent {
  readonly kind: 'waiver';
  readonly component: string;
  readonly exclusion: ExclusionCode;
}

export type ConcessionContent = ExtensionContent | WaiverContent;

export interface ConcessionApproval {
  readonly userId: string;
  readonly name: string;
  readonly at: Instant;
  readonly reason: string;
}

export interface Concession {
  readonly id: ConcessionId;
  readonly scope: ConcessionScope;
  /** The unit, the membership or the administrative division (GB/T 2260) that it is for. */
  readonly holder: string;
  readonly unitId: UnitId | null;
  readonly content: ConcessionContent;
  readonly reason: string;
  readonly state: ConcessionState;
  readonly peopleNeeded: number;
  readonly approvals: readonly ConcessionApproval[];
  /** Of the member that asked; null where it was the manufacturer itself. */
  readonly askedByMember: MembershipId | null;
  /** The person or client that asked, who cannot say yes to it. */
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly decidedOn: LocalDate | null;
  readonly version: number;
}

/** Longest that can be given beyond a promise: ten years. */
export const LONGEST_EXTENSION_MONTHS = 120;
