import { localDateAt } from '@aftercare/kernel';
import { mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { answerQuote, makeQuote, offerQuote } from '../plans/quote-order.ts';
import { findOrder, readsForFile, toFile } from '../plans/request-file.ts';
import { listQuotesOf, readsForConsent } from '../store.ts';
import { orderParams } from '../wire/order.ts';
import { agreeBody, fromQuoteBody, quoteBody, quoteWire, toQuoteWire } from '../wire/quote.ts';
import type { WorkOrderId } from '../words.ts';

/** Before work that costs something: what the customer would pay, shown on the private page. */
export const quoteOrder = defineAction({
  name: 'service.quote_order',
  method: 'POST',
  path: '/v1/networks/{network}/work-orders/{order}/quotes',
  summary: 'Tell the customer what the planned work would cost, by matrix and tariff; it is shown on the private page',
  permission: 'service:work',
  space: networkSpace({ owner: false, members: ['shop'] }),
  idempotencyKey: 'required',
  params: orderParams,
  query: z.strictObject({}),
  body: quoteBody,
  answers: { 201: quoteWire },
  refusals: ['request.not_found', 'service.verb_forbidden', 'service.tariff_missing', 'service.quote_unpriced'],
  example: {
    component: 'pipes',
    cause: 'user',
    failedOn: '2026-06-10',
    operations: ['replace-valve'],
    parts: [{ number: 'VLV-012', quantity: 1 }],
    travels: true,
  },
  async run({ load, commit, now }, { params, body }) {
    const key = { key: params.order };
    const { admitted, events, terms, extensions, matrices, agreedMatrix, quotes, tariffs, ...loaded } = await load({
      ...readsForFile(key),
      ...readsForConsent({ ...key, today: localDateAt(now, NETWORK_TIME_ZONE) }),
    });
    const file = toFile(loaded);
    // safe: the pattern of the path parameter is the id's own
    const order = file === undefined ? undefined : findOrder(file, params.order as WorkOrderId);
    if (file === undefined || order === undefined || !mayRead(admitted, order.memberTenantId))
      throw new Refusal('request.not_found');
    const known = { events, terms, extensions, matrices, agreedMatrix, quotes, tariffs };
    const content = makeQuote(order, fromQuoteBody(body), known, now);
    const { plan, quote } = await offerQuote(file, order, content, quotes, now);
    return commit({ ...plan, answer: { status: 201, body: toQuoteWire(quote) } });
  },
});

export const listQuotes = defineAction({
  name: 'service.list_quotes',
  method: 'GET',
  path: '/v1/networks/{network}/work-orders/{order}/quotes',
  summary: 'What the customer was told of the cost, and what they said',
  permission: 'service:read',
  space: networkSpace({ owner: true, members: ['shop'] }),
  idempotencyKey: 'none',
  params: orderParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(quoteWire) }) },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const key = { key: params.order };
    const { admitted, quotes, ...loaded } = await load({ ...readsForFile(key), quotes: listQuotesOf(key) });
    const file = toFile(loaded);
    // safe: the pattern of the path parameter is the id's own
    const order = file === undefined ? undefined : findOrder(file, params.order as WorkOrderId);
    if (order === undefined || !mayRead(admitted, order.memberTenantId)) throw new Refusal('request.not_found');
    return { status: 200, body: { items: quotes.map(toQuoteWire) } };
  },
});

/** The customer says yes in front of the technician; on the private page it is `pages.answer_quote`. */
export const agreeToQuote = defineAction({
  name: 'service.agree_to_quote',
  method: 'POST',
  path: '/v1/networks/{network}/work-orders/{order}/quotes/answer',
  summary: 'The customer answers the quote on the technician’s device',
  permission: 'service:work',
  space: networkSpace({ owner: false, members: ['shop'] }),
  idempotencyKey: 'required',
  params: orderParams,
  query: z.strictObject({}),
  body: agreeBody,
  answers: { 200: quoteWire },
  refusals: ['request.not_found', 'service.quote_changed'],
  async run({ load, commit, now }, { params, body }) {
    const key = { key: params.order };
    const { admitted, quotes, ...loaded } = await load({ ...readsForFile(key), quotes: listQuotesOf(key) });
    const file = toFile(loaded);
    // safe: the pattern of the path parameter is the id's own
    const order = file === undefined ? undefined : findOrder(file, params.order as WorkOrderId);
    if (file === undefined || order === undefined || !mayRead(admitted, order.memberTenantId))
      throw new Refusal('request.not_found');
    const { plan, quote, file: next } = answerQuote(file, order, quotes, { ...body, by: 'device' }, now);
    const version = findOrder(next, order.id)?.version ?? order.version;
    return commit({ ...plan, answer: { status: 200, headers: { ETag: toETag(version) }, body: toQuoteWire(quote) } });
  },
});
