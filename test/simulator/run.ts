/** One story: so many steps from one seed, with everything going wrong, and calm in between to see what came of it. */
import type { Replacement } from '@aftercare/tools/build';
import type { ConsumerSettings } from './broker.ts';
import { Callers } from './callers.ts';
import { History } from './history.ts';
import { checkAlways, checkSettled, type Evidence, findCanaries, type Violation } from './invariants.ts';
import { addBase64, bundleWorker } from './isolates.ts';
import { buildCast, type Cast } from './networks.ts';
import { checkSeals, isSealed } from './seals.ts';
import { KEY_ENCRYPTION_KEY, Service } from './service.ts';
import { Workload } from './workload.ts';
import { multiplyFaults, NO_FAULTS, World } from './world.ts';

export type Bundle = Awaited<ReturnType<typeof bundleWorker>>;

export interface StorySettings {
  readonly seed: number;
  readonly steps: number;
  readonly bundle: Bundle;
  /** Steps between two looks at what must hold at every moment, and between two rests. */
  readonly stepsPerLook?: number;
  readonly stepsPerRest?: number;
  /** How many times as often as usual things go wrong. */
  readonly roughness?: number;
  /** Other queues than those of wrangler.toml. */
  readonly consumers?: readonly ConsumerSettings[];
  /** What is left at the end, for whoever looks for something of its own. */
  readonly whenOver?: (evidence: Evidence) => Promise<void>;
}

