import {
  findMembership,
  type MembershipId,
  mayRead,
  membershipParams,
  networkSpace,
  todayOf,
} from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listAudits as readAudits } from '../store.ts';
import { auditWire, toAuditWire } from '../wire/care.ts';

/** Of one outlet, the latest first; it sees its own. */
export const listAudits = defineAction({
  name: 'onboarding.list_audits',
  method: 'GET',
  path: '/v1/networks/{network}/memberships/{membership}/audits',
  summary: 'Site audits of an outlet, with what it still has to mend',
  permission: 'network:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: membershipParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(auditWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.not_found', 'request.bad_cursor'],
  async run({ load, request, now }, { params, query }) {
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const before = readCursor(query.cursor, 'aud') ?? '~';
    const { admitted, membership, rows } = await load({
      membership: findMembership({ id: membershipId }),
      rows: readAudits({ membershipId, before, limit: query.limit + 1 }),
    });
    if (membership === undefined || !mayRead(admitted, membership.tenantId)) throw new Refusal('request.not_found');
    const { items, nextCursor } = toPage(rows, query.limit);
    const today = todayOf(now);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((audit) => toAuditWire(audit, today)), nextCursor },
    };
  },
});
