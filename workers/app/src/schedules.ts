import { later, MINUTE_MS } from '@aftercare/kernel';
import { Meter } from '@aftercare/runtime';
import {
  deleteAbandonedKeys,
  deleteAbandonedRoutes,
  deleteAbandonedTenants,
  deleteWakeUp,
  listDueTenants,
  listTenantsOfMinute,
  spoilAbandonedSlots,
} from '@aftercare/tenancy';
import { readSchedule } from './clock.ts';
import type { Env } from './env.ts';
import { openSystem } from './system.ts';

/** A sign-up takes seconds; one that is still unfinished after this died. */
const SIGN_UP_LIMIT_MS = 10 * MINUTE_MS;
const MESSAGES_PER_SEND = 100;

/** Every minute: wake the tenants that are due and a sixtieth of all others, and clean up after dead sign-ups. */
export async function everyMinute(env: Env, scheduledTime: number): Promise<void> {
  const now = readSchedule(scheduledTime);
  const { control } = openSystem(env, new Meter(), now);
  const minute = Math.floor(now / MINUTE_MS) % 60;
  const { due, turn } = await control.load({ due: listDueTenants({ now }), turn: listTenantsOfMinute({ minute }) });
  const wakeUps = [...new Set([...due, ...turn].map(({ tenantId }) => tenantId))];
  for (let i = 0; i < wakeUps.length; i += MESSAGES_PER_SEND) {
    const part = wakeUps.slice(i, i + MESSAGES_PER_SEND);
    await env.WAKE.sendBatch(part.map((tenantId) => ({ body: { tenantId }, contentType: 'json' as const })));
  }
  const before = later(now, -SIGN_UP_LIMIT_MS);
  await control.write([
    ...due.slice(0, 400).map(({ tenantId }) => deleteWakeUp({ tenantId, until: now })),
    spoilAbandonedSlots({ before }),
    deleteAbandonedKeys({ before }),
    deleteAbandonedRoutes({ before }),
    deleteAbandonedTenants({ before }),
  ]);
}
