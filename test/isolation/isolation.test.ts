/**
 * Every operation, every value in it that names something, everybody who is not the one who may: refused, without telling
 * what exists, and nothing written. Then the same requests by those who may: each succeeds.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock } from '../kit/statement.ts';
import { HOLES } from './holes.ts';
import { HOLDS_NONE } from './no-free-text.ts';
import { ACTIONS, listMissing, type Operation, openOperation } from './operations.ts';
import { plantCanaries } from './plant.ts';
import {
  ACTORS,
  actAsSuspended,
  listKeyProbes,
  listProbes,
  nameProbe,
  type Outcome,
  type Probe,
  Prober,
  seatOf,
} from './probes.ts';
import { type Answer, sendRequest } from './requests.ts';
import { RIGHTFUL, type Rightful } from './rightful-requests.ts';
import { findLeaks, readerAs, scanDatabases, scanObjects } from './scan.ts';
import { scanHistory } from './scan-history.ts';
import { Clock } from './seat.ts';
import { findTaken, isJson, isOpen, listColumns, widen } from './unknown-fields.ts';
import { STALE, Versions } from './versions.ts';
import { Watch } from './watch.ts';
import { buildWorlds, type World } from './world.ts';

const AT_ONCE = 12;

let server: TestServer;
let clock: Clock;
let worlds: World[];
let prober: Prober;
/** What the server printed while the worlds were made. */
let printed = '';
/** The data as they stood before anybody probed. */
let untouched: string;
const operations: Operation[] = [];
const outcomes: Outcome[] = [];
const began = performance.now();

beforeAll(async () => {
  expect(listMissing()).toEqual([]);
  server = await startServer({ assets: false });
  clock = new Clock(server);
  worlds = await buildWorlds(server, clock, ['alder', 'birch']);
  prober = new Prober(server.baseUrl);
  console.log(`two networks stand after ${secondsSince(began)} s`);
  for (const action of ACTIONS) for (const world of worlds) operations.push(await openOperation(action, world));
  const watch = new Watch(server.dataDir);
  await watch.settle();
  watch.close();
  // Into columns that no request of theirs fills, canaries are written while nobody reads.
  await server.kill();
  printed = server.output();
  plantCanaries(server.dataDir, worlds);
  untouched = mkdtempSync(join(tmpdir(), 'aftercare-untouched-'));
  cpSync(server.dataDir, untouched, { recursive: true });
  server = await server.startAgain({ port: Number(new URL(server.baseUrl).port) });
  await moveClock(server, clock.now());
}, 300_000);
afterAll(async () => {
  await server?.stop();
  if (untouched !== undefined) rmSync(untouched, { recursive: true, force: true });
});

