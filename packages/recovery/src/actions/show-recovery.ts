import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { findClaimBehind, findRecovery, listReceipts } from '../store.ts';
import { recoveryParams, recoveryWire, toRecoveryWire } from '../wire.ts';
import type { RecoveryId } from '../words.ts';

export const showRecovery = defineAction({
  name: 'recovery.show',
  method: 'GET',
  path: '/v1/networks/{network}/recoveries/{recovery}',
  summary: 'One file: what the shop asked and is paid, what the supplier was asked for and what came back',
  permission: 'recovery:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: recoveryParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: recoveryWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const of = { id: params.recovery as RecoveryId };
    const { recovery, claim, receipts } = await load({
      recovery: findRecovery(of),
      claim: findClaimBehind(of),
      receipts: listReceipts(of),
    });
    if (recovery === undefined || claim === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(recovery.version) },
      body: toRecoveryWire(recovery, claim, receipts),
    };
  },
});
