import { type Action, type Consumer, defineAction, type Replayed, replayEvents } from '@aftercare/runtime';
import * as z from 'zod';
import { readsOfPage, toCursor } from '../dead-letter-page.ts';
import { operatorSpace } from '../spaces.ts';
import { deleteDeadLetter, putWakeUp } from '../store.ts';
import { replayBody, replayedWire } from '../wire.ts';

/** Each costs a read and a write in its receiver, and one invocation has room for these. */
const LETTERS_OF_A_CALL = 50;

/**
 * Takes again, in their order, what was set aside: after the Worker was mended, or the receiver's database. What fails again
 * stays a dead letter, and holds up the later ones of its own subject only.
 */
export function replayDeadLetters(consumers: readonly Consumer[]): Action {
  const byType = new Map(consumers.map((consumer) => [consumer.type, consumer]));
  return defineAction({
    name: 'tenancy.replay_dead_letters',
    method: 'POST',
    path: '/v1/operator/dead-letters/replay',
    summary: 'Apply again, in order, what was set aside',
    permission: null,
    space: operatorSpace,
    idempotencyKey: 'none',
    params: z.strictObject({}),
    query: z.strictObject({ cursor: z.string().max(200).optional() }),
    body: replayBody,
    answers: { 200: replayedWire },
    refusals: ['request.bad_cursor'],
    async run({ platform, now }, { query, body }) {
      const { control, directory } = platform;
      const { rows } = await control.load({ rows: readsOfPage(query.cursor, LETTERS_OF_A_CALL) });
      const page = rows.slice(0, LETTERS_OF_A_CALL);
      const wanted = page.filter(
        ({ source, target }) => (body.source ?? source) === source && (body.target ?? target) === target,
      );
      const streams = Map.groupBy(wanted, ({ source, target, epoch }) => JSON.stringify({ source, target, epoch }));
      let replayed = 0;
      const failed: {
        source: string;
        target: string;
        seq: number;
        outcome: 'failed' | 'waits';
        error: string | null;
      }[] = [];
      for (const [first, ...others] of streams.values()) {
        if (first === undefined) continue;
        const { source, target, epoch } = first;
        const seqs = [first, ...others].map(({ seq }) => seq);
        const [from, to] = [await directory.findById(source), await directory.findById(target)];
        const outcomes: readonly Replayed[] =
          from === undefined || to === undefined
            ? seqs.map((seq) => ({ seq, outcome: 'failed', error: 'TenantGone' }))
            : await replayEvents(
                { source: directory.open(from), target: directory.open(to), epoch },
                byType,
                seqs,
                now,
              );
        const settled = outcomes.filter(({ outcome }) => outcome === 'applied' || outcome === 'done');
        replayed += settled.length;
        // No signal follows an operator. What the effects queued, for the tenant's systems or for others, waits for a visit.
        await control.write([
          ...settled.map(({ seq }) => deleteDeadLetter({ source, target, epoch, seq })),
          ...(settled.length > 0 && to !== undefined ? [putWakeUp({ tenantId: to.tenantId, dueAt: now })] : []),
        ]);
        for (const { seq, outcome, error } of outcomes)
          if (outcome === 'failed' || outcome === 'waits') failed.push({ source, target, seq, outcome, error });
      }
      const last = page.at(-1);
      const next = rows.length > page.length && last !== undefined ? toCursor(last) : null;
      return { status: 200, body: { replayed, failed, next } };
    },
  });
}
