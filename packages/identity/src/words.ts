import type { Id } from '@aftercare/kernel';

export type UserId = Id<'usr'>;
export type SessionId = Id<'ses'>;
export type SecretId = Id<'sec'>;

export const ROLES = [
  'owner',
  'admin',
  'service_desk',
  'follow_up_agent',
  'claims_reviewer',
  'approver',
  'finance',
  'quality',
  'storekeeper',
  'sales',
  'technician',
  'viewer',
] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'account:own',
  'users:manage',
  'clients:manage',
  'network:read',
  'network:invite',
  'network:review',
  'network:apply',
  'agreements:read',
  'agreements:write',
  'agreements:sign',
  'products:read',
  'products:write',
  'products:sell',
  'policies:read',
  'policies:write',
  'service:read',
  'service:write',
  'service:work',
  'claims:read',
  'claims:write',
  'claims:review',
  'claims:verify',
  'goodwill:read',
  'goodwill:grant',
  'goodwill:budget',
  'recovery:read',
  'recovery:write',
  'statements:read',
  'statements:confirm',
  'statements:close',
  'statements:audit',
  'statements:approve',
  'statements:pay',
  'ledger:read',
  'files:read',
  'files:write',
  'inbox:read',
  'jobs:read',
  'jobs:cancel',
  'webhooks:manage',
  'customers:reveal',
  'customers:manage',
  'tenant:export',
  'audit:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** `invited` has no password yet; `disabled` keeps its history and cannot sign in. */
export type UserState = 'invited' | 'active' | 'disabled';

/** `pending` until the person proved with a code that the secret arrived; only `on` is asked for. */
export const SECOND_FACTOR_STATES = ['pending', 'on'] as const;
export type SecondFactorState = (typeof SECOND_FACTOR_STATES)[number];

/** Test-mode rows never reach statements, peers or duplicate checks. */
export type ClientMode = 'live' | 'test';

/** A link in an invitation works so long. */
export const INVITATION_DAYS = 7;
/** And one to choose a new password. */
export const RESET_HOURS = 1;
export const ACCESS_TOKEN_SECONDS = 600;
export const REFRESH_TOKEN_DAYS = 30;
/** Of one client at the same time: the old and the new one while they are changed. */
export const LIVE_SECRETS = 2;
export const LIVE_KEYS = 4;
/** An assertion is made for the moment; it has to be remembered until it has run out. */
export const LONGEST_ASSERTION_SECONDS = 300;

/**
 * What a client may sign its assertions with. RS256 is what RFC 7523 §5 has everybody support; the others are what we would
 * take for a new key.
 */
export const CLIENT_ALGORITHMS = ['ES256', 'EdDSA', 'PS256', 'RS256'] as const;

/** The public members of a client's key, and no other. */
export interface ClientJwk {
  readonly kid: string;
  readonly kty: string;
  readonly alg: (typeof CLIENT_ALGORITHMS)[number];
  readonly use: 'sig';
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
}
