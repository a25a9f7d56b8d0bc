import { MEDIA_TYPES, makeFile } from '@aftercare/evidence';
import { LIMITS } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, nameActor, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { keptFileWire } from '../wire.ts';

/** A photo or paper that will prove a line of a claim. It is kept with the manufacturer, who decides by it. */
export const keepEvidence = defineAction({
  name: 'claims.keep_evidence',
  method: 'POST',
  path: '/v1/networks/{network}/claim-evidence',
  summary: 'Keep a photo or paper that proves a line of a claim',
  permission: 'files:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  // A file of a test-mode client proves its own claims alone, which carry the mode.
  testMode: true,
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: MEDIA_TYPES, limitBytes: LIMITS.fileBytes },
  answers: { 201: keptFileWire },
  refusals: ['evidence.empty', 'evidence.kind_not_allowed', 'evidence.damaged', 'request.quota_used_up'],
  async run({ load, commit, platform, database, actor, request, now }) {
    const declared = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const made = await makeFile(
      { bytes: request.body, declared },
      { tenantId: database.tenantId, uploadedBy: nameActor(actor), now },
    );
    const { admitted } = await load({});
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    await made.put(platform.files);
    const { id, mediaType, sizeBytes, sha256 } = made.file;
    return commit({ ...made.plan, answer: { status: 201, body: { id, mediaType, sizeBytes, sha256 } } });
  },
});
