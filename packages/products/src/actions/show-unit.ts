import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { toUnitKey } from '../rules/unit-key.ts';
import { findUnit, listUnitEvents } from '../store.ts';
import { toUnitWire, unitParams, unitWithEventsWire } from '../wire.ts';

export const showUnit = defineAction({
  name: 'products.show_unit',
  method: 'GET',
  path: '/v1/networks/{network}/units/{serial}',
  summary: 'One unit with what happened to it',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'none',
  params: unitParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: unitWithEventsWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const { unit, events } = await load({ unit: findUnit(key), events: listUnitEvents(key) });
    if (unit === undefined) throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(unit.version) }, body: toUnitWire(unit, events) };
  },
});
