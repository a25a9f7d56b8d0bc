import { jobWire, planJob } from '@aftercare/jobs';
import { LIMITS } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, writeTogether } from '@aftercare/runtime';
import * as z from 'zod';
import { submittingFile } from '../file-job.ts';
import { readClaimsFile } from '../read-claims-file.ts';
import { insertFileRows } from '../store/file.ts';
import { toSubmitter } from '../submission.ts';

/**
 * More claims than one call takes: the file is kept as rows of its job, and the job submits them in their order. The same file
 * under the same key is one job.
 */
export const submitFile = defineAction({
  name: 'claims.submit_file',
  method: 'POST',
  path: '/v1/networks/{network}/claim-files',
  summary: 'Submit up to 10 000 claims as NDJSON or CSV (UTF-8 or GB18030); a job works through them',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  // As with one claim.
  testMode: true,
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: ['application/x-ndjson', 'text/csv'], limitBytes: LIMITS.claimsFileBytes },
  answers: { 202: jobWire },
  refusals: ['claims.file_empty', 'claims.file_malformed', 'claims.file_column_missing', 'claims.file_too_long'],
  async run({ load, commit, actor, platform, now, request }, { params }) {
    const by = toSubmitter(actor);
    await load({});
    const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const claims = readClaimsFile(request.body, mediaType);
    const { slug } = await findNetwork({ platform, actor, params });
    const { writes, history, timers, answer } = planJob(
      submittingFile,
      {
        input: { network: slug, tenantId: by.tenantId, mode: by.mode, name: by.name },
        facts: { network: slug, claims: claims.length },
        total: claims.length,
      },
      { actor, now },
    );
    const jobId = history[0]?.subject ?? '';
    const rows = claims.map((claim, position) => insertFileRows([{ jobId, position, ...claim, answer: null }]));
    return commit({
      writes: [...writes, ...writeTogether(rows)],
      history,
      timers,
      answer: {
        ...answer,
        headers: { Location: `/v1/networks/${slug}/claim-files/${jobId}` },
      },
    });
  },
});
