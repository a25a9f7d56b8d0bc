import {
  decideMembership,
  decideStart,
  findMembership,
  type Membership,
  type MembershipId,
  type MembershipVerb,
  membershipParams,
  membershipWire,
  networkSpace,
  planMembership,
  todayOf,
  toMembershipWire,
} from '@aftercare/network';
import { type Context, defineAction, nameActor, type Plan, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseRequirements, planChecks, toFieldErrors } from '../plan-application.ts';
import { outletRequirements } from '../policies.ts';
import { checkApplication } from '../rules/check-application.ts';
import { lastOf, readsForApplication } from '../view-application.ts';
import { approveBody, changesBody, declineBody } from '../wire.ts';
import type { Check } from '../words.ts';

const shared = {
  method: 'POST',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: membershipParams,
  query: z.strictObject({}),
  answers: { 200: membershipWire },
} as const;
const path = '/v1/networks/{network}/memberships/{membership}';
const refusals = ['network.state_forbids', 'request.not_found', 'request.version_stale'] as const;

type Deciding = Pick<Context<unknown>, 'commit' | 'requireMatch' | 'platform' | 'database' | 'now'>;

/** One step of an application, and what is written with it. */
async function decide(
  { commit, requireMatch, platform, database, now }: Deciding,
  membership: Membership | undefined,
  step: {
    readonly verb: MembershipVerb;
    readonly reason: string | null;
    readonly changed: Partial<Membership>;
    readonly writes?: Plan['writes'];
  },
) {
  if (membership === undefined) throw new Refusal('request.not_found');
  requireMatch(membership.version);
  const state = decideMembership(membership.state, step.verb);
  if (state === null) throw new Refusal('network.state_forbids', { state: membership.state });
  const network = await platform.directory.findById(database.tenantId);
  if (network === undefined) throw new Error('a network without a route');
  const after: Membership = { ...membership, ...step.changed, state, version: membership.version + 1 };
  const plan = planMembership(membership, { after, reason: step.reason, network, now });
  return commit({
    ...plan,
    writes: [...plan.writes, ...(step.writes ?? [])],
    answer: { status: 200, headers: { ETag: toETag(after.version) }, body: toMembershipWire(after, now) },
  });
}

// safe: the pattern of the path parameter is the id's own
const readMembership = (membership: string) => findMembership({ id: membership as MembershipId });

/** Somebody takes it in hand; the clock runs on. */
export const reviewMembership = defineAction({
  ...shared,
  name: 'onboarding.review_membership',
  path: `${path}/review`,
  summary: 'Take an application in hand',
  body: z.strictObject({}).optional(),
  refusals,
  async run(context, { params }) {
    const { membership } = await context.load({ membership: readMembership(params.membership) });
    const changed = { reviewer: nameActor(context.actor) };
    return decide(context, membership, { verb: 'review', reason: null, changed });
  },
});

/** The applicant has it again, with what is missing; the clock begins anew when it comes back. */
export const requestChanges = defineAction({
  ...shared,
  name: 'onboarding.request_changes',
  path: `${path}/request-changes`,
  summary: 'Ask an applicant to mend its application, naming what is missing',
  body: changesBody,
  refusals,
  example: { reason: 'The insurance ends next week', missing: ['insurance'] },
  async run(context, { params, body }) {
    const { membership } = await context.load({ membership: readMembership(params.membership) });
    const changed = { reviewDueAt: null, missing: body.missing };
    return decide(context, membership, { verb: 'request_changes', reason: body.reason, changed });
  },
});

export const declineMembership = defineAction({
  ...shared,
  name: 'onboarding.decline_membership',
  path: `${path}/decline`,
  summary: 'Decline an application',
  body: declineBody,
  refusals,
  async run(context, { params, body }) {
    const { membership } = await context.load({ membership: readMembership(params.membership) });
    const changed = { reviewDueAt: null, missing: [] };
    return decide(context, membership, { verb: 'decline', reason: body.reason, changed });
  },
});

/**
 * The application is held against the requirements of today once more; whoever approves in spite of a failed check says why.
 * Work begins at once, on a later day, or on probation.
 */
export const approveMembership = defineAction({
  ...shared,
  name: 'onboarding.approve_membership',
  path: `${path}/approve`,
  summary: 'Approve an application: the membership begins at once, on a later day, or on probation',
  body: approveBody,
  refusals: [...refusals, 'onboarding.checks_failed', 'onboarding.reason_needed'],
  async run(context, { params, body }) {
    const { now } = context;
    const today = todayOf(now);
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const { membership, versions, ...sent } = await context.load({
      membership: findMembership({ id: membershipId }),
      versions: outletRequirements.listBegun(today),
      ...readsForApplication({ membershipId }),
    });
    const requirements = chooseRequirements(versions, today)?.content ?? null;
    const application = lastOf(sent.submissions);
    const checks =
      requirements === null || application === null || membership?.kind !== 'shop'
        ? []
        : checkApplication({
            facts: application.facts,
            papers: sent.papers.map(({ kind }) => kind),
            requirements,
            today,
          });
    const start = decideStart(
      {
        startsOn: body.startsOn ?? null,
        probationMonths: body.probationMonths ?? requirements?.probationMonths ?? 0,
      },
      today,
    );
    const verb = VERBS[start.when];
    // What the state forbids is said before what the checks say.
    if (membership !== undefined && decideMembership(membership.state, verb) !== null) refuseFailed(checks, body);
    return decide(context, membership, {
      verb,
      reason: body.reason ?? null,
      changed: { reviewDueAt: null, missing: [], startsOn: start.startsOn, probationUntil: start.probationUntil },
      writes: planChecks(membershipId, (sent.checks[0]?.run ?? 0) + 1, checks, now),
    });
  },
});

const VERBS = { now: 'approve', on_probation: 'approve_on_probation', later: 'approve_later' } as const;

function refuseFailed(checks: readonly Check[], { despiteChecks, reason }: z.output<typeof approveBody>): void {
  const failed = checks.filter(({ verdict }) => verdict === 'failed');
  if (failed.length === 0) return;
  if (despiteChecks !== true)
    throw new Refusal('onboarding.checks_failed', { faults: failed.length }, { errors: toFieldErrors(failed) });
  if (reason === undefined) throw new Refusal('onboarding.reason_needed');
}
