import { findJobOf, type JobId, jobWire, planStop } from '@aftercare/jobs';
import { networkSpace } from '@aftercare/network';
import { defineAction, homeOf, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { modeOfFile, SUBMIT_FILE } from '../file-job.ts';
import { toSubmitter } from '../submission.ts';
import { fileParams } from '../wire/file.ts';

/** What was submitted stays submitted; the rest of the file is left as it waits. */
export const stopFile = defineAction({
  name: 'claims.stop_file',
  method: 'POST',
  path: '/v1/networks/{network}/claim-files/{file}/stop',
  summary: 'Stop a file of claims where it stands',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'optional',
  // As with the file itself.
  testMode: true,
  params: fileParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: jobWire },
  refusals: ['request.not_found', 'jobs.ended', 'request.version_stale'],
  async run({ load, commit, requireMatch, actor, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { job } = await load({ job: findJobOf({ id: params.file as JobId, tenantId: homeOf(actor) ?? NOBODY }) });
    // As everywhere: what is tried and what is live do not see each other.
    if (job?.kind !== SUBMIT_FILE || modeOfFile(job) !== toSubmitter(actor).mode)
      throw new Refusal('request.not_found');
    requireMatch(job.version);
    return commit(planStop(job, now));
  },
});

const NOBODY = 'ten_';
