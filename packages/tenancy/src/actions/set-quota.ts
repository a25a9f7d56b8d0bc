import { QUOTAS, type QuotaName } from '@aftercare/kernel';
import { commitEffect, defineAction, listQuotas, Refusal, setMaximum } from '@aftercare/runtime';
import * as z from 'zod';
import { operatorSpace } from '../spaces.ts';
import { quotaParams, quotaWire, setQuotaBody } from '../wire.ts';

/** A tenant that is larger than we thought, or that we trust less. It holds from the next commit on. */
export const setQuota = defineAction({
  name: 'tenancy.set_quota',
  method: 'PUT',
  path: '/v1/operator/tenants/{tenant}/quotas/{quota}',
  summary: 'Give a tenant another maximum a day, or the shipped one again',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: quotaParams,
  query: z.strictObject({}),
  body: setQuotaBody,
  answers: { 200: quotaWire },
  refusals: ['request.not_found', 'request.conflict'],
  example: { maximum: 10_000 },
  async run({ platform, now, requestId }, { params, body }) {
    const route = await platform.directory.findBySlug(params.tenant);
    if (route?.state !== 'active') throw new Refusal('request.not_found');
    const database = platform.directory.open(route);
    // safe: the pattern of the path parameter lists the names
    const name = params.quota as QuotaName;
    const { rows } = await database.load({ rows: listQuotas({}) });
    const row = rows.find((one) => one.name === name);
    const version = (row?.version ?? 0) + 1;
    const { maximum } = body;
    await commitEffect(
      database,
      {
        writes: [setMaximum({ name, maximum, version })],
        // Of two operators at once one has this version.
        history: [{ subject: `quota_${name}`, version, before: { maximum: row?.maximum ?? null }, after: { maximum } }],
      },
      { action: 'tenancy.set_quota', actor: 'operator', at: now, requestId },
    );
    return { status: 200, body: { name, maximum: maximum ?? QUOTAS[name] } };
  },
});
