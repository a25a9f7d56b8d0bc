import { type FileId, findFile, MEDIA_TYPES } from '@aftercare/evidence';
import { mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { maySeeMode } from '../rules/may-see-mode.ts';
import { findClaim, findEvidence } from '../store.ts';
import { claimParams } from '../wire.ts';
import type { ClaimId } from '../words.ts';

/** What proves a claim, to those who see the claim. */
export const showEvidence = defineAction({
  name: 'claims.show_evidence',
  method: 'GET',
  path: '/v1/networks/{network}/claims/{claim}/evidence/{file}',
  summary: 'The bytes of a photo or paper of a claim',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: claimParams.extend({ file: z.string().regex(/^fil_[0-9a-z]{26}$/) }),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: MEDIA_TYPES },
  refusals: ['request.not_found'],
  async run({ load, actor, platform }, { params }) {
    // safe: the patterns of the path parameters are the ids' own
    const [claimId, fileId] = [params.claim as ClaimId, params.file as FileId];
    const { admitted, claim, proof, file } = await load({
      claim: findClaim({ id: claimId }),
      proof: findEvidence({ claimId, fileId }),
      file: findFile({ id: fileId }),
    });
    const isSeen = claim !== undefined && mayRead(admitted, claim.memberTenantId) && maySeeMode(actor, claim.mode);
    if (!isSeen || proof === undefined || file === undefined) throw new Refusal('request.not_found');
    const object = await platform.files.get(file.objectKey);
    if (object === null) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { 'Content-Disposition': `attachment; filename="${file.id}"`, 'Content-Length': String(file.sizeBytes) },
      content: { mediaType: file.mediaType, data: object.body },
    };
  },
});