export interface Story {
  readonly seed: number;
  readonly steps: number;
  readonly violations: readonly Violation[];
  readonly trace: string;
  readonly lastOfTrace: readonly string[];
  readonly lastLines: readonly string[];
  readonly seconds: number;
  readonly virtualDays: number;
  /** The longest time that it took, once nothing went wrong any more, until everything had arrived. */
  readonly longestRestMinutes: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const SLOTS = 14;
const MINUTE_MS = 60_000;
const keyEncryptionKey = new Uint8Array(Buffer.from(KEY_ENCRYPTION_KEY, 'base64'));
/** A wake-up that a crash lost is made good by the tenant's own minute of the hour; then it is tried, then acknowledged. */
const REST_MS = 90 * MINUTE_MS;
const LATE_BY_CHANCE = 400;
/** Calls of one rest: what spins instead of coming to an end is seen, not waited for. */
const CALLS_OF_A_REST = 40_000;

export async function bundleFor(outDir: string, replacements: readonly Replacement[] = []): Promise<Bundle> {
  addBase64();
  return bundleWorker(outDir, replacements);
}

export async function tellStory(settings: StorySettings): Promise<Story> {
  const { seed, steps, bundle, stepsPerLook = 100, stepsPerRest = 500, roughness = 1 } = settings;
  const began = performance.now();
  const world = new World(seed);
  const service = new Service(world, {
    bundle,
    slots: SLOTS,
    ...(settings.consumers === undefined ? {} : { consumers: settings.consumers }),
  });
  const history = new History();
  const callers = new Callers(world, service, history);
  const cast = await drive(world, buildCast(world, callers));
  const leaks = watchForLeaks(service, callers, cast);
  const workload = new Workload(world, service, callers, history, cast);
  const started = world.now;
  let longestRestMs = 0;
  const evidence = (): Evidence => ({
    now: world.now,
    control: service.control.database,
    tenants: new Map([...service.tenants()].map(([id, d1]) => [id, d1.database])),
    operations: history.operations,
    poisoned: workload.poisoned,
    canaries: leaks.allowed,
  });
  let violations: Violation[] = [];
  let underWay = 0;
  let failure: unknown;
  let done = 0;
  disturb(world, service, roughness);
  for (; done < steps && violations.length === 0 && failure === undefined; done++) {
    const step = workload.draw();
    world.note(step);
    underWay += 1;
    workload.take(step).then(
      () => (underWay -= 1),
      (error: unknown) => (failure ??= error),
    );
    await world.settle();
    const limit = 1 + world.random.below(6);
    await turnUntil(world, () => underWay < limit);
    await world.runUntil(world.now + world.random.below(4000));
    if ((done + 1) % stepsPerLook === 0) violations = checkAlways(evidence());
    if (((done + 1) % stepsPerRest === 0 || done + 1 === steps) && violations.length === 0) {
      longestRestMs = Math.max(longestRestMs, await rest(world, service, workload, () => underWay === 0, evidence));
      violations = [
        ...checkSettled(evidence()),
        ...(await checkSeals({ tenants: evidence().tenants, files: service.files, keyEncryptionKey })),
      ];
      disturb(world, service, roughness);
    }
  }
  if (failure === undefined) await settings.whenOver?.(evidence());
  if (failure !== undefined) throw new Error(`seed ${seed}, step ${done}: the story itself broke`, { cause: failure });
  return {
    seed,
    steps: done,
    violations: [...violations, ...leaks.found],
    trace: world.traceHash(),
    lastOfTrace: world.lastOfTrace(60),
    lastLines: service.lastLines.slice(-20),
    seconds: (performance.now() - began) / 1000,
    virtualDays: (world.now - started) / 86_400_000,
    longestRestMinutes: longestRestMs / MINUTE_MS,
    counts: {
      steps: { ...workload.counts },
      answers: history.count(),
      faults: Object.fromEntries(world.faultCounts),
      service: { ...service.counts, calls: world.calls, poisoned: workload.poisoned.size, ...countRows(evidence()) },
      messages: { ...service.broker.counts },
    },
  };
}

function disturb(world: World, service: Service, roughness: number): void {
  world.faults = multiplyFaults(roughness);
  service.cronMissing = 100;
  service.broker.isUnreliable = true;
}

/** Nothing goes wrong any more, and nothing new begins, until everything has arrived or the time for it is over. */
async function rest(
  world: World,
  service: Service,
  workload: Workload,
  isQuiet: () => boolean,
  evidence: () => Evidence,
): Promise<number> {
  world.faults = NO_FAULTS;
  service.cronMissing = 0;
  service.broker.isUnreliable = false;
  await turnUntil(world, isQuiet);
  await drive(world, workload.settle());
  const from = world.now;
  const hasArrived = () => service.isIdle && hasNothingOpen(evidence());
  const enough = world.calls + CALLS_OF_A_REST;
  while (world.now < from + REST_MS && world.calls < enough && !hasArrived())
    await world.runUntil(world.now + MINUTE_MS, () => world.calls >= enough);
  return world.now - from;
}

/** What the story came to. */
function countRows({ tenants }: Evidence): Record<string, number> {
  const count = (sql: string) =>
    [...tenants.values()].reduce((sum, database) => sum + Number(database.prepare(sql).get()?.n ?? 0), 0);
  return {
    claims: count('select count(*) as n from claims'),
    orders: count('select count(*) as n from work_orders'),
    statements: count('select count(*) as n from statements'),
    paid: count("select count(*) as n from statements where state = 'paid'"),
    events: count('select count(*) as n from inbox'),
    dead: count("select count(*) as n from inbox where state = 'dead'"),
    seals: count('select count(*) as n from seals'),
    copies: count('select count(*) as n from seal_anchors'),
  };
}

/** Everything that somebody needs to know, and the seed to tell it again. */
export function printStory(story: Story): string {
  const { seed, steps, seconds, virtualDays, longestRestMinutes, trace, violations, counts } = story;
  const list = (what: Readonly<Record<string, number>> = {}) =>
    Object.entries(what)
      .sort(([, a], [, b]) => b - a)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ');
  return [
    `SEED=${seed}: ${steps} steps in ${seconds.toFixed(1)} s (${Math.round(steps / seconds)} a second), ` +
      `${virtualDays.toFixed(0)} days of their own; after a disturbance all had arrived within ${longestRestMinutes} minutes; trace ${trace}`,
    ...Object.entries(counts).map(([name, what]) => `  ${name}: ${list(what)}`),
    ...(violations.length === 0 ? [] : story.lastOfTrace.map((line) => `    ${line}`)),
    ...(violations.length === 0 ? [] : story.lastLines.map((line) => `    ${line}`)),
    ...violations.map(({ invariant, what }) => `  VIOLATED ${invariant}: ${what}`),
  ].join('\n');
}

/** Cheap to ask: is there an event that was not acknowledged and could be, a timer that is due, or a row without a seal? */
function hasNothingOpen({ control, tenants, now }: Evidence): boolean {
  const letter = control.prepare(
    'select 1 from dead_letters where source = ? and target = ? and epoch = ? and seq = ?',
  );
  return [...tenants].every(([id, database]) => {
    const open = database.prepare('select target, epoch, seq from outbox where acknowledged_at is null').all();
    const due = database
      .prepare('select count(*) as n from timers where coalesce(retry_at, due_at) <= ?')
      .get(now - MINUTE_MS);
    return (
      due?.n === 0 &&
      isSealed(database) &&
      open.every((row) => letter.get(id, String(row.target), Number(row.epoch), Number(row.seq)) !== undefined)
    );
  });
}

/** Turn by turn; where nothing is due, on to the next moment at which something is. */
async function turnUntil(world: World, isDone: () => boolean): Promise<void> {
  for (let idle = 0; !isDone() && idle < LATE_BY_CHANCE; ) {
    if (await world.turn()) continue;
    const next = world.nextAt();
    if (next === null) return;
    world.now = Math.max(world.now, next);
    idle += 1;
  }
}

/** Runs the world until a piece of work in it is done. */
async function drive<Result>(world: World, work: Promise<Result>): Promise<Result> {
  let outcome: { readonly value: Result } | { readonly error: unknown } | undefined;
  work.then(
    (value) => (outcome = { value }),
    (error: unknown) => (outcome = { error }),
  );
  await world.settle();
  await turnUntil(world, () => outcome !== undefined);
  if (outcome === undefined) throw new Error('the work came to a halt');
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** Who may see whose words; everything that leaves the service is looked at as it comes. */
function watchForLeaks(service: Service, callers: Callers, cast: Cast) {
  const allowed = new Map<string, Set<string>>();
  for (const { tenant } of [...cast.networks, ...cast.shops]) allowed.set(tenant.id, new Set([tenant.canary]));
  for (const { tenant, members } of cast.networks)
    for (const { shop } of members) {
      allowed.get(tenant.id)?.add(shop.tenant.canary);
      allowed.get(shop.tenant.id)?.add(tenant.canary);
    }
  const found: Violation[] = [];
  const look = (place: string, text: string, mayHold: ReadonlySet<string>) => {
    if (!text.includes('canary-')) return;
    for (const canary of findCanaries(text))
      if (!mayHold.has(canary)) found.push({ invariant: 'I7', what: `${canary} stands in ${place}` });
  };
  callers.onAnswer = (caller, text) =>
    look(`an answer to ${caller?.name}`, text, allowed.get(caller?.tenant.id ?? '') ?? new Set());
  service.onMessage = (body) => look(`a message: ${body}`, body, new Set());
  service.onLog = (line) => look(`the log: ${line}`, line, new Set());
  return { allowed, found };
}
