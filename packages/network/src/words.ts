import type { Id, Instant, LocalDate } from '@aftercare/kernel';
import type { TenantId } from '@aftercare/runtime';

export type InvitationId = Id<'inv'>;
export type MembershipId = Id<'mem'>;

/** A shop or distributor; the manufacturer itself is the owner of its network. */
export const MEMBER_KINDS = ['shop', 'distributor'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/**
 * `applied`, `in_review`: the manufacturer has it; `changes_requested`: the applicant has it; `approved`: begins on a later
 * day; `probation`: works, and people see every claim.
 */
export const MEMBERSHIP_STATES = [
  'applied',
  'in_review',
  'changes_requested',
  'approved',
  'probation',
  'active',
  'declined',
  'expired',
  'suspended',
  'terminated',
] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

export const GRADES = ['A', 'B', 'C', 'D'] as const;
/** How good a member's work was; it moves its rates and its place in dispatch. Null until it was graded. */
export type Grade = (typeof GRADES)[number];

export type InvitationState = 'open' | 'used' | 'expired';

export interface Membership {
  readonly id: MembershipId;
  readonly tenantId: TenantId;
  readonly tenantSlug: string;
  readonly kind: MemberKind;
  readonly state: MembershipState;
  readonly legalName: string;
  readonly licenceNumber: string;
  /** GB/T 2260, six digits. */
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
  readonly categories: readonly string[];
  readonly appliedAt: Instant;
  readonly grade: Grade | null;
  /** The licence in its one spelling; null where the member joined before it was looked at. */
  readonly licenceKey: string | null;
  /** The first instant at which the answer to the application is late; null once it was given. */
  readonly reviewDueAt: Instant | null;
  /** Who took the application in hand, as the history names people. */
  readonly reviewer: string | null;
  /** Fields that the manufacturer wants mended. */
  readonly missing: readonly string[];
  /** The first day of work, where it was approved for a later one. */
  readonly startsOn: LocalDate | null;
  /** The last day on which people see every claim. */
  readonly probationUntil: LocalDate | null;
  readonly version: number;
}

/** The caller's place in a network: its manufacturer, or one of its members. */
export type Place =
  | { readonly kind: 'owner'; readonly tenantId: TenantId }
  | { readonly kind: 'member'; readonly membership: Membership };

/** What a manufacturer tells a member about its place; the member keeps it as a network link. */
export interface MembershipNews {
  readonly networkSlug: string;
  readonly networkName: string;
  readonly membershipId: MembershipId;
  readonly memberKind: MemberKind;
  readonly state: MembershipState;
  /** What the manufacturer gave as its reason. */
  readonly reason: string | null;
  /** Fields of the application that it wants mended. */
  readonly missing: readonly string[];
}

export const MEMBERSHIP_APPLIED = 'network.applied';
export const MEMBERSHIP_CHANGED = 'network.membership_changed.v1';
/** Of all invitations of a file, which run out at one moment. */
export const INVITATIONS_EXPIRE = 'network.invitations_expire';
export const INVITATION_EXPIRES = 'network.invitation_expires';
export const INVITATION_DAYS = 14;
/** The first day of a membership that was approved for later, and the end of a probation. */
export const MEMBERSHIP_BEGINS = 'network.membership_begins';
export const PROBATION_ENDS = 'network.probation_ends';
/** Nobody answered a request for changes. */
export const CHANGES_LAPSE = 'network.changes_lapse';
export const CHANGES_DAYS = 30;
/** Set when a member may no longer work: an upper capability takes its open work back. */
export const MEMBER_LEFT = 'network.member_left';

/** Days are counted where the network is. */
export const NETWORK_TIME_ZONE = 'Asia/Shanghai';
