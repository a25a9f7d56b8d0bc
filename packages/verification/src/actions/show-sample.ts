import { toMonth } from '@aftercare/kernel';
import { networkSpace } from '@aftercare/network';
import { type Action, defineAction, homeOf, linkHeader, Refusal, readCursor, toETag, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { findSample, listDrawn, listDrawnOf, listSampleClaims } from '../store.ts';
import { sampledListWire, sampledQuery, sampleParams, sampleWire, toSampledWire, toSampleWire } from '../wire.ts';

const shared = {
  method: 'GET',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: sampleParams,
  body: z.undefined(),
} as const;

export const showSample: Action = defineAction({
  ...shared,
  name: 'verification.show_sample',
  path: '/v1/networks/{network}/samples/{month}',
  summary: "A month's sample: the hash before it, the seed after it",
  query: z.strictObject({}),
  answers: { 200: sampleWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const month = toMonth(params.month);
    if (month === undefined) throw new Refusal('request.not_found');
    const { admitted, sample } = await load({ sample: findSample({ month }) });
    if (sample === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(sample.version) },
      body: toSampleWire(sample, admitted.kind),
    };
  },
});

export const listSampled: Action = defineAction({
  ...shared,
  name: 'verification.list_sampled',
  path: '/v1/networks/{network}/samples/{month}/claims',
  summary: 'What a sample was drawn from, with weights and keys; a member sees those of its own that were drawn',
  query: sampledQuery,
  answers: { 200: sampledListWire },
  refusals: ['request.bad_cursor', 'request.not_found'],
  async run({ load, actor, database, request }, { params, query }) {
    const month = toMonth(params.month);
    if (month === undefined) throw new Refusal('request.not_found');
    const page = { month, after: readCursor(query.cursor, 'clm') ?? '', limit: query.limit + 1 };
    const home = homeOf(actor);
    const isOwner = home === database.tenantId || home === null;
    const { sample, rows } = await load({
      sample: findSample({ month }),
      rows: !isOwner
        ? listDrawnOf({ ...page, memberTenantId: home })
        : query.drawn === 'true'
          ? listDrawn(page)
          : listSampleClaims(page),
    });
    if (sample === undefined) throw new Refusal('request.not_found');
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((row) => toSampledWire(row, isOwner ? 'owner' : 'member')), nextCursor },
    };
  },
});
