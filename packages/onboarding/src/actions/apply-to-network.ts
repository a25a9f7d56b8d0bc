import { newId } from '@aftercare/kernel';
import {
  decideMembership,
  findInvitationByToken,
  findMembershipOf,
  INVITATION_EXPIRES,
  insertMembership,
  MEMBERSHIP_APPLIED,
  type Membership,
  membershipWire,
  networkForInvited,
  networkParams,
  planMembership,
  setInvitationState,
  todayOf,
  toMembershipWire,
  writeFacts,
} from '@aftercare/network';
import { findWorkDays, toWorkDays } from '@aftercare/policies';
import { defineAction, homeOf, Refusal, sha256Hex } from '@aftercare/runtime';
import { queueEvent } from '@aftercare/webhooks';
import * as z from 'zod';
import {
  chooseRequirements,
  listApplicationTimers,
  planChecks,
  planOutlet,
  toFieldErrors,
} from '../plan-application.ts';
import { outletRequirements } from '../policies.ts';
import { toLicenceKey } from '../rules/canonical-licence.ts';
import { checkApplication, listRefused } from '../rules/check-application.ts';
import { computeReviewClock } from '../rules/review-clock.ts';
import { insertApplication } from '../store.ts';
import { lastOf, readsForApplicationOf } from '../view-application.ts';
import { applyBody } from '../wire.ts';
import type { Application } from '../words.ts';

/**
 * A shop asks for its place in a network, with an invitation; the tenant is the one of its token. Where changes were
 * requested it sends the application again, and needs none. What was sent before is kept.
 */
export const applyToNetwork = defineAction({
  name: 'onboarding.apply',
  method: 'POST',
  path: '/v1/networks/{network}/applications',
  summary: 'Apply for a place in a network with an invitation, or again where changes were requested',
  permission: 'network:apply',
  space: networkForInvited,
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: applyBody,
  answers: { 201: membershipWire },
  refusals: [
    'network.invitation_invalid',
    'network.wrong_kind_of_tenant',
    'network.already_member',
    'onboarding.application_refused',
    'onboarding.licence_taken',
  ],
  example: {
    invitation: '7f3c…',
    legalName: 'Jinan Lixia Repair Co.',
    licenceNumber: '91370100EXAMPLE01',
    divisionCode: '370102',
    address: '1 Example Road, Lixia, Jinan',
    phone: '0531-5550100',
    categories: ['solar-heater'],
    outletClass: 'county',
    premisesM2: 180,
    technicians: [
      { name: 'Li', certificates: [{ number: 'C-1', category: 'solar-heater', validUntil: '2027-12-31' }] },
    ],
  },
  async run({ load, commit, actor, platform, database, now }, { params, body }) {
    const tenantId = homeOf(actor);
    const applicant = tenantId === null ? undefined : await platform.directory.findById(tenantId);
    if (tenantId === null || applicant === undefined) throw new Refusal('request.not_found');
    const { invitation: token, ...facts } = body;
    const today = todayOf(now);
    const { invitation, known, versions, workDays, ...sent } = await load({
      invitation: findInvitationByToken({ tokenHash: await sha256Hex(token ?? '') }),
      known: findMembershipOf({ tenantId }),
      versions: outletRequirements.listBegun(today),
      workDays: findWorkDays({ on: today }),
      ...readsForApplicationOf({ tenantId }),
    });
    const isCure = known?.state === 'changes_requested';
    // Whoever holds no token of this network learns nothing, not even that it exists.
    if (invitation === undefined && !isCure) throw new Refusal('request.not_found');
    if (!isCure && (invitation?.state !== 'open' || invitation.expiresAt <= now))
      throw new Refusal('network.invitation_invalid');
    const memberKind = invitation !== undefined && !isCure ? invitation.memberKind : known?.kind;
    if (memberKind === undefined || applicant.kind !== memberKind) {
      throw new Refusal('network.wrong_kind_of_tenant', { expected: memberKind ?? 'shop', actual: applicant.kind });
    }
    const state = known === undefined ? 'applied' : decideMembership(known.state, isCure ? 'resubmit' : 'apply_again');
    if (state === null) throw new Refusal('network.already_member');
    const requirements = chooseRequirements(versions, today);
    const papers = sent.papers.map(({ kind }) => kind);
    const asked = memberKind === 'shop' ? (requirements?.content ?? null) : null;
    const checks = asked === null ? [] : checkApplication({ facts, papers, requirements: asked, today });
    const refused = listRefused(checks);
    if (refused.length > 0)
      throw new Refusal(
        'onboarding.application_refused',
        { faults: refused.length },
        { errors: toFieldErrors(refused) },
      );

    const clock = computeReviewClock(requirements?.content ?? null, toWorkDays(workDays), now);
    const { legalName, licenceNumber, divisionCode, address, phone, categories } = facts;
    const said = {
      legalName,
      licenceNumber,
      licenceKey: toLicenceKey(licenceNumber),
      divisionCode,
      address,
      phone,
      categories,
      appliedAt: now,
    };
    const membership: Membership = {
      grade: null,
      reviewer: null,
      startsOn: null,
      probationUntil: null,
      ...known,
      id: known?.id ?? newId('mem', now),
      tenantId,
      tenantSlug: applicant.slug,
      kind: memberKind,
      ...said,
      state,
      reviewDueAt: clock.dueAt,
      missing: [],
      version: (known?.version ?? 0) + 1,
    };
    const application: Application = {
      membershipId: membership.id,
      number: (lastOf(sent.submissions)?.number ?? 0) + 1,
      facts,
      requirementsId: requirements?.id ?? null,
      submittedAt: now,
    };
    const network = await platform.directory.findById(database.tenantId);
    if (network === undefined) throw new Error('a network without a route');
    const again = known === undefined ? null : planMembership(known, { after: membership, reason: null, network, now });
    return commit({
      writes: [
        ...(again === null
          ? [insertMembership(membership)]
          : [writeFacts({ id: membership.id, ...said }), ...again.writes]),
        insertApplication(application),
        ...planChecks(membership.id, (sent.checks[0]?.run ?? 0) + 1, checks, now),
        ...planOutlet(application, today),
        ...(invitation === undefined || isCure
          ? []
          : [setInvitationState({ id: invitation.id, state: 'used', version: invitation.version + 1 })]),
        queueEvent(newId('evt', now), {
          kind: MEMBERSHIP_APPLIED,
          network: params.network,
          subject: membership.id,
          params: { state },
          at: now,
        }),
      ],
      history: [
        ...(again?.history ?? [
          { subject: membership.id, version: 1, before: null, after: { state: 'applied', tenant: applicant.slug } },
        ]),
        ...(invitation === undefined || isCure
          ? []
          : [
              {
                subject: invitation.id,
                version: invitation.version + 1,
                before: { state: 'open' },
                after: { state: 'used' },
              },
            ]),
      ],
      events: again?.events ?? [],
      timers: {
        set: listApplicationTimers(application, params.network, clock, now),
        cancel: invitation === undefined || isCure ? [] : [{ subject: invitation.id, kind: INVITATION_EXPIRES }],
      },
      refusals: {
        'memberships.tenant_id': () => new Refusal('network.already_member'),
        'memberships.licence_key': () => new Refusal('onboarding.licence_taken', { licence: licenceNumber }),
      },
      answer: { status: 201, body: toMembershipWire(membership, now) },
    });
  },
});
