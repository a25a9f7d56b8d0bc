import { findAgreementOfMembership } from '@aftercare/agreements';
import { firstDayOf, lastDayOf, toMonth } from '@aftercare/kernel';
import { findMembership, type MembershipId, mayRead, membershipParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { countQuota } from '../rules/count-quota.ts';
import { countFollowUps } from '../store.ts';
import { shareQuery, shareWire } from '../wire.ts';

/** What is asked of a shop that has agreed to nothing else. */
const USUAL_SHARE_PPM = 250_000;

export const showShare = defineAction({
  name: 'verification.show_share',
  method: 'GET',
  path: '/v1/networks/{network}/memberships/{membership}/follow-up-share',
  summary: "How many of a month's signed orders a shop followed up itself, against what its agreement asks for",
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: membershipParams,
  query: shareQuery,
  body: z.undefined(),
  answers: { 200: shareWire },
  refusals: ['request.not_found'],
  async run({ load }, { params, query }) {
    const month = toMonth(query.month);
    if (month === undefined) throw new Refusal('request.not_found');
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const [from, until] = [firstDayOf(month), lastDayOf(month)];
    const { admitted, membership, agreement, counted } = await load({
      membership: findMembership({ id: membershipId }),
      agreement: findAgreementOfMembership({ membershipId, on: until }),
      counted: countFollowUps({ membershipId, from, until }),
    });
    if (membership === undefined || !mayRead(admitted, membership.tenantId)) throw new Refusal('request.not_found');
    const sharePpm = agreement?.content.duties.followUpSharePpm ?? USUAL_SHARE_PPM;
    const share = countQuota(counted?.signed ?? 0, counted?.reached ?? 0, sharePpm);
    return { status: 200, body: { month, sharePpm, ...share } };
  },
});
