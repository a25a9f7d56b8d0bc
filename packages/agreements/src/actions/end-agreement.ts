import { localDateAt } from '@aftercare/kernel';
import { findNetwork, NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { planEnd } from '../plan-end.ts';
import { findAgreement, listDependents } from '../store.ts';
import { agreementParams, agreementWire, endBody, toAgreementWire } from '../wire.ts';
import { type AgreementId, DEPENDENTS } from '../words.ts';

/** Says its last day, today or later. What rests on it ends with it, in the same batch; work that began under it goes on under it. */
export const endAgreement = defineAction({
  name: 'agreements.end',
  method: 'POST',
  path: '/v1/networks/{network}/agreements/{agreement}/end',
  summary: 'End an agreement before its last day, and what rests on it',
  permission: 'agreements:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: agreementParams,
  query: z.strictObject({}),
  body: endBody,
  answers: { 200: agreementWire },
  refusals: [
    'agreements.ends_in_the_past',
    'agreements.ends_later_than_agreed',
    'agreements.state_forbids',
    'agreements.too_many_depend',
    'request.not_found',
    'request.version_stale',
  ],
  example: { on: '2099-12-31', reason: 'The shop gives its business up' },
  async run({ load, commit, requireMatch, platform, actor, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const { agreement, dependents } = await load({
      agreement: findAgreement({ id }),
      dependents: listDependents({ id, limit: DEPENDENTS + 1 }),
    });
    if (agreement === undefined) throw new Refusal('request.not_found');
    requireMatch(agreement.version);
    if (agreement.state !== 'in_force') throw new Refusal('agreements.state_forbids', { state: agreement.state });
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    if (body.on < today) throw new Refusal('agreements.ends_in_the_past', { on: body.on, today });
    const { validUntil, content } = agreement;
    if (validUntil !== null && content.renewal === 'none' && body.on > validUntil)
      throw new Refusal('agreements.ends_later_than_agreed', { on: body.on, validUntil });
    if (dependents.length > DEPENDENTS) throw new Refusal('agreements.too_many_depend', { most: DEPENDENTS });

    const network = await findNetwork({ platform, actor, params });
    const end = { on: body.on, reason: body.reason, network: network.slug };
    const plan = planEnd(agreement, dependents, end);
    const { endedOn, endReason, version } = plan.ended;
    return commit({
      ...plan.effect,
      answer: {
        status: 200,
        headers: { ETag: toETag(version) },
        body: toAgreementWire({ ...agreement, endedOn, endReason, version }),
      },
    });
  },
});
