import type { Json } from '@aftercare/kernel';
import { LIMITS } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import {
  type Action,
  attemptInHalves,
  type Catalogue,
  defineAction,
  loadTogether,
  pickLoaded,
  Refusal,
  reportProblem,
} from '@aftercare/runtime';
import * as z from 'zod';
import { cutIntoParts, decideMany, type Item, listQuestions, NOTHING_TAKEN, planMany, toItem } from '../many.ts';
import { toSubmitter } from '../submission.ts';
import { type BatchItem, batchBody, batchWire, toBatchItem } from '../wire.ts';

/**
 * Many claims in one call, each by its own reference and with its own answer. It is done in parts of one read and one write;
 * the answers of a part are kept in its commit, so that the same call again goes on behind the last one and answers the same.
 * All texts are passed in, because an item can be refused with the code of any capability.
 */
export function submitBatch(catalogue: () => Catalogue): Action {
  return defineAction({
    name: 'claims.submit_batch',
    method: 'POST',
    path: '/v1/networks/{network}/claims/batch',
    summary: 'Submit up to 1 000 claims in one call, or try them with dryRun=true; each has its own answer',
    permission: 'claims:write',
    space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
    idempotencyKey: 'required',
    dryRun: true,
    // As with one claim.
    testMode: true,
    jsonLimitBytes: LIMITS.batchBodyBytes,
    params: networkParams,
    query: z.strictObject({ dryRun: z.enum(['true', 'false']).optional() }),
    body: batchBody,
    answers: { 200: batchWire },
    refusals: [],
    async run({ part, actor, platform, now, language, requestId, request }, { params, query, body }) {
      const by = toSubmitter(actor);
      const network = await findNetwork({ platform, actor, params });
      const isTrial = query.dryRun === 'true';
      const at = { origin: request.url.origin, requestId, language };
      const toRefused = (index: number, error: unknown) =>
        toBatchItem(index, referenceOf(body.claims[index]), {
          kind: 'refused',
          problem: reportProblem(error, catalogue(), at),
        });
      const answers = new Map<number, BatchItem>();
      let taken = NOTHING_TAKEN;
      let commits = 0;
      const items = body.claims.map(toItem);
      for (const [number, all] of cutIntoParts(items).entries()) {
        const { load, commit } = part(String(number));
        const attempt = async (some: readonly Item[]) => {
          const known = new Set<number>();
          const questions = listQuestions(some, by, now);
          const { admitted, answers: earlier, ...found } = await load(loadTogether(questions));
          if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
          for (const item of earlier.flatMap(readAnswers)) {
            answers.set(item.index, item);
            known.add(item.index);
          }
          const left = some.filter(({ index }) => !known.has(index));
          if (left.length === 0) return;
          const placeOf = new Map(
            some.filter(({ body: sent }) => sent !== null).map(({ index }, place) => [index, place]),
          );
          const decided = decideMany(left, (index) => pickLoaded(questions, found, placeOf.get(index) ?? -1), taken, {
            membership: admitted.membership,
            by,
            now,
          });
          const told = decided.outcomes.map((outcome) =>
            outcome.kind === 'refused'
              ? toRefused(outcome.index, outcome.error)
              : toBatchItem(outcome.index, outcome.claim.reference, {
                  kind: isTrial ? 'tried' : 'claimed',
                  claim: outcome.claim,
                  catalogue: catalogue(),
                  language,
                }),
          );
          if (!isTrial) {
            const [first, last] = [left[0]?.index ?? 0, left.at(-1)?.index ?? 0];
            await commit(`${first}-${last}`, {
              ...planMany(decided.outcomes, network),
              answer: { status: 200, body: told },
            });
            commits += 1;
          }
          taken = decided.taken;
          for (const item of told) answers.set(item.index, item);
        };
        await attemptInHalves(all, attempt, ({ index }) =>
          answers.set(index, toRefused(index, new Refusal('request.conflict', {}, { retryAfterSeconds: 1 }))),
        );
      }
      const inOrder = items.flatMap(({ index }) => answers.get(index) ?? []);
      const accepted = inOrder.filter(({ status }) => status < 300).length;
      return {
        status: 200,
        headers: isTrial || commits > 0 ? {} : { 'Idempotency-Replayed': 'true' },
        body: { dryRun: isTrial, accepted, refused: inOrder.length - accepted, items: inOrder },
      };
    },
  });
}

/** What an earlier commit of the part answered, to the byte. */
function readAnswers(answer: Json): readonly BatchItem[] {
  // safe: the body of the commit above, as it was stored
  return answer as readonly BatchItem[];
}

/** Also of an item that is not well-formed, so that its answer can be found by it. */
function referenceOf(sent: unknown): string | null {
  const reference: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'reference') : undefined;
  return typeof reference === 'string' ? reference.slice(0, 80) : null;
}
