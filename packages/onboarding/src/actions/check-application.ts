import { findMembership, type MembershipId, networkSpace, todayOf } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseRequirements, planChecks } from '../plan-application.ts';
import { outletRequirements } from '../policies.ts';
import { checkApplication as check } from '../rules/check-application.ts';
import { lastOf, readsForApplication, viewChecks } from '../view-application.ts';
import { applicationParams, checksWire } from '../wire.ts';

/** Runs the checks again, by the requirements of today: a paper has come, a certificate has run out, more is asked for. */
export const checkApplication = defineAction({
  name: 'onboarding.check_application',
  method: 'POST',
  path: '/v1/networks/{network}/applications/{membership}/checks',
  summary: 'Hold an application against the requirements of today again',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: applicationParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: checksWire },
  refusals: ['request.not_found'],
  async run({ load, commit, now, language }, { params }) {
    const today = todayOf(now);
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const { membership, versions, ...sent } = await load({
      membership: findMembership({ id: membershipId }),
      versions: outletRequirements.listBegun(today),
      ...readsForApplication({ membershipId }),
    });
    const application = lastOf(sent.submissions);
    if (membership === undefined || application === null) throw new Refusal('request.not_found');
    const requirements = chooseRequirements(versions, today);
    const papers = sent.papers.map(({ kind }) => kind);
    const checks =
      requirements === null || membership.kind !== 'shop'
        ? []
        : check({ facts: application.facts, papers, requirements: requirements.content, today });
    return commit({
      writes: planChecks(membershipId, (sent.checks[0]?.run ?? 0) + 1, checks, now),
      history: [],
      answer: { status: 200, body: viewChecks(checks, now, language) },
    });
  },
});
