import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { operatorSpace } from '../spaces.ts';
import { putServiceState } from '../store.ts';

/** Lets requests in: what has to stand before the first request is there. */
export const markReady = defineAction({
  name: 'tenancy.mark_ready',
  method: 'POST',
  path: '/v1/operator/readiness',
  summary: 'Say that the databases are migrated and seeded',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.strictObject({ seeded: z.boolean() }),
  answers: { 200: z.strictObject({ ready: z.boolean() }) },
  refusals: [],
  async run({ platform, now }, { body }) {
    await platform.control.write([putServiceState({ key: 'ready', value: body.seeded ? 'seeded' : 'empty', at: now })]);
    return { status: 200, body: { ready: true } };
  },
});
