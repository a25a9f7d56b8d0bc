import { type LocalDate, localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import {
  findUnit,
  findUnitPlace,
  listUnitEvents,
  planUnitEvents,
  toUnitKey,
  type UnitEvent,
} from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { chargeRemedy } from '../rules/charge-remedy.ts';
import {
  findRemedy,
  findUnitPlaceOfRemedy,
  insertRemedyCharge,
  listUnitEventsOfRemedy,
  updateRemedy,
} from '../store.ts';
import { toUnitFacts } from '../unit-facts.ts';
import { completeBody, remedyParams, remedyWire, toRemedyWire, withdrawBody } from '../wire/remedy.ts';
import type { GrantedRemedyOf, RemedyId } from '../words/remedy.ts';
import { REMEDY_DUE } from '../words/remedy.ts';

/**
 * The money is back, the other unit is handed over, the repair is done. What was given back has no warranty any more; what was given
 * in exchange is new, and stands on the terms as the pack or the terms say.
 */
export const completeRemedy = defineAction({
  name: 'warranty.complete_remedy',
  method: 'POST',
  path: '/v1/networks/{network}/remedies/{remedy}/complete',
  summary: 'A remedy was carried out; an exchange names the unit that was given',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: remedyParams,
  query: z.strictObject({}),
  body: completeBody,
  answers: { 200: remedyWire },
  refusals: [
    'request.not_found',
    'request.version_stale',
    'warranty.remedy_ended',
    'warranty.exchange_needs_unit',
    'warranty.exchange_not_new',
  ],
  async run({ load, commit, requireMatch, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.remedy as RemedyId;
    const key = { idOrCanonical: body.replacedBy === undefined ? '' : toUnitKey(body.replacedBy) };
    const { remedy, place, events, other, otherPlace, otherEvents } = await load({
      remedy: findRemedy({ id }),
      place: findUnitPlaceOfRemedy({ id }),
      events: listUnitEventsOfRemedy({ id }),
      other: findUnit(key),
      otherPlace: findUnitPlace(key),
      otherEvents: listUnitEvents(key),
    });
    if (remedy === undefined || place === undefined) throw new Refusal('request.not_found');
    requireMatch(remedy.version);
    if (remedy.state !== 'granted') throw new Refusal('warranty.remedy_ended', { state: remedy.state });
    const isExchange = remedy.remedy === 'exchange';
    if (isExchange !== (other !== undefined))
      throw new Refusal('warranty.exchange_needs_unit', { remedy: remedy.remedy });
    if (other !== undefined && !isNew(otherEvents))
      throw new Refusal('warranty.exchange_not_new', { serial: other.serial });
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const next = {
      ...remedy,
      state: 'done',
      doneOn: today,
      replacedBy: other?.id ?? null,
      replacement: other?.serial ?? null,
      version: remedy.version + 1,
    } as const;
    const charge = chargeRemedy(remedy, body.givenBy, today);
    const by = { now, memberId: null };
    const old =
      remedy.remedy === 'repair'
        ? { writes: [], history: [] }
        : planUnitEvents(place, [{ kind: 'given_back', happenedOn: today, details: { remedy: id } }], by);
    const given =
      otherPlace === undefined || remedy.towards === 'member'
        ? { writes: [], history: [] }
        : planUnitEvents(otherPlace, [{ kind: 'exchange', happenedOn: today, details: inherit(remedy, events) }], by);
    return commit({
      writes: [
        updateRemedy(next),
        ...(charge === null ? [] : [insertRemedyCharge({ ...charge, statementId: null })]),
        ...old.writes,
        ...given.writes,
      ],
      history: [
        {
          subject: id,
          version: next.version,
          before: { state: 'granted' },
          after: {
            state: 'done',
            replacedBy: next.replacedBy,
            ...(charge === null ? {} : { charged: charge.amount, currency: charge.currency }),
          },
        },
        ...old.history,
        ...given.history,
      ],
      timers: { cancel: [{ subject: id, kind: REMEDY_DUE }] },
      answer: { status: 200, headers: { ETag: toETag(next.version) }, body: toRemedyWire(next, today) },
    });
  },
});

/** It was made, and perhaps delivered: nobody had it before. */
function isNew(events: readonly UnitEvent[]): boolean {
  const factory: readonly UnitEvent['kind'][] = ['production', 'shipment', 'delivery'];
  return events.every(({ kind }) => factory.includes(kind));
}

/** The sale goes with the buyer: where a term does not begin anew it runs on from there. */
function inherit(
  { id, unitId }: GrantedRemedyOf,
  events: readonly UnitEvent[],
): Record<string, string | number | null> {
  const { events: days, buyerClass, sale } = toUnitFacts(events);
  const of = (event: keyof typeof days): LocalDate | null => days[event] ?? null;
  return {
    remedy: id,
    of: unitId,
    invoice: of('invoice'),
    commissioning: of('commissioning'),
    acceptance: of('acceptance'),
    buyerClass: buyerClass ?? null,
    amount: sale?.price ?? null,
    currency: sale?.currency ?? null,
  };
}

/** It was granted by mistake, or the buyer does not want it: the unit is free for another one. */
export const withdrawRemedy = defineAction({
  name: 'warranty.withdraw_remedy',
  method: 'POST',
  path: '/v1/networks/{network}/remedies/{remedy}/withdraw',
  summary: 'Take a remedy back that was not carried out, with the reason',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: remedyParams,
  query: z.strictObject({}),
  body: withdrawBody,
  answers: { 200: remedyWire },
  refusals: ['request.not_found', 'request.version_stale', 'warranty.remedy_ended'],
  async run({ load, commit, requireMatch, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.remedy as RemedyId;
    const { remedy } = await load({ remedy: findRemedy({ id }) });
    if (remedy === undefined) throw new Refusal('request.not_found');
    requireMatch(remedy.version);
    if (remedy.state !== 'granted') throw new Refusal('warranty.remedy_ended', { state: remedy.state });
    const next = { ...remedy, state: 'withdrawn', version: remedy.version + 1 } as const;
    return commit({
      writes: [updateRemedy(next)],
      history: [
        {
          subject: id,
          version: next.version,
          before: { state: 'granted' },
          after: { state: 'withdrawn' },
          why: body.reason,
        },
      ],
      timers: { cancel: [{ subject: id, kind: REMEDY_DUE }] },
      answer: {
        status: 200,
        headers: { ETag: toETag(next.version) },
        body: toRemedyWire(next, localDateAt(now, NETWORK_TIME_ZONE)),
      },
    });
  },
});
