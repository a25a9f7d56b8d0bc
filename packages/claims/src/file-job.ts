import type { Job, JobKind, Sliced } from '@aftercare/jobs';
import type { Instant } from '@aftercare/kernel';
import { findMembershipOf, type Membership, mayWork } from '@aftercare/network';
import {
  InvalidInput,
  type Loaded,
  loadTogether,
  pickLoaded,
  Refusal,
  type TenantId,
  type Together,
} from '@aftercare/runtime';
import * as z from 'zod';
import { decideMany, type Item, listQuestions, NOTHING_TAKEN, type Outcome, planMany, toItem } from './many.ts';
import { decidePayable } from './rules/decide-payable.ts';
import { listFileRows, setFileAnswers } from './store/file.ts';
import type { Submitter } from './submission.ts';
import type { FileAnswer } from './words.ts';

export const SUBMIT_FILE = 'claims.submit_file';

const input = z.strictObject({
  network: z.string(),
  // safe: written by the action that began the job
  tenantId: z.string().transform((text) => text as TenantId),
  mode: z.enum(['live', 'test']),
  name: z.string(),
});
type Input = z.output<typeof input>;

/** Whether its claims are live, or only tried by a client in test mode. */
export function modeOfFile(job: Job): Input['mode'] {
  return input.parse(job.input).mode;
}

/** What fits one read and one write, as a part of a call of many. */
const CLAIMS_OF_A_SLICE = 100;

type Load = Parameters<JobKind['run']>[1];

/**
 * The claims of a file, a hundred a slice, each as it would be decided alone. A slice is one batch with its answers and its
 * place: killed anywhere it is as if it had not begun, and one that met another writer is decided again. It may be stopped; what
 * was submitted stays.
 */
export const submittingFile: JobKind = {
  kind: SUBMIT_FILE,
  isCancellable: true,
  async run({ job, input: raw, position, at: now }, load: Load): Promise<Sliced> {
    const by = input.parse(raw);
    const reads = {
      rows: listFileRows({ jobId: job, after: position - 1, limit: CLAIMS_OF_A_SLICE }),
      membership: findMembershipOf({ tenantId: by.tenantId }),
    };
    // safe: `load` answers under the very names of the reads
    const { rows, membership } = (await load(reads)) as Loaded<typeof reads>;
    const items = rows.map((row) => toItem(row.body, row.position));
    const outcomes = isAdmitted(membership) ? await decide(items, membership, by, now, load) : refuseAll(items);
    const answered = outcomes.map((outcome, place) => ({
      jobId: job,
      position: outcome.index,
      answer: toAnswer(outcome, items[place]),
    }));
    const plan = planMany(outcomes, { slug: by.network });
    return {
      effect: {
        ...plan,
        writes: [...plan.writes, setFileAnswers(answered)],
        unchanged: [
          ...plan.unchanged,
          ...(isAdmitted(membership) ? [{ subject: membership.id, version: membership.version }] : []),
        ],
      },
      items: Math.max(1, items.length),
      errors: answered.flatMap(({ position: at, answer }, place) =>
        answer.kind === 'claimed'
          ? []
          : [
              {
                position: at,
                item: answer.reference ?? `line ${rows[place]?.line}`,
                code: answer.code,
                params: answer.params,
              },
            ],
      ),
    };
  },
};

async function decide(
  items: readonly Item[],
  membership: Membership,
  { tenantId, mode, name }: Input,
  now: Instant,
  load: Load,
): Promise<readonly Outcome[]> {
  const by: Submitter = { tenantId, mode, name };
  const questions = listQuestions(items, by, now);
  // safe: `load` answers under the very names of the reads
  const found = (await load(loadTogether(questions))) as Loaded<Together<(typeof questions)[number]>>;
  const places = new Map(items.filter(({ body }) => body !== null).map(({ index }, place) => [index, place]));
  const { outcomes } = decideMany(
    items,
    (index) => pickLoaded(questions, found, places.get(index) ?? -1),
    NOTHING_TAKEN,
    {
      membership,
      by,
      now,
    },
  );
  return outcomes;
}

/** Who was suspended or left while the file waited submits nothing any more; suspended work is claimed by its order. */
function isAdmitted(membership: Membership | undefined): membership is Membership {
  return mayWork(membership?.state);
}

function refuseAll(items: readonly Item[]): readonly Outcome[] {
  return items.map(({ index }) => ({ index, kind: 'refused', error: new Refusal('network.membership_suspended') }));
}

function toAnswer(outcome: Outcome, item: Item | undefined): FileAnswer {
  if (outcome.kind === 'claimed') {
    const { id, reference, state, decision } = outcome.claim;
    const { currency, amounts } = decision;
    return {
      kind: 'claimed',
      claimId: id,
      reference,
      state,
      currency,
      claimed: amounts.claimed,
      approved: decidePayable(decision.lines),
    };
  }
  const reference = item?.body?.reference ?? null;
  const { error } = outcome;
  if (error instanceof Refusal)
    return { kind: 'refused', reference, code: error.code, params: error.params, pointers: [] };
  if (error instanceof InvalidInput) {
    const pointers = error.issues.map(({ issue }) => `/${issue.path.map(String).join('/')}`);
    return {
      kind: 'refused',
      reference,
      code: 'claims.row_malformed',
      params: { fields: pointers.join(' ') },
      pointers,
    };
  }
  console.error(JSON.stringify({ file: 'claim', failed: String(error) }));
  return { kind: 'refused', reference, code: 'jobs.item_failed', params: {}, pointers: [] };
}
