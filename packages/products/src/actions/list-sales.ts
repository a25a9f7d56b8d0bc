import { firstDayOf, fromInstant, lastDayOf, localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { findWorkDays, toWorkDays } from '@aftercare/policies';
import { defineAction, homeOf, linkHeader, pageQuery, readCursorLike, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { dueOnOf, isLate } from '../rules/find-lateness.ts';
import { listSales as readSales } from '../store.ts';
import { month, saleWire } from '../wire.ts';

/** The manufacturer sees every member's sales, a distributor its own; what was paid is nobody's to read here. */
export const listSales = defineAction({
  name: 'products.list_sales',
  method: 'GET',
  path: '/v1/networks/{network}/sales',
  summary: 'Sales of members by month; those entered more than three working days later are marked',
  permission: 'products:sell',
  space: networkSpace({ owner: true, members: ['distributor'] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, month }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(saleWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request, actor, database }, { query }) {
    const place = readCursorLike(query.cursor, /^\d{4}-\d{2}-\d{2}\.unt_[0-9a-z]{26}\.\d{1,9}$/);
    const [afterOn = '', afterUnit = '', afterPosition = '0'] = place?.split('.') ?? [];
    const home = homeOf(actor);
    const { rows, calendars } = await load({
      calendars: findWorkDays({ on: lastDayOf(query.month) }),
      rows: readSales({
        from: firstDayOf(query.month),
        until: lastDayOf(query.month),
        afterOn,
        afterUnit,
        afterPosition: Number(afterPosition),
        tenantId: home === database.tenantId ? null : home,
        limit: query.limit + 1,
      }),
    });
    const workDays = toWorkDays(calendars);
    const { items, nextCursor } = toPage(
      rows.map((row) => ({ ...row, id: `${row.soldOn}.${row.unit}.${row.position}` })),
      query.limit,
    );
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ unit, serial, membership, soldOn, recordedAt }) => ({
          unit,
          serial,
          membership: membership ?? '',
          soldOn,
          dueOn: dueOnOf(soldOn, workDays),
          enteredAt: fromInstant(recordedAt),
          isLate: isLate(soldOn, localDateAt(recordedAt, NETWORK_TIME_ZONE), workDays),
        })),
        nextCursor,
      },
    };
  },
});
