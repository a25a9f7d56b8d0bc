import { newSecret } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { findUnit, toUnitKey } from '@aftercare/products';
import { defineAction, Refusal, sha256Hex, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { openRequest, readsForRequest } from '../plans/open-request.ts';
import { toRecorder } from '../views.ts';
import { createdRequestWire, requestBody, toRequestWire } from '../wire/request.ts';

const TOKEN_BITS = 100;

/** A customer asked for service by telephone, or a partner's system says so; the best shop is asked in the same commit. */
export const createRequest = defineAction({
  name: 'service.create_request',
  method: 'POST',
  path: '/v1/networks/{network}/service-requests',
  summary: 'Ask for service for a customer; the best shop is asked at once',
  permission: 'service:write',
  space: networkSpace({ owner: true, members: ['shop'] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: requestBody,
  answers: { 201: createdRequestWire },
  refusals: ['service.already_open', 'service.level_unknown', 'service.unit_unknown', 'service.reported_in_future'],
  example: {
    kind: 'repair',
    unit: '2408-117-0342',
    symptomText: 'no hot water since yesterday',
    customer: { name: 'Zhang Example', phone: '13800004471', address: '1 Example Road', divisionCode: '370102' },
  },
  async run({ load, commit, platform, actor, now, language }, { params, body }) {
    const key = toUnitKey(body.unit);
    const reportedAt = body.reportedAt ?? now;
    if (reportedAt > now) throw new Refusal('service.reported_in_future');
    const { kind, customer } = body;
    const { admitted, unit, ...loaded } = await load({
      unit: findUnit({ idOrCanonical: key }),
      ...readsForRequest({ unit: key, kind, divisionCode: customer.divisionCode, reportedAt, now }),
    });
    if (unit === undefined) throw new Refusal('service.unit_unknown', { unit: body.unit });
    const network = await findNetwork({ platform, actor, params });
    const token = `${network.codePrefix ?? ''}${newSecret(TOKEN_BITS)}`;
    const { request, file, plan } = openRequest(
      {
        kind,
        channel: admitted.kind === 'owner' ? 'phone' : 'api',
        reportedAt,
        symptomCode: body.symptomCode ?? null,
        symptomText: body.symptomText,
        severity: body.severity ?? null,
        customer,
        customerTier: body.customerTier ?? null,
        photos: [],
        tokenHash: await sha256Hex(token),
      },
      { ...loaded, unit },
      { now, network: network.slug, by: toRecorder(admitted) },
    );
    // Whoever wrote the customer down may see it again in the answer.
    const view = { orders: admitted.kind === 'owner' ? file.orders : [], showsCandidates: admitted.kind === 'owner' };
    const body201 = toRequestWire(file, { ...view, customer }, now, { language, timeZone: NETWORK_TIME_ZONE });
    return commit({
      ...plan,
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${network.slug}/service-requests/${request.id}`, ETag: toETag(1) },
        body: { ...body201, trackingUrl: `${platform.origin}/r/${token}` },
      },
    });
  },
});
