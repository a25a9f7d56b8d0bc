import { findNetwork, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { type Changed, changeRequest } from '../plans/change-request.ts';
import { andThen, closeOrder } from '../plans/close-order.ts';
import { type Happening, toPlan } from '../plans/plan.ts';
import { findLiveOrder, readsForFile, toFile } from '../plans/request-file.ts';
import { requireOpen, requireStep } from '../plans/work-order-steps.ts';
import { toRecorder, viewRequest } from '../views.ts';
import { reasonBody, requestParams, requestWire, toRequestWire } from '../wire/request.ts';
import type { RequestFile } from '../words.ts';

interface RequestVerb<Body extends z.ZodType> {
  readonly verb: string;
  readonly summary: string;
  readonly permission: 'service:write' | 'service:work';
  readonly isForShops: boolean;
  readonly body: Body;
  apply(file: RequestFile, body: z.output<Body>, at: Happening): Changed;
}

/** Every verb on a request is this one action: load its file, change it by a plan, answer the whole of it. */
function changeRequestBy<Body extends z.ZodType>(definition: RequestVerb<Body>): Action {
  const { verb, summary, permission, isForShops, body: schema } = definition;
  return defineAction({
    name: `service.${verb.replace('-', '_')}_request`,
    method: 'POST',
    path: `/v1/networks/{network}/service-requests/{request}/${verb}`,
    summary,
    permission,
    space: networkSpace({ owner: true, members: isForShops ? ['shop'] : [] }),
    idempotencyKey: 'optional',
    params: requestParams,
    query: z.strictObject({}),
    body: schema,
    answers: { 200: requestWire },
    refusals: ['service.request_closed', 'service.verb_forbidden', 'request.not_found', 'request.version_stale'],
    async run({ load, commit, requireMatch, platform, actor, now, language }, { params, body }) {
      const { admitted, ...loaded } = await load(readsForFile({ key: params.request }));
      const file = toFile(loaded);
      const view = file === undefined ? undefined : viewRequest(file, admitted, actor);
      if (file === undefined || view === undefined) throw new Refusal('request.not_found');
      requireMatch(file.request.version);
      requireOpen(file, verb);
      const network = await findNetwork({ platform, actor, params });
      const changed = definition.apply(file, body, { now, network: network.slug, by: toRecorder(admitted) });
      return commit({
        ...changed.plan,
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
}

/** Somebody spoke with the customer. A second time says nothing new. */
export const recordFirstContact = changeRequestBy({
  verb: 'first-contact',
  summary: 'Record the first word with the customer',
  permission: 'service:work',
  isForShops: true,
  body: z.strictObject({}),
  apply: (file, _body, at) =>
    file.facts.some(({ event }) => event === 'first_contact')
      ? { file, plan: toPlan({}) }
      : changeRequest(file, { events: ['first_contact'] }, at),
});

/** The customer does not want it any more, or it is none of ours. */
export const cancelRequest = changeRequestBy({
  verb: 'cancel',
  summary: 'Cancel a request, with the reason; the shop that has it hears of it',
  permission: 'service:write',
  isForShops: false,
  body: reasonBody,
  apply(file, { reason }, at) {
    const order = findLiveOrder(file);
    if (order !== undefined) requireStep(order, 'cancel');
    const start =
      order === undefined ? { file, plan: toPlan({}) } : closeOrder(file, order, { state: 'cancelled', reason }, at);
    return andThen(start, (next) =>
      changeRequest(next, { state: 'cancelled', events: ['cancelled'], resume: true, why: reason }, at),
    );
  },
});
