import { SLICE_DUE } from '@aftercare/jobs';
import type { Instant } from '@aftercare/kernel';
import {
  gather,
  Meter,
  type Platform,
  promiseVisit,
  relayOutbox,
  scheduleRelay,
  type TenantId,
} from '@aftercare/runtime';
import { putWakeUp } from '@aftercare/tenancy';
import { signalDueDeliveries } from '@aftercare/webhooks';
import { readClock } from './clock.ts';
import { readLoopback } from './deliveries.ts';
import type { Env } from './env.ts';
import { crashPoint, faultBeforeSend, pauseOf, signalsOf } from './faults.ts';
import { openMail, sendDueMails } from './mail.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { readRegion, toNetworkAddress } from './place.ts';
import { readKeyEncryptionKey, readOperatorToken } from './secrets.ts';
import { openSystem } from './system.ts';

export function createPlatform(
  request: Request,
  env: Env,
  context: Pick<ExecutionContext, 'waitUntil'>,
  meter: Meter,
  now: Instant,
): Platform {
  const { control, directory, openPort } = openSystem(env, meter, now, (tenantId) =>
    context.waitUntil(promiseSealing(env, tenantId)),
  );
  // Only the edge's own header counts: X-Forwarded-For is whatever a caller writes into it.
  const callerAddress = request.headers.get('cf-connecting-ip') ?? 'local';
  return {
    origin: env.ORIGIN ?? new URL(request.url).origin,
    readClock,
    control,
    directory,
    files: env.FILES,
    mail: openMail(env),
    keyEncryptionKey: readKeyEncryptionKey(env),
    operatorToken: readOperatorToken(env),
    webhookLoopback: readLoopback(env),
    signInLimit: env.SIGN_IN_LIMIT,
    publicLimit: env.PUBLIC_LIMIT,
    callerLimit: limitOfCallers(env),
    schemaVersion: SCHEMA_VERSION,
    // Only migrations ask, so it is not worked out for every request.
    get slots() {
      return Object.keys(env).filter((name) => /^TENANT_DB_\d+$/.test(name));
    },
    openPort(binding) {
      const port = openPort(binding);
      if (port === undefined) throw new Error(`no database is bound as ${binding}`);
      return port;
    },
    callerAddress,
    callerNetwork: toNetworkAddress(callerAddress),
    callerRegion: readRegion(request),
    count(tenantId, what) {
      const sending = gather({ tenantId, what }, now, (together) => env.COUNTS.send(together, { contentType: 'json' }));
      if (sending !== null) context.waitUntil(sending);
    },
    async pauseBeforeCommit() {
      await pauseOf(request);
      await crashPoint(env, 'before-commit');
    },
    afterCommit(tenantId, { events, dueAt, timers }) {
      if (events) {
        const relay = scheduleRelay(tenantId, now, () => relayTenant(env, tenantId));
        if (relay !== null) context.waitUntil(relay);
      }
      if (dueAt !== null) context.waitUntil(rememberWakeUp(env, tenantId, dueAt, now));
      // A job begins at once; if this message is lost, the promise above brings somebody within a minute.
      if (timers?.includes(SLICE_DUE)) context.waitUntil(env.WAKE.send({ tenantId }, { contentType: 'json' }));
    },
  };
}

/** Runs after the answer, with a meter and handles of its own. What it does not finish, the sweep does. */
async function relayTenant(env: Env, tenantId: TenantId): Promise<void> {
  const now = readClock();
  const { directory, control } = openSystem(env, new Meter(), now);
  const route = await directory.findById(tenantId);
  if (route === undefined) return;
  // First the promise to come back, then the sending: if that fails, somebody comes back within the minute.
  await promiseVisit(tenantId, now, () => control.write([putWakeUp({ tenantId, dueAt: now })]));
  await faultBeforeSend(env);
  const database = directory.open(route);
  await relayOutbox(database, signalsOf(env), now);
  await signalDueDeliveries(database, env.DELIVERIES, now);
}

/** What was written is sealed at the next full minute. The answer does not wait for it. */
async function promiseSealing(env: Env, tenantId: TenantId): Promise<void> {
  const now = readClock();
  const { control } = openSystem(env, new Meter(), now);
  await promiseVisit(tenantId, now, () => control.write([putWakeUp({ tenantId, dueAt: now })]));
}

/** First the promise of a visit; what is due at once is then tried here. */
async function rememberWakeUp(env: Env, tenantId: TenantId, dueAt: Instant, now: Instant): Promise<void> {
  const { control, directory } = openSystem(env, new Meter(), readClock());
  await control.write([putWakeUp({ tenantId, dueAt })]);
  if (dueAt > now) return;
  const route = await directory.findById(tenantId);
  if (route !== undefined) await sendDueMails(env, directory.open(route), now);
}

function limitOfCallers(env: Env): RateLimit {
  return __DEVELOPMENT__ && env.CALLER_LIMIT_IN_DEVELOPMENT !== 'on' ? UNLIMITED : env.CALLER_LIMIT;
}

const UNLIMITED: RateLimit = { limit: async () => ({ success: true }) };
