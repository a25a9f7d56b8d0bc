import { fromInstant } from '@aftercare/kernel';
import { defineAction } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { REGISTER } from '../register.ts';
import { EXPORTED_TABLES, findLastRowOf } from '../store.ts';
import { exportWire } from '../wire.ts';

/** What there is to take away: a tenant can leave with everything that is its own. */
export const showExport = defineAction({
  name: 'privacy.show_export',
  method: 'GET',
  path: '/v1/export',
  summary: 'The tables of the own tenant, to be fetched one by one',
  permission: 'tenant:export',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: exportWire },
  refusals: [],
  async run({ load, database, now }) {
    const { last } = await load({ last: findLastRowOf('history') });
    const tables = EXPORTED_TABLES.map((name) => ({
      name,
      withheld: Object.entries(REGISTER[name]?.holds ?? {}).flatMap(([column, { kind }]) =>
        kind === 'secret' ? [column] : [],
      ),
    }));
    return { status: 200, body: { tenant: database.tenantId, at: fromInstant(now), historyRows: last, tables } };
  },
});
