import { mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { changeOrder } from '../plans/change-order.ts';
import { makeCreditNote, writeReceipt } from '../plans/issue-receipt.ts';
import { joinPlans, toPlan } from '../plans/plan.ts';
import { findOrder, readsForFile, toFile } from '../plans/request-file.ts';
import { decideCredit } from '../rules/decide-credit.ts';
import { guardCredits, listReceiptsOf } from '../store.ts';
import { orderParams } from '../wire/order.ts';
import { creditBody, creditedWire, receiptListWire, toReceiptWires } from '../wire/receipt.ts';
import type { WorkOrderId } from '../words.ts';

export const listReceipts = defineAction({
  name: 'service.list_receipts',
  method: 'GET',
  path: '/v1/networks/{network}/work-orders/{order}/receipts',
  summary: 'What the customer paid for the work, and what was given back of it',
  permission: 'service:read',
  space: networkSpace({ owner: true, members: ['shop'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: orderParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: receiptListWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const key = { key: params.order };
    const { admitted, receipts, ...loaded } = await load({ ...readsForFile(key), receipts: listReceiptsOf(key) });
    const file = toFile(loaded);
    // safe: the pattern of the path parameter is the id's own
    const order = file === undefined ? undefined : findOrder(file, params.order as WorkOrderId);
    if (order === undefined || !mayRead(admitted, order.memberTenantId)) throw new Refusal('request.not_found');
    return { status: 200, body: { items: toReceiptWires(receipts) } };
  },
});

/** The receipt stays as it is; what is given back has a paper of its own. Two that want the same rest are told apart by the order. */
export const creditReceipt = defineAction({
  name: 'service.credit_receipt',
  method: 'POST',
  path: '/v1/networks/{network}/work-orders/{order}/credit-notes',
  summary: 'Give the customer back what they paid, in whole or by line, with the reason',
  permission: 'service:work',
  space: networkSpace({ owner: false, members: ['shop'] }),
  idempotencyKey: 'required',
  params: orderParams,
  query: z.strictObject({}),
  body: creditBody,
  answers: { 201: creditedWire },
  refusals: ['request.not_found', 'request.version_stale', 'service.receipt_missing', 'service.credit_exceeded'],
  example: { reason: 'the valve was faulty from the start', lines: [{ line: 2, amount: 2500 }] },
  async run({ load, commit, requireMatch, now }, { params, body }) {
    const key = { key: params.order };
    const { admitted, receipts, ...loaded } = await load({ ...readsForFile(key), receipts: listReceiptsOf(key) });
    const file = toFile(loaded);
    // safe: the pattern of the path parameter is the id's own
    const order = file === undefined ? undefined : findOrder(file, params.order as WorkOrderId);
    if (file === undefined || order === undefined || !mayRead(admitted, order.memberTenantId))
      throw new Refusal('request.not_found');
    requireMatch(order.version);
    const [receipt, ...credits] = receipts;
    if (receipt === undefined) throw new Refusal('service.receipt_missing');
    const decided = decideCredit(receipt, credits, body.lines);
    if (decided.kind === 'exceeded')
      throw new Refusal('service.credit_exceeded', { line: decided.line, rest: decided.rest });
    const note = makeCreditNote(order, receipt, decided, body.reason, now);
    const { id, total, currency } = note;
    const changed = changeOrder(order, {}, body.reason, { credit: id, total, currency });
    const written = toPlan({ writes: [writeReceipt(note), guardCredits({ workOrderId: order.id })] });
    return commit({
      ...joinPlans(changed.plan, written),
      refusals: {
        CREDIT_EXCEEDED: () => new Refusal('service.credit_exceeded', { line: decided.lines[0]?.line ?? 1, rest: 0 }),
      },
      answer: {
        status: 201,
        headers: { ETag: toETag(changed.order.version) },
        body: {
          id,
          receipt: receipt.id,
          currency,
          total,
          lines: decided.lines.map(({ line, amount }) => ({ line, amount })),
          rest: decided.rest,
        },
      },
    });
  },
});
