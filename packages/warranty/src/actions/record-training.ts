import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import {
  checkDay,
  findUnit,
  findUnitPlace,
  listUnitEvents,
  planUnitEvents,
  toUnitKey,
  unitParams,
} from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { toUnitFacts } from '../unit-facts.ts';
import { trainingBody, trainingWire } from '../wire/life.ts';

/** A customer who cannot operate the product was shown how: the first time is free, later ones are charged. */
export const recordTraining = defineAction({
  name: 'warranty.record_training',
  method: 'POST',
  path: '/v1/networks/{network}/units/{serial}/trainings',
  summary: 'Record that the customer was shown how to operate the product, and learn whether it was free',
  permission: 'service:work',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  params: unitParams,
  query: z.strictObject({}),
  body: trainingBody,
  answers: { 201: trainingWire },
  refusals: ['request.not_found', 'products.day_in_future', 'products.before_production'],
  example: { trainedOn: '2026-05-01' },
  async run({ load, commit, now }, { params, body: { trainedOn } }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const { admitted, unit, place, events } = await load({
      unit: findUnit(key),
      place: findUnitPlace(key),
      events: listUnitEvents(key),
    });
    if (unit === undefined || place === undefined) throw new Refusal('request.not_found');
    const { events: starts, trainings = 0 } = toUnitFacts(events);
    const about = { serial: unit.serial, producedOn: starts.production ?? null };
    const fault = checkDay(about, trainedOn, localDateAt(now, NETWORK_TIME_ZONE));
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const memberId = admitted.kind === 'owner' ? null : admitted.membership.id;
    const number = trainings + 1;
    // of two at once one is the second: both would be the next event of this unit
    const draft = { kind: 'training', happenedOn: trainedOn, details: { number } } as const;
    const { unit: next, ...written } = planUnitEvents(place, [draft], { now, memberId });
    return commit({
      ...written,
      answer: {
        status: 201,
        headers: { ETag: toETag(next.version) },
        body: { serial: unit.serial, trainedOn, number, isFree: number === 1 },
      },
    });
  },
});
