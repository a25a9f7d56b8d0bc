import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, Refusal, readCursor, toETag, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { toUnitKey } from '../rules/unit-key.ts';
import {
  countCampaign,
  findCampaign,
  findUnit,
  listCampaignsOfUnit,
  listCampaigns as readCampaigns,
} from '../store.ts';
import {
  campaignParams,
  campaignWire,
  countedCampaignWire,
  toCampaignWire,
  toCountedWire,
  unitParams,
} from '../wire.ts';
import type { CampaignId } from '../words.ts';

const shared = {
  method: 'GET',
  permission: 'products:read',
  idempotencyKey: 'none',
  body: z.undefined(),
} as const;

export const listCampaigns = defineAction({
  ...shared,
  name: 'products.list_campaigns',
  path: '/v1/networks/{network}/campaigns',
  summary: 'Recalls, free services and reworks, newest first',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  params: networkParams,
  query: z.strictObject(pageQuery),
  answers: { 200: z.strictObject({ items: z.array(campaignWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    // '~' sorts behind every id.
    const before = readCursor(query.cursor, 'cmp') ?? '~';
    const { rows } = await load({ rows: readCampaigns({ before, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toCampaignWire), nextCursor },
    };
  },
});

/** How far it is, is the manufacturer's to know. */
export const showCampaign = defineAction({
  ...shared,
  name: 'products.show_campaign',
  path: '/v1/networks/{network}/campaigns/{campaign}',
  summary: 'One campaign with its completion rate',
  space: networkSpace({ owner: true, members: [] }),
  params: campaignParams,
  query: z.strictObject({}),
  answers: { 200: countedCampaignWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.campaign as CampaignId;
    const { campaign, count } = await load({ campaign: findCampaign({ id }), count: countCampaign({ id }) });
    if (campaign === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(campaign.version) },
      body: toCountedWire(campaign, count ?? { units: 0, done: 0 }),
    };
  },
});

export const listUnitCampaigns = defineAction({
  ...shared,
  name: 'products.list_unit_campaigns',
  path: '/v1/networks/{network}/units/{serial}/campaigns',
  summary: 'Campaigns that are open for a unit today',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  params: unitParams,
  query: z.strictObject({}),
  answers: { 200: z.strictObject({ items: z.array(campaignWire) }) },
  refusals: ['request.not_found'],
  async run({ load, now }, { params }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const { unit, open } = await load({
      unit: findUnit(key),
      open: listCampaignsOfUnit({ ...key, day: localDateAt(now, NETWORK_TIME_ZONE) }),
    });
    if (unit === undefined) throw new Refusal('request.not_found');
    return { status: 200, body: { items: open.map(toCampaignWire) } };
  },
});
