import type { Id } from '@aftercare/kernel';

export type UserId = Id<'usr'>;
export type SessionId = Id<'ses'>;

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
  'users:manage',
  'clients:manage',
  'network:read',
  'network:invite',
  'network:review',
  'network:apply',
  'products:read',
  'products:write',
  'policies:read',
  'policies:write',
  'claims:read',
  'claims:write',
  'claims:review',
  'files:read',
  'files:write',
  'inbox:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** `invited` has no password yet; `disabled` keeps its history and cannot sign in. */
export type UserState = 'invited' | 'active' | 'disabled';

/** Test-mode rows never reach statements, peers or duplicate checks. */
export type ClientMode = 'live' | 'test';

export const ACCESS_TOKEN_SECONDS = 600;
export const REFRESH_TOKEN_DAYS = 30;
