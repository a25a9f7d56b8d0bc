import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { toCanonicalSerial } from '../rules/canonical-serial.ts';
import { checkSale } from '../rules/check-sale.ts';
import { findUnit, insertUnitEvents, listStandings, listUnitEvents, raiseUnitVersions } from '../store.ts';
import { saleBody, toUnitWire, unitWithEventsWire } from '../wire.ts';

/** A unit is sold to a customer: from this day its terms run, where they begin with the invoice. */
export const sellUnit = defineAction({
  name: 'products.sell_unit',
  method: 'POST',
  path: '/v1/networks/{network}/sales',
  summary: 'Enter the sale of a unit to a customer',
  permission: 'products:sell',
  space: networkSpace({ owner: true, members: ['distributor'] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: saleBody,
  answers: { 201: unitWithEventsWire },
  refusals: [
    'products.serials_unknown',
    'products.not_held',
    'products.already_sold',
    'products.before_production',
    'products.before_shipment',
    'products.day_in_future',
  ],
  example: {
    serial: '2408-117-0342',
    soldOn: '2026-05-10',
    invoiceNumber: 'FP-2026-0001',
    price: { amount: 299_900, currency: 'CNY' },
  },
  async run({ load, commit, now }, { body }) {
    const canonical = toCanonicalSerial(body.serial) ?? '';
    const { admitted, found, unit, events } = await load({
      found: listStandings({ canonicalSerials: JSON.stringify([canonical]) }),
      unit: findUnit({ idOrCanonical: canonical }),
      events: listUnitEvents({ idOrCanonical: canonical }),
    });
    const standing = found[0];
    if (standing === undefined || unit === undefined)
      throw new Refusal('products.serials_unknown', { count: 1, serial: body.serial });
    const by = admitted.kind === 'owner' ? null : admitted.membership.id;
    const { soldOn, invoiceNumber, price, buyerClass = null } = body;
    const fault = checkSale(standing, { by, soldOn }, localDateAt(now, NETWORK_TIME_ZONE));
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const version = unit.version + 1;
    return commit({
      writes: [
        insertUnitEvents([
          {
            unitId: unit.id,
            position: standing.lastPosition + 1,
            kind: 'invoice',
            happenedOn: soldOn,
            recordedAt: now,
            // Who sold it, also where the manufacturer entered the sale for its holder.
            memberId: standing.holderId,
            details: { invoiceNumber, amount: price.amount, currency: price.currency, buyerClass },
          },
        ]),
        raiseUnitVersions({ ids: JSON.stringify([unit.id]) }),
      ],
      history: [{ subject: unit.id, version, before: null, after: { soldOn, invoiceNumber } }],
      answer: {
        status: 201,
        headers: { ETag: toETag(version) },
        body: toUnitWire({ ...unit, version }, [...events, { kind: 'invoice', happenedOn: soldOn }]),
      },
    });
  },
});
