import { defineAction } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { listWebhooks as readWebhooks } from '../store.ts';
import { toWebhookWire, webhookWire } from '../wire.ts';

export const listWebhooks = defineAction({
  name: 'webhooks.list',
  method: 'GET',
  path: '/v1/webhooks',
  summary: 'List the webhooks of the own tenant; there are twenty at most',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(webhookWire), nextCursor: z.null() }) },
  refusals: [],
  async run({ load }) {
    const { rows } = await load({ rows: readWebhooks({}) });
    return { status: 200, body: { items: rows.map(toWebhookWire), nextCursor: null } };
  },
});
