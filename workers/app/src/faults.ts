import type { Handover, StreamSignal } from '@aftercare/runtime';
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

/** Where a fault test asks for the power to go: this is said, and then nothing goes on here. */
export type CrashPoint =
  | 'before-commit'
  | 'after-commit-before-reply'
  | 'after-mark-before-send'
  | 'after-send-before-mark-sent'
  | 'mid-batch'
  | 'after-effect-before-ack';

/** How often the point that was asked for was passed in this isolate. */
let passed = 0;

/** `FAULT_CRASH_AT` names a point and how often it is passed before: `mid-batch:3` holds before the fourth event. */
export async function crashPoint(env: Env, point: CrashPoint): Promise<void> {
  if (!__DEVELOPMENT__ || env.FAULT_CRASH_AT === undefined) return;
  const [wanted, passes = '0'] = env.FAULT_CRASH_AT.split(':');
  if (wanted !== point) return;
  passed += 1;
  if (passed <= Number(passes)) return;
  console.error(JSON.stringify({ crashPoint: point }));
  await wait('120000');
}

/** The queue of signals, with a point before a relay sends and one after a sweep has sent. */
export function signalsOf(env: Env): Pick<Queue<StreamSignal>, 'send' | 'sendBatch'> {
  if (!__DEVELOPMENT__) return env.EVENTS;
  return {
    async send(signal, options) {
      const sent = await env.EVENTS.send(signal, options);
      await crashPoint(env, 'after-send-before-mark-sent');
      return sent;
    },
    async sendBatch(signals) {
      await crashPoint(env, 'after-mark-before-send');
      return env.EVENTS.sendBatch(signals);
    },
  };
}

async function wait(milliseconds: string | null): Promise<void> {
  const time = Math.min(Number(milliseconds ?? '0'), 120_000);
  if (time > 0) await new Promise((resolve) => setTimeout(resolve, time));
}
