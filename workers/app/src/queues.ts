import { agreementOver } from '@aftercare/agreements';
import { appealDue, checkDue, simulating, submittingFile } from '@aftercare/claims';
import { type JobKind, sliceDue } from '@aftercare/jobs';
import { type Instant, LIMITS, later, MINUTE_MS } from '@aftercare/kernel';
import {
  changesLapse,
  invitationExpires,
  invitationsExpire,
  membershipBegins,
  probationEnds,
} from '@aftercare/network';
import { actionDue, papersDue, reviewDue } from '@aftercare/onboarding';
import { keepingDue } from '@aftercare/privacy';
import { importingUnits } from '@aftercare/products';
import {
  type Consumer,
  Meter,
  type Occurrence,
  openArchive,
  type PoisonEvent,
  type Pulled,
  promiseVisit,
  pullStream,
  type StreamSignal,
  sealChains,
  sweepTenant,
  type TenantId,
  type TenantRoute,
  type TimerRule,
} from '@aftercare/runtime';
import { clockDue, memberLeft, offerExpires } from '@aftercare/service';
import { closingPeriod } from '@aftercare/settlement';
import { insertDeadLetters, putWakeUp } from '@aftercare/tenancy';
import { appealGranted } from '@aftercare/verification';
import { remedyDue } from '@aftercare/warranty';
import { type DeliverySignal, signalDueDeliveries } from '@aftercare/webhooks';
import { CHAINS } from './chains.ts';
import { readClock } from './clock.ts';
import { CONSUMERS } from './consumers.ts';
import { receiveCounts } from './counts.ts';
import { receiveDeliveries } from './deliveries.ts';
import type { Env, WakeUp } from './env.ts';
import { crashPoint, faultBeforeApply, faultBeforeSlice, signalsOf } from './faults.ts';
import { mailTimer } from './mail.ts';
import { readKeyEncryptionKey } from './secrets.ts';
import { openSystem, type System } from './system.ts';

/** What is done in slices. */
const JOBS: readonly JobKind[] = [simulating, submittingFile, closingPeriod];
const TIMERS: readonly TimerRule[] = [
  invitationExpires,
  invitationsExpire,
  membershipBegins,
  probationEnds,
  changesLapse,
  reviewDue,
  papersDue,
  actionDue,
  memberLeft,
  offerExpires,
  clockDue,
  appealDue,
  checkDue,
  remedyDue,
  appealGranted,
  agreementOver,
];

/** What a visit may need at most: its timers and streams are bounded in the sweep. */
const STATEMENTS_OF_A_VISIT = 400;

type QueueName =
  | 'aftercare-events'
  | 'aftercare-events-dead'
  | 'aftercare-wake'
  | 'aftercare-wake-dead'
  | 'aftercare-deliveries'
  | 'aftercare-deliveries-dead'
  | 'aftercare-counts';

/** Message type → consumer. */
export async function receive(batch: MessageBatch<unknown>, env: Env): Promise<void> {
  // safe: wrangler.toml names no other queue for this Worker, and each carries one type of message, sent by us
  const { queue } = batch as { readonly queue: QueueName } & MessageBatch<unknown>;
  switch (queue) {
    case 'aftercare-events':
      return receiveSignals(batch.messages as readonly Message<StreamSignal>[], env, false);
    case 'aftercare-events-dead':
      return receiveSignals(batch.messages as readonly Message<StreamSignal>[], env, true);
    case 'aftercare-wake':
      return receiveWakeUps(batch.messages as readonly Message<WakeUp>[], env);
    case 'aftercare-deliveries':
      return receiveDeliveries(batch.messages as readonly Message<DeliverySignal>[], env);
    case 'aftercare-counts':
      return receiveCounts(batch.messages as readonly Message<readonly Occurrence[]>[], env);
    case 'aftercare-deliveries-dead':
    case 'aftercare-wake-dead':
      for (const message of batch.messages) {
        console.error(JSON.stringify({ visitFailed: message.body }));
        message.ack();
      }
  }
}

/** All signals of one stream are one pull. What fails is tried again with a growing delay, without the others. */
async function receiveSignals(messages: readonly Message<StreamSignal>[], env: Env, isLastTry: boolean): Promise<void> {
  const now = readClock();
  const meter = new Meter();
  const written = new Set<TenantId>();
  const system = openSystem(env, meter, now, (tenantId) => written.add(tenantId));
  const mayGoOn = () => meter.statements < LIMITS.statementsBeforePause;
  const streams = Map.groupBy(messages, ({ body }) => `${body.source}/${body.target}/${body.epoch}`);
  for (const signals of streams.values()) {
    const signal = signals[0]?.body;
    if (signal === undefined) continue;
    try {
      const { isComplete } = await pull(system, signal, env, now, isLastTry, mayGoOn);
      if (!isComplete) await env.EVENTS.send(signal, { contentType: 'json' });
      await crashPoint(env, 'after-effect-before-ack');
      for (const message of signals) message.ack();
    } catch (error) {
      console.error(JSON.stringify({ stream: signal, failed: error instanceof Error ? error.message : String(error) }));
      for (const message of signals) message.retry({ delaySeconds: Math.min(5 * 2 ** message.attempts, 600) });
    }
  }
  // What the events left in history is sealed at the next full minute.
  for (const tenantId of written)
    await promiseVisit(tenantId, now, () => system.control.write([putWakeUp({ tenantId, dueAt: now })]));
}

