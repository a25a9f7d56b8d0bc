import type { Finding, Json } from '@aftercare/kernel';
import { findNetwork, type Membership, networkSpace } from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import type { Policy } from '@aftercare/policies';
import { defineAction, Refusal, sha256Hex, type TenantRoute, toCanonical, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { checkAgreement, type NamedPolicy } from '../rules/check-agreement.ts';
import { mayAgree } from '../rules/may-agree.ts';
import {
  findAgreement,
  findBaseOf,
  findCheckerOf,
  findMemberOf,
  listNamedPolicies,
  listTaken,
  writeOffer,
} from '../store.ts';
import { agreementContent, agreementParams, agreementWire, toAgreementWire, toContentWire } from '../wire.ts';
import { AGREEMENT_OFFERED, type Agreement, type AgreementId } from '../words.ts';

/** From here on it is never edited: its document is made, and both sign the hash of these very bytes. */
export const offerAgreement = defineAction({
  name: 'agreements.offer',
  method: 'POST',
  path: '/v1/networks/{network}/agreements/{agreement}/offer',
  summary: 'Offer a draft to its member: from now on it is never edited',
  permission: 'agreements:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: agreementParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: agreementWire },
  refusals: [
    'agreements.member_unknown',
    'agreements.refused',
    'agreements.state_forbids',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, platform, actor, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const { agreement, membership, named, checker, base, taken } = await load({
      agreement: findAgreement({ id }),
      membership: findMemberOf({ id }),
      named: listNamedPolicies({ id }),
      checker: findCheckerOf({ id }),
      base: findBaseOf({ id }),
      taken: listTaken({ id }),
    });
    if (agreement === undefined || membership === undefined) throw new Refusal('request.not_found');
    requireMatch(agreement.version);
    if (!mayAgree(membership.state)) throw new Refusal('agreements.member_unknown', { membership: membership.id });
    if (agreement.state !== 'draft') throw new Refusal('agreements.state_forbids', { state: agreement.state });
    const content = agreementContent.parse(agreement.content);
    refuseFaults(
      checkAgreement(content, { named: named.map(toNamed), checker: checker ?? null, base: base ?? null, taken }),
    );

    const network = await findNetwork({ platform, actor, params });
    const document = await writeDocument(network, membership, { ...agreement, content }, named);
    const documentHash = await sha256Hex(document);
    const version = agreement.version + 1;
    const offered = {
      ...agreement,
      content,
      state: 'offered' as const,
      document,
      documentHash,
      offeredAt: now,
      version,
    };
    return commit({
      writes: [writeOffer({ id, state: 'offered', document, documentHash, offeredAt: now, version })],
      history: [{ subject: id, version, before: { state: 'draft' }, after: { state: 'offered', documentHash } }],
      unchanged: [{ subject: membership.id, version: membership.version }],
      events: [
        toNoticeEvent({
          target: membership.tenantId,
          type: AGREEMENT_OFFERED,
          subject: id,
          version,
          network: network.slug,
          params: { number: agreement.number, validFrom: agreement.validFrom },
        }),
      ],
      answer: { status: 200, headers: { ETag: toETag(version) }, body: toAgreementWire(offered) },
    });
  },
});

function toNamed({ id, kind, number }: Policy<Json>): NamedPolicy {
  return { id, kind, isPublished: number !== null };
}

function refuseFaults(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  throw new Refusal(
    'agreements.refused',
    { findings: findings.length },
    {
      errors: findings.map(({ code, path, params }) => ({ pointer: `/content${path ?? ''}`, code, params })),
    },
  );
}

/**
 * Everything that is agreed, in the one spelling that RFC 8785 gives it: the parties, the content, and of the terms that it
 * names the number and the hash, so that nobody can change what stands behind a name.
 */
async function writeDocument(
  network: TenantRoute,
  membership: Membership,
  agreement: Agreement,
  named: readonly Policy<Json>[],
): Promise<string> {
  const terms = await Promise.all(
    named.map(async ({ id, kind, number, effectiveFrom, content }) => ({
      id,
      kind,
      number,
      effectiveFrom,
      sha256: await sha256Hex(toCanonical(content)),
    })),
  );
  const { legalName, licenceNumber, tenantSlug } = membership;
  return toCanonical({
    manufacturer: { name: network.name, tenant: network.slug },
    member: { name: legalName, licenceNumber, tenant: tenantSlug },
    number: agreement.number,
    content: toContentWire(agreement.content),
    terms: terms.sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}
