import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { checkMark } from '../rules/check-mark.ts';
import { toUnitKey } from '../rules/unit-key.ts';
import { findStanding, findUnit, insertUnitEvents, listUnitEvents, raiseUnitVersions } from '../store.ts';
import { markBody, toUnitWire, unitParams, unitWithEventsWire } from '../wire.ts';
import type { Loss } from '../words.ts';

/** A unit is lost, or back: what was repaired in between is claimed of no manufacturer. */
function markUnit(verb: string, kind: Loss | 'recovered', summary: string): Action {
  return defineAction({
    name: `products.${verb.replaceAll('-', '_')}`,
    method: 'POST',
    path: `/v1/networks/{network}/units/{serial}/${verb}`,
    summary,
    permission: 'products:write',
    space: networkSpace({ owner: true, members: [] }),
    idempotencyKey: 'required',
    params: unitParams,
    query: z.strictObject({}),
    body: markBody,
    answers: { 200: unitWithEventsWire },
    refusals: [
      'products.already_lost',
      'products.not_lost',
      'products.back_before_loss',
      'products.before_production',
      'products.day_in_future',
      'request.not_found',
      'request.version_stale',
    ],
    async run({ load, commit, requireMatch, now }, { params, body }) {
      const key = { idOrCanonical: toUnitKey(params.serial) };
      const { unit, events, standing } = await load({
        unit: findUnit(key),
        events: listUnitEvents(key),
        standing: findStanding(key),
      });
      if (unit === undefined || standing === undefined) throw new Refusal('request.not_found');
      requireMatch(unit.version);
      const { on, reason } = body;
      const fault = checkMark(standing, events, { kind, on }, localDateAt(now, NETWORK_TIME_ZONE));
      if (fault !== null) throw new Refusal(fault.code, fault.params);
      const version = unit.version + 1;
      const position = standing.lastPosition + 1;
      const event = { unitId: unit.id, position, kind, happenedOn: on, recordedAt: now, memberId: null };
      return commit({
        writes: [
          insertUnitEvents([{ ...event, details: reason === undefined ? null : { reason } }]),
          raiseUnitVersions({ ids: JSON.stringify([unit.id]) }),
        ],
        history: [
          {
            subject: unit.id,
            version,
            before: null,
            after: { event: kind, on },
            ...(reason === undefined ? {} : { why: reason }),
          },
        ],
        answer: {
          status: 200,
          headers: { ETag: toETag(version) },
          body: toUnitWire({ ...unit, version }, [...events, { kind, happenedOn: on }]),
        },
      });
    },
  });
}

export const markUnitScrapped = markUnit('scrap', 'scrapped', 'Note that a unit was scrapped');
export const markUnitStolen = markUnit('report-stolen', 'stolen', 'Note that a unit was stolen');
export const markUnitRecovered = markUnit('recover', 'recovered', 'Note that a lost unit is back');
