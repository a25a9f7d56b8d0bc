/**
 * What a power cut cannot reach and what a Queue gives up. A Queue of the embedded server lives in memory, so killing workerd
 * loses every message under way; what must survive is in the databases, and the sweep has to bring it to its receiver. The
 * truth is read from the SQLite files of the dead server. Cuts at named points are in `kills.test.ts`.
 */
import type { Replacement } from '@aftercare/tools/build';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readControl, readTenant, writeTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { type ServerSettings, startServer, type TestServer } from '../kit/server.ts';

const CLAIMS_PER_ROUND = 20;
const MINUTE_MS = 60_000;
const HOLD = '600000';

/** The real waits are made for a network; a test has no minutes to spend. The rules are the same. */
const hurried: Replacement[] = [
  { file: 'packages/runtime/src/sweep.ts', find: '20 * SECOND_MS', replace: 'SECOND_MS' },
  { file: 'workers/app/src/queues.ts', find: 'Math.min(5 * 2 ** message.attempts, 600)', replace: '0' },
];

interface Event {
  readonly id: string;
  readonly target: string;
  readonly epoch: number;
  readonly seq: number;
  readonly sent: boolean;
  readonly acknowledged: boolean;
}

interface Received {
  readonly id: string;
  readonly epoch: number;
  readonly seq: number;
  readonly state: string;
}

