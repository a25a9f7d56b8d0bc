import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { planSerialAlarm } from '../plan-serial-alarm.ts';
import { planUnitEvents } from '../plan-unit-events.ts';
import { checkStep, type Step } from '../rules/check-step.ts';
import { findWhereabouts } from '../rules/find-whereabouts.ts';
import { toUnitKey } from '../rules/unit-key.ts';
import { findStanding, findUnit, listHeldEvents } from '../store.ts';
import { moveBody, stepBody, toUnitWire, unitParams, unitWithEventsWire } from '../wire.ts';
import type { UnitEventDetails } from '../words.ts';

interface Noted {
  readonly verb: string;
  readonly kind: Step;
  readonly summary: string;
  readonly permission: string;
  readonly members: readonly ('shop' | 'distributor')[];
  /** What this step alone is refused with. */
  readonly refusals: readonly string[];
}

/** A step of a unit's life that is entered by hand: one more entry of its timeline, from which everything else follows. */
function noteStep({ verb, kind, summary, permission, members, refusals }: Noted): Action {
  return defineAction({
    name: `products.${verb}`,
    method: 'POST',
    path: `/v1/networks/{network}/units/{serial}/${verb}`,
    summary,
    permission,
    space: networkSpace({ owner: true, members }),
    idempotencyKey: 'required',
    params: unitParams,
    query: z.strictObject({}),
    body: kind === 'moved' ? moveBody : stepBody,
    answers: { 200: unitWithEventsWire },
    refusals: [
      ...refusals,
      'products.unit_lost',
      'products.before_production',
      'products.day_in_future',
      'request.not_found',
      'request.version_stale',
    ],
    async run({ load, commit, requireMatch, now }, { params, body }) {
      const key = { idOrCanonical: toUnitKey(params.serial) };
      const { admitted, unit, events, standing } = await load({
        unit: findUnit(key),
        events: listHeldEvents(key),
        standing: findStanding(key),
      });
      if (unit === undefined || standing === undefined) throw new Refusal('request.not_found');
      requireMatch(unit.version);
      const by = admitted.kind === 'owner' ? null : admitted.membership.id;
      const { on } = body;
      const today = localDateAt(now, NETWORK_TIME_ZONE);
      const fault = checkStep(standing, findWhereabouts(events), { kind, on, by }, today);
      if (fault !== null) throw new Refusal(fault.code, fault.params);
      const details: UnitEventDetails = 'place' in body && typeof body.place === 'string' ? { place: body.place } : {};
      const event = { kind, happenedOn: on, details };
      const { unit: next, ...plan } = planUnitEvents(standing, [event], { now, memberId: by });
      const shownAt = admitted.kind === 'owner' ? null : { division: admitted.membership.divisionCode, by };
      return commit({
        ...plan,
        // A member has it in hand, which says where it is.
        writes: [
          ...plan.writes,
          ...(shownAt === null || (kind !== 'commissioning' && kind !== 'acceptance')
            ? []
            : planSerialAlarm(standing, { ...shownAt, place: kind }, now)),
        ],
        answer: {
          status: 200,
          headers: { ETag: toETag(next.version) },
          body: toUnitWire({ ...unit, version: next.version }, [...events, event]),
        },
      });
    },
  });
}

export const moveUnit = noteStep({
  verb: 'move',
  kind: 'moved',
  summary: 'Note where in its stock a unit is now',
  permission: 'products:sell',
  members: ['distributor'],
  refusals: ['products.not_held'],
});
export const returnUnit = noteStep({
  verb: 'return',
  kind: 'returned',
  summary: 'Note that a unit came back to the manufacturer',
  permission: 'products:write',
  members: [],
  refusals: ['products.not_away'],
});
export const commissionUnit = noteStep({
  verb: 'commission',
  kind: 'commissioning',
  summary: 'Note that a unit was put into operation at the customer’s',
  permission: 'service:work',
  members: ['shop', 'distributor'],
  refusals: [],
});
export const acceptUnit = noteStep({
  verb: 'accept',
  kind: 'acceptance',
  summary: 'Note that the customer accepted a unit',
  permission: 'service:work',
  members: ['shop', 'distributor'],
  refusals: [],
});
