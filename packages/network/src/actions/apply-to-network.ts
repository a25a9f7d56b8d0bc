import { newId } from '@aftercare/kernel';
import { defineAction, homeOf, Refusal, sha256Hex } from '@aftercare/runtime';
import { queueEvent } from '@aftercare/webhooks';
import * as z from 'zod';
import { networkForInvited } from '../space.ts';
import { findInvitationByToken, insertMembership, setInvitationState } from '../store.ts';
import { applyBody, membershipWire, networkParams, toMembershipWire } from '../wire.ts';
import { INVITATION_EXPIRES, MEMBERSHIP_APPLIED, type Membership } from '../words.ts';

/** A shop asks for its place in a network. The invitation is all that it needs; the tenant is the one of its token. */
export const applyToNetwork = defineAction({
  name: 'network.apply',
  method: 'POST',
  path: '/v1/networks/{network}/applications',
  summary: 'Apply for a place in a network with an invitation',
  permission: 'network:apply',
  space: networkForInvited,
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: applyBody,
  answers: { 201: membershipWire },
  refusals: ['network.invitation_invalid', 'network.wrong_kind_of_tenant', 'network.already_member'],
  example: {
    invitation: '7f3c…',
    legalName: 'Jinan Lixia Repair Co.',
    licenceNumber: '91370100EXAMPLE01',
    divisionCode: '370102',
    address: '1 Example Road, Lixia, Jinan',
    phone: '0531-5550100',
    categories: ['solar-heater'],
  },
  async run({ load, commit, actor, platform, now }, { params, body }) {
    const tenantId = homeOf(actor);
    const applicant = tenantId === null ? undefined : await platform.directory.findById(tenantId);
    const { invitation } = await load({
      invitation: findInvitationByToken({ tokenHash: await sha256Hex(body.invitation) }),
    });
    // Whoever holds no token of this network learns nothing, not even that it exists.
    if (invitation === undefined) throw new Refusal('request.not_found');
    if (applicant === undefined || invitation.state !== 'open' || invitation.expiresAt <= now) {
      throw new Refusal('network.invitation_invalid');
    }
    if (applicant.kind !== invitation.memberKind) {
      throw new Refusal('network.wrong_kind_of_tenant', { expected: invitation.memberKind, actual: applicant.kind });
    }
    const { invitation: _token, ...facts } = body;
    const membership: Membership = {
      id: newId('mem', now),
      tenantId: applicant.tenantId,
      tenantSlug: applicant.slug,
      kind: invitation.memberKind,
      state: 'applied',
      ...facts,
      appliedAt: now,
      grade: null,
      version: 1,
    };
    return commit({
      writes: [
        insertMembership(membership),
        setInvitationState({ id: invitation.id, state: 'used', version: invitation.version + 1 }),
        queueEvent(newId('evt', now), {
          kind: MEMBERSHIP_APPLIED,
          network: params.network,
          subject: membership.id,
          params: { state: 'applied' },
          at: now,
        }),
      ],
      history: [
        { subject: membership.id, version: 1, before: null, after: { state: 'applied', tenant: applicant.slug } },
        {
          subject: invitation.id,
          version: invitation.version + 1,
          before: { state: 'open' },
          after: { state: 'used' },
        },
      ],
      timers: { cancel: [{ subject: invitation.id, kind: INVITATION_EXPIRES }] },
      refusals: { 'memberships.tenant_id': () => new Refusal('network.already_member') },
      answer: { status: 201, body: toMembershipWire(membership) },
    });
  },
});
