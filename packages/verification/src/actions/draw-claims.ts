import { listDecided } from '@aftercare/claims';
import { firstDayOf, lastDayOf, localDateAt, toMonth } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag, unseal } from '@aftercare/runtime';
import * as z from 'zod';
import { drawSample, weightOf } from '../rules/draw-sample.ts';
import { sampleOf } from '../sample-of.ts';
import { findSample, insertSampleClaims, writeDraw } from '../store.ts';
import { sampleParams, sampleWire, toSampleWire } from '../wire.ts';
import { CLAIMS_OF_A_DRAW, type Sample } from '../words.ts';

/** One parameter holds at most two million bytes. */
const ROWS_OF_A_STATEMENT = 2000;

/** After the month: the seed is shown, and with it everything that it drew. */
export const drawClaims = defineAction({
  name: 'verification.draw_claims',
  method: 'POST',
  path: '/v1/networks/{network}/samples/{month}/draw',
  summary: 'Draw the claims of a month that are looked at again, by the seed that was promised',
  permission: 'claims:verify',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: sampleParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: sampleWire },
  refusals: [
    'verification.not_committed',
    'verification.month_not_over',
    'verification.drawn_already',
    'verification.too_many_claims',
    'request.not_found',
  ],
  async run({ load, commit, platform, now }, { params }) {
    const month = toMonth(params.month);
    if (month === undefined) throw new Refusal('request.not_found');
    const lastDay = lastDayOf(month);
    const { sample, decided } = await load({
      sample: findSample({ month }),
      decided: listDecided({ from: firstDayOf(month), until: lastDay, limit: CLAIMS_OF_A_DRAW + 1 }),
    });
    if (sample === undefined) throw new Refusal('verification.not_committed', { month });
    if (sample.seed !== null) throw new Refusal('verification.drawn_already', { month });
    if (localDateAt(now, NETWORK_TIME_ZONE) <= lastDay)
      throw new Refusal('verification.month_not_over', { month, lastDay });
    if (decided.length > CLAIMS_OF_A_DRAW)
      throw new Refusal('verification.too_many_claims', { month, maximum: CLAIMS_OF_A_DRAW });
    const seed = await unseal(sample.sealedSeed, sampleOf(month), platform.keyEncryptionKey);
    const members = new Map(decided.map(({ id, memberTenantId }) => [id, memberTenantId]));
    const list = await drawSample(
      decided.map(({ id, riskScore }) => ({ id, weight: weightOf(riskScore) })),
      { seed, sharePpm: sample.sharePpm },
    );
    const drawn = list.filter(({ isDrawn }) => isDrawn);
    const after: Sample = {
      ...sample,
      seed,
      claims: list.length,
      drawn: drawn.length,
      lastKey: drawn.at(-1)?.key ?? '',
      drawnAt: now,
      version: sample.version + 1,
    };
    const rows = list.flatMap(({ id, ...claim }) => {
      const memberTenantId = members.get(id);
      return memberTenantId === undefined ? [] : [{ month, claimId: id, memberTenantId, ...claim }];
    });
    return commit({
      writes: [
        writeDraw(after),
        ...Array.from({ length: Math.ceil(rows.length / ROWS_OF_A_STATEMENT) }, (_, part) =>
          insertSampleClaims(rows.slice(part * ROWS_OF_A_STATEMENT, (part + 1) * ROWS_OF_A_STATEMENT)),
        ),
      ],
      history: [
        {
          subject: sampleOf(month),
          version: after.version,
          before: { seedHash: sample.seedHash },
          after: { seed, claims: after.claims, drawn: after.drawn },
        },
      ],
      answer: { status: 200, headers: { ETag: toETag(after.version) }, body: toSampleWire(after, 'owner') },
    });
  },
});
