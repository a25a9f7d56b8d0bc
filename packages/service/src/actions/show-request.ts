import { networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { readsForFile, toFile } from '../plans/request-file.ts';
import { viewRequest } from '../views.ts';
import { clockListWire, requestParams, requestWire, toRequestWire } from '../wire/request.ts';

const shared = {
  method: 'GET',
  permission: 'service:read',
  space: networkSpace({ owner: true, members: ['shop'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: requestParams,
  query: z.strictObject({}),
  body: z.undefined(),
  refusals: ['request.not_found'],
} as const;

export const showRequest: Action = defineAction({
  ...shared,
  name: 'service.show_request',
  path: '/v1/networks/{network}/service-requests/{request}',
  summary: 'One service request with its clocks, its orders and why this shop was asked',
  answers: { 200: requestWire },
  async run({ load, actor, now, language }, { params }) {
    const { admitted, ...loaded } = await load(readsForFile({ key: params.request }));
    const file = toFile(loaded);
    const view = file === undefined ? undefined : viewRequest(file, admitted, actor);
    if (file === undefined || view === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(file.request.version) },
      body: toRequestWire(file, view, now, { language, timeZone: NETWORK_TIME_ZONE }),
    };
  },
});

export const showClocks: Action = defineAction({
  ...shared,
  name: 'service.show_clocks',
  path: '/v1/networks/{network}/service-requests/{request}/clocks',
  summary: 'How each clock of a request stands, and why',
  answers: { 200: clockListWire },
  async run({ load, actor, now, language }, { params }) {
    const { admitted, ...loaded } = await load(readsForFile({ key: params.request }));
    const file = toFile(loaded);
    const view = file === undefined ? undefined : viewRequest(file, admitted, actor);
    if (file === undefined || view === undefined) throw new Refusal('request.not_found');
    const { clocks, findings } = toRequestWire(file, view, now, { language, timeZone: NETWORK_TIME_ZONE });
    return { status: 200, body: { items: clocks, findings } };
  },
});
