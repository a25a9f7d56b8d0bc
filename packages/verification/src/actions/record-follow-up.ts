import { fromInstant, localDateAt, newId } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import { findWorkOrder, type WorkOrderId } from '@aftercare/service';
import * as z from 'zod';
import { insertFollowUp } from '../store.ts';
import { followUpBody, followUpWire } from '../wire.ts';
import type { FollowUp } from '../words.ts';

/** A shop asks its customer after the work. Each attempt is a row; what counts is that somebody was reached. */
export const recordFollowUp = defineAction({
  name: 'verification.record_follow_up',
  method: 'POST',
  path: '/v1/networks/{network}/follow-ups',
  summary: "Record the shop's own follow-up of a signed order",
  permission: 'service:work',
  space: networkSpace({ owner: false, members: ['shop'] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: followUpBody,
  answers: { 201: followUpWire },
  refusals: ['verification.order_unsigned', 'request.not_found'],
  example: { order: 'wko_01jz8k2v7n0000000000000000', result: 'satisfied', comment: 'Hot water again' },
  async run({ load, commit, now }, { body }) {
    // safe: the pattern of the field is the id's own
    const { admitted, order } = await load({ order: findWorkOrder({ id: body.order as WorkOrderId }) });
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    if (order === undefined || order.memberTenantId !== admitted.membership.tenantId)
      throw new Refusal('request.not_found');
    if (order.signedOn === null) throw new Refusal('verification.order_unsigned', { order: order.number });
    const { result } = body;
    const followUp: FollowUp = {
      id: newId('fol', now),
      workOrderId: order.id,
      membershipId: order.membershipId,
      signedOn: order.signedOn,
      result,
      comment: body.comment ?? null,
      doneOn: localDateAt(now, NETWORK_TIME_ZONE),
      at: now,
    };
    return commit({
      writes: [insertFollowUp(followUp)],
      history: [
        {
          subject: followUp.id,
          version: 1,
          before: null,
          // What the customer said stays where it can be taken out again.
          after: { order: order.id, result },
        },
      ],
      unchanged: [{ subject: order.id, version: order.version }],
      answer: {
        status: 201,
        body: {
          id: followUp.id,
          order: order.id,
          result,
          comment: followUp.comment,
          doneOn: followUp.doneOn,
          at: fromInstant(now),
        },
      },
    });
  },
});
