import { mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { findAgreement } from '../store.ts';
import { agreementParams, agreementWire, toAgreementWire } from '../wire.ts';
import type { AgreementId } from '../words.ts';

export const showAgreement = defineAction({
  name: 'agreements.show',
  method: 'GET',
  path: '/v1/networks/{network}/agreements/{agreement}',
  summary: 'One agreement with its document and signatures',
  permission: 'agreements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: agreementParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: agreementWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { admitted, agreement } = await load({ agreement: findAgreement({ id: params.agreement as AgreementId }) });
    if (agreement === undefined || !mayRead(admitted, agreement.memberTenantId)) throw new Refusal('request.not_found');
    if (agreement.state === 'draft' && admitted.kind === 'member') throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(agreement.version) }, body: toAgreementWire(agreement) };
  },
});
