import { findMembership, type MembershipId, networkForInvited } from '@aftercare/network';
import { defineAction, homeOf, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { readsForApplication, viewApplication } from '../view-application.ts';
import { applicationParams, applicationWire } from '../wire.ts';

/** For the manufacturer and for the applicant itself, also before it is a member and after it was declined. */
export const showApplication = defineAction({
  name: 'onboarding.show_application',
  method: 'GET',
  path: '/v1/networks/{network}/applications/{membership}',
  summary: 'One application: what was sent and when, papers, checks',
  permission: 'network:read',
  space: networkForInvited,
  idempotencyKey: 'none',
  params: applicationParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: applicationWire },
  refusals: ['request.not_found'],
  async run({ load, actor, database, now, language }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const { membership, ...sent } = await load({
      membership: findMembership({ id: membershipId }),
      ...readsForApplication({ membershipId }),
    });
    const home = homeOf(actor);
    const isTheirs = home !== null && (home === database.tenantId || home === membership?.tenantId);
    if (membership === undefined || !isTheirs) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(membership.version) },
      body: viewApplication(membership, sent, { now, language }),
    };
  },
});
