import { type Json, newId } from '@aftercare/kernel';
import { findMembership, type MembershipId, networkParams, networkSpace } from '@aftercare/network';
import type { Policy } from '@aftercare/policies';
import { defineAction, InvalidInput, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { mayAgree } from '../rules/may-agree.ts';
import { mergePatch } from '../rules/merge-patch.ts';
import { findLastNumber, insertAgreement, listTemplates } from '../store.ts';
import { agreementContent, agreementWire, draftBody, type TemplateContent, toAgreementWire } from '../wire.ts';
import type { Agreement, AgreementContent } from '../words.ts';

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
  refusals: ['agreements.member_unknown', 'agreements.content_or_template', 'agreements.template_unknown'],
  async run({ load, commit, now }, { params, body }) {
    if ((body.content === undefined) === (body.template === undefined))
      throw new Refusal('agreements.content_or_template');
    // safe: the pattern of the body is the id's own
    const membershipId = body.membership as MembershipId;
    const { membership, last, templates } = await load({
      membership: findMembership({ id: membershipId }),
      last: findLastNumber({ membershipId }),
      templates: listTemplates({ id: body.template ?? '' }),
    });
    if (membership === undefined || !mayAgree(membership.state))
      throw new Refusal('agreements.member_unknown', { membership: body.membership });
    const content = body.content ?? fillTemplate(body, templates);
    const agreement: Agreement = {
      id: newId('agr', now),
      membershipId,
      memberTenantId: membership.tenantId,
      number: (last?.number ?? 0) + 1,
      state: 'draft',
      validFrom: content.validFrom,
      validUntil: content.validUntil,
      content,
      document: null,
      documentHash: null,
      manufacturerSignature: null,
      memberSignature: null,
      offeredAt: null,
      inForceAt: null,
      endedOn: null,
      endReason: null,
      dependsOn: content.dependsOn ?? null,
      templateId: templates[0]?.id ?? null,
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

/** What the template says, with what this member has otherwise; a fault stands where the caller wrote it, or left it out. */
function fillTemplate(
  { template, overrides }: z.output<typeof draftBody>,
  templates: readonly Policy<TemplateContent>[],
): AgreementContent {
  const [found] = templates;
  if (found === undefined) throw new Refusal('agreements.template_unknown', { template: template ?? '' });
  // safe: a parsed JSON body holds nothing but JSON
  const merged = agreementContent.safeParse(mergePatch(found.content as Json, (overrides ?? {}) as Json), {
    reportInput: true,
  });
  if (merged.success) return merged.data;
  throw new InvalidInput(
    merged.error.issues.map((issue) => ({
      in: 'body' as const,
      issue: { ...issue, path: ['overrides', ...issue.path] },
    })),
  );
}
