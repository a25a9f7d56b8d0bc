import { defineAction, Refusal } from '@aftercare/runtime';
import { operatorSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { replayClaims } from '../replaying.ts';
import { readsToReplayAfter } from '../store/replay.ts';
import { replaysParams, replaysQuery, replaysWire, toReplaysWire } from '../wire/replay.ts';

/** One stretch of a tenant's claims, bounded. It tells numbers and places, and nothing of what the claims say. */
export const replayAllClaims = defineAction({
  name: 'claims.replay_all',
  method: 'GET',
  path: '/v1/operator/tenants/{tenant}/replays',
  summary: 'Whether a stretch of the claims of a tenant still come to their stored answers',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: replaysParams,
  query: replaysQuery,
  body: z.undefined(),
  answers: { 200: replaysWire },
  refusals: ['request.not_found'],
  async run({ platform }, { params, query }) {
    const route = await platform.directory.findBySlug(params.tenant);
    if (route === undefined) throw new Refusal('request.not_found');
    const database = platform.directory.open(route);
    const found = await database.load(readsToReplayAfter({ after: query.after ?? '', limit: CLAIMS_OF_A_STRETCH }));
    const replayed = replayClaims(found);
    const next = replayed.length < CLAIMS_OF_A_STRETCH ? null : (replayed.at(-1)?.claim ?? null);
    return { status: 200, body: toReplaysWire(route.slug, replayed, next) };
  },
});

const CLAIMS_OF_A_STRETCH = 100;
