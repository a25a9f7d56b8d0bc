import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, homeOf, linkHeader, pageQuery, Refusal, readCursor, toETag, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { findConcession, listConcessionsAskedBy, listConcessions as readConcessions } from '../store.ts';
import { concessionParams, concessionWire, toConcessionWire } from '../wire/life.ts';
import { CONCESSION_STATES, type ConcessionId } from '../words/concessions.ts';

/** The manufacturer sees all, a member what it asked for itself. */
export const listConcessions = defineAction({
  name: 'warranty.list_concessions',
  method: 'GET',
  path: '/v1/networks/{network}/concessions',
  summary: 'List longer terms and waivers that were asked for, newest first',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, state: z.enum(CONCESSION_STATES).optional() }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(concessionWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, database, request }, { query }) {
    const home = homeOf(actor);
    if (home === null) throw new Refusal('request.not_found');
    const page = { before: readCursor(query.cursor, 'con') ?? '~', state: query.state ?? '', limit: query.limit + 1 };
    const { rows } = await load({
      rows: home === database.tenantId ? readConcessions(page) : listConcessionsAskedBy({ tenantId: home, ...page }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toConcessionWire), nextCursor },
    };
  },
});

export const showConcession = defineAction({
  name: 'warranty.show_concession',
  method: 'GET',
  path: '/v1/networks/{network}/concessions/{concession}',
  summary: 'One longer term or waiver, with who said what',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'none',
  params: concessionParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: concessionWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { admitted, concession } = await load({
      concession: findConcession({ id: params.concession as ConcessionId }),
    });
    const isOwn = admitted.kind === 'owner' || concession?.askedByMember === admitted.membership.id;
    if (concession === undefined || !isOwn) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(concession.version) },
      body: toConcessionWire(concession),
    };
  },
});
