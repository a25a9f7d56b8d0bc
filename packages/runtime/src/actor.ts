import type { TenantId } from './tables.ts';

/** Who asks. Everything that follows from a token is decided here once; no action reads a token. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person';
      readonly tenantId: TenantId;
      readonly userId: string;
      readonly name: string;
      readonly permissions: ReadonlySet<string>;
    }
  | {
      readonly kind: 'client';
      readonly tenantId: TenantId;
      readonly clientId: string;
      readonly mode: 'live' | 'test';
      readonly permissions: ReadonlySet<string>;
    }
  | { readonly kind: 'operator' }
  | { readonly kind: 'system'; readonly tenantId: TenantId };

export type ActorKind = Actor['kind'];

/** How an actor is named in history and in the scope of its idempotency keys. */
export function nameActor(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return `person:${actor.tenantId}:${actor.userId}`;
    case 'client':
      return `client:${actor.tenantId}:${actor.clientId}`;
    case 'system':
      return `system:${actor.tenantId}`;
    default:
      return actor.kind;
  }
}

/** The tenant that the actor comes from; only people, clients and the system have one. */
export function homeOf(actor: Actor): TenantId | null {
  return 'tenantId' in actor ? actor.tenantId : null;
}

/** What the actor may do; whoever has no token may do nothing that asks for a permission. */
export function permissionsOf(actor: Actor): ReadonlySet<string> {
  return 'permissions' in actor ? actor.permissions : new Set();
}
