import type { Handover } from '@aftercare/runtime';
import type { Env } from './env.ts';

/*
 * For the fault tests: these hold a step open so that a test can act in the middle of it. The constant is false in
 * what wrangler deploys: none of the conditions below ever holds there.
 */

/** Between load and commit, for as many milliseconds as the request asks. */
export async function pauseOf(request: Request): Promise<void> {
  if (__DEVELOPMENT__) await wait(request.headers.get('aftercare-pause-before-commit'));
}

export async function faultBeforeSend(env: Env): Promise<void> {
  if (__DEVELOPMENT__) await wait(env.FAULT_BEFORE_SEND_MS ?? null);
}

/** Before each event is applied in a receiver's database. */
export async function faultBeforeApply(env: Env): Promise<void> {
  if (__DEVELOPMENT__) await wait(env.FAULT_BEFORE_APPLY_MS ?? null);
}

/** Before each slice of a job. */
export async function faultBeforeSlice(env: Env): Promise<void> {
  if (__DEVELOPMENT__) await wait(env.FAULT_BEFORE_SLICE_MS ?? null);
}

/** After events were posted to a receiver, before it is written down that they were. */
export async function faultAfterPost(env: Env): Promise<void> {
  if (__DEVELOPMENT__) await wait(env.FAULT_AFTER_POST_MS ?? null);
}

/** What the mail service answers instead of taking a mail. */
export function faultOfMail(env: Env): Handover | null {
  if (!__DEVELOPMENT__ || (env.FAULT_MAIL !== 'failed' && env.FAULT_MAIL !== 'refused')) return null;
  return { outcome: env.FAULT_MAIL, error: 'FAULT' };
}

async function wait(milliseconds: string | null): Promise<void> {
  const time = Math.min(Number(milliseconds ?? '0'), 120_000);
  if (time > 0) await new Promise((resolve) => setTimeout(resolve, time));
}