describe('probes', () => {
  test('every one is refused, tells nothing and changes nothing', { timeout: 180_000 }, async () => {
    const watch = new Watch(server.dataDir);
    const faults: string[] = [];
    for (const ours of operations) {
      faults.push(...(await probe(listProbes(ours, twinOf(ours)))));
      const changes = watch.listChanges();
      if (changes.length > 0)
        faults.push(`${ours.action.name}, ${secondsSince(began)} s: its probes changed ${changes.join(', ')}`);
    }
    watch.close();
    expectNone(faults);
  });

  test('no answer and no row shows what belongs to others', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    let outputs = 0;
    const readers = worlds.flatMap((world) =>
      (['maker', 'shop', 'other', 'suspended', 'distributor'] as const).map((part) => ({ world, part })),
    );
    const gets = operations.filter(({ action }) => action.method === 'GET' && action.space.name !== 'operator');
    for (const { action, world, rightful } of gets) {
      // The same question by everybody, in both networks: whatever it answers, it shows nobody else's texts.
      const answers = await Promise.all(
        readers.map(async (reader) => {
          const token = reader.world.seat(reader.part).token();
          const sending = { baseUrl: server.baseUrl, network: world.name, token };
          return { reader, answer: await sendRequest(action, rightful, sending) };
        }),
      );
      // A code and a link show whoever has them what they are for.
      if (action.space.name === 'product') continue;
      for (const { reader, answer } of answers) {
        outputs += 1;
        const seen = findLeaks(answer, readerAs(reader.world, reader.part), action.space.name !== 'public');
        faults.push(...seen.map((leak) => `${action.name} for ${reader.part} of ${reader.world.name}: ${leak}`));
      }
    }
    const { said, leaks } = scanStored();
    console.log(`${outputs} answers, ${said} scanned`);
    expectNone([...faults, ...leaks]);
  });

  test('64 requests of ten callers at once, again and again: each gets its own', { timeout: 60_000 }, async () => {
    const asks = operations.filter(
      ({ action }) =>
        action.method === 'GET' &&
        ['home', 'network'].includes(action.space.name) &&
        action.name !== 'privacy.show_export',
    );
    const ask = async ({ action, world, rightful }: Operation) => {
      const token = seatOf(world, rightful.by)?.token() ?? null;
      return sendRequest(action, rightful, { baseUrl: server.baseUrl, network: world.name, token });
    };
    const faults: string[] = [];
    const alone = new Map<Operation, string>();
    for (const each of asks) alone.set(each, toStill(await ask(each)));
    const rounds = 6;
    for (let round = 0; round < rounds; round++) {
      // Each round begins elsewhere, so that other requests are neighbours.
      const together = Array.from({ length: 64 }, (_, place) => asks[(place * 7 + round * 64) % asks.length]);
      await Promise.all(
        together.map(async (each) => {
          if (each === undefined) return;
          if (toStill(await ask(each)) !== alone.get(each))
            faults.push(`${each.action.name} of ${each.world.name} answered otherwise among others`);
        }),
      );
    }
    expectNone(faults);
  });

  test('no field that was not asked for is taken: every column of every table at every write', {
    timeout: 120_000,
  }, async () => {
    const watch = new Watch(server.dataDir);
    await watch.settle();
    const columns = listColumns(server.dataDir);
    const faults: string[] = [];
    let fields = 0;
    let places = 0;
    for (const { action, world, rightful } of operations) {
      if (action.method === 'GET' || !isJson(rightful.body)) continue;
      for (const { pointer, body, extra } of widen(rightful.body, columns)) {
        if (isOpen(action, pointer)) continue;
        const token = rightful.by === 'operator' ? server.operatorToken : (seatOf(world, rightful.by)?.token() ?? null);
        const sending = { baseUrl: server.baseUrl, network: world.name, token, key: `wide-${places}` };
        const answer = await sendRequest(action, { ...rightful, body }, sending);
        const missed = findTaken(action, answer, pointer, extra);
        places += 1;
        fields += extra.length;
        if (missed.length > 0) faults.push(`${action.name} at ${pointer}/: ${answer.status}, ${missed.join(', ')}`);
      }
    }
    console.log(`${fields} fields refused at ${places} places, ${columns.length} names of columns`);
    faults.push(...watch.listChanges().map((table) => `${table} was changed`));
    watch.close();
    expectNone(faults);
  });

  test('each has a twin that succeeds: the same request by whoever may', { timeout: 120_000 }, async () => {
    const watch = new Watch(server.dataDir);
    const versions = new Versions();
    const faults: string[] = [];
    let count = 0;
    const send = async ({ action, world }: Operation, rightful: Rightful, as = 'twin') => {
      const token = rightful.by === 'operator' ? server.operatorToken : (seatOf(world, rightful.by)?.forge({}) ?? null);
      const sending = { baseUrl: server.baseUrl, network: world.name, token };
      if (action.hasMatch) {
        const headers = { ...rightful.headers, ...STALE };
        const stale = await sendRequest(
          action,
          { ...rightful, headers },
          { ...sending, key: keyOf(action.name, `${as}-stale`) },
        );
        faults.push(...versions.judgeStale(action, stale));
      }
      const answer = await sendRequest(action, rightful, { ...sending, key: keyOf(action.name, as) });
      versions.note(action, answer);
      count += 1;
      const isRight =
        rightful.refusedAs === undefined
          ? action.answers.includes(answer.status)
          : answer.text.includes(`"code":"${rightful.refusedAs}"`);
      if (!isRight)
        faults.push(`${action.name} by ${rightful.by} in ${world.name}: ${answer.status} ${answer.text.slice(0, 400)}`);
    };
    for (const operation of operations) {
      const own = actAsSuspended(operation);
      if (own !== null) await send(operation, own, 'suspended');
    }
    for (const ours of inOrder(operations)) {
      const { action, world, rightful } = ours;
      await send(ours, rightful.isOfNow ? (await openOperation(action, world)).rightful : rightful);
      // The key of a command opens nothing for others.
      faults.push(...(await probe(listKeyProbes(ours, twinOf(ours), keyOf(action.name)))));
    }
    faults.push(...versions.listWithout());
    // That the probes wrote nothing says something only if what is written is seen.
    expect(watch.listChanges().length).toBeGreaterThan(20);
    watch.close();
    console.log(
      `${describeCounts()}\n  ${count} twins: each operation in both worlds, and what a suspended member may do with its own\n  ${versions.refused} of them first under If-Match of another version: 412`,
    );
    expectNone(faults);
    expect(versions.refused).toBeGreaterThanOrEqual(100);
    expect(outcomes.length).toBeGreaterThanOrEqual(2000);
  });

  test('every text column of a tenant holds a canary or says why it cannot', async () => {
    const watch = new Watch(server.dataDir);
    await watch.settle();
    watch.close();
    const { said, leaks, columns } = scanStored();
    const empty = [...columns].filter(([, holds]) => !holds).map(([name]) => name);
    const held = columns.size - empty.length;
    console.log(
      `after all of it ${said} scanned; ${held} columns hold a canary, ${HOLDS_NONE.size} say why they do not`,
    );
    const where =
      'let a request of test/isolation/world.ts or test/isolation/plant.ts fill it, or say why not in no-free-text.ts';
    expectNone([
      ...leaks,
      ...empty.filter((name) => !HOLDS_NONE.has(name)).map((name) => `${name} holds no canary: ${where}`),
      ...[...HOLDS_NONE.keys()]
        .filter((name) => columns.get(name) !== false)
        .map((name) => `${name} is gone, or holds one`),
    ]);
  });

  test('the history names no customer and no address, and holds no secret', () => {
    const { lines, values, found } = scanHistory(server.dataDir);
    const kinds = [...values].map(([column, count]) => `${column} ${count}`);
    console.log(`${lines} lines of history without any text of ${kinds.join(', ')}`);
    expectNone(found);
    // That nothing was found says something only where there was something to find.
    for (const column of [
      'service_requests.customer_phone',
      'registrations.phone',
      'users.password_hash',
      'users.email',
    ])
      expect(values.get(column), column).toBeGreaterThan(0);
  });
});

