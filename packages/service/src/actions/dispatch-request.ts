import { findAgreementOfMembership } from '@aftercare/agreements';
import { localDateAt } from '@aftercare/kernel';
import { findMembership, findNetwork, type MembershipId, mayWork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { andThen, askMember, closeOrder } from '../plans/close-order.ts';
import { toPlan } from '../plans/plan.ts';
import { findLiveOrder, readsForFile, toFile } from '../plans/request-file.ts';
import { requireOpen, requireStep } from '../plans/work-order-steps.ts';
import { viewRequest } from '../views.ts';
import { dispatchBody, requestParams, requestWire, toRequestWire } from '../wire/request.ts';

/** A person decides who is asked, whatever the list says; an order that was given before is taken back. */
export const dispatchRequest = defineAction({
  name: 'service.dispatch_request',
  method: 'POST',
  path: '/v1/networks/{network}/service-requests/{request}/dispatch',
  summary: 'Ask a shop of your choice, with the reason',
  permission: 'service:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: requestParams,
  query: z.strictObject({}),
  body: dispatchBody,
  answers: { 200: requestWire },
  refusals: [
    'service.request_closed',
    'service.verb_forbidden',
    'service.member_unable',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, platform, actor, now, language }, { params, body }) {
    // safe: the pattern of the field is the id's own
    const membershipId = body.membership as MembershipId;
    const { admitted, membership, agreement, ...loaded } = await load({
      ...readsForFile({ key: params.request }),
      membership: findMembership({ id: membershipId }),
      agreement: findAgreementOfMembership({ membershipId, on: localDateAt(now, NETWORK_TIME_ZONE) }),
    });
    const file = toFile(loaded);
    const view = file === undefined ? undefined : viewRequest(file, admitted, actor);
    if (file === undefined || view === undefined) throw new Refusal('request.not_found');
    requireMatch(file.request.version);
    requireOpen(file, 'dispatch');
    if (membership?.kind !== 'shop' || !mayWork(membership.state) || agreement === undefined)
      throw new Refusal('service.member_unable');
    const network = await findNetwork({ platform, actor, params });
    const at = { now, network: network.slug, by: 'manufacturer' } as const;
    const order = findLiveOrder(file);
    if (order !== undefined) requireStep(order, 'cancel');
    const end = { state: 'cancelled', reason: body.reason } as const;
    const start = order === undefined ? { file, plan: toPlan({}) } : closeOrder(file, order, end, at);
    const member = {
      membershipId,
      memberTenantId: membership.tenantId,
      memberName: membership.legalName,
      agreementId: agreement.id,
      acceptWithinMinutes: agreement.content.dispatch.acceptWithinMinutes,
    };
    const changed = andThen(start, (next) => askMember(next, member, at, body.reason));
    return commit({
      ...changed.plan,
      unchanged: [...changed.plan.unchanged, { subject: membership.id, version: membership.version }],
      answer: {
        status: 200,
        headers: { ETag: toETag(changed.file.request.version) },
        body: toRequestWire(changed.file, viewRequest(changed.file, admitted, actor) ?? view, now, {
          language,
          timeZone: NETWORK_TIME_ZONE,
        }),
      },
    });
  },
});
