import { type Instant, toInstant } from '@aftercare/kernel';

/*
 * What time it is: the only place where the Worker asks the machine. A development build can be told another time, so
 * that a story of two months is told in seconds; from there time runs on as everywhere. The constant is false in what
 * wrangler deploys: nothing there can move the clock.
 */

/** How far the clock was moved, for the whole isolate: requests, queues and cron see one time. */
let moved = 0;

export function readClock(): Instant {
  return toInstant(Date.now() + shift());
}

/** The minute that a cron run stands for, on the same clock. */
export function readSchedule(scheduledTime: number): Instant {
  return toInstant(scheduledTime + shift());
}

function shift(): number {
  return __DEVELOPMENT__ ? moved : 0;
}

/** Development only: `{"now": "<RFC 3339>"}` moves the clock, `{"now": null}` sets it right again. */
export async function setClock(request: Request): Promise<Response> {
  const told = readNow(await request.text());
  if (told === undefined)
    return Response.json({ mend: 'Send {"now": "2026-05-31T16:00:00Z"} or null.' }, { status: 400 });
  moved = told === null ? 0 : told - Date.now();
  return Response.json({ now: new Date(readClock()).toISOString() });
}

/** Undefined for what is no instant. */
function readNow(body: string): number | null | undefined {
  try {
    const { now } = Object(JSON.parse(body));
    if (now === null) return null;
    const at = Date.parse(String(now));
    return Number.isNaN(at) ? undefined : at;
  } catch {
    return undefined;
  }
}
