import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { planUnitEvents } from '../plan-unit-events.ts';
import { checkDay } from '../rules/check-day.ts';
import { toUnitKey } from '../rules/unit-key.ts';
import {
  findCampaign,
  findStanding,
  findUnit,
  insertCampaignWork,
  listCampaignsOfUnit,
  listUnitEvents,
} from '../store.ts';
import { campaignParams, campaignWorkBody, toUnitWire, unitWithEventsWire } from '../wire.ts';
import type { CampaignId } from '../words.ts';

/** Once on each unit; it counts for the completion rate from now on, and the customer's page no longer asks for it. */
export const noteCampaignWork = defineAction({
  name: 'products.note_campaign_work',
  method: 'POST',
  path: '/v1/networks/{network}/campaigns/{campaign}/works',
  summary: 'Note that a campaign’s operation was done on a unit',
  permission: 'service:work',
  space: networkSpace({ owner: true, members: ['shop'] }),
  idempotencyKey: 'required',
  params: campaignParams,
  query: z.strictObject({}),
  body: campaignWorkBody,
  answers: { 201: unitWithEventsWire },
  refusals: [
    'products.serials_unknown',
    'products.campaign_not_of_unit',
    'products.before_production',
    'products.day_in_future',
    'request.not_found',
  ],
  example: { serial: '2408-117-0342', on: '2026-05-10' },
  async run({ load, commit, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const campaignId = params.campaign as CampaignId;
    const key = { idOrCanonical: toUnitKey(body.serial) };
    const { on, serial } = body;
    const { admitted, campaign, unit, standing, events, open } = await load({
      campaign: findCampaign({ id: campaignId }),
      unit: findUnit(key),
      standing: findStanding(key),
      events: listUnitEvents(key),
      open: listCampaignsOfUnit({ ...key, day: on }),
    });
    if (campaign === undefined) throw new Refusal('request.not_found');
    if (unit === undefined || standing === undefined)
      throw new Refusal('products.serials_unknown', { count: 1, serial });
    const notOfUnit = () => new Refusal('products.campaign_not_of_unit', { serial, on });
    if (!open.some(({ id }) => id === campaignId)) throw notOfUnit();
    const fault = checkDay(standing, on, localDateAt(now, NETWORK_TIME_ZONE));
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const memberId = admitted.kind === 'owner' ? null : admitted.membership.id;
    const told = { kind: 'campaign_work' as const, happenedOn: on, details: { campaign: campaignId } };
    const { unit: next, writes, history } = planUnitEvents(standing, [told], { now, memberId });
    return commit({
      writes: [insertCampaignWork({ campaignId, unitId: unit.id, doneOn: on, memberId, recordedAt: now }), ...writes],
      history,
      unchanged: [{ subject: campaignId, version: campaign.version }],
      answer: { status: 201, body: toUnitWire({ ...unit, version: next.version }, [...events, told]) },
    });
  },
});
