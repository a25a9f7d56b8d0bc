import { networkSpace } from '@aftercare/network';
import { defineAction, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { requireReadable } from '../reading.ts';
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
    const { admitted, agreement: found } = await load({
      agreement: findAgreement({ id: params.agreement as AgreementId }),
    });
    const agreement = requireReadable(admitted, found);
    return { status: 200, headers: { ETag: toETag(agreement.version) }, body: toAgreementWire(agreement) };
  },
});
