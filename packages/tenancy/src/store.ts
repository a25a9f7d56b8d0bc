import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, asc, count, eq, gt, lte, or, sql } from 'drizzle-orm';
import {
  codeRoutes,
  deadLetters,
  gtinRoutes,
  poolSlots,
  publicKeys,
  serviceState,
  tenants,
  wakeUps,
} from './tables.ts';
import type { SlotState } from './words.ts';

/** What routing is asked for: any mixture of slugs, tenant ids, code prefixes and GTINs, as JSON lists. */
export interface RouteQuestion {
  readonly slugs: string;
  readonly ids: string;
  readonly prefixes: string;
  readonly gtins: string;
}

const isAskedFor = (p: Params<RouteQuestion>) =>
  or(
    sql`${tenants.slug} in (select value from json_each(${p.slugs}))`,
    sql`${tenants.id} in (select value from json_each(${p.ids}))`,
    sql`${tenants.id} in (select tenant_id from code_routes where prefix in (select value from json_each(${p.prefixes})))`,
    sql`${tenants.id} in (select tenant_id from gtin_routes where gtin in (select value from json_each(${p.gtins})))`,
  );

export const listRoutes = defineRead((p: Params<RouteQuestion>) =>
  select({
    tenantId: tenants.id,
    slug: tenants.slug,
    name: tenants.name,
    kind: tenants.kind,
    region: tenants.region,
    state: tenants.state,
    tokensValidFrom: tenants.tokensValidFrom,
    binding: poolSlots.binding,
    codePrefix: sql<string | null>`(select prefix from code_routes where tenant_id = ${tenants.id})`,
    // Of those that were asked for.
    gtins: sql<string>`(select json_group_array(gtin) from gtin_routes
      where tenant_id = ${tenants.id} and gtin in (select value from json_each(${p.gtins})))`,
  })
    .from(tenants)
    .innerJoin(poolSlots, eq(poolSlots.tenantId, tenants.id))
    .where(isAskedFor(p)),
);

export const listRouteKeys = defineRead((p: Params<RouteQuestion>) =>
  select({ kid: publicKeys.kid, tenantId: publicKeys.tenantId, jwk: publicKeys.jwk, revokedAt: publicKeys.revokedAt })
    .from(publicKeys)
    .innerJoin(tenants, eq(tenants.id, publicKeys.tenantId))
    .where(isAskedFor(p)),
);

// ── sign-up ─────────────────────────────────────────────────────────────────────────────────────

export const insertTenant = defineInsert(tenants);
export const insertPublicKey = defineInsert(publicKeys);
export const activateTenant = defineWrite(
  (p: Params<{ id: TenantId }>) =>
    sql`update tenants set state = 'active' where id = ${p.id} and state = 'provisioning'`,
);
export const guardActivated = defineWrite(() => sql`insert into guard select 1, changes(), 'ABANDONED'`);
export const insertCodeRoute = defineInsert(codeRoutes);
/** Whoever comes second with a number changes nothing. */
export const insertGtinRoutes = defineInsertMany(gtinRoutes, 'skip');

/** Takes the first free database for a tenant. Followed by a guard: two sign-ups cannot take the same one. */
export const leaseSlot = defineWrite(
  (p: Params<{ tenantId: TenantId; at: Instant; schemaVersion: number }>) =>
    sql`update pool_slots set state = 'leased', tenant_id = ${p.tenantId}, leased_at = ${p.at}
        where binding = (select binding from pool_slots where state = 'free' and schema_version >= ${p.schemaVersion} order by number limit 1)`,
);
export const guardLeased = defineWrite(() => sql`insert into guard select 1, changes(), 'POOL_EXHAUSTED'`);

/** Sign-ups that died half-way: the name becomes free again, the database does not. */
export const spoilAbandonedSlots = defineWrite(
  (p: Params<{ before: Instant }>) =>
    sql`update pool_slots set state = 'spoiled', tenant_id = null
        where tenant_id in (select id from tenants where state = 'provisioning' and created_at < ${p.before})`,
);
export const deleteAbandonedKeys = defineWrite(
  (p: Params<{ before: Instant }>) =>
    sql`delete from public_keys where tenant_id in (select id from tenants where state = 'provisioning' and created_at < ${p.before})`,
);
export const deleteAbandonedRoutes = defineWrite(
  (p: Params<{ before: Instant }>) =>
    sql`delete from code_routes where tenant_id in (select id from tenants where state = 'provisioning' and created_at < ${p.before})`,
);
export const deleteAbandonedTenants = defineWrite(
  (p: Params<{ before: Instant }>) =>
    sql`delete from tenants where state = 'provisioning' and created_at < ${p.before}`,
);

/** Never back: of two at the same time the later one stands. */
export const raiseTokensValidFrom = defineWrite(
  (p: Params<{ tenantId: TenantId; at: Instant }>) =>
    sql`update tenants set tokens_valid_from = max(tokens_valid_from, ${p.at}) where id = ${p.tenantId}`,
);
/** Its name is never given to anybody else, so that no old token or code means somebody new. */
export const closeTenant = defineWrite(
  (p: Params<{ id: TenantId; name: string }>) =>
    sql`update tenants set state = 'closed', name = ${p.name} where id = ${p.id}`,
);

