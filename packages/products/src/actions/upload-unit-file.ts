import { planJob } from '@aftercare/jobs';
import { newId } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, guardOneChange, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { findMissingPart } from '../rules/find-missing-part.ts';
import { findUnitFile, insertUnitFile, listUnitFileParts, putUnitFilePart, writeUnitFile } from '../store.ts';
import { importingFile } from '../unit-file-job.ts';
import {
  toUnitFilePartWire,
  toUnitFileWire,
  unitFileBody,
  unitFileParams,
  unitFilePartParams,
  unitFilePartWire,
  unitFileWire,
  unitFileWithPartsWire,
} from '../wire.ts';
import { PART_BYTES, type UnitFile, type UnitFileId } from '../words.ts';

const space = networkSpace({ owner: true, members: [] });
const permission = 'products:write';

/** A file of any length comes in parts, each of which can be sent again; a job then works through it. */
export const beginUnitFile = defineAction({
  name: 'products.begin_file',
  method: 'POST',
  path: '/v1/networks/{network}/unit-files',
  summary: 'Begin to upload a file of units (CSV or NDJSON) in parts',
  permission,
  space,
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: unitFileBody,
  answers: { 201: unitFileWithPartsWire },
  refusals: [],
  example: { format: 'csv', encoding: 'gb18030' },
  async run({ load, commit, platform, database, language, now }, { params, body }) {
    await load({});
    const id = newId('ufl', now);
    const objectKey = `${database.tenantId}/${id}`;
    const { uploadId } = await platform.files.createMultipartUpload(objectKey);
    const file: UnitFile = {
      id,
      state: 'uploading',
      ...body,
      objectKey,
      uploadId,
      sizeBytes: 0,
      jobId: null,
      columns: null,
      position: 0,
      line: 1,
      rows: 0,
      imported: 0,
      fault: null,
      createdAt: now,
      endedAt: null,
      version: 1,
    };
    return commit({
      writes: [insertUnitFile(file)],
      history: [{ subject: id, version: 1, before: null, after: { ...body } }],
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${params.network}/unit-files/${id}` },
        body: { ...toUnitFileWire(file, language), parts: [] },
      },
    });
  },
});

/** The bytes flow through to the object store; none of them is kept here. */
export const putUnitFilePartOf = defineAction({
  name: 'products.put_file_part',
  method: 'PUT',
  path: '/v1/networks/{network}/unit-files/{file}/parts/{part}',
  summary: 'Upload one part of a file of units; the same part again takes its place',
  permission,
  space,
  idempotencyKey: 'none',
  params: unitFilePartParams,
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: ['application/octet-stream'], limitBytes: PART_BYTES, isStreamed: true },
  answers: { 200: unitFilePartWire },
  refusals: ['request.not_found', 'products.length_missing', 'products.upload_over'],
  async run({ load, commit, platform, request }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.file as UnitFileId;
    const { file } = await load({ file: findUnitFile({ id }) });
    if (file === undefined) throw new Refusal('request.not_found');
    if (file.state !== 'uploading') throw new Refusal('products.upload_over', { state: file.state });
    const stream = request.takeStream();
    if (stream === null) throw new Refusal('products.length_missing');
    const number = Number(params.part);
    const upload = platform.files.resumeMultipartUpload(file.objectKey, file.uploadId);
    const { etag } = await upload.uploadPart(number, stream.body).catch(refuseDropped);
    const part = { part: number, etag, sizeBytes: stream.sizeBytes };
    return commit({
      writes: [putUnitFilePart({ fileId: id, ...part }), guardOneChange({ code: 'UNIT_FILE' })],
      history: [],
      refusals: { UNIT_FILE: () => new Refusal('products.upload_over', { state: 'importing' }) },
      answer: { status: 200, body: toUnitFilePartWire(part) },
    });
  },
});

/** From here on a job works through the file. */
export const completeUnitFile = defineAction({
  name: 'products.complete_file',
  method: 'POST',
  path: '/v1/networks/{network}/unit-files/{file}/complete',
  summary: 'All parts have come: begin the import',
  permission,
  space,
  idempotencyKey: 'required',
  params: unitFileParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 202: unitFileWire },
  refusals: ['request.not_found', 'products.upload_over', 'products.parts_incomplete'],
  async run({ load, commit, platform, actor, language, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.file as UnitFileId;
    const { file, parts } = await load({ file: findUnitFile({ id }), parts: listUnitFileParts({ id }) });
    if (file === undefined) throw new Refusal('request.not_found');
    if (file.state !== 'uploading') throw new Refusal('products.upload_over', { state: file.state });
    const missing = findMissingPart(parts, PART_BYTES);
    if (missing !== null) throw new Refusal('products.parts_incomplete', { part: missing, partBytes: PART_BYTES });
    await completeObject(platform.files, file, parts);
    const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
    const { slug } = await findNetwork({ platform, actor, params });
    const facts = { network: slug, file: id, bytes: sizeBytes };
    const { writes, history, timers } = planJob(importingFile, { input: id, facts, total: sizeBytes }, { actor, now });
    const jobId = history[0]?.subject ?? null;
    const after = { ...file, state: 'importing', sizeBytes, jobId, version: file.version + 1 } as const;
    return commit({
      writes: [writeUnitFile(after), ...writes],
      history: [
        {
          subject: id,
          version: after.version,
          before: { state: file.state },
          after: { state: after.state, sizeBytes },
        },
        ...history,
      ],
      timers,
      answer: {
        status: 202,
        headers: { Location: `/v1/networks/${slug}/unit-files/${id}` },
        body: toUnitFileWire(after, language),
      },
    });
  },
});

/** Where an answer was lost, the object is whole already and its upload gone. */
async function completeObject(
  files: R2Bucket,
  { objectKey, uploadId }: UnitFile,
  parts: readonly { readonly part: number; readonly etag: string }[],
): Promise<void> {
  if ((await files.head(objectKey)) !== null) return;
  const uploaded = parts.map(({ part, etag }) => ({ partNumber: part, etag }));
  await files.resumeMultipartUpload(objectKey, uploadId).complete(uploaded).catch(refuseDropped);
}

/** The object store drops an upload that nobody completes; its error has the number of what does not exist. */
function refuseDropped(error: unknown): never {
  if (String(error).includes('(10024)')) throw new Refusal('products.upload_over', { state: 'aborted' });
  throw error;
}

/** Units that were imported by then stay. */
export const abortUnitFile = defineAction({
  name: 'products.abort_file',
  method: 'POST',
  path: '/v1/networks/{network}/unit-files/{file}/abort',
  summary: 'Give up an upload, or stop an import where it stands',
  permission,
  space,
  idempotencyKey: 'required',
  params: unitFileParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: unitFileWire },
  refusals: ['request.not_found', 'products.file_ended'],
  async run({ load, commit, platform, language, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.file as UnitFileId;
    const { file } = await load({ file: findUnitFile({ id }) });
    if (file === undefined) throw new Refusal('request.not_found');
    if (file.state !== 'uploading' && file.state !== 'importing')
      throw new Refusal('products.file_ended', { state: file.state });
    const after = { ...file, state: 'aborted', endedAt: now, version: file.version + 1 } as const;
    const answer = await commit({
      writes: [writeUnitFile(after)],
      history: [{ subject: id, version: after.version, before: { state: file.state }, after: { state: after.state } }],
      answer: { status: 200, body: toUnitFileWire(after, language) },
    });
    // After the commit: what is lost here the object store drops by itself after a week.
    if (file.state === 'uploading') await platform.files.resumeMultipartUpload(file.objectKey, file.uploadId).abort();
    return answer;
  },
});
