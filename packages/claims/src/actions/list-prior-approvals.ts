import { mayRead, networkParams, networkSpace } from '@aftercare/network';
import {
  type Action,
  defineAction,
  homeOf,
  linkHeader,
  pageQuery,
  Refusal,
  readCursor,
  toETag,
  toPage,
} from '@aftercare/runtime';
import * as z from 'zod';
import { chooseMode, maySeeMode } from '../rules/may-see-mode.ts';
import { findPriorApproval, listPriorApprovalsOf, listPriorApprovals as readAll } from '../store/prior-approval.ts';
import {
  priorApprovalListWire,
  priorApprovalParams,
  priorApprovalWire,
  toPriorApprovalWire,
} from '../wire/prior-approval.ts';
import { PRIOR_APPROVAL_STATES, type PriorApprovalId } from '../words.ts';

const shared = {
  method: 'GET',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  body: z.undefined(),
} as const;

export const listPriorApprovals: Action = defineAction({
  ...shared,
  name: 'claims.list_prior_approvals',
  path: '/v1/networks/{network}/prior-approvals',
  summary: 'Work that was asked for before it was done, newest first; a member sees its own',
  params: networkParams,
  query: z.strictObject({
    ...pageQuery,
    state: z.enum(PRIOR_APPROVAL_STATES).optional(),
    mode: z.enum(['live', 'test']).optional(),
  }),
  answers: { 200: priorApprovalListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, database, request }, { query }) {
    const page = {
      before: readCursor(query.cursor, 'pra') ?? '~',
      limit: query.limit + 1,
      mode: chooseMode(actor, query.mode),
      state: query.state ?? '',
    };
    const home = homeOf(actor);
    const isOwner = home === database.tenantId || home === null;
    const { rows } = await load({
      rows: isOwner ? readAll(page) : listPriorApprovalsOf({ ...page, memberTenantId: home }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toPriorApprovalWire), nextCursor },
    };
  },
});

export const showPriorApproval: Action = defineAction({
  ...shared,
  name: 'claims.show_prior_approval',
  path: '/v1/networks/{network}/prior-approvals/{approval}',
  summary: 'What was asked for, and what was said to it',
  params: priorApprovalParams,
  query: z.strictObject({}),
  answers: { 200: priorApprovalWire },
  refusals: ['request.not_found'],
  async run({ load, actor }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.approval as PriorApprovalId;
    const { admitted, approval } = await load({ approval: findPriorApproval({ id }) });
    if (approval === undefined || !mayRead(admitted, approval.memberTenantId) || !maySeeMode(actor, approval.mode))
      throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(approval.version) }, body: toPriorApprovalWire(approval) };
  },
});
