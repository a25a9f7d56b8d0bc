import { networkParams, networkSpace, todayOf } from '@aftercare/network';
import { choosePolicy } from '@aftercare/policies';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { coveragePlans } from '../policies.ts';
import { findGaps } from '../rules/find-gaps.ts';
import { listCoverage } from '../store.ts';
import { coverageWire } from '../wire.ts';

/** More gaps than anybody reads in one go. */
const GAPS_SHOWN = 2000;

/** Where nobody works yet, for each category of the plan. */
export const showCoverage = defineAction({
  name: 'onboarding.show_coverage',
  method: 'GET',
  path: '/v1/networks/{network}/coverage',
  summary: 'Divisions of the coverage plan without an active outlet, by category',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: coverageWire },
  refusals: ['onboarding.no_coverage_plan'],
  async run({ load, now }) {
    const today = todayOf(now);
    const { plans, outlets } = await load({ plans: coveragePlans.listBegun(today), outlets: listCoverage({}) });
    const plan = choosePolicy(plans, today);
    if (plan === undefined) throw new Refusal('onboarding.no_coverage_plan');
    const gaps = findGaps(plan.content, outlets);
    const { divisions, categories } = plan.content;
    return {
      status: 200,
      body: {
        plan: plan.id,
        looked: divisions.length * categories.length,
        missing: gaps.length,
        items: gaps.slice(0, GAPS_SHOWN).map(({ division: { code, name }, category }) => ({
          division: code,
          name: { ...name },
          category,
        })),
      },
    };
  },
});
