import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { mayWork } from '../rules/may-work.ts';
import { networkSpace } from '../space.ts';
import { findMembership, setGrade } from '../store.ts';
import { gradeBody, membershipParams, membershipWire, toMembershipWire } from '../wire.ts';
import type { MembershipId } from '../words.ts';

/** The grade of the month: it moves the member's rates by its agreement, and its place in dispatch. */
export const gradeMember = defineAction({
  name: 'network.grade_membership',
  method: 'POST',
  path: '/v1/networks/{network}/memberships/{membership}/grade',
  summary: 'Grade a member, with the reason',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: membershipParams,
  query: z.strictObject({}),
  body: gradeBody,
  answers: { 200: membershipWire },
  refusals: ['network.state_forbids', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const { membership } = await load({ membership: findMembership({ id: params.membership as MembershipId }) });
    if (membership === undefined) throw new Refusal('request.not_found');
    requireMatch(membership.version);
    if (!mayWork(membership.state) && membership.state !== 'suspended')
      throw new Refusal('network.state_forbids', { state: membership.state });
    const { grade, reason } = body;
    const version = membership.version + 1;
    return commit({
      writes: [setGrade({ id: membership.id, grade, version })],
      history: [
        { subject: membership.id, version, before: { grade: membership.grade }, after: { grade }, why: reason },
      ],
      answer: {
        status: 200,
        headers: { ETag: toETag(version) },
        body: toMembershipWire({ ...membership, grade, version }, now),
      },
    });
  },
});
