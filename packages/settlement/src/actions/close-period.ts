import { listFlatMembers } from '@aftercare/agreements';
import { listMembersUnsettled } from '@aftercare/claims';
import { fromInstant, localDateAt } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, nameActor, Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { lastDayOf, toPeriod } from '../rules/period.ts';
import { findPeriod, insertPeriod } from '../store.ts';
import { closedPeriodWire, periodParams } from '../wire.ts';
import { STATEMENT_DUE } from '../words.ts';

/**
 * A month that is over is closed once. Each member with something to settle gets a timer that is due at once; it makes the
 * statement in a batch of its own, so a network of thousands closes as safely as one of three.
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
  answers: { 200: closedPeriodWire },
  refusals: ['settlement.period_open', 'settlement.period_closed', 'request.not_found'],
  async run({ load, commit, platform, actor, now }, { params }) {
    const period = toPeriod(params.period);
    if (period === undefined) throw new Refusal('request.not_found');
    const lastDay = lastDayOf(period);
    const { closed, claiming, flat } = await load({
      closed: findPeriod({ period }),
      claiming: listMembersUnsettled({ until: lastDay }),
      flat: listFlatMembers({ on: lastDay }),
    });
    if (localDateAt(now, NETWORK_TIME_ZONE) <= lastDay)
      throw new Refusal('settlement.period_open', { period, lastDay });
    if (closed !== undefined) throw periodClosed(period, fromInstant(closed.closedAt));
    const members = [...new Set([...claiming.map((row) => row.memberId), ...flat.map((row) => row.membershipId)])];
    const { slug } = await findNetwork({ platform, actor, params });
    return commit({
      writes: [insertPeriod({ period, closedAt: now, closedBy: nameActor(actor), version: 1 })],
      history: [{ subject: `period/${period}`, version: 1, before: null, after: { members: members.length } }],
      timers: {
        set: members.map((membershipId) => ({
          subject: `${period}/${membershipId}`,
          kind: STATEMENT_DUE,
          dueAt: now,
          payload: { network: slug },
        })),
      },
      refusals: { 'periods.period': () => periodClosed(period, fromInstant(now)) },
      answer: { status: 200, body: { period, closedAt: fromInstant(now), members: members.length } },
    });
  },
});

function periodClosed(period: string, closedAt: string): Refusal {
  return new Refusal('settlement.period_closed', { period, closedAt });
}
