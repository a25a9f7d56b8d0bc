import { LIMITS, newId } from '@aftercare/kernel';
import { defineAction, nameActor, Refusal, sha256Hex } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import { fileTypeFromBuffer } from 'file-type';
import * as z from 'zod';
import { insertFile } from '../store.ts';
import { fileWire } from '../wire.ts';
import { type EvidenceFile, MEDIA_TYPES, type MediaType } from '../words.ts';

/**
 * Keeps one file as evidence. The bytes go to R2 first, under a key of our own that is never used twice, then the row
 * is written: a row therefore always has its bytes, and bytes without a row are out of everybody's reach.
 */
export const uploadFile = defineAction({
  name: 'evidence.upload_file',
  method: 'POST',
  path: '/v1/files',
  summary: 'Keep a photo or paper as evidence',
  permission: 'files:write',
  space: homeSpace,
  idempotencyKey: 'required',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: MEDIA_TYPES, limitBytes: LIMITS.fileBytes },
  answers: { 201: fileWire },
  refusals: ['evidence.empty', 'evidence.kind_not_allowed'],
  async run({ load, commit, platform, database, actor, request, now }) {
    if (request.body.length === 0) throw new Refusal('evidence.empty');
    const declared = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const mediaType = await findMediaType(request.body, declared);
    await load({});
    const id = newId('fil', now);
    const file: EvidenceFile = {
      id,
      uploadedBy: nameActor(actor),
      mediaType,
      sizeBytes: request.body.length,
      sha256: await sha256Hex(request.body),
      objectKey: `${database.tenantId}/${id}`,
      createdAt: now,
      version: 1,
    };
    await platform.files.put(file.objectKey, request.body, {
      onlyIf: { etagDoesNotMatch: '*' },
      sha256: file.sha256,
      httpMetadata: { contentType: mediaType },
    });
    const { sizeBytes, sha256 } = file;
    return commit({
      writes: [insertFile(file)],
      history: [{ subject: id, version: 1, before: null, after: { mediaType, sizeBytes, sha256 } }],
      answer: { status: 201, headers: { Location: `/v1/files/${id}` }, body: { id, mediaType, sizeBytes, sha256 } },
    });
  },
});

/** By its first bytes, never by what it is called. */
async function findMediaType(bytes: Uint8Array, declared: string): Promise<MediaType> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const mediaType = MEDIA_TYPES.find((allowed) => allowed === found);
  if (mediaType === undefined || mediaType !== declared) {
    throw new Refusal('evidence.kind_not_allowed', {
      found: found ?? 'unknown',
      declared,
      allowed: MEDIA_TYPES.join(', '),
    });
  }
  return mediaType;
}
