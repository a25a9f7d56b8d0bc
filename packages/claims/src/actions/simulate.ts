import { jobWire, planJob } from '@aftercare/jobs';
import { addDays, addMonths, firstIdAt, localDateAt } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { simulating } from '../jobs.ts';
import { firstMomentOf } from '../rules/first-moment-of.ts';
import { countClaimsBetween, findSimulatedPolicy } from '../store/simulation.ts';
import { simulationBody } from '../wire/simulation.ts';

/** What the stored claims of the last months would have come to under a draft, or with other figures in their rate cards. */
export const simulate = defineAction({
  name: 'claims.simulate',
  method: 'POST',
  path: '/v1/networks/{network}/simulations',
  summary: 'Try a draft of terms, matrix or rate card, or single figures, on the stored claims of the last months',
  permission: 'policies:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: simulationBody,
  answers: { 202: jobWire },
  refusals: ['claims.simulation_of_nothing', 'claims.policy_unknown'],
  example: { months: 6, figures: { referAbove: 80_000 } },
  async run({ load, commit, actor, platform, now }, { params, body }) {
    const { months, policy = null } = body;
    const figures = Object.keys(body.figures ?? {}).length === 0 ? null : (body.figures ?? null);
    if ((policy === null) === (figures === null)) throw new Refusal('claims.simulation_of_nothing');
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const first = addDays(addMonths(today, -months), 1);
    const from = firstIdAt('clm', firstMomentOf(first, NETWORK_TIME_ZONE));
    const until = firstIdAt('clm', now);
    const { counted, found } = await load({
      counted: countClaimsBetween({ from, until }),
      found: findSimulatedPolicy({ policy: policy ?? '' }),
    });
    const draft = found[0];
    if (policy !== null && draft === undefined) throw new Refusal('claims.policy_unknown', { policy });
    const { slug } = await findNetwork({ platform, actor, params });
    const { writes, history, timers, answer } = planJob(
      simulating,
      {
        input: { from, until, policy, figures },
        facts: {
          network: slug,
          from: first,
          until: today,
          ...(draft === undefined
            ? { figures: JSON.stringify(figures) }
            : { kind: draft.kind, policy: draft.id, name: draft.name }),
        },
        total: counted?.claims ?? 0,
      },
      { actor, now },
    );
    return commit({ writes, history, timers, answer });
  },
});
