import { newId } from '@aftercare/kernel';
import { findMembership, type MembershipId, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { mayAgree } from '../rules/may-agree.ts';
import { findLastNumber, insertAgreement } from '../store.ts';
import { agreementWire, draftBody, toAgreementWire } from '../wire.ts';
import type { Agreement } from '../words.ts';

/** A new version for one member. A change is always a new draft: what was offered is never edited. */
export const draftAgreement = defineAction({
  name: 'agreements.draft',
  method: 'POST',
  path: '/v1/networks/{network}/agreements',
  summary: 'Draft an agreement with a member',
  permission: 'agreements:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: draftBody,
  answers: { 201: agreementWire },
  refusals: ['agreements.member_unknown'],
  async run({ load, commit, now }, { params, body }) {
    // safe: the pattern of the body is the id's own
    const membershipId = body.membership as MembershipId;
    const { membership, last } = await load({
      membership: findMembership({ id: membershipId }),
      last: findLastNumber({ membershipId }),
    });
    if (membership === undefined || !mayAgree(membership.state))
      throw new Refusal('agreements.member_unknown', { membership: body.membership });
    const agreement: Agreement = {
      id: newId('agr', now),
      membershipId,
      memberTenantId: membership.tenantId,
      number: (last?.number ?? 0) + 1,
      state: 'draft',
      validFrom: body.content.validFrom,
      validUntil: body.content.validUntil,
      content: body.content,
      document: null,
      documentHash: null,
      manufacturerSignature: null,
      memberSignature: null,
      offeredAt: null,
      inForceAt: null,
      createdAt: now,
      version: 1,
    };
    return commit({
      writes: [insertAgreement(agreement)],
      history: [
        {
          subject: agreement.id,
          version: 1,
          before: null,
          after: { membership: membershipId, number: agreement.number, state: 'draft' },
        },
      ],
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${params.network}/agreements/${agreement.id}`, ETag: toETag(1) },
        body: toAgreementWire({ ...agreement, memberName: membership.legalName }),
      },
    });
  },
});
