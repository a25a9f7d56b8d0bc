import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import {
  checkStep,
  findStanding,
  findUnit,
  findWhereabouts,
  listHeldEvents,
  planUnitEvents,
  stepBody,
  toUnitKey,
  toUnitWire,
  unitParams,
  unitWithEventsWire,
} from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseTerms } from '../rules/choose-terms.ts';
import { listTermsOfUnit } from '../store.ts';
import { toUnitFacts } from '../unit-facts.ts';

/** A customer hands the unit on to another, where the terms of the day of the sale let the rest of them go with it. */
export const transferUnit = defineAction({
  name: 'warranty.transfer_unit',
  method: 'POST',
  path: '/v1/networks/{network}/units/{serial}/transfer',
  summary: 'Note that a unit has another owner',
  permission: 'service:work',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  params: unitParams,
  query: z.strictObject({}),
  body: stepBody,
  answers: { 200: unitWithEventsWire },
  refusals: [
    'warranty.no_terms_in_force',
    'warranty.not_transferable',
    'products.not_sold',
    'products.unit_lost',
    'products.before_production',
    'products.day_in_future',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, now }, { params, body }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const { admitted, unit, standing, events, versions } = await load({
      unit: findUnit(key),
      standing: findStanding(key),
      events: listHeldEvents(key),
      versions: listTermsOfUnit(key),
    });
    if (unit === undefined || standing === undefined) throw new Refusal('request.not_found');
    requireMatch(unit.version);
    const { on } = body;
    const by = admitted.kind === 'owner' ? null : admitted.membership.id;
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const fault = checkStep(standing, findWhereabouts(events), { kind: 'transfer', on, by }, today);
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const chosen = chooseTerms(versions, unit.modelCode, toUnitFacts(events), { on, by: 'transfer' });
    if (chosen === null) throw new Refusal('warranty.no_terms_in_force', { model: unit.modelCode });
    if (chosen.policy.transferable === false)
      throw new Refusal('warranty.not_transferable', { serial: unit.serial, model: unit.modelCode });
    const event = { kind: 'transfer', happenedOn: on, details: { terms: chosen.version.id } } as const;
    const { unit: next, ...plan } = planUnitEvents(standing, [event], { now, memberId: by });
    return commit({
      ...plan,
      answer: {
        status: 200,
        headers: { ETag: toETag(next.version) },
        body: toUnitWire({ ...unit, version: next.version }, [...events, event]),
      },
    });
  },
});
