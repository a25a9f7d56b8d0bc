import { firstDayOf, localDateAt, newSecret, toMonth } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, nameActor, Refusal, seal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { hashText } from '../rules/draw-sample.ts';
import { sampleOf } from '../sample-of.ts';
import { findSample, insertSample } from '../store.ts';
import { commitBody, sampleParams, sampleWire, toSampleWire } from '../wire.ts';
import type { Sample } from '../words.ts';

/** Before there is a claim: the hash of a random seed is published, and nobody can choose another one afterwards. */
export const commitSeed = defineAction({
  name: 'verification.commit_seed',
  method: 'POST',
  path: '/v1/networks/{network}/samples/{month}/commit',
  summary: 'Publish the hash of a random seed before a month begins; its sample is drawn by that seed',
  permission: 'claims:verify',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: sampleParams,
  query: z.strictObject({}),
  body: commitBody,
  answers: { 201: sampleWire },
  refusals: ['verification.committed_already', 'verification.month_begun', 'request.not_found'],
  async run({ load, commit, actor, platform, now }, { params, body }) {
    const month = toMonth(params.month);
    if (month === undefined) throw new Refusal('request.not_found');
    const { known } = await load({ known: findSample({ month }) });
    if (known !== undefined) throw new Refusal('verification.committed_already', { month });
    const lastDay = firstDayOf(month);
    if (localDateAt(now, NETWORK_TIME_ZONE) > lastDay)
      throw new Refusal('verification.month_begun', { month, lastDay });
    const seed = newSecret(256);
    const sample: Sample = {
      month,
      seedHash: await hashText(seed),
      sealedSeed: await seal(seed, sampleOf(month), platform.keyEncryptionKey),
      sharePpm: body.sharePpm,
      committedAt: now,
      committedBy: nameActor(actor),
      seed: null,
      claims: null,
      drawn: null,
      lastKey: null,
      drawnAt: null,
      version: 1,
    };
    const { seedHash, sharePpm } = sample;
    return commit({
      writes: [insertSample(sample)],
      history: [{ subject: sampleOf(month), version: 1, before: null, after: { seedHash, sharePpm } }],
      refusals: { 'samples.month': () => new Refusal('verification.committed_already', { month }) },
      answer: { status: 201, headers: { ETag: toETag(1) }, body: toSampleWire(sample, 'owner') },
    });
  },
});
