import { listFiles } from '@aftercare/evidence';
import { newId, newSecret } from '@aftercare/kernel';
import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { readsForCustomer, toCustomerFile } from '../customer-file.ts';
import { forgetFiles, keepErasure } from '../erasure-list.ts';
import { planErasure } from '../plan-erasure.ts';
import { decideErasure } from '../rules/decide-erasure.ts';
import { customerBody, customerParams, erasedWire } from '../wire.ts';

/**
 * Takes a person out of everything that this network holds (PIPL art. 47): name, number, address, words, photos, signature.
 * What was repaired, when and for how much stays, under a pseudonym. The list of erasures is written first, so that a
 * database that is restored to an earlier day can be cleaned again; then the photos go, then the rows. Whatever dies in
 * between, the same call again ends it.
 */
export const eraseCustomer = defineAction({
  name: 'privacy.erase_customer',
  method: 'POST',
  path: '/v1/networks/{network}/customers/erase',
  summary: 'Take one customer out of everything that the network holds; it cannot be undone',
  permission: 'customers:manage',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: customerParams,
  query: z.strictObject({}),
  body: customerBody,
  answers: { 200: erasedWire },
  refusals: [
    'privacy.customer_unknown',
    'privacy.request_open',
    'privacy.too_much',
    'privacy.phone_unreadable',
    'request.conflict',
  ],
  example: { phone: '138 0000 4471', reason: 'Asked for by letter of 3 June' },
  async run({ load, commit, platform, database, now }, { body }) {
    const file = toCustomerFile(await load(readsForCustomer(body.phone)));
    const erasure = decideErasure(file, `erased-${newSecret(40)}`);
    if (erasure.kind === 'unknown') throw new Refusal('privacy.customer_unknown');
    if (erasure.kind === 'open') throw new Refusal('privacy.request_open', { numbers: erasure.numbers.join(', ') });
    const { files } = await load({
      files: listFiles({ ids: JSON.stringify(erasure.fileIds), limit: erasure.fileIds.length }),
    });
    const id = newId('ers', now);
    await keepErasure(platform.files, database.tenantId, { id, ...erasure });
    await forgetFiles(platform.files, files);
    const { requestIds, orderIds, registrationIds } = erasure;
    const counts = {
      requests: requestIds.length,
      orders: orderIds.length,
      registrations: registrationIds.length,
      files: files.length,
    };
    const plan = planErasure({ ...file, files }, erasure);
    return commit({
      writes: plan.writes,
      history: [
        { subject: id, version: 1, before: null, after: { pseudonym: erasure.pseudonym, ...counts }, why: body.reason },
        ...plan.history,
      ],
      answer: { status: 200, body: { id, pseudonym: erasure.pseudonym, ...counts } },
    });
  },
});
