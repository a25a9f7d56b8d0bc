import { listFlatMembers } from '@aftercare/agreements';
import { listMembersAdvanced, listMembersUnsettled } from '@aftercare/claims';
import { jobWire, planJob } from '@aftercare/jobs';
import { fromInstant, localDateAt } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, nameActor, Refusal } from '@aftercare/runtime';
import { listMembersCharged } from '@aftercare/verification';
import { listMembersRefunded, NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { closingPeriod } from '../jobs.ts';
import { lastDayOf, toPeriod } from '../rules/period.ts';
import { findPeriod, insertPeriod } from '../store.ts';
import { periodParams } from '../wire.ts';

/**
 * A month that is over is closed once. A job makes the statement of each member with something to settle, in a batch of its
 * own, so a network of thousands closes as safely as one of three.
 */
export const closePeriod = defineAction({
  name: 'settlement.close_period',
  method: 'POST',
  path: '/v1/networks/{network}/periods/{period}/close',
  summary: 'Close a month: every member with something to settle gets its statement',
  permission: 'statements:close',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: periodParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 202: jobWire },
  refusals: ['settlement.period_open', 'settlement.period_closed', 'request.not_found'],
  async run({ load, commit, platform, actor, now }, { params }) {
    const period = toPeriod(params.period);
    if (period === undefined) throw new Refusal('request.not_found');
    const lastDay = lastDayOf(period);
    const { closed, claiming, flat, charged, advanced, refunded } = await load({
      closed: findPeriod({ period }),
      claiming: listMembersUnsettled({ until: lastDay }),
      flat: listFlatMembers({ on: lastDay }),
      charged: listMembersCharged({ until: lastDay }),
      advanced: listMembersAdvanced({}),
      refunded: listMembersRefunded({ until: lastDay }),
    });
    if (localDateAt(now, NETWORK_TIME_ZONE) <= lastDay)
      throw new Refusal('settlement.period_open', { period, lastDay });
    if (closed !== undefined) throw periodClosed(period, fromInstant(closed.closedAt));
    const members = [
      ...new Set([
        ...[claiming, charged, advanced, refunded].flat().map((row) => row.memberId),
        ...flat.map((row) => row.membershipId),
      ]),
    ];
    const { slug } = await findNetwork({ platform, actor, params });
    const work = { input: { period, network: slug, members }, facts: { period, network: slug }, total: members.length };
    const { writes, history, timers, answer } = planJob(closingPeriod, work, { actor, now });
    return commit({
      writes: [insertPeriod({ period, closedAt: now, closedBy: nameActor(actor), version: 1 }), ...writes],
      history: [
        { subject: `period/${period}`, version: 1, before: null, after: { members: members.length } },
        ...history,
      ],
      timers,
      refusals: { 'periods.period': () => periodClosed(period, fromInstant(now)) },
      answer,
    });
  },
});

function periodClosed(period: string, closedAt: string): Refusal {
  return new Refusal('settlement.period_closed', { period, closedAt });
}
