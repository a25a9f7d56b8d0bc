import { type Action, defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { latestVersion } from '../migrate.ts';
import { publicSpace } from '../spaces.ts';
import { findServiceState, summarizePool } from '../store.ts';
import type { Migrations } from '../words.ts';

/** 200 only when every leased or free database has the current schema and the service was declared ready. */
export function checkHealth(migrations: () => Migrations): Action {
  return defineAction({
    name: 'tenancy.check_health',
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the service can take requests',
    permission: null,
    space: publicSpace,
    idempotencyKey: 'none',
    params: z.strictObject({}),
    query: z.strictObject({}),
    body: z.undefined(),
    answers: {
      200: z.strictObject({
        status: z.literal('ok'),
        schemaVersion: z.int().optional().meta({ description: 'For operators' }),
        pool: z
          .strictObject({ free: z.int(), leased: z.int(), spoiled: z.int() })
          .optional()
          .meta({ description: 'For operators' }),
        mail: z
          .enum(['people', 'mailbox', 'nobody'])
          .optional()
          .meta({ description: 'For operators: whom mails reach' }),
      }),
    },
    refusals: ['tenancy.starting'],
    async run({ platform, actor }) {
      const schemaVersion = latestVersion(migrations().tenant);
      const { ready, pool } = await platform.control.load({
        ready: findServiceState({ key: 'ready' }),
        pool: summarizePool({}),
      });
      if (pool.some((group) => group.state !== 'spoiled' && group.oldestSchema < schemaVersion))
        throw new Refusal('tenancy.starting', { reason: 'migrating' }, { retryAfterSeconds: 1 });
      if (ready === undefined) throw new Refusal('tenancy.starting', { reason: 'seeding' }, { retryAfterSeconds: 1 });
      if (actor.kind !== 'operator') return { status: 200, body: { status: 'ok' } };
      const slotsOf = (state: string) => pool.find((group) => group.state === state)?.slots ?? 0;
      const summary = { free: slotsOf('free'), leased: slotsOf('leased'), spoiled: slotsOf('spoiled') };
      return { status: 200, body: { status: 'ok', schemaVersion, pool: summary, mail: platform.mail.reaches } };
    },
  });
}
