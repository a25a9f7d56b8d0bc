import { type MembershipId, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import {
  listAgreementsInState,
  listAgreementsWith,
  listOfferedBy,
  listAgreements as readAgreements,
} from '../store.ts';
import { agreementWire, toAgreementWire } from '../wire.ts';
import { AGREEMENT_STATES } from '../words.ts';

export const listAgreements = defineAction({
  name: 'agreements.list',
  method: 'GET',
  path: '/v1/networks/{network}/agreements',
  summary: 'List agreements, newest first, all or those in one state; a member sees its own',
  permission: 'agreements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({
    ...pageQuery,
    membership: z
      .string()
      .regex(/^mem_[0-9a-z]{26}$/)
      .optional(),
    state: z.enum(AGREEMENT_STATES).optional(),
  }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(agreementWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, database, request }, { query }) {
    const page = { before: readCursor(query.cursor, 'agr') ?? '~', limit: query.limit + 1 };
    if (!('tenantId' in actor)) throw new Refusal('request.not_found');
    const isOwner = actor.tenantId === database.tenantId;
    // safe: the pattern of the query is the id's own
    const membershipId = query.membership as MembershipId | undefined;
    const { state } = query;
    const choose = () => {
      if (!isOwner) return listOfferedBy({ memberTenantId: actor.tenantId, state: state ?? '', ...page });
      if (membershipId !== undefined) return listAgreementsWith({ membershipId, state: state ?? '', ...page });
      return state === undefined ? readAgreements(page) : listAgreementsInState({ state, ...page });
    };
    const { rows } = await load({ rows: choose() });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toAgreementWire), nextCursor },
    };
  },
});