/** Rows, objects and lines: whatever stays on the server's disk or was printed. */
function scanStored() {
  const rows = scanDatabases(server.dataDir, worlds);
  const objects = scanObjects(server.dataDir, worlds);
  const lines = `${printed}\n${server.output()}`.split('\n');
  const told = lines.filter((line) => /KN-[a-z]+-[a-z]+-\d/i.test(line)).map((line) => `printed: ${line}`);
  // That no object is foreign says something only if they hold any.
  expect(objects.holding).toBeGreaterThan(0);
  return {
    said: `${rows.texts} texts in rows of ${rows.columns.size} columns, ${objects.objects} objects of tenants (${objects.holding} with a canary), ${lines.length} printed lines`,
    leaks: [...rows.leaks, ...objects.leaks, ...told],
    columns: rows.columns,
  };
}

describe('they bite', () => {
  // Tokens say where they hold; so the server with a hole takes the place of the sound one.
  beforeAll(() => server.kill());

  test.each(HOLES)('$name: found', { timeout: 60_000 }, async ({ name, replacement, isProbed, by }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-hole-'));
    cpSync(untouched, dataDir, { recursive: true });
    const port = Number(new URL(server.baseUrl).port);
    const build = { replacements: [replacement], quiet: true };
    const open = await startServer({ dataDir, port, build, assets: false });
    try {
      await moveClock(open, clock.now());
      const again = new Prober(open.baseUrl);
      const probes = operations.filter(isProbed).flatMap((ours) => listProbes(ours, twinOf(ours)));
      const found: Outcome[] = [];
      for (let from = 0; from < probes.length; from += AT_ONCE)
        found.push(...(await Promise.all(probes.slice(from, from + AT_ONCE).map((each) => again.run(each)))));
      const through = found.filter(({ faults }) => faults.length > 0);
      const names = through.map((outcome) => nameProbe(outcome.probe));
      console.log(
        `${name}: ${through.length} of ${found.length} probes found it\n${names
          .slice(0, 5)
          .map((each) => `  ${each}`)
          .join('\n')}`,
      );
      expect(through.map(({ probe: { actor } }) => actor)).toContain(by);
    } finally {
      await open.kill();
      rmSync(dataDir, { recursive: true, force: true });
    }
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

function keyOf(name: string, as = 'twin'): string {
  return `${as}-${name.replace('.', '-')}`;
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

/** What is wrong is printed at once: of a run that somebody stops, the messages at its end are lost. */
function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) console.error(faults.slice(0, 40).join('\n'));
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

/** Whose rows and texts an answer shows: what stays, where clocks run on. */
function toStill({ status, text }: Answer): string {
  const shown = text.replace(/req_[0-9a-z]{26}/g, '').match(/\b[a-z]{3}_[0-9a-z]{26}\b|KN-[a-z]+-[a-z]+-\d+/gi);
  return `${status} ${[...new Set(shown)].sort().join(' ')}`;
}

function secondsSince(at: number): number {
  return Math.round((performance.now() - at) / 1000);
}
