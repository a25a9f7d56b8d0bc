/** Canaries where no request of the world leaves one: written into the database files while no server runs. */
import type { DatabaseSync } from 'node:sqlite';
import { writeTenant } from '../kit/databases.ts';
import type { Part, World } from './world.ts';

/** Columns that hold what is one member's, with the column that says whose. */
const OF_MEMBERS = [
  ['work_orders', 'reason', 'member_tenant_id'],
  ['claims', 'failure_mode', 'member_tenant_id'],
  ['statements', 'payment_reference', 'member_tenant_id'],
] as const;

export function plantCanaries(dataDir: string, worlds: readonly World[]): void {
  for (const world of worlds)
    for (const [part, { id }] of world.tenants)
      writeTenant(dataDir, id, (database) => {
        plantAtHome(database, world, part);
        if (part === 'maker') plantInNetwork(database, world);
      });
}

function plantAtHome(database: DatabaseSync, world: World, part: Part): void {
  const home = world.canary(`${part}Home`);
  for (const [table, column] of [
    ['mails', 'error'],
    ['sessions', 'user_agent'],
    ['webhook_attempts', 'answer'],
  ] as const)
    database.prepare(`update ${table} set ${column} = ?`).run(home);
  database.prepare("update idempotency set key = key || '-' || ?").run(home);
  database.prepare('insert into sign_in_failures (email, at) values (?, 0)').run(home);
  database.prepare('update network_links set name = ?').run(world.canary('network'));
}

function plantInNetwork(database: DatabaseSync, world: World): void {
  for (const [part, { id }] of world.tenants)
    for (const [table, column, owner] of OF_MEMBERS)
      database
        .prepare(`update ${table} set ${column} = ? where ${owner} = ? and ${column} is null`)
        .run(world.canary(part), id);
  database.prepare('update service_requests set symptom_code = ?').run(world.canary('network'));
  const [item, params] = [world.canary('makerHome'), JSON.stringify({ member: world.canary('makerHome') })];
  database
    .prepare(
      "insert into job_errors (job_id, position, item, code, params, at) values (?, 1, ?, 'jobs.item_failed', ?, 0)",
    )
    .run(world.row('job'), item, params);
}