async function pull(
  system: System,
  signal: StreamSignal,
  env: Env,
  now: Instant,
  isLastTry: boolean,
  mayGoOn: () => boolean,
): Promise<Pulled> {
  const [source, target] = [
    await system.directory.findById(signal.source),
    await system.directory.findById(signal.target),
  ];
  // A tenant that is gone neither sends nor receives: whoever was taken out of its database does not come back into it.
  if (!isOpen(source) || !isOpen(target)) return { applied: 0, isComplete: true };
  const { directory } = system;
  const stream = { source: directory.open(source), target: directory.open(target), epoch: signal.epoch };
  const dead = { isLastTry, write: (poison: PoisonEvent) => writeDeadLetter(system, signal, poison, now) };
  try {
    return await pullStream(stream, consumersOf(env), now, dead, mayGoOn);
  } finally {
    // What just arrived for the tenant may be for its own systems as well.
    await signalDueDeliveries(stream.target, env.DELIVERIES, now);
  }
}

function isOpen(route: TenantRoute | undefined): route is TenantRoute {
  return route !== undefined && route.state !== 'closed';
}

function heldJobs(env: Env): readonly JobKind[] {
  return [...JOBS, importingUnits(env.FILES)].map((job) => ({
    ...job,
    async run(slice, load) {
      await faultBeforeSlice(env);
      return job.run(slice, load);
    },
  }));
}

function consumersOf(env: Env): ReadonlyMap<string, Consumer> {
  const held = CONSUMERS.map(
    (consumer): Consumer => ({
      ...consumer,
      async react(event, load) {
        await faultBeforeApply(env);
        await crashPoint(env, 'mid-batch');
        return consumer.react(event, load);
      },
    }),
  );
  return new Map(held.map((consumer) => [consumer.type, consumer]));
}

/** Written again where a crash came before the event was passed over. */
async function writeDeadLetter(
  { control }: System,
  { source, target }: StreamSignal,
  { event, cause }: PoisonEvent,
  now: Instant,
): Promise<void> {
  const error = cause instanceof Error ? cause.name : 'unknown';
  const { epoch, seq, type } = event;
  await control.write([insertDeadLetters([{ source, target, epoch, seq, type, error, at: now }])]);
}

async function receiveWakeUps(messages: readonly Message<WakeUp>[], env: Env): Promise<void> {
  const now = readClock();
  const meter = new Meter();
  const system = openSystem(env, meter, now);
  const mayGoOn = () => meter.statements < LIMITS.statementsBeforePause;
  for (const message of messages) {
    try {
      // A visit may need most of what one invocation has; whoever comes after a large one waits for the next.
      if (meter.statements > LIMITS.statementsPerInvocation - STATEMENTS_OF_A_VISIT)
        await env.WAKE.send(message.body, { contentType: 'json' });
      else await visit(system, message.body.tenantId, env, now, mayGoOn);
      message.ack();
    } catch (error) {
      console.error(
        JSON.stringify({ wakeUp: message.body, failed: error instanceof Error ? error.message : String(error) }),
      );
      message.retry({ delaySeconds: 30 });
    }
  }
}

async function visit(
  { control, directory }: System,
  tenantId: TenantId,
  env: Env,
  now: Instant,
  mayGoOn: () => boolean,
): Promise<void> {
  const route = await directory.findById(tenantId);
  if (route === undefined || route.state !== 'active') return;
  const database = directory.open(route);
  const { nextDueAt, isUnfinished } = await sweepTenant(
    {
      database,
      queue: signalsOf(env),
      mayGoOn,
      promise: () =>
        promiseVisit(tenantId, now, () => control.write([putWakeUp({ tenantId, dueAt: later(now, MINUTE_MS) })])),
      timers: new Map(
        [...TIMERS, keepingDue(env.FILES), mailTimer(env), sliceDue(heldJobs(env))].map((timer) => [timer.kind, timer]),
      ),
      async openTenant(target) {
        const other = await directory.findById(target);
        return isOpen(other) ? directory.open(other) : undefined;
      },
    },
    now,
  );
  const nextDeliveryAt = await signalDueDeliveries(database, env.DELIVERIES, now);
  const archive = openArchive(env.FILES);
  const keyEncryptionKey = readKeyEncryptionKey(env);
  const sealed = await sealChains({ database, chains: CHAINS, archive, keyEncryptionKey, mayGoOn }, now);
  // Where something was written more may follow, and what failed is tried again: somebody comes until a visit finds nothing.
  const dueAts = [nextDueAt, nextDeliveryAt, sealed.rows > 0 || sealed.hasFailed ? now : null].filter(
    (dueAt) => dueAt !== null,
  );
  if (dueAts.length > 0) await control.write(dueAts.map((dueAt) => putWakeUp({ tenantId, dueAt })));
  // The wake-up above is the promise; this only saves the minute.
  if (isUnfinished || !sealed.isComplete) await env.WAKE.send({ tenantId }, { contentType: 'json' });
}
