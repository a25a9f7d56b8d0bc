import { MEDIA_TYPES, makeFile } from '@aftercare/evidence';
import { LIMITS } from '@aftercare/kernel';
import { findMembership, type MembershipId, networkForInvited } from '@aftercare/network';
import { defineAction, homeOf, nameActor, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { insertPaper, listPapers } from '../store.ts';
import { applicationParams, paperQuery, paperWire, toPaperWire } from '../wire.ts';

const PAPERS_OF_AN_OUTLET = 60;

/** A licence, a tax paper, a certificate: kept with the manufacturer, who decides by it. */
export const handInPaper = defineAction({
  name: 'onboarding.hand_in_paper',
  method: 'POST',
  path: '/v1/networks/{network}/applications/{membership}/papers',
  summary: 'Hand in a paper of the own application',
  permission: 'network:apply',
  space: networkForInvited,
  idempotencyKey: 'required',
  params: applicationParams,
  query: paperQuery,
  body: z.undefined(),
  rawBody: { mediaTypes: MEDIA_TYPES, limitBytes: LIMITS.fileBytes },
  answers: { 201: paperWire },
  refusals: [
    'request.not_found',
    'evidence.empty',
    'evidence.kind_not_allowed',
    'request.quota_used_up',
    'onboarding.too_many_papers',
    'network.state_forbids',
  ],
  async run({ load, commit, platform, database, actor, request, now }, { params, query }) {
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const { membership, papers } = await load({
      membership: findMembership({ id: membershipId }),
      papers: listPapers({ membershipId }),
    });
    if (membership === undefined || membership.tenantId !== homeOf(actor)) throw new Refusal('request.not_found');
    const { state } = membership;
    if (state === 'declined' || state === 'expired' || state === 'terminated')
      throw new Refusal('network.state_forbids', { state });
    if (papers.length >= PAPERS_OF_AN_OUTLET)
      throw new Refusal('onboarding.too_many_papers', { limit: PAPERS_OF_AN_OUTLET });
    const declared = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const made = await makeFile(
      { bytes: request.body, declared },
      { tenantId: database.tenantId, uploadedBy: nameActor(actor), now },
    );
    await made.put(platform.files);
    const paper = { kind: query.kind, fileId: made.file.id, addedAt: now };
    return commit({
      ...made.plan,
      writes: [...made.plan.writes, insertPaper({ membershipId, ...paper })],
      answer: { status: 201, body: toPaperWire(paper) },
    });
  },
});
