import { raiseAlarms, readScan, readsOfScans, writeScans } from '@aftercare/labels';
import { commitEffect, Meter, newRequestId, type Occurrence, type TenantId } from '@aftercare/runtime';
import { readClock } from './clock.ts';
import type { Env } from './env.ts';
import { openSystem, type System } from './system.ts';

/** What isolates gathered: written many at once, tenant by tenant. A message that comes twice counts once. */
export async function receiveCounts(messages: readonly Message<readonly Occurrence[]>[], env: Env): Promise<void> {
  const system = openSystem(env, new Meter(), readClock());
  for (const message of messages) {
    try {
      const byTenant = Map.groupBy(message.body, ({ tenantId }) => tenantId);
      for (const [tenantId, occurrences] of byTenant) await countScans(system, tenantId, occurrences);
      message.ack();
    } catch (error) {
      console.error(JSON.stringify({ counting: error instanceof Error ? error.message : String(error) }));
      message.retry({ delaySeconds: 30 });
    }
  }
}

async function countScans(
  { directory }: System,
  tenantId: TenantId,
  occurrences: readonly Occurrence[],
): Promise<void> {
  const route = await directory.findById(tenantId);
  const scans = occurrences.flatMap(({ what }) => readScan(what) ?? []);
  if (route === undefined || route.state !== 'active' || scans.length === 0) return;
  const now = readClock();
  const database = directory.open(route);
  await database.write(writeScans(scans, now));
  const effect = raiseAlarms(await database.load(readsOfScans(scans, now)), now);
  if (effect.writes.length === 0) return;
  // Two at the same time raise one alarm: the later one is undone, comes again, and finds it.
  await commitEffect(database, effect, {
    action: 'labels.raise_alarm',
    actor: 'scans',
    at: now,
    requestId: newRequestId(now),
  });
}
