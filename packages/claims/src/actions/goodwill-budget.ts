import { fromInstant, newId } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { guardGoodwill, insertGoodwillBudget, listGoodwillBudgets, sumGoodwill } from '../store/goodwill.ts';
import { budgetBody, budgetListWire, budgetQuery, budgetWire } from '../wire/goodwill.ts';

const space = networkSpace({ owner: true, members: [] });

/** A budget is never edited: what is given or taken back is another row, and what is granted already stays covered. */
export const addGoodwillBudget: Action = defineAction({
  name: 'claims.add_goodwill_budget',
  method: 'POST',
  path: '/v1/networks/{network}/goodwill-budgets',
  summary: "Add to a year's goodwill budget; a negative amount takes back what is not granted yet",
  permission: 'goodwill:budget',
  space,
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: budgetBody,
  answers: { 201: budgetWire },
  refusals: ['claims.goodwill_spent', 'claims.people_decide'],
  example: { year: 2026, amount: { amount: 5_000_000, currency: 'CNY' }, reason: 'Plan of the year' },
  async run({ load, commit, actor, now }, { body }) {
    if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
    const { year, reason } = body;
    const { amount, currency } = body.amount;
    const { sums } = await load({ sums: sumGoodwill({ year }) });
    const own = sums.find((sum) => sum.currency === currency);
    const left = (own?.given ?? 0) - (own?.granted ?? 0);
    if (left + amount < 0) throw new Refusal('claims.goodwill_spent', { year, amount, currency });
    const id = newId('gwb', now);
    return commit({
      writes: [
        insertGoodwillBudget({ id, year, currency, amount, reason, givenBy: actor.userId, at: now }),
        guardGoodwill({ year, currency }),
      ],
      history: [{ subject: id, version: 1, before: null, after: { year, amount, currency }, why: reason }],
      refusals: { GOODWILL_SPENT: () => new Refusal('claims.goodwill_spent', { year, amount, currency }) },
      answer: { status: 201, body: { id, year, amount: { amount, currency }, reason, at: fromInstant(now) } },
    });
  },
});

export const listGoodwill: Action = defineAction({
  name: 'claims.list_goodwill',
  method: 'GET',
  path: '/v1/networks/{network}/goodwill-budgets',
  summary: "A year's goodwill: what was given, what is granted, what is left",
  permission: 'goodwill:read',
  space,
  idempotencyKey: 'none',
  params: networkParams,
  query: budgetQuery,
  body: z.undefined(),
  answers: { 200: budgetListWire },
  refusals: [],
  async run({ load }, { query }) {
    const { rows, sums } = await load({
      rows: listGoodwillBudgets({ year: query.year }),
      sums: sumGoodwill({ year: query.year }),
    });
    return {
      status: 200,
      body: {
        sums: sums.map(({ currency, given, granted }) => ({
          given: { amount: given, currency },
          granted: { amount: granted, currency },
          left: { amount: given - granted, currency },
        })),
        items: rows.map(({ id, year, currency, amount, reason, at }) => ({
          id,
          year,
          amount: { amount, currency },
          reason,
          at: fromInstant(at),
        })),
      },
    };
  },
});
