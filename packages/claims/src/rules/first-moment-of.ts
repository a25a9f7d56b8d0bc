import { HOUR_MS, type Instant, type LocalDate, later, localDateAt, toInstant } from '@aftercare/kernel';

const QUARTER_MS = HOUR_MS / 4;

/** When a local day begins: zones are whole quarters of an hour away from UTC. Example: 2026-03-01 in Shanghai, 16:00 UTC before. */
export function firstMomentOf(day: LocalDate, timeZone: string): Instant {
  let moment = later(toInstant(Date.parse(`${day}T00:00:00Z`)), -14 * HOUR_MS);
  while (localDateAt(moment, timeZone) < day) moment = later(moment, QUARTER_MS);
  return moment;
}
