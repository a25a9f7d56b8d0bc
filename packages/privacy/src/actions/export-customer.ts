import { newId } from '@aftercare/kernel';
import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { readsForCustomer, toCustomerFile } from '../customer-file.ts';
import { customerBody, customerFileWire, customerParams, toCustomerFileWire } from '../wire.ts';

/** What a person may ask for (PIPL art. 45): everything that this network holds of them, by their telephone number. */
export const exportCustomer = defineAction({
  name: 'privacy.export_customer',
  method: 'POST',
  path: '/v1/networks/{network}/customers/export',
  summary: 'Everything that the network holds of one customer; asking for it is in the audit log',
  permission: 'customers:manage',
  space: networkSpace({ owner: true, members: [] }),
  // The stored answer would keep the person's data for two more days.
  idempotencyKey: 'none',
  params: customerParams,
  query: z.strictObject({}),
  body: customerBody,
  answers: { 200: customerFileWire },
  refusals: ['privacy.customer_unknown', 'privacy.too_much', 'privacy.phone_unreadable'],
  example: { phone: '138 0000 4471', reason: 'Asked for by letter of 3 June' },
  async run({ load, commit, now }, { body }) {
    const file = toCustomerFile(await load(readsForCustomer(body.phone)));
    const { requests, registrations } = file;
    if (requests.length + registrations.length === 0) throw new Refusal('privacy.customer_unknown');
    return commit({
      writes: [],
      history: [
        {
          subject: newId('cex', now),
          version: 1,
          before: null,
          after: { requests: requests.map(({ id }) => id), registrations: registrations.map(({ id }) => id) },
          why: body.reason,
        },
      ],
      answer: { status: 200, body: toCustomerFileWire(file) },
    });
  },
});
