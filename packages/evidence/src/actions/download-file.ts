import { defineAction, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findFile } from '../store.ts';
import { fileParams } from '../wire.ts';
import { type FileId, MEDIA_TYPES } from '../words.ts';

/** The bytes as they were sent, streamed. Browsers save it: what a stranger uploaded is never shown as a page of ours. */
export const downloadFile = defineAction({
  name: 'evidence.download_file',
  method: 'GET',
  path: '/v1/files/{file}',
  summary: 'The bytes of a file',
  permission: 'files:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: fileParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: MEDIA_TYPES },
  refusals: ['request.not_found'],
  async run({ load, platform }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { file } = await load({ file: findFile({ id: params.file as FileId }) });
    const object = file === undefined ? null : await platform.files.get(file.objectKey);
    if (file === undefined || object === null) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { 'Content-Disposition': `attachment; filename="${file.id}"`, 'Content-Length': String(file.sizeBytes) },
      content: { mediaType: file.mediaType, data: object.body },
    };
  },
});