describe('power cuts', { timeout: 300_000 }, () => {
  let server: TestServer;
  let network: Network;
  let shops: readonly [Shop, Shop];
  let unused: readonly string[] = [];
  const claimIds = new Set<string>();

  beforeAll(async () => {
    server = await startServer({ assets: false, build: { replacements: hurried, quiet: true } });
    network = await buildNetwork(server.baseUrl, { units: CLAIMS_PER_ROUND + 10 });
    unused = network.serials;
    shops = [
      await addShop(server.baseUrl, network, 'first-shop'),
      await addShop(server.baseUrl, network, 'second-shop'),
    ];
    await settle();
    expectEverythingOnce();
  }, 300_000);
  afterAll(() => server?.stop());

  test('between send and delivery: the messages are gone', async () => {
    await start({ vars: { FAULT_BEFORE_APPLY_MS: HOLD } });
    await submitAll(CLAIMS_PER_ROUND);
    // A sweep before the cut finds nothing that it could acknowledge: sent is only a hope.
    await until(async () => readEvents().every(({ sent }) => sent));
    await pause(1000);
    await sweepHour();
    await server.kill();
    const cut = countEvents();
    expect(cut.committed, 'none of them was acknowledged').toBeGreaterThanOrEqual(CLAIMS_PER_ROUND);
    expect(cut.sent, 'all events were sent').toBe(cut.committed);
    expect(cut.unapplied, 'none of them was applied').toBeGreaterThanOrEqual(CLAIMS_PER_ROUND);

    await start({});
    await settle();
    report('between send and delivery', CLAIMS_PER_ROUND, cut);
    expectEverythingOnce();
  });

  test('a poison event goes to the dead letters, and the stream goes on', async () => {
    await start({ vars: { FAULT_BEFORE_SEND_MS: HOLD } });
    await submitAll(6);
    await server.kill();
    const [shop] = shops;
    const poison = readEvents().find((event) => event.target === shop.id && !event.acknowledged);
    if (poison === undefined) throw new Error('no event is under way');
    writeTenant(server.dataDir, network.maker.id, (database) => {
      database.prepare(`update outbox set payload = '{"claimId":1}' where event_id = ?`).run(poison.id);
    });

    await start({});
    const seen = await countNotices();
    await sweepHour();
    // Five attempts, then the dead letters; behind the dead one come the two others of this shop, beside it three.
    await until(async () => (await countNotices()) >= seen + 5);
    await sweepHour();
    // What is dead is kept and never acknowledged; everything else is.
    await until(async () => readEvents().every((event) => event.acknowledged || event.id === poison.id));
    await server.kill();
    const received = readReceived(shop);
    expect(received.filter((row) => row.state === 'dead').map((row) => row.id)).toEqual([poison.id]);
    expect(received.map((row) => row.seq)).toEqual(received.map((_, index) => index + 1));
    expect(readEvents().filter((event) => !event.acknowledged)).toMatchObject([{ id: poison.id }]);
    const letters = readControl(server.dataDir, (database) =>
      database.prepare('select source, target, epoch, seq, type, error from dead_letters').all(),
    );
    expect(letters.map((letter) => ({ ...letter }))).toEqual([
      {
        source: network.maker.id,
        target: shop.id,
        epoch: poison.epoch,
        seq: poison.seq,
        type: 'claims.decided.v1',
        error: expect.any(String),
      },
    ]);
  });

  /** On the same data and port: tokens stay good. */
  async function start(changed: ServerSettings): Promise<void> {
    const port = Number(new URL(server.baseUrl).port);
    server = await server.startAgain({ vars: {}, ...changed, port });
  }

  /** All at once, of both shops in turn. */
  async function submitAll(claims: number): Promise<void> {
    const serials = unused.slice(0, claims);
    unused = unused.slice(claims);
    await Promise.all(
      serials.map(async (serial, index) => {
        const { client } = shops[index % 2 === 0 ? 0 : 1];
        const claim = makeClaim(serial, `REF-${serial}`);
        const { id } = await client.make<{ id: string }>(`${network.path}/claims`, claim);
        claimIds.add(id);
      }),
    );
  }

  /** Cron for an hour, until everything has arrived; then again, to be acknowledged; then the power goes. */
  async function settle(): Promise<void> {
    await sweepHour();
    await until(async () => (await countNotices()) === claimIds.size + shops.length);
    await sweepHour();
    await until(async () => readEvents().every((event) => event.acknowledged));
    // However long a stream is, nothing of it needs a second attempt.
    expect(server.output()).not.toContain('"failed"');
    await server.kill();
  }

  /** A wake-up that a crash lost is made good by the tenant's own minute of the hour. */
  async function sweepHour(): Promise<void> {
    const now = Date.now();
    for (let minute = 0; minute < 60; minute += 1) await server.tick(new Date(now + minute * MINUTE_MS));
  }

  /** Of all shops, over HTTP: the running server is asked, its files are left alone. */
  async function countNotices(): Promise<number> {
    let notices = 0;
    for (const shop of shops) {
      for (let path: string | null = '/v1/inbox?limit=200'; path !== null; ) {
        const { body }: { body: { items: unknown[]; nextCursor: string | null } } = await shop.client.get(path);
        notices += body.items.length;
        path = body.nextCursor === null ? null : `/v1/inbox?limit=200&cursor=${body.nextCursor}`;
      }
    }
    return notices;
  }

  function readEvents(): Event[] {
    return readTenant(server.dataDir, network.maker.id, (database) =>
      database
        .prepare(
          'select event_id, target, epoch, seq, sent_at, acknowledged_at from outbox order by target, epoch, seq',
        )
        .all()
        .map((row) => ({
          id: String(row.event_id),
          target: String(row.target),
          epoch: Number(row.epoch),
          seq: Number(row.seq),
          sent: row.sent_at !== null,
          acknowledged: row.acknowledged_at !== null,
        })),
    );
  }

  function readReceived(shop: Shop): Received[] {
    return readTenant(server.dataDir, shop.id, (database) =>
      database
        .prepare('select event_id, epoch, seq, state from inbox where source = ? order by epoch, seq')
        .all(network.maker.id)
        .map((row) => ({
          id: String(row.event_id),
          epoch: Number(row.epoch),
          seq: Number(row.seq),
          state: String(row.state),
        })),
    );
  }

  function readIds(tenant: { id: string }, query: string): string[] {
    return readTenant(server.dataDir, tenant.id, (database) =>
      database
        .prepare(query)
        .all()
        .map((row) => String(row.id)),
    );
  }

  /** Of the events that nobody has acknowledged yet. */
  function countEvents() {
    const received = new Set(shops.flatMap((shop) => readReceived(shop).map((row) => row.id)));
    const open = readEvents().filter((event) => !event.acknowledged);
    return {
      committed: open.length,
      sent: open.filter((event) => event.sent).length,
      unapplied: open.filter((event) => !received.has(event.id)).length,
    };
  }

  function expectEverythingOnce(): void {
    const events = readEvents();
    expect(events.filter((event) => !event.acknowledged)).toEqual([]);
    for (const shop of shops) {
      const sent = events.filter((event) => event.target === shop.id);
      expect(sent.map((event) => event.seq)).toEqual(sent.map((_, index) => index + 1));
      const received = readReceived(shop);
      expect(received).toEqual(sent.map(({ id, epoch, seq }) => ({ id, epoch, seq, state: 'applied' })));
      // The effect of an event is a notice under the event's own id.
      const ids = sent.map((event) => event.id).toSorted();
      expect(readIds(shop, 'select id from notices order by id')).toEqual(ids);
    }
    // Every claim that was answered is there, and no other.
    expect(readIds(network.maker, 'select id from claims order by id')).toEqual([...claimIds].toSorted());
  }

  function report(when: string, answered: number, cut: ReturnType<typeof countEvents>): void {
    const after = readEvents();
    const applied = shops.reduce((total, shop) => total + readReceived(shop).length, 0);
    console.log(
      `cut ${when}: ${answered} claims answered; at the cut ${cut.committed} events committed and not acknowledged, ` +
        `${cut.sent} of them sent, ${cut.committed - cut.unapplied} applied; after the sweep ${after.length} events, ` +
        `${applied} applied, ${after.filter((event) => event.acknowledged).length} acknowledged`,
    );
  }
});

async function until(isTrue: () => Promise<boolean>, limitMs = 120_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await isTrue()); await pause(100)) {
    if (Date.now() > end) throw new Error(`not within ${limitMs} ms`);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
