import type { Session } from '../kept-session.ts';
import { isTextKey } from '../texts.ts';

type Permission = Session['user']['permissions'][number];

/** What a client can be given: a machine has no account of its own. */
export type Scope = Exclude<Permission, 'account:own'>;
export type ScopeGroup = Scope extends `${infer Group}:${string}` ? Group : never;

export function isScope(permission: Permission): permission is Scope {
  return isTextKey(`permission.${permission}`);
}

export function groupOf(scope: Scope): ScopeGroup {
  // safe: the type is made of what stands before the colon
  return scope.split(':')[0] as ScopeGroup;
}

const OF_EVERYBODY = [
  'network:read',
  'agreements:read',
  'products:read',
  'policies:read',
  'claims:read',
  'statements:read',
  'files:read',
  'inbox:read',
  'jobs:read',
] as const satisfies readonly Scope[];

/** What the system of each kind of tenant usually needs. */
const USUAL = {
  shop: [...OF_EVERYBODY, 'service:read', 'service:work', 'claims:write', 'files:write', 'statements:confirm'],
  distributor: [...OF_EVERYBODY, 'products:sell', 'claims:write', 'files:write', 'statements:confirm'],
  manufacturer: [...OF_EVERYBODY, 'products:write', 'products:sell', 'service:read', 'ledger:read', 'audit:read'],
  authority: ['network:read', 'products:read', 'claims:read', 'inbox:read', 'jobs:read'],
} as const satisfies Record<Session['tenant']['kind'], readonly Scope[]>;

export function listUsualScopes(kind: Session['tenant']['kind'], held: readonly Scope[]): Scope[] {
  const usual: readonly Scope[] = USUAL[kind];
  return held.filter((scope) => usual.includes(scope));
}

export function listReadingScopes(held: readonly Scope[]): Scope[] {
  return held.filter((scope) => scope.endsWith(':read'));
}
