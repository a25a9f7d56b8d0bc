import { listFiles } from '@aftercare/evidence';
import { newId } from '@aftercare/kernel';
import { listRegistrationsToErase } from '@aftercare/products';
import { commitEffect, defineAction, Refusal } from '@aftercare/runtime';
import { listOrdersToErase, listRequestsToErase } from '@aftercare/service';
import { operatorSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { forgetFiles, readErasures } from '../erasure-list.ts';
import { planErasure } from '../plan-erasure.ts';

const ERASURES_OF_A_CALL = 20;

/**
 * After a database was restored to an earlier day: whoever was erased since then is in it again, and is taken out again. What
 * is erased already is left alone, so it can be called as often as one likes.
 */
export const repeatErasures = defineAction({
  name: 'privacy.repeat_erasures',
  method: 'POST',
  path: '/v1/operator/tenants/{tenant}/erasures/repeat',
  summary: 'Take out again whoever a restored database brought back',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ tenant: z.string().max(40) }),
  query: z.strictObject({}),
  body: z.strictObject({ cursor: z.string().max(200).optional() }),
  answers: { 200: z.strictObject({ looked: z.int(), erased: z.int(), next: z.string().nullable() }) },
  refusals: ['request.not_found'],
  async run({ platform, now, requestId }, { params, body }) {
    const route = await platform.directory.findBySlug(params.tenant);
    if (route === undefined) throw new Refusal('request.not_found');
    const database = platform.directory.open(route);
    const page = { cursor: body.cursor, limit: ERASURES_OF_A_CALL };
    const { erasures, next } = await readErasures(platform.files, route.tenantId, page);
    let erased = 0;
    for (const erasure of erasures) {
      const toText = (ids: readonly string[]) => ({ ids: JSON.stringify(ids), limit: ids.length });
      const { files, ...found } = await database.load({
        requests: listRequestsToErase(toText(erasure.requestIds)),
        orders: listOrdersToErase(toText(erasure.orderIds)),
        registrations: listRegistrationsToErase(toText(erasure.registrationIds)),
        files: listFiles(toText(erasure.fileIds)),
      });
      await forgetFiles(platform.files, files);
      const { requests, orders, registrations } = found;
      if (requests.length + orders.length + registrations.length === 0) continue;
      const plan = planErasure(
        { ...found, files: [] },
        {
          kind: 'erase',
          pseudonym: erasure.pseudonym,
          requestIds: requests.map(({ id }) => id),
          orderIds: orders.map(({ id }) => id),
          registrationIds: registrations.map(({ id }) => id),
          fileIds: [],
        },
      );
      const by = { action: 'privacy.repeat_erasures', actor: 'operator', at: now, requestId };
      const after = { pseudonym: erasure.pseudonym, repeats: erasure.id };
      await commitEffect(
        database,
        { ...plan, history: [...plan.history, { subject: newId('ers', now), version: 1, before: null, after }] },
        by,
      );
      erased += 1;
    }
    return { status: 200, body: { looked: erasures.length, erased, next } };
  },
});
