import type { TenantId, TenantKind, TenantState } from '@aftercare/runtime';

export type { TenantId, TenantKind, TenantState };

export const TENANT_KINDS = [
  'manufacturer',
  'distributor',
  'shop',
  'authority',
] as const satisfies readonly TenantKind[];

/** `spoiled`: a sign-up died in it; it is never given to anybody else. */
export type SlotState = 'free' | 'leased' | 'spoiled';

/** One migration as text, split at its breakpoints; `version` is its number. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}

export interface Migrations {
  readonly control: readonly Migration[];
  readonly tenant: readonly Migration[];
}
