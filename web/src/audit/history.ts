import type { Answer } from '@aftercare/client/sdk';
import type { AuditFilters } from '../route.ts';

export type HistoryPage = Answer<'get', '/v1/audit'>;
export type HistoryLine = HistoryPage['items'][number];

/** As the API asks: the days of the reader's calendar, the last one included. */
export function toHistoryQuery({ actor, subject, action, from, until, cursor }: AuditFilters) {
  return {
    ...(actor !== null && { actor }),
    ...(subject !== null && { subject }),
    ...(action !== null && { action }),
    ...(from !== null && { from: startOf(from, 0) }),
    ...(until !== null && { until: startOf(until, 1) }),
    ...(cursor !== null && { cursor }),
  };
}

/** The first instant of a local day, so many days later. What is no day stays as it is: the API says what is wrong with it. */
function startOf(day: string, daysLater: number): string {
  const start = new Date(`${day}T00:00:00`);
  if (Number.isNaN(start.getTime())) return day;
  start.setDate(start.getDate() + daysLater);
  return start.toISOString();
}
