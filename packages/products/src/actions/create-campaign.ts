import { newId } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag, type Write } from '@aftercare/runtime';
import * as z from 'zod';
import { toCanonicalSerial } from '../rules/canonical-serial.ts';
import {
  findCampaign,
  insertCampaign,
  insertCampaignBatches,
  insertCampaignUnits,
  listKnownSerials,
  listModelIds,
  writeCampaign,
} from '../store.ts';
import { campaignBody, campaignParams, campaignUnitsBody, campaignWire, toCampaignWire } from '../wire.ts';
import type { Campaign, CampaignId, ModelId, UnitId } from '../words.ts';

const shared = {
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  query: z.strictObject({}),
} as const;

interface Named {
  readonly serials: readonly string[];
  readonly batches: readonly { readonly model: string; readonly batch: string }[];
}

function readNamed({ serials, batches }: Named) {
  return {
    found: listKnownSerials({
      canonicalSerials: JSON.stringify(serials.map((serial) => toCanonicalSerial(serial) ?? '')),
    }),
    models: listModelIds({ codes: JSON.stringify([...new Set(batches.map(({ model }) => model))]) }),
  };
}

/** Refused with the serial or the model that nobody knows: a recall must not lose a unit by a slip of the pen. */
function takeNamed(
  campaignId: CampaignId,
  { serials, batches }: Named,
  known: {
    readonly found: readonly { readonly id: UnitId; readonly canonicalSerial: string }[];
    readonly models: readonly { readonly id: ModelId; readonly code: string }[];
  },
): readonly Write[] {
  const idOf = new Map(known.found.map(({ canonicalSerial, id }) => [canonicalSerial, id]));
  const unknown = serials.filter((serial) => !idOf.has(toCanonicalSerial(serial) ?? ''));
  if (unknown[0] !== undefined)
    throw new Refusal('products.serials_unknown', { count: unknown.length, serial: unknown[0] });
  const modelOf = new Map(known.models.map(({ code, id }) => [code, id]));
  const rows = batches.map(({ model, batch }) => {
    const modelId = modelOf.get(model);
    if (modelId === undefined) throw new Refusal('products.models_unknown', { model });
    return { modelId, batch, campaignId };
  });
  return [
    ...(idOf.size === 0 ? [] : [insertCampaignUnits([...idOf.values()].map((unitId) => ({ unitId, campaignId })))]),
    ...(rows.length === 0 ? [] : [insertCampaignBatches(rows)]),
  ];
}

/** Holds from its first day to its last, for every unit that it names by serial or by batch. */
export const createCampaign = defineAction({
  ...shared,
  name: 'products.create_campaign',
  method: 'POST',
  path: '/v1/networks/{network}/campaigns',
  summary: 'Create a recall, a free service or a rework',
  params: networkParams,
  body: campaignBody,
  answers: { 201: campaignWire },
  refusals: ['products.serials_unknown', 'products.models_unknown'],
  example: {
    kind: 'recall',
    name: { en: 'Valve recall', zh: '阀门召回' },
    notice: { en: 'The valve may leak. It is replaced free of charge.', zh: '阀门可能漏水，将免费更换。' },
    startsOn: '2026-05-01',
    endsOn: '2026-12-31',
    operation: 'replace-valve',
    price: { amount: 6000, currency: 'CNY' },
    batches: [{ model: 'SH-200', batch: 'B1' }],
  },
  async run({ load, commit, now }, { params, body }) {
    const known = await load(readNamed(body));
    const { price, serials, batches, ...rest } = body;
    const id = newId('cmp', now);
    const campaign: Campaign = { id, ...rest, ...price, createdAt: now, endedAt: null, version: 1 };
    return commit({
      writes: [insertCampaign(campaign), ...takeNamed(id, body, known)],
      history: [
        {
          subject: id,
          version: 1,
          before: null,
          after: { ...rest, ...price, serials: serials.length, batches: batches.map((each) => ({ ...each })) },
        },
      ],
      answer: {
        status: 201,
        headers: { ETag: toETag(1), Location: `/v1/networks/${params.network}/campaigns/${id}` },
        body: toCampaignWire(campaign),
      },
    });
  },
});

/** More units, a thousand at a time; what is named already stays as it is. */
export const addCampaignUnits = defineAction({
  ...shared,
  name: 'products.add_campaign_units',
  method: 'POST',
  path: '/v1/networks/{network}/campaigns/{campaign}/units',
  summary: 'Name more units or batches of a campaign',
  params: campaignParams,
  body: campaignUnitsBody,
  answers: { 200: campaignWire },
  refusals: [
    'products.serials_unknown',
    'products.models_unknown',
    'products.campaign_ended',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.campaign as CampaignId;
    const { campaign, ...known } = await load({ campaign: findCampaign({ id }), ...readNamed(body) });
    if (campaign === undefined) throw new Refusal('request.not_found');
    requireMatch(campaign.version);
    if (campaign.endedAt !== null) throw new Refusal('products.campaign_ended');
    const after = { ...campaign, version: campaign.version + 1 };
    return commit({
      writes: [writeCampaign(after), ...takeNamed(id, body, known)],
      history: [
        {
          subject: id,
          version: after.version,
          before: null,
          after: { serials: body.serials.length, batches: body.batches.map((each) => ({ ...each })) },
        },
      ],
      answer: { status: 200, headers: { ETag: toETag(after.version) }, body: toCampaignWire(after) },
    });
  },
});

/** Before its last day; what was done stays done. */
export const endCampaign = defineAction({
  ...shared,
  name: 'products.end_campaign',
  method: 'POST',
  path: '/v1/networks/{network}/campaigns/{campaign}/end',
  summary: 'End a campaign before its last day',
  params: campaignParams,
  body: z.strictObject({}).optional(),
  answers: { 200: campaignWire },
  refusals: ['products.campaign_ended', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.campaign as CampaignId;
    const { campaign } = await load({ campaign: findCampaign({ id }) });
    if (campaign === undefined) throw new Refusal('request.not_found');
    requireMatch(campaign.version);
    if (campaign.endedAt !== null) throw new Refusal('products.campaign_ended');
    const after: Campaign = { ...campaign, endedAt: now, version: campaign.version + 1 };
    return commit({
      writes: [writeCampaign(after)],
      history: [{ subject: id, version: after.version, before: { ended: false }, after: { ended: true } }],
      answer: { status: 200, headers: { ETag: toETag(after.version) }, body: toCampaignWire(after) },
    });
  },
});
