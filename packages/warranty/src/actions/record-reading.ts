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
import { checkReading } from '../rules/check-reading.ts';
import { toUnitFacts } from '../unit-facts.ts';
import { readingBody, readingWire } from '../wire/life.ts';

/** Hours, kilometres or cycles, as somebody read them off the unit. */
export const recordReading = defineAction({
  name: 'warranty.record_reading',
  method: 'POST',
  path: '/v1/networks/{network}/units/{serial}/readings',
  summary: 'Record a usage reading; it never goes down',
  permission: 'service:work',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  params: unitParams,
  query: z.strictObject({}),
  body: readingBody,
  answers: { 201: readingWire },
  refusals: ['request.not_found', 'warranty.reading_lower', 'products.day_in_future', 'products.before_production'],
  example: { unit: 'km', reading: 4100, readOn: '2026-05-01' },
  async run({ load, commit, now }, { params, body }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const { admitted, unit, place, events } = await load({
      unit: findUnit(key),
      place: findUnitPlace(key),
      events: listUnitEvents(key),
    });
    if (unit === undefined || place === undefined) throw new Refusal('request.not_found');
    const facts = toUnitFacts(events);
    const about = { serial: unit.serial, producedOn: facts.events.production ?? null };
    const fault =
      checkDay(about, body.readOn, localDateAt(now, NETWORK_TIME_ZONE)) ?? checkReading(facts.usage ?? [], body);
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const { unit: measure, reading, readOn } = body;
    const memberId = admitted.kind === 'owner' ? null : admitted.membership.id;
    const draft = { kind: 'reading', happenedOn: readOn, details: { unit: measure, reading } } as const;
    const { unit: next, ...written } = planUnitEvents(place, [draft], { now, memberId });
    return commit({
      ...written,
      answer: { status: 201, headers: { ETag: toETag(next.version) }, body: { serial: unit.serial, ...body } },
    });
  },
});
