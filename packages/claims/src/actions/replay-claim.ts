import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { replayClaims } from '../replaying.ts';
import { readsToReplay } from '../store/replay.ts';
import { replayWire, toReplayWire } from '../wire/replay.ts';
import { claimParams } from '../wire.ts';
import type { ClaimId } from '../words.ts';

/** For the manufacturer alone: the file holds what a member is not shown. */
export const replayClaim = defineAction({
  name: 'claims.replay',
  method: 'GET',
  path: '/v1/networks/{network}/claims/{claim}/replay',
  summary: 'Decide a stored claim again from its stored inputs, and tell whether the stored answer is the same',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: claimParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: replayWire },
  refusals: ['request.not_found'],
  async run({ load, language }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { now, admitted: _admitted, ...found } = await load(readsToReplay({ claim: params.claim as ClaimId }));
    const [row] = now;
    const [replayed] = replayClaims({ now, ...found });
    if (row === undefined || replayed === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(row.version) },
      body: toReplayWire(replayed, catalogue, language),
    };
  },
});
