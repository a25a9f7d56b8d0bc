import { findJobOf, type JobId } from '@aftercare/jobs';
import { networkSpace } from '@aftercare/network';
import { type Action, defineAction, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { SIMULATE } from '../jobs.ts';
import { listSimulatedClaims, listSimulatedMembers } from '../store/simulation.ts';
import {
  simulatedListWire,
  simulatedQuery,
  simulationParams,
  simulationWire,
  toSimulatedCsv,
  toSimulatedWire,
  toSimulationWire,
} from '../wire/simulation.ts';

const shared = {
  method: 'GET',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: simulationParams,
  body: z.undefined(),
} as const;

/** How far it is, and what each member would have had. */
export const showSimulation: Action = defineAction({
  ...shared,
  name: 'claims.show_simulation',
  path: '/v1/networks/{network}/simulations/{simulation}',
  summary: 'How far a simulation is, and its sums for each member',
  query: z.strictObject({}),
  answers: { 200: simulationWire },
  refusals: ['request.not_found'],
  async run({ load, database }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.simulation as JobId;
    const { job, members } = await load({
      job: findJobOf({ id, tenantId: database.tenantId }),
      members: listSimulatedMembers({ jobId: id }),
    });
    if (job?.kind !== SIMULATE) throw new Refusal('request.not_found');
    return { status: 200, body: toSimulationWire(job, members) };
  },
});

/** The claims that would come out differently, in the order of their submission. */
export const listSimulated: Action = defineAction({
  ...shared,
  name: 'claims.list_simulated',
  path: '/v1/networks/{network}/simulations/{simulation}/claims',
  summary: 'Claims that would come out differently, oldest first',
  query: z.strictObject({ ...pageQuery, ...simulatedQuery }),
  answers: { 200: simulatedListWire },
  refusals: ['request.bad_cursor', 'request.not_found'],
  async run({ load, database, request, language }, { params, query }) {
    const after = readCursor(query.cursor, 'clm') ?? '';
    // safe: the pattern of the path parameter is the id's own
    const id = params.simulation as JobId;
    const { job, rows } = await load({
      job: findJobOf({ id, tenantId: database.tenantId }),
      rows: listSimulatedClaims({ jobId: id, memberId: query.membership ?? '', after, limit: query.limit + 1 }),
    });
    if (job?.kind !== SIMULATE) throw new Refusal('request.not_found');
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((row) => toSimulatedWire(row, catalogue, language)), nextCursor },
    };
  },
});

const ROWS_OF_A_PAGE = 500;

/** The same for a spreadsheet, page by page: no answer grows with the network. */
export const exportSimulated: Action = defineAction({
  ...shared,
  name: 'claims.export_simulated',
  path: '/v1/networks/{network}/simulations/{simulation}/csv',
  summary: 'The same as CSV, 500 rows at a time; the next page is in Link and has no head',
  query: z.strictObject({ cursor: pageQuery.cursor, ...simulatedQuery }),
  answers: { 200: 'text/csv' },
  refusals: ['request.bad_cursor', 'request.not_found'],
  async run({ load, database, request }, { params, query }) {
    const after = readCursor(query.cursor, 'clm') ?? '';
    // safe: the pattern of the path parameter is the id's own
    const id = params.simulation as JobId;
    const { job, rows } = await load({
      job: findJobOf({ id, tenantId: database.tenantId }),
      rows: listSimulatedClaims({ jobId: id, memberId: query.membership ?? '', after, limit: ROWS_OF_A_PAGE + 1 }),
    });
    if (job?.kind !== SIMULATE) throw new Refusal('request.not_found');
    const { items, nextCursor } = toPage(rows, ROWS_OF_A_PAGE);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      content: { mediaType: 'text/csv', data: toSimulatedCsv(items, query.cursor === undefined) },
    };
  },
});
