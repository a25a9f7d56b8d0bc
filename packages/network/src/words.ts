import type { Id, Instant } from '@aftercare/kernel';
import type { TenantId } from '@aftercare/runtime';

export type InvitationId = Id<'inv'>;
export type MembershipId = Id<'mem'>;

/** A shop or distributor; the manufacturer itself is the owner of its network. */
export const MEMBER_KINDS = ['shop', 'distributor'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

export const MEMBERSHIP_STATES = ['applied', 'active', 'declined', 'suspended', 'terminated'] as const;
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
}

export const MEMBERSHIP_APPLIED = 'network.applied';
export const MEMBERSHIP_CHANGED = 'network.membership_changed.v1';
export const INVITATION_EXPIRES = 'network.invitation_expires';
export const INVITATION_DAYS = 14;

/** Days are counted where the network is. */
export const NETWORK_TIME_ZONE = 'Asia/Shanghai';
