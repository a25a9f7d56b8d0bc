import { type LocalDate, localDateAt, newId } from '@aftercare/kernel';
import { findNetwork, mayRead, NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { tell, toNoticeEvent } from '@aftercare/notify';
import { defineAction, Refusal, toETag, type Write } from '@aftercare/runtime';
import * as z from 'zod';
import { timerOf } from '../plan-end.ts';
import { mayAgree } from '../rules/may-agree.ts';
import { signAgreement as decideSigning } from '../rules/sign-agreement.ts';
import {
  deleteTerritories,
  findAgreement,
  findBaseInForce,
  findMemberOf,
  insertTerritories,
  listInForce,
  setAgreementState,
  writeSignatures,
} from '../store.ts';
import { lastDayOf } from '../timers.ts';
import { agreementParams, agreementWire, signBody, toAgreementWire } from '../wire.ts';
import { AGREEMENT_SIGNED, type Agreement, type AgreementId } from '../words.ts';

/**
 * One party signs the document that was offered, by naming its hash. With the second signature it is in force: the version
 * before it is superseded and the territory is the new one's, all in one batch.
 */
export const signAgreement = defineAction({
  name: 'agreements.sign',
  method: 'POST',
  path: '/v1/networks/{network}/agreements/{agreement}/sign',
  summary: 'Sign the offered document by its hash; it is in force when both have signed',
  permission: 'agreements:sign',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'optional',
  params: agreementParams,
  query: z.strictObject({}),
  body: signBody,
  answers: { 200: agreementWire },
  refusals: [
    'agreements.member_unknown',
    'agreements.hash_differs',
    'agreements.signed_already',
    'agreements.state_forbids',
    'agreements.people_sign',
    'agreements.base_not_in_force',
    'request.not_found',
    'request.version_stale',
  ],
  example: { name: 'Li Example', documentHash: '0'.repeat(64) },
  async run({ load, commit, requireMatch, platform, actor, now }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('agreements.people_sign');
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const { admitted, agreement, membership, inForce, base } = await load({
      agreement: findAgreement({ id }),
      membership: findMemberOf({ id }),
      inForce: listInForce({ id }),
      base: findBaseInForce({ id }),
    });
    if (agreement === undefined || membership === undefined || !mayRead(admitted, agreement.memberTenantId))
      throw new Refusal('request.not_found');
    if (agreement.state === 'draft' && admitted.kind === 'member') throw new Refusal('request.not_found');
    requireMatch(agreement.version);
    if (!mayAgree(membership.state)) throw new Refusal('agreements.member_unknown', { membership: membership.id });
    const party = admitted.kind === 'owner' ? 'manufacturer' : 'member';
    const signing = decideSigning(agreement, party, {
      name: body.name,
      userId: actor.userId,
      at: now,
      address: platform.callerAddress,
      documentHash: body.documentHash,
    });
    if (signing.kind === 'refused') throw new Refusal(signing.code, { state: agreement.state });

    const network = await findNetwork({ platform, actor, params });
    const version = agreement.version + 1;
    const isInForce = signing.state === 'in_force';
    const inForceAt = isInForce ? now : null;
    const rests = agreement.content.dependsOn != null;
    if (isInForce && rests && (base === undefined || base.endedOn !== null))
      throw new Refusal('agreements.base_not_in_force', { agreement: agreement.content.dependsOn ?? '' });
    const signed = { ...agreement, ...signing.signatures, state: signing.state, inForceAt, version };
    const superseded = isInForce ? inForce : [];
    const news = { number: agreement.number, state: signing.state, by: party };
    const tellOwner = tell({
      id: newId('evt', now),
      kind: AGREEMENT_SIGNED,
      network: network.slug,
      subject: id,
      params: { ...news, member: membership.legalName },
      at: now,
    });
    return commit({
      writes: [
        // Before the new one, because a member has one version in force.
        ...superseded.map((old) => setAgreementState({ id: old.id, state: 'superseded', version: old.version + 1 })),
        writeSignatures({ id, state: signing.state, ...signing.signatures, inForceAt, version }),
        ...(isInForce ? replaceTerritories(agreement, localDateAt(now, NETWORK_TIME_ZONE)) : []),
        ...(party === 'member' ? tellOwner : []),
      ],
      history: [
        {
          subject: id,
          version,
          before: { state: agreement.state },
          after: { state: signing.state, signedBy: party, name: body.name, documentHash: body.documentHash },
        },
        ...superseded.map((old) => ({
          subject: old.id,
          version: old.version + 1,
          before: { state: 'in_force' },
          after: { state: 'superseded', by: id },
        })),
      ],
      unchanged: [
        { subject: membership.id, version: membership.version },
        // Whoever ends what it rests on at this moment would not find it.
        ...(isInForce && base !== undefined ? [{ subject: base.id, version: base.version }] : []),
      ],
      timers: { set: isInForce ? listEnds(agreement, network.slug) : [] },
      events: [
        toNoticeEvent({
          target: membership.tenantId,
          type: AGREEMENT_SIGNED,
          subject: id,
          version,
          network: network.slug,
          params: news,
        }),
      ],
      answer: { status: 200, headers: { ETag: toETag(version) }, body: toAgreementWire(signed) },
    });
  },
});

/** The day after its own last one, where it has one. */
function listEnds(agreement: Agreement, network: string) {
  const on = lastDayOf(agreement);
  return on === null ? [] : [timerOf(agreement.id, { on, network })];
}

/** Its divisions, in the place of those of the versions that can hold no more. */
function replaceTerritories(
  { id, membershipId, validFrom, content: { territory } }: Agreement,
  today: LocalDate,
): readonly Write[] {
  const rows = territory.divisions.map((division) => ({
    division,
    membershipId,
    agreementId: id,
    isExclusive: territory.isExclusive,
  }));
  return [deleteTerritories({ membershipId, validFrom, today }), insertTerritories(rows)];
}
