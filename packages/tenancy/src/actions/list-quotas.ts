import { QUOTAS, type QuotaName } from '@aftercare/kernel';
import { defineAction, listQuotas as readQuotas, toDay } from '@aftercare/runtime';
import * as z from 'zod';
import { homeSpace } from '../spaces.ts';
import { quotasWire } from '../wire.ts';

export const listQuotas = defineAction({
  name: 'tenancy.list_quotas',
  method: 'GET',
  path: '/v1/quotas',
  summary: 'What the own tenant may let in on one UTC day, and how much of it is used up today',
  permission: 'audit:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: quotasWire },
  refusals: [],
  async run({ load, now }) {
    const { rows } = await load({ rows: readQuotas({}) });
    // safe: the keys are those of the constant
    const items = (Object.keys(QUOTAS) as QuotaName[]).map((name) => {
      const row = rows.find((one) => one.name === name);
      return { name, maximum: row?.maximum ?? QUOTAS[name], usedToday: row?.day === toDay(now) ? row.used : 0 };
    });
    return { status: 200, body: { items } };
  },
});
