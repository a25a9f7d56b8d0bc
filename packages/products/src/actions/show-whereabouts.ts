import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { findWhereabouts, listModules } from '../rules/find-whereabouts.ts';
import { toUnitKey } from '../rules/unit-key.ts';
import { findUnit, listAround, listHeldEvents } from '../store.ts';
import { toKeeperWire, unitParams, whereaboutsWire } from '../wire.ts';

/** For the manufacturer alone: who holds a unit is nobody else's business. */
export const showWhereabouts = defineAction({
  name: 'products.show_whereabouts',
  method: 'GET',
  path: '/v1/networks/{network}/units/{serial}/whereabouts',
  summary: 'Where a unit is, whose it is, and what is inside of it',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: unitParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: whereaboutsWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const { unit, events, around } = await load({
      unit: findUnit(key),
      events: listHeldEvents(key),
      around: listAround({ ...key, levels: 1 }),
    });
    if (unit === undefined) throw new Refusal('request.not_found');
    const { status, heldBy, ownedBy, place } = findWhereabouts(events);
    const [host] = around;
    return {
      status: 200,
      body: {
        id: unit.id,
        serial: unit.serial,
        status,
        heldBy: toKeeperWire(heldBy),
        ownedBy: toKeeperWire(ownedBy),
        place,
        insideOf: status === 'built_in' && host !== undefined ? { id: host.id, serial: host.serial } : null,
        modules: listModules(events).map(({ unit: id, serial, position, since }) => ({ id, serial, position, since })),
        version: unit.version,
      },
    };
  },
});