export const listActiveSlugs = defineRead((p: Params<{ after: string; limit: number }>) =>
  select({ slug: tenants.slug })
    .from(tenants)
    .where(and(gt(tenants.slug, p.after), eq(tenants.state, 'active')))
    .orderBy(asc(tenants.slug))
    .limit(p.limit),
);
/** All keys of a tenant but one come to an end; an earlier end stays. */
export const withdrawOtherKeys = defineWrite(
  (p: Params<{ tenantId: TenantId; kid: string; at: Instant }>) =>
    sql`update public_keys set revoked_at = min(coalesce(revoked_at, ${p.at}), ${p.at})
        where tenant_id = ${p.tenantId} and kid <> ${p.kid}`,
);

// ── the pool ────────────────────────────────────────────────────────────────────────────────────

export const insertSlots = defineInsertMany(poolSlots, 'skip');
export const listSlotVersions = defineRead((p: Params<{ after: string; limit: number }>) =>
  select({ binding: poolSlots.binding, schemaVersion: poolSlots.schemaVersion })
    .from(poolSlots)
    .where(gt(poolSlots.binding, p.after))
    .orderBy(asc(poolSlots.binding))
    .limit(p.limit),
);
/** The first databases of a state that are older than `version`: what is tried before all others. */
export const listCanaries = defineRead((p: Params<{ state: SlotState; version: number; limit: number }>) =>
  select({ binding: poolSlots.binding, schemaVersion: poolSlots.schemaVersion })
    .from(poolSlots)
    .where(and(eq(poolSlots.state, p.state), sql`${poolSlots.schemaVersion} < ${p.version}`))
    .orderBy(asc(poolSlots.number))
    .limit(p.limit),
);
export const setSlotVersion = defineUpdate(poolSlots, { set: ['schemaVersion'], by: ['binding'] });
export const summarizePool = defineRead(() =>
  select({ state: poolSlots.state, slots: count(), oldestSchema: sql<number>`min(${poolSlots.schemaVersion})` })
    .from(poolSlots)
    .groupBy(poolSlots.state),
);

export const findServiceState = defineFind((p: Params<{ key: string }>) =>
  select({ value: serviceState.value }).from(serviceState).where(eq(serviceState.key, p.key)),
);
export const putServiceState = defineWrite(
  (p: Params<{ key: string; value: string; at: Instant }>) =>
    sql`insert into service_state (key, value, at) values (${p.key}, ${p.value}, ${p.at})
        on conflict (key) do update set value = excluded.value, at = excluded.at`,
);

/** Oldest first. */
export const listTenants = defineRead((p: Params<{ after: string; limit: number }>) =>
  select({ id: tenants.id, slug: tenants.slug, kind: tenants.kind, state: tenants.state })
    .from(tenants)
    .where(gt(tenants.id, sql`${p.after}`))
    .orderBy(asc(tenants.id))
    .limit(p.limit),
);

// ── wake-ups and dead letters ───────────────────────────────────────────────────────────────────

/** The earlier of two wishes to be visited wins. */
export const putWakeUp = defineWrite(
  (p: Params<{ tenantId: TenantId; dueAt: Instant }>) =>
    sql`insert into wake_ups (tenant_id, due_at) values (${p.tenantId}, ${p.dueAt})
        on conflict (tenant_id) do update set due_at = min(due_at, excluded.due_at)`,
);
export const deleteWakeUp = defineWrite(
  (p: Params<{ tenantId: TenantId; until: Instant }>) =>
    sql`delete from wake_ups where tenant_id = ${p.tenantId} and due_at <= ${p.until}`,
);
export const listDueTenants = defineRead((p: Params<{ now: Instant }>) =>
  select({ tenantId: wakeUps.tenantId })
    .from(wakeUps)
    .where(lte(wakeUps.dueAt, p.now))
    .orderBy(asc(wakeUps.dueAt))
    .limit(500),
);
/** A sixtieth of all tenants: a wake-up that a crash lost is made good within the hour. */
export const listTenantsOfMinute = defineRead((p: Params<{ minute: number }>) =>
  select({ tenantId: sql<TenantId>`${poolSlots.tenantId}` })
    .from(poolSlots)
    .where(and(eq(poolSlots.state, 'leased'), sql`${poolSlots.number} % 60 = ${p.minute}`)),
);
export const insertDeadLetters = defineInsertMany(deadLetters, 'skip');

/** Stream by stream, oldest first: in the order in which they have to be replayed. */
export const listDeadLetters = defineRead(
  (p: Params<{ source: string; target: string; epoch: number; seq: number; limit: number }>) =>
    select(columnsOf(deadLetters))
      .from(deadLetters)
      .where(
        sql`(${deadLetters.source}, ${deadLetters.target}, ${deadLetters.epoch}, ${deadLetters.seq})
            > (${p.source}, ${p.target}, ${p.epoch}, ${p.seq})`,
      )
      .orderBy(asc(deadLetters.source), asc(deadLetters.target), asc(deadLetters.epoch), asc(deadLetters.seq))
      .limit(p.limit),
);
export const deleteDeadLetter = defineWrite(
  (p: Params<{ source: TenantId; target: TenantId; epoch: number; seq: number }>) =>
    sql`delete from dead_letters
        where source = ${p.source} and target = ${p.target} and epoch = ${p.epoch} and seq = ${p.seq}`,
);
