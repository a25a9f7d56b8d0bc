import { findAgreementOfMembership } from '@aftercare/agreements';
import type { ClaimId } from '@aftercare/claims';
import { addMonths, fromInstant, localDateAt } from '@aftercare/kernel';
import {
  findMembership,
  type MembershipId,
  mayRead,
  membershipParams,
  NETWORK_TIME_ZONE,
  networkSpace,
} from '@aftercare/network';
import { type Action, defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { countAgreedBreaches } from '../rules/count-agreed-breaches.ts';
import { countBreaches, findVerification, listBreaches } from '../store.ts';
import { breachListWire, claimParams, toVerificationWire, verificationWire } from '../wire.ts';

const shared = {
  method: 'GET',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  query: z.strictObject({}),
  body: z.undefined(),
  refusals: ['request.not_found'],
} as const;
const BREACHES_SHOWN = 200;

export const showVerification: Action = defineAction({
  ...shared,
  name: 'verification.show',
  path: '/v1/networks/{network}/claims/{claim}/verification',
  summary: 'What a follow-up found of a claim, and what it is charged',
  params: claimParams,
  answers: { 200: verificationWire },
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { admitted, found } = await load({ found: findVerification({ claimId: params.claim as ClaimId }) });
    if (found === undefined || !mayRead(admitted, found.memberTenantId)) throw new Refusal('request.not_found');
    return { status: 200, body: toVerificationWire(found) };
  },
});

export const showBreaches: Action = defineAction({
  ...shared,
  name: 'verification.list_breaches',
  path: '/v1/networks/{network}/memberships/{membership}/breaches',
  summary: 'What counts against a member, counted over twelve months, the newest first',
  params: membershipParams,
  answers: { 200: breachListWire },
  async run({ load, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const memberId = params.membership as MembershipId;
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const since = addMonths(today, -12);
    const { admitted, membership, agreement, rows, counts } = await load({
      membership: findMembership({ id: memberId }),
      agreement: findAgreementOfMembership({ membershipId: memberId, on: today }),
      rows: listBreaches({ memberId, limit: BREACHES_SHOWN }),
      counts: countBreaches({ memberId, since }),
    });
    if (membership === undefined || !mayRead(admitted, membership.tenantId)) throw new Refusal('request.not_found');
    return {
      status: 200,
      body: {
        since,
        counts: counts.map(({ kind, count }) => ({ kind, count })),
        agreed: countAgreedBreaches(agreement?.content.duties.breaches ?? [], rows, today).map((one) => ({ ...one })),
        items: rows.map(({ kind, sourceId, foundOn, at }) => ({
          kind,
          source: sourceId,
          foundOn,
          at: fromInstant(at),
        })),
      },
    };
  },
});
