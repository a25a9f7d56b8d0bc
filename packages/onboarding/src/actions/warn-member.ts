import {
  decideMembership,
  findMembership,
  type Membership,
  type MembershipId,
  mayWork,
  membershipParams,
  networkSpace,
  planMembership,
  raiseMembership,
  todayOf,
} from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { defineAction, nameActor, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseRequirements } from '../plan-application.ts';
import { outletRequirements } from '../policies.ts';
import { decideWarning } from '../rules/decide-warning.ts';
import { insertLetter, listLetters } from '../store.ts';
import { toWarningWire, warningBody, warningWire } from '../wire/care.ts';
import { WARNED, type WarningLetter } from '../words.ts';

/** A numbered letter; so many within a period suspend the member by the rule of the outlet requirements, in the same write. */
export const warnMember = defineAction({
  name: 'onboarding.warn_member',
  method: 'POST',
  path: '/v1/networks/{network}/memberships/{membership}/warnings',
  summary: 'Send a warning letter; several within a period suspend the member',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: membershipParams,
  query: z.strictObject({}),
  body: warningBody,
  answers: { 201: warningWire.extend({ within: z.int(), state: z.string() }) },
  refusals: ['request.not_found', 'network.state_forbids', 'request.version_stale'],
  example: { reason: 'Prices above the list were asked for twice' },
  async run({ load, commit, requireMatch, actor, platform, database, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const today = todayOf(now);
    const { membership, letters, versions } = await load({
      membership: findMembership({ id: membershipId }),
      letters: listLetters({ membershipId }),
      versions: outletRequirements.listBegun(today),
    });
    if (membership === undefined) throw new Refusal('request.not_found');
    requireMatch(membership.version);
    if (!mayWork(membership.state) && membership.state !== 'suspended')
      throw new Refusal('network.state_forbids', { state: membership.state });
    const rule = chooseRequirements(versions, today)?.content.warnings ?? null;
    const { number, within, suspends } = decideWarning(letters, rule, today);
    const letter: WarningLetter = {
      membershipId,
      number,
      issuedOn: today,
      reason: body.reason,
      issuedBy: nameActor(actor),
    };
    const network = await platform.directory.findById(database.tenantId);
    if (network === undefined) throw new Error('a network without a route');
    const state = suspends ? decideMembership(membership.state, 'suspend') : null;
    const after: Membership = { ...membership, state: state ?? membership.state, version: membership.version + 1 };
    const suspension =
      state === null ? null : planMembership(membership, { after, reason: `${number}: ${body.reason}`, network, now });
    return commit({
      writes: [
        insertLetter(letter),
        ...(suspension?.writes ?? [raiseMembership({ id: membershipId, version: after.version })]),
      ],
      history: suspension?.history ?? [
        { subject: membershipId, version: after.version, before: null, after: { warning: number }, why: body.reason },
      ],
      events: [
        toNoticeEvent({
          target: membership.tenantId,
          type: WARNED,
          subject: membershipId,
          version: after.version,
          network: params.network,
          params: { number, within, reason: body.reason },
        }),
        ...(suspension?.events ?? []),
      ],
      timers: { set: suspension?.timers.set ?? [] },
      answer: { status: 201, body: { ...toWarningWire(letter), within, state: after.state } },
    });
  },
});
