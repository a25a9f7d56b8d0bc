/**
 * Every operation, every value in it that names something, everybody who is not the one who may: refused, without telling
 * what exists, and nothing written. Then the same requests by those who may: each succeeds.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';
import { ACTIONS, listMissing, type Operation, openOperation } from './operations.ts';
import {
  ACTORS,
  listKeyProbes,
  listProbes,
  nameProbe,
  type Outcome,
  type Probe,
  Prober,
  readOwnAsSuspended,
  seatOf,
} from './probes.ts';
import { sendRequest } from './requests.ts';
import { RIGHTFUL, type Rightful } from './rightful-requests.ts';
import { Clock } from './seat.ts';
import { Watch } from './watch.ts';
import { buildWorlds, type World } from './world.ts';

const AT_ONCE = 12;

let server: TestServer;
let worlds: World[];
let prober: Prober;
const operations: Operation[] = [];
const outcomes: Outcome[] = [];
const began = performance.now();

beforeAll(async () => {
  expect(listMissing()).toEqual([]);
  server = await startServer({ assets: false });
  worlds = await buildWorlds(server, new Clock(server), ['alder', 'birch']);
  prober = new Prober(server.baseUrl);
  console.log(`two networks stand after ${secondsSince(began)} s`);
  for (const action of ACTIONS) for (const world of worlds) operations.push(await openOperation(action, world));
}, 180_000);
afterAll(() => server?.stop());

describe('probes', () => {
  test('every one is refused, tells nothing and changes nothing', { timeout: 180_000 }, async () => {
    const watch = new Watch(server.dataDir);
    await watch.settle();
    const faults: string[] = [];
    for (const ours of operations) {
      faults.push(...(await probe(listProbes(ours, twinOf(ours)))));
      const changes = watch.listChanges();
      if (changes.length > 0) faults.push(`${ours.action.name}: its probes changed ${changes.join(', ')}`);
    }
    watch.close();
    expectNone(faults);
  });

  test('each has a twin that succeeds: the same request by whoever may', { timeout: 120_000 }, async () => {
    const watch = new Watch(server.dataDir);
    const faults: string[] = [];
    let count = 0;
    const send = async ({ action, world }: Operation, rightful: Rightful) => {
      const token = rightful.by === 'operator' ? server.operatorToken : (seatOf(world, rightful.by)?.forge({}) ?? null);
      const key = keyOf(action.name);
      const answer = await sendRequest(action, rightful, { baseUrl: server.baseUrl, network: world.name, token, key });
      count += 1;
      const isRight =
        rightful.refusedAs === undefined
          ? action.answers.includes(answer.status)
          : answer.text.includes(`"code":"${rightful.refusedAs}"`);
      if (!isRight)
        faults.push(`${action.name} by ${rightful.by} in ${world.name}: ${answer.status} ${answer.text.slice(0, 400)}`);
    };
    for (const operation of operations) {
      const own = readOwnAsSuspended(operation);
      if (own !== null) await send(operation, own);
    }
    for (const ours of inOrder(operations)) {
      const { action, world, rightful } = ours;
      await send(ours, rightful.isOfNow ? (await openOperation(action, world)).rightful : rightful);
      // The key of a command opens nothing for others.
      faults.push(...(await probe(listKeyProbes(ours, twinOf(ours), keyOf(action.name)))));
    }
    // That the probes wrote nothing says something only if what is written is seen.
    expect(watch.listChanges().length).toBeGreaterThan(20);
    watch.close();
    console.log(
      `${describeCounts()}\n  ${count} twins: each operation in both worlds, and what a suspended member reads of its own`,
    );
    expectNone(faults);
    expect(outcomes.length).toBeGreaterThanOrEqual(2000);
  });
});

/** As the table of the rightful requests has them: what ends a membership comes last. */
function inOrder(all: readonly Operation[]): Operation[] {
  const places = new Map(Object.keys(RIGHTFUL).map((name, place) => [name, place]));
  return all.toSorted((a, b) => (places.get(a.action.name) ?? 0) - (places.get(b.action.name) ?? 0));
}

function twinOf(ours: Operation): Operation {
  const found = operations.find(({ action, world }) => action === ours.action && world !== ours.world);
  if (found === undefined) throw new Error('there is one world only');
  return found;
}

function keyOf(name: string): string {
  return `twin-${name.replace('.', '-')}`;
}

/** Answers the faults, in words. */
async function probe(probes: readonly Probe[]): Promise<string[]> {
  const faults: string[] = [];
  for (let from = 0; from < probes.length; from += AT_ONCE) {
    const made = await Promise.all(probes.slice(from, from + AT_ONCE).map((each) => prober.run(each)));
    outcomes.push(...made);
    for (const outcome of made) faults.push(...outcome.faults.map((fault) => `${nameProbe(outcome.probe)}: ${fault}`));
  }
  return faults;
}

function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${faults.length} faults\n${faults.slice(0, 40).join('\n')}`);
}

function describeCounts(): string {
  const lines = ACTORS.map((actor) => {
    const of = outcomes.filter((outcome) => outcome.probe.actor === actor);
    const statuses = Map.groupBy(of, ({ status }) => status);
    return `  ${actor}: ${[...statuses].map(([status, all]) => `${status} × ${all.length}`).join(', ')}`;
  });
  const { length } = outcomes;
  return [
    `${length} probes in ${prober.requests} requests, ${ACTIONS.length} operations, after ${secondsSince(began)} s`,
    ...lines,
  ].join('\n');
}

function secondsSince(at: number): number {
  return Math.round((performance.now() - at) / 1000);
}
