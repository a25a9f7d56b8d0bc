import { LIMITS } from '@aftercare/kernel';
import { type Action, type Database, defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { latestVersion, migrateDatabase } from '../migrate.ts';
import { operatorSpace } from '../spaces.ts';
import { insertSlots, listCanaries, listSlotVersions, setSlotVersion } from '../store.ts';
import type { Migration, Migrations } from '../words.ts';

/** Below what one invocation may send; it is not said whether the statements of a batch count singly. */
const STATEMENTS_PER_CALL = LIMITS.statementsPerInvocation - 60;
/** Simultaneous connections of one invocation. */
const AT_ONCE = 6;

/** Migrates the control database, registers the slots that this deployment has, then the next databases of the pool. */
export function migratePool(migrations: () => Migrations): Action {
  return defineAction({
    name: 'tenancy.migrate_pool',
    method: 'POST',
    path: '/v1/operator/migrations',
    summary: 'Bring the next databases of the pool to the current schema',
    permission: null,
    space: operatorSpace,
    idempotencyKey: 'none',
    params: z.strictObject({}),
    query: z.strictObject({}),
    body: z.strictObject({
      after: z.string().max(64).optional(),
      canary: z
        .boolean()
        .optional()
        .meta({ description: 'Only the control database, one free database and two that are in use' }),
    }),
    answers: {
      200: z.strictObject({
        applied: z.int(),
        databases: z.int(),
        failed: z.array(z.strictObject({ database: z.string(), error: z.string() })),
        stop: z.boolean().meta({ description: 'The canaries failed: touch no other database' }),
        next: z.string().nullable(),
      }),
    },
    refusals: [],
    async run({ platform, now }, { body }) {
      const lists = migrations();
      const target = latestVersion(lists.tenant);
      const limit = countDatabasesPerCall(lists.tenant);
      let applied = 0;
      if (body.after === undefined) {
        applied = await migrateDatabase(platform.openPort('CONTROL'), lists.control, 'control', now);
        const slots = platform.slots.map((binding) => ({
          binding,
          number: numberOf(binding),
          state: 'free' as const,
          schemaVersion: 0,
        }));
        await platform.control.write([insertSlots(slots)]);
      }
      const migrateAll = async (behind: readonly Slot[]) => {
        const failed: Failed[] = [];
        for (let i = 0; i < behind.length; i += AT_ONCE) {
          await Promise.all(
            behind.slice(i, i + AT_ONCE).map(async ({ binding }) => {
              try {
                const count = await migrateDatabase(platform.openPort(binding), lists.tenant, 'tenant', now);
                // After the wait: what is read before it, another one may have raised meanwhile.
                applied += count;
                await platform.control.write([setSlotVersion({ binding, schemaVersion: target })]);
              } catch (error) {
                failed.push({ database: binding, error: error instanceof Error ? error.message : String(error) });
              }
            }),
          );
        }
        return failed;
      };
      if (body.canary === true) {
        const tried = await migrateCanaries(platform.control, target, migrateAll);
        return { status: 200, body: { applied, ...tried, next: null } };
      }
      const { slots } = await platform.control.load({ slots: listSlotVersions({ after: body.after ?? '', limit }) });
      const failed = await migrateAll(slots.filter((slot) => slot.schemaVersion < target));
      const last = slots.at(-1);
      const next = slots.length === limit && last !== undefined ? last.binding : null;
      return { status: 200, body: { applied, databases: slots.length, failed, stop: false, next } };
    },
  });
}

interface Slot {
  readonly binding: string;
  readonly schemaVersion: number;
}

/** A type and no interface, which could not be an answer on the wire. */
type Failed = { readonly database: string; readonly error: string };

/**
 * What is wrong with a migration shows in a database that nobody uses, then in two tenants, before it meets all of them. One
 * broken tenant is no reason to stop: the free database passed, and so did the other.
 */
async function migrateCanaries(
  control: Database,
  version: number,
  migrateAll: (slots: readonly Slot[]) => Promise<Failed[]>,
): Promise<{ databases: number; failed: Failed[]; stop: boolean }> {
  const { free, leased } = await control.load({
    free: listCanaries({ state: 'free', version, limit: 1 }),
    leased: listCanaries({ state: 'leased', version, limit: 2 }),
  });
  const failedFree = await migrateAll(free);
  if (failedFree.length > 0) return { databases: 1, failed: failedFree, stop: true };
  const failed = await migrateAll(leased);
  const stop = leased.length > 0 && failed.length === leased.length;
  return { databases: free.length + leased.length, failed, stop };
}

function countDatabasesPerCall(migrations: readonly Migration[]): number {
  const statements = migrations.reduce((sum, migration) => sum + migration.statements.length + 2, 3);
  return Math.max(1, Math.floor(STATEMENTS_PER_CALL / statements));
}

function numberOf(binding: string): number {
  const number = Number(/_(\d+)$/.exec(binding)?.[1]);
  if (!Number.isInteger(number)) throw new TypeError(`${binding} is not named like TENANT_DB_001`);
  return number;
}
