import { localDateAt, newId } from '@aftercare/kernel';
import {
  findMembership,
  findNetwork,
  type MembershipId,
  mayWork,
  NETWORK_TIME_ZONE,
  networkParams,
  networkSpace,
} from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { defineAction, type FieldError, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { toCanonicalSerial } from '../rules/canonical-serial.ts';
import { checkDelivery, type Delivery } from '../rules/check-delivery.ts';
import { insertUnitEvents, listStandings, raiseUnitVersions } from '../store.ts';
import { deliveryBody, deliveryWire } from '../wire.ts';
import { UNITS_SHIPPED, type UnitStanding } from '../words.ts';

/** Units go from the manufacturer to a member, or on from a distributor: all of them or, where one cannot, none. */
export const deliverUnits = defineAction({
  name: 'products.deliver_units',
  method: 'POST',
  path: '/v1/networks/{network}/deliveries',
  summary: 'Enter units that were shipped to a member',
  permission: 'products:sell',
  space: networkSpace({ owner: true, members: ['distributor'] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: deliveryBody,
  answers: { 201: deliveryWire },
  refusals: ['products.receiver_unknown', 'products.delivery_refused'],
  async run({ load, commit, platform, actor, now }, { params, body }) {
    // safe: the pattern of the body is the id's own
    const to = body.to as MembershipId;
    const { admitted, receiver, found } = await load({
      receiver: findMembership({ id: to }),
      found: listStandings({
        canonicalSerials: JSON.stringify(body.serials.map((serial) => toCanonicalSerial(serial) ?? '')),
      }),
    });
    if (receiver === undefined || !mayWork(receiver.state))
      throw new Refusal('products.receiver_unknown', { membership: body.to });
    const from = admitted.kind === 'owner' ? null : admitted.membership.id;
    const units = takeUnits(
      body.serials,
      found,
      { from, to, shippedOn: body.shippedOn },
      localDateAt(now, NETWORK_TIME_ZONE),
    );

    const network = await findNetwork({ platform, actor, params });
    const sender = admitted.kind === 'owner' ? network.name : admitted.membership.legalName;
    const id = newId('dlv', now);
    const { shippedOn } = body;
    return commit({
      writes: [
        insertUnitEvents(
          units.map((unit) => ({
            unitId: unit.id,
            position: unit.lastPosition + 1,
            kind: 'shipment' as const,
            happenedOn: shippedOn,
            recordedAt: now,
            memberId: to,
            details: { delivery: id, from },
          })),
        ),
        raiseUnitVersions({ ids: JSON.stringify(units.map((unit) => unit.id)) }),
      ],
      history: [
        { subject: id, version: 1, before: null, after: { from, to, shippedOn, units: units.length } },
        ...units.map((unit) => ({
          subject: unit.id,
          version: unit.version + 1,
          before: { heldBy: unit.holderId },
          after: { heldBy: to, on: shippedOn, delivery: id },
        })),
      ],
      unchanged: [{ subject: receiver.id, version: receiver.version }],
      events: [
        toNoticeEvent({
          target: receiver.tenantId,
          type: UNITS_SHIPPED,
          subject: id,
          version: 1,
          network: network.slug,
          params: { units: units.length, shippedOn, from: sender },
        }),
      ],
      answer: { status: 201, body: { id, units: units.length } },
    });
  },
});

/** The units of a list of serials, each once; refused with a row for each that cannot be shipped. */
function takeUnits(
  serials: readonly string[],
  found: readonly UnitStanding[],
  delivery: Delivery,
  today: Parameters<typeof checkDelivery>[2],
): readonly UnitStanding[] {
  const known = new Map(found.map((unit) => [unit.canonicalSerial, unit]));
  const errors: FieldError[] = serials.flatMap((serial, index) => {
    const unit = known.get(toCanonicalSerial(serial) ?? '');
    const fault =
      unit === undefined
        ? { code: 'products.serials_unknown', params: { count: 1, serial } }
        : checkDelivery(unit, delivery, today);
    return fault === null ? [] : [{ pointer: `/serials/${index}`, ...fault }];
  });
  if (errors.length > 0) throw new Refusal('products.delivery_refused', { count: errors.length }, { errors });
  return found;
}
