import { firstDayOf, fromInstant, lastDayOf, localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { findWorkDays, toWorkDays } from '@aftercare/policies';
import { defineAction, homeOf, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { isLate, reportDueOn } from '../rules/find-lateness.ts';
import { countSales, insertSalesReport, listSalesReports as readReports } from '../store.ts';
import { month, salesReportBody, salesReportWire } from '../wire.ts';
import { QUARTER_MS } from '../words.ts';

/** Says that what was entered for a month is all; counted when it is said, once for each month. */
export const reportSales = defineAction({
  name: 'products.report_sales',
  method: 'POST',
  path: '/v1/networks/{network}/sales-reports',
  summary: 'Report the sales of a month that is over',
  permission: 'products:sell',
  space: networkSpace({ owner: false, members: ['distributor'] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: salesReportBody,
  answers: { 201: salesReportWire },
  refusals: ['products.month_not_over', 'products.report_sent'],
  example: { month: '2026-05' },
  async run({ load, commit, actor, now }, { body }) {
    const of = body.month;
    const { admitted, groups, calendars } = await load({
      groups: countSales({ tenantId: homeOf(actor) ?? '', from: firstDayOf(of), until: lastDayOf(of) }),
      calendars: findWorkDays({ on: lastDayOf(of) }),
    });
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    if (today <= lastDayOf(of)) throw new Refusal('products.month_not_over', { month: of });
    const { id, legalName } = admitted.membership;
    const workDays = toWorkDays(calendars);
    const sum = (of: typeof groups) => of.reduce((total, group) => total + group.units, 0);
    const units = sum(groups);
    const late = sum(
      groups.filter(({ soldOn, quarter }) =>
        isLate(soldOn, localDateAt(quarter * QUARTER_MS, NETWORK_TIME_ZONE), workDays),
      ),
    );
    const dueOn = reportDueOn(of);
    return commit({
      writes: [insertSalesReport({ memberId: id, month: of, units, late, reportedAt: now })],
      history: [{ subject: `${id}/${of}`, version: 1, before: null, after: { month: of, units, late } }],
      refusals: {
        'sales_reports.member_id, sales_reports.month': () => new Refusal('products.report_sent', { month: of }),
        'history.subject, history.version': () => new Refusal('products.report_sent', { month: of }),
      },
      answer: {
        status: 201,
        body: {
          membership: id,
          member: legalName,
          month: of,
          dueOn,
          reportedAt: fromInstant(now),
          units,
          late,
          isLate: today > dueOn,
        },
      },
    });
  },
});

/** Every active distributor, those as well that have not reported; a distributor sees itself alone. */
export const listSalesReports = defineAction({
  name: 'products.list_sales_reports',
  method: 'GET',
  path: '/v1/networks/{network}/sales-reports',
  summary: 'Which distributors reported the sales of a month, and which are late',
  permission: 'products:sell',
  space: networkSpace({ owner: true, members: ['distributor'] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, month }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(salesReportWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request, actor, database, now }, { query }) {
    const home = homeOf(actor);
    const { rows } = await load({
      rows: readReports({
        month: query.month,
        after: readCursor(query.cursor, 'mem') ?? '',
        tenantId: home === database.tenantId ? null : home,
        limit: query.limit + 1,
      }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    const dueOn = reportDueOn(query.month);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ id, legalName, units, late, reportedAt }) => ({
          membership: id,
          member: legalName,
          month: query.month,
          dueOn,
          reportedAt: reportedAt === null ? null : fromInstant(reportedAt),
          units,
          late,
          isLate: localDateAt(reportedAt ?? now, NETWORK_TIME_ZONE) > dueOn,
        })),
        nextCursor,
      },
    };
  },
});
