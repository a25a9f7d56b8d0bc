import { newId } from '@aftercare/kernel';
import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import { findRequest } from '@aftercare/service';
import * as z from 'zod';
import { requestParams, revealBody, revealedWire } from '../wire.ts';

/**
 * The customer of a request in full, for somebody whose role shows a masked number: who looked, at whom and why is in the audit
 * log, and the log does not repeat what was seen.
 */
export const revealCustomer = defineAction({
  name: 'privacy.reveal_customer',
  method: 'POST',
  path: '/v1/networks/{network}/service-requests/{request}/reveal',
  summary: 'The customer’s name, number and address unmasked; looking is in the audit log',
  permission: 'customers:reveal',
  space: networkSpace({ owner: true, members: [] }),
  // The stored answer would keep the number for two more days.
  idempotencyKey: 'none',
  params: requestParams,
  query: z.strictObject({}),
  body: revealBody,
  answers: { 200: revealedWire },
  refusals: ['request.not_found'],
  example: { reason: 'Second follow-up call' },
  async run({ load, commit, now }, { params, body }) {
    const { request } = await load({ request: findRequest({ key: params.request }) });
    if (request === undefined) throw new Refusal('request.not_found');
    return commit({
      writes: [],
      history: [
        {
          subject: newId('rvl', now),
          version: 1,
          before: null,
          after: { request: request.id, number: request.number, seen: ['name', 'phone', 'address'] },
          why: body.reason,
        },
      ],
      answer: { status: 200, body: { ...request.customer } },
    });
  },
});
