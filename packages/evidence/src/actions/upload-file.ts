import { LIMITS } from '@aftercare/kernel';
import { defineAction, nameActor } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { makeFile } from '../make-file.ts';
import { fileWire } from '../wire.ts';
import { MEDIA_TYPES } from '../words.ts';

/** Keeps one file as evidence. */
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
  refusals: ['evidence.empty', 'evidence.kind_not_allowed', 'evidence.damaged', 'request.quota_used_up'],
  async run({ load, commit, platform, database, actor, request, now }) {
    const declared = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const made = await makeFile(
      { bytes: request.body, declared },
      { tenantId: database.tenantId, uploadedBy: nameActor(actor), now },
    );
    await load({});
    await made.put(platform.files);
    const { id, mediaType, sizeBytes, sha256 } = made.file;
    return commit({
      ...made.plan,
      answer: { status: 201, headers: { Location: `/v1/files/${id}` }, body: { id, mediaType, sizeBytes, sha256 } },
    });
  },
});
