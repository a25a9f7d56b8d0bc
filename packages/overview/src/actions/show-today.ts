import { countToSign } from '@aftercare/agreements';
import { summarizeDecided, summarizeWaiting, summarizeWeeks } from '@aftercare/claims';
import { addDays, fromInstant, type Instant, type LocalDate, localDateAt } from '@aftercare/kernel';
import { countApplications, NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import { listPoliciesInState, listRequestsInState, toListedRequestWire } from '@aftercare/service';
import { countToApprove, listToPay, toListedWire } from '@aftercare/settlement';
import * as z from 'zod';
import { todayWire } from '../wire.ts';

/** Open requests that are looked at for burning clocks; beyond that a desk has other worries. */
const REQUESTS_LOOKED_AT = 200;
const AT_RISK = 10;
const WEEKS_SHOWN = 12;
/** The demonstration and every network so far settle in one currency. */
const CURRENCY = 'CNY';

export const showToday = defineAction({
  name: 'overview.show_today',
  method: 'GET',
  path: '/v1/networks/{network}/today',
  summary: 'What waits for the manufacturer today: claims, clocks, statements, money',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: todayWire },
  refusals: [],
  async run({ load, now }) {
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const month = today.slice(0, 7);
    const page = { before: '~', limit: REQUESTS_LOOKED_AT };
    const read = await load({
      waiting: summarizeWaiting({}),
      triage: listRequestsInState({ ...page, state: 'triage' }),
      triagePolicies: listPoliciesInState({ ...page, state: 'triage' }),
      dispatched: listRequestsInState({ ...page, state: 'dispatched' }),
      dispatchedPolicies: listPoliciesInState({ ...page, state: 'dispatched' }),
      applications: countApplications({}),
      toSign: countToSign({}),
      toApprove: countToApprove({}),
      toPay: listToPay({ limit: AT_RISK }),
      // safe: every month has a first day
      decided: summarizeDecided({ from: `${month}-01` as typeof today, until: today }),
      weeks: summarizeWeeks({ from: listMondays(today)[0] ?? today, until: today }),
    });
    const open = [
      ...read.triage.map((row) => toListedRequestWire(row, read.triagePolicies, now)),
      ...read.dispatched.map((row) => toListedRequestWire(row, read.dispatchedPolicies, now)),
    ];
    const toMoney = (amount: number) => ({ amount, currency: CURRENCY });
    const { approved = 0, claimed = 0, claims = 0 } = read.decided ?? {};
    return {
      status: 200,
      body: {
        claims: {
          waiting: read.waiting?.claims ?? 0,
          amount: toMoney(read.waiting?.amount ?? 0),
          oldestAt: toText(read.waiting?.oldestAt ?? null),
        },
        requests: {
          triage: read.triage.length,
          open: open.length,
          overdue: open.filter(({ nextClock }) => nextClock?.state === 'breached').length,
          atRisk: open
            .filter(({ nextClock }) => nextClock?.dueAt != null)
            .sort((a, b) => ((a.nextClock?.dueAt ?? '') < (b.nextClock?.dueAt ?? '') ? -1 : 1))
            .slice(0, AT_RISK),
        },
        network: { applications: read.applications?.count ?? 0, agreementsToSign: read.toSign?.count ?? 0 },
        statements: { toApprove: read.toApprove?.count ?? 0, toPay: read.toPay.map(toListedWire) },
        month: { period: month, approved: toMoney(approved), claims, reduced: toMoney(claimed - approved) },
        weeks: listMondays(today).map((week) => {
          const found = read.weeks.find((row) => row.week === week);
          return { week, approved: toMoney(found?.approved ?? 0), claims: found?.claims ?? 0 };
        }),
      },
    };
  },
});

/** The Mondays of the weeks that are shown, the running one last. */
function listMondays(today: LocalDate): readonly LocalDate[] {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday);
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => addDays(monday, 7 * (index + 1 - WEEKS_SHOWN)));
}

function toText(at: Instant | null): string | null {
  return at === null ? null : fromInstant(at);
}
