import { localDateAt } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { decidePriorApproval } from '../rules/decide-prior-approval.ts';
import { toApproval } from '../rules/review-claim.ts';
import { findPriorApproval, writePriorApproval } from '../store/prior-approval.ts';
import {
  priorApprovalGrantBody,
  priorApprovalParams,
  priorApprovalWire,
  toPriorApprovalWire,
} from '../wire/prior-approval.ts';
import { refuseForeignMoney, reviewBody } from '../wire.ts';
import { PRIOR_APPROVAL_DECIDED, type PriorApproval, type PriorApprovalId } from '../words.ts';

type Granted = Pick<PriorApproval, 'limit' | 'expiresOn'>;

/** A person's yes, with a limit and a last day, or no, with a reason. */
function sayOf<Body extends z.ZodType<{ readonly reason: string }>>(
  say: 'approve' | 'decline',
  summary: string,
  body: Body,
  grantOf: (sent: z.output<Body>, currency: string) => Granted,
): Action {
  const [verb, state] = say === 'approve' ? (['approve', 'approved'] as const) : (['decline', 'declined'] as const);
  return defineAction({
    name: `claims.${verb}_prior_approval`,
    method: 'POST',
    path: `/v1/networks/{network}/prior-approvals/{approval}/${verb}`,
    summary,
    permission: 'claims:review',
    space: networkSpace({ owner: true, members: [] }),
    idempotencyKey: 'optional',
    params: priorApprovalParams,
    query: z.strictObject({}),
    body,
    answers: { 200: priorApprovalWire },
    refusals: [
      'claims.prior_approval_decided',
      'claims.expires_in_past',
      'claims.currency_mismatch',
      'claims.people_decide',
      'request.not_found',
      'request.version_stale',
    ],
    async run({ load, commit, requireMatch, actor, platform, now }, { params, body: sent }) {
      if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
      // safe: the pattern of the path parameter is the id's own
      const id = params.approval as PriorApprovalId;
      const { approval } = await load({ approval: findPriorApproval({ id }) });
      if (approval === undefined) throw new Refusal('request.not_found');
      requireMatch(approval.version);
      const granted = grantOf(sent, approval.currency);
      const today = localDateAt(now, NETWORK_TIME_ZONE);
      const fault = decidePriorApproval(approval, granted, today);
      if (fault !== null) throw new Refusal(fault, { state: approval.state, today });
      const decided: PriorApproval = {
        ...approval,
        ...granted,
        state,
        decided: toApproval(actor, sent.reason, now),
        version: approval.version + 1,
      };
      const network = await findNetwork({ platform, actor, params });
      const { number, limit, expiresOn, currency, serial } = decided;
      return commit({
        writes: [writePriorApproval(decided)],
        history: [
          {
            subject: id,
            version: decided.version,
            before: { state: approval.state },
            after: { state, limit, expiresOn },
            why: sent.reason,
          },
        ],
        events:
          approval.mode === 'live'
            ? [
                toNoticeEvent({
                  target: approval.memberTenantId,
                  type: PRIOR_APPROVAL_DECIDED,
                  subject: id,
                  version: decided.version,
                  network: network.slug,
                  params: { number, state, limit, expiresOn, currency, serial },
                }),
              ]
            : [],
        answer: { status: 200, headers: { ETag: toETag(decided.version) }, body: toPriorApprovalWire(decided) },
      });
    },
  });
}

export const approvePriorApproval = sayOf(
  'approve',
  'Say yes to work that a shop asks for, up to a limit and a last day',
  priorApprovalGrantBody,
  ({ limit, expiresOn }, currency) => {
    refuseForeignMoney({ lines: [{ claimed: limit }] }, currency);
    return { limit: limit.amount, expiresOn };
  },
);
export const declinePriorApproval = sayOf(
  'decline',
  'Say no to work that a shop asks for, with the reason',
  reviewBody,
  () => ({ limit: null, expiresOn: null }),
);
