import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { planUnitEvents } from '../plan-unit-events.ts';
import { checkFitting, checkRemoval, LEVELS_OF_MODULES } from '../rules/check-module.ts';
import { findWhereabouts, listModules } from '../rules/find-whereabouts.ts';
import { toUnitKey } from '../rules/unit-key.ts';
import { findStanding, findUnit, listAround, listHeldEvents } from '../store.ts';
import { fitBody, removeBody, toUnitWire, unitParams, unitWithEventsWire } from '../wire.ts';

const shared = {
  method: 'POST',
  permission: 'service:work',
  space: networkSpace({ owner: true, members: ['shop'] }),
  idempotencyKey: 'required',
  params: unitParams,
  query: z.strictObject({}),
  answers: { 200: unitWithEventsWire },
} as const;

const REFUSALS = [
  'products.serials_unknown',
  'products.before_production',
  'products.day_in_future',
  'request.not_found',
  'request.version_stale',
] as const;

/** What is read of the unit in the path and of the one that goes in or out. */
function readBoth(serial: string, module: string) {
  const host = { idOrCanonical: toUnitKey(serial) };
  const inside = { idOrCanonical: toUnitKey(module) };
  return {
    unit: findUnit(host),
    events: listHeldEvents(host),
    standing: findStanding(host),
    around: listAround({ ...host, levels: LEVELS_OF_MODULES }),
    module: findStanding(inside),
    moduleEvents: listHeldEvents(inside),
  };
}

/** Told on both: the unit says what is inside of it, the module where it is, and keeps its own history. */
export const fitModule = defineAction({
  ...shared,
  name: 'products.fit_module',
  path: '/v1/networks/{network}/units/{serial}/fit',
  summary: 'Note that a unit was built into this one',
  body: fitBody,
  refusals: [
    ...REFUSALS,
    'products.module_around',
    'products.modules_too_deep',
    'products.module_built_in',
    'products.unit_lost',
  ],
  example: { module: '2408-117-0342', position: 'left-pack', on: '2026-05-10' },
  async run({ load, commit, requireMatch, now }, { params, body }) {
    const { admitted, ...found } = await load(readBoth(params.serial, body.module));
    const { unit, standing, module } = found;
    if (unit === undefined || standing === undefined) throw new Refusal('request.not_found');
    requireMatch(unit.version);
    if (module === undefined) throw new Refusal('products.serials_unknown', { count: 1, serial: body.module });
    const { on, position } = body;
    const fault = checkFitting(
      { host: standing, module, around: found.around.map(({ id }) => id), on },
      { host: findWhereabouts(found.events), module: findWhereabouts(found.moduleEvents) },
      localDateAt(now, NETWORK_TIME_ZONE),
    );
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const by = { now, memberId: admitted.kind === 'owner' ? null : admitted.membership.id };
    const told = {
      kind: 'module_fitted' as const,
      happenedOn: on,
      details: { unit: module.id, serial: module.serial, position },
    };
    const details = { unit: standing.id, serial: standing.serial, position };
    const { unit: next, ...host } = planUnitEvents(standing, [told], by);
    const { unit: _, ...inside } = planUnitEvents(module, [{ kind: 'fitted', happenedOn: on, details }], by);
    return commit({
      writes: [...host.writes, ...inside.writes],
      history: [...host.history, ...inside.history],
      answer: {
        status: 200,
        headers: { ETag: toETag(next.version) },
        body: toUnitWire({ ...unit, version: next.version }, [...found.events, told]),
      },
    });
  },
});

export const removeModule = defineAction({
  ...shared,
  name: 'products.remove_module',
  path: '/v1/networks/{network}/units/{serial}/remove',
  summary: 'Note that a unit was taken out of this one',
  body: removeBody,
  refusals: [...REFUSALS, 'products.module_not_inside', 'products.before_fitting'],
  example: { module: '2408-117-0342', on: '2026-05-10' },
  async run({ load, commit, requireMatch, now }, { params, body }) {
    const { admitted, ...found } = await load(readBoth(params.serial, body.module));
    const { unit, standing, module } = found;
    if (unit === undefined || standing === undefined) throw new Refusal('request.not_found');
    requireMatch(unit.version);
    if (module === undefined) throw new Refusal('products.serials_unknown', { count: 1, serial: body.module });
    const { on } = body;
    const fitted = listModules(found.events).find(({ unit: id }) => id === module.id);
    const fault = checkRemoval(module, fitted, on, localDateAt(now, NETWORK_TIME_ZONE));
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const by = { now, memberId: admitted.kind === 'owner' ? null : admitted.membership.id };
    const told = {
      kind: 'module_removed' as const,
      happenedOn: on,
      details: { unit: module.id, serial: module.serial },
    };
    const details = { unit: standing.id, serial: standing.serial };
    const { unit: next, ...host } = planUnitEvents(standing, [told], by);
    const { unit: _, ...inside } = planUnitEvents(module, [{ kind: 'removed', happenedOn: on, details }], by);
    return commit({
      writes: [...host.writes, ...inside.writes],
      history: [...host.history, ...inside.history],
      answer: {
        status: 200,
        headers: { ETag: toETag(next.version) },
        body: toUnitWire({ ...unit, version: next.version }, [...found.events, told]),
      },
    });
  },
});
