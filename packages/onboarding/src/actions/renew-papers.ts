import { newId } from '@aftercare/kernel';
import { findMembership, type MembershipId, mayRead, networkSpace, raiseMembership, todayOf } from '@aftercare/network';
import { tell } from '@aftercare/notify';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { planOutlet } from '../plan-application.ts';
import { insertApplication } from '../store.ts';
import { lastOf, readsForApplication } from '../view-application.ts';
import { applicationParams, renewalBody, submissionWire, toSubmissionWire } from '../wire.ts';
import { type Application, PAPERS_DUE, PAPERS_RENEWED } from '../words.ts';

/**
 * A member says its insurance and its technicians anew: what runs out is followed from then on, and what was said before is
 * kept. The manufacturer is told, and can run the checks.
 */
export const renewPapers = defineAction({
  name: 'onboarding.renew_papers',
  method: 'POST',
  path: '/v1/networks/{network}/applications/{membership}/renewals',
  summary: 'Renew the insurance or the technicians’ certificates of a member',
  permission: 'network:apply',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  params: applicationParams,
  query: z.strictObject({}),
  body: renewalBody,
  answers: { 201: submissionWire },
  refusals: ['request.not_found', 'request.version_stale'],
  example: { insurance: { insurer: 'PICC', policyNumber: 'P-2', validUntil: '2028-12-31' } },
  async run({ load, commit, requireMatch, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const { admitted, membership, ...sent } = await load({
      membership: findMembership({ id: membershipId }),
      ...readsForApplication({ membershipId }),
    });
    const last = lastOf(sent.submissions);
    if (membership === undefined || last === null || !mayRead(admitted, membership.tenantId))
      throw new Refusal('request.not_found');
    requireMatch(membership.version);
    const { insurance, technicians } = body;
    const renewed: Application = {
      ...last,
      number: last.number + 1,
      facts: {
        ...last.facts,
        ...(insurance === undefined ? {} : { insurance }),
        ...(technicians === undefined ? {} : { technicians }),
      },
      submittedAt: now,
    };
    const version = membership.version + 1;
    const { network } = params;
    return commit({
      writes: [
        insertApplication(renewed),
        ...planOutlet(renewed, todayOf(now)),
        raiseMembership({ id: membershipId, version }),
        ...tell({
          id: newId('evt', now),
          kind: PAPERS_RENEWED,
          network,
          subject: membershipId,
          params: { member: membership.legalName },
          at: now,
        }),
      ],
      history: [{ subject: membershipId, version, before: null, after: { papers: renewed.number } }],
      timers: { set: [{ subject: membershipId, kind: PAPERS_DUE, dueAt: now, payload: { network, lookedOn: null } }] },
      answer: { status: 201, body: toSubmissionWire(renewed) },
    });
  },
});
