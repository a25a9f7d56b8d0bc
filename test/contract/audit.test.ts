/** The audit log: what a tenant reads of its own history, who may, how it is filtered and taken away. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import {
  addShop,
  buildNetwork,
  type Caller,
  type Network,
  openCaller,
  type Reply,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Line {
  readonly at: string;
  readonly actor: { readonly id: string; readonly kind: string; readonly name: string | null };
  readonly action: string;
  readonly subject: string;
  readonly version: number;
  readonly before: unknown;
  readonly after: unknown;
  readonly why: string | null;
  readonly requestId: string;
  readonly seal: number | null;
}
interface Page {
  readonly items: Line[];
  readonly nextCursor: string | null;
}

const FORMULA = '=HYPERLINK("https://elsewhere.example")';

let server: TestServer;
let network: Network;
let shop: Shop;
let owner: Caller;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 3 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  owner = network.maker.owner;
  await owner.make(`${network.path}/memberships/${shop.membershipId}/grade`, { grade: 'A', reason: FORMULA });
  // A second person, who does things of their own.
  await owner.make('/v1/api-clients', { name: '=1+1', scopes: ['network:read'] });
});
afterAll(() => server.stop());

const ask = async (query: Record<string, string> = {}): Promise<Line[]> => {
  const { status, body, text } = await owner.get<Page>(`/v1/audit?${new URLSearchParams({ limit: '200', ...query })}`);
  expect(status, text).toBe(200);
  return body.items;
};
const nameOf = ({ subject, version }: Pick<Line, 'subject' | 'version'>) => `${subject}@${version}`;

/** Every page, as whoever follows Link sees them. */
async function follow<Body>(path: string): Promise<Reply<Body>[]> {
  const replies: Reply<Body>[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const reply: Reply<Body> = await owner.get<Body>(next);
    expect(reply.status, reply.text).toBe(200);
    replies.push(reply);
    next = /<([^>]+)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1];
  }
  return replies;
}

describe('the list', () => {
  test('is the whole history, newest first, each line once, whatever the size of the pages', async () => {
    const stored = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare('select subject, version from history order by at desc, rowid desc').all(),
    ).map((row) => `${row.subject}@${row.version}`);
    expect(stored.length).toBeGreaterThan(10);
    expect((await ask()).map(nameOf)).toEqual(stored);
    const pages = await follow<Page>('/v1/audit?limit=3');
    expect(pages.flatMap(({ body }) => body.items).map(nameOf)).toEqual(stored);
    expect(pages).toHaveLength(Math.ceil(stored.length / 3));
  });

  test('a line tells who, what, before and after, why, and under which request', async () => {
    const subject = shop.membershipId;
    const path = `${network.path}/memberships/${subject}/grade`;
    const reply = await owner.post(path, { grade: 'B', reason: 'Two late repairs' });
    const [line] = await ask({ subject });
    expect(line).toMatchObject({
      action: 'network.grade_membership',
      actor: { kind: 'person', name: 'Owner' },
      subject,
      before: { grade: 'A' },
      after: { grade: 'B' },
      why: 'Two late repairs',
      requestId: reply.headers.get('x-request-id'),
    });
    expect(line?.actor.id).toMatch(new RegExp(`^person:${network.maker.id}:usr_`));
  });

  test('a machine client has its name; who comes from another tenant has none here', async () => {
    const lines = await ask();
    const foreign = lines.filter(({ actor }) => actor.id.includes(shop.id));
    expect(foreign.length).toBeGreaterThan(0);
    expect(new Set(foreign.map(({ actor }) => actor.name))).toEqual(new Set([null]));
    const made = (await owner.get<{ items: { id: string; name: string }[] }>('/v1/api-clients')).body.items;
    const client = await clientWith(['products:write', 'products:read']);
    await client.make(`${network.path}/imports`, 'serial,model\nAU-1,SH-200\n', { 'content-type': 'text/csv' });
    const [line] = await ask();
    expect(line?.actor).toMatchObject({ kind: 'client', name: 'Auditor' });
    expect(made.length).toBeGreaterThan(0);
  });

  test('each filter gives its lines and no other, alone and together', async () => {
    const all = await ask();
    const some = all.find(({ action }) => action === 'network.grade_membership');
    if (some === undefined) throw new Error('nobody was graded');
    const { actor, action, subject } = some;
    const filters = { subject, actor: actor.id, action };
    const holds = {
      subject: (line: Line) => line.subject === subject,
      actor: (line: Line) => line.actor.id === actor.id,
      action: (line: Line) => line.action === action,
    };
    const keys = ['subject', 'actor', 'action'] as const;
    for (let mask = 0; mask < 8; mask += 1) {
      const chosen = keys.filter((_, bit) => (mask >> bit) % 2 === 1);
      const expected = all.filter((line) => chosen.every((key) => holds[key](line)));
      const found = await ask(Object.fromEntries(chosen.map((key) => [key, filters[key]])));
      expect(new Set(found.map(nameOf)), chosen.join()).toEqual(new Set(expected.map(nameOf)));
      const query = new URLSearchParams({
        limit: '2',
        ...Object.fromEntries(chosen.map((key) => [key, filters[key]])),
      });
      const paged = (await follow<Page>(`/v1/audit?${query}`)).flatMap(({ body }) => body.items);
      expect(paged.map(nameOf), `${chosen.join()} in pages`).toEqual(found.map(nameOf));
    }
    expect(await ask({ subject: 'nothing' })).toEqual([]);
  });

  test('from is inclusive, until is exclusive, in any zone, with every other filter', async () => {
    const all = await ask();
    const middle = all[Math.floor(all.length / 2)];
    if (middle === undefined) throw new Error('there is no history');
    const { at, subject, action, actor } = middle;
    const inZone = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
    for (const more of [{}, { subject }, { action }, { actor: actor.id }]) {
      const whole = await ask(more);
      expect(await ask({ ...more, from: inZone })).toEqual(whole.filter((line) => line.at >= at));
      expect(await ask({ ...more, until: inZone })).toEqual(whole.filter((line) => line.at < at));
    }
    expect(await ask({ from: at, until: at })).toEqual([]);
    // A cursor of a longer range does not lead out of a shorter one.
    const { nextCursor } = (await owner.get<Page>('/v1/audit?limit=1')).body;
    expect(await ask({ until: at, cursor: nextCursor ?? '' })).toEqual(all.filter((line) => line.at < at));
  });

  test('what is not sealed yet says so, and has its number once it is', async () => {
    // Who wrote is visited in the next minute.
    const isSealed = async () => (await ask()).every(({ seal }) => seal !== null);
    for (let visits = 0; visits < 20 && !(await isSealed()); visits += 1) {
      await server.tick(new Date(Date.now() + 60_000));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const sealed = await ask();
    expect(new Set(sealed.map(({ seal }) => seal)).size).toBe(sealed.length);
    await owner.make(`${network.path}/memberships/${shop.membershipId}/grade`, { grade: 'C', reason: 'a third one' });
    const [newest, ...others] = await ask();
    expect(others.map(({ seal }) => seal)).toEqual(sealed.map(({ seal }) => seal));
    expect([null, sealed.length + 1]).toContain(newest?.seal);
  });

  test('is the own tenant’s alone, and for those who may', async () => {
    const theirs = await shop.owner.get<Page>('/v1/audit?limit=200');
    expect(theirs.status).toBe(200);
    expect(theirs.text).not.toContain(network.maker.id);
    const others = await clientWith(['network:read', 'ledger:read', 'tenant:export']);
    for (const path of ['/v1/audit', '/v1/audit/csv'])
      expectProblem(await others.get(path), 403, 'identity.permission_missing');
    expect((await (await clientWith(['audit:read'])).get('/v1/audit')).status).toBe(200);
  });

  test.each(['cursor=nonsense', `cursor=${btoa('9.9')}`, `cursor=${btoa('-1.2.3')}`])(
    '%s is refused',
    async (query) => {
      expectProblem(await owner.get(`/v1/audit?${query}`), 400, 'request.bad_cursor');
      expectProblem(await owner.get(`/v1/audit/csv?${query}`), 400, 'request.bad_cursor');
    },
  );

  test.each(['from=yesterday', 'until=2026-13-01T00:00:00Z', 'action=a%27', 'limit=201', 'who=me'])(
    '%s is refused',
    async (query) => {
      expectProblem(await owner.get(`/v1/audit?${query}`), 400, 'request.invalid');
    },
  );
});

describe('the CSV', () => {
  test('holds the lines of the filtered list, as a spreadsheet may open them', async () => {
    const lines = await ask({ action: 'network.grade_membership' });
    const reply = await owner.get('/v1/audit/csv?action=network.grade_membership');
    expect(reply.headers.get('content-type')).toMatch(/^text\/csv/);
    const rows = parse(reply.text, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ at, subject, version }) => [at, subject, Number(version)])).toEqual(
      lines.map(({ at, subject, version }) => [at, subject, version]),
    );
    expect(rows.map(({ before }) => JSON.parse(before ?? ''))).toEqual(lines.map(({ before }) => before));
    expect(rows.map(({ after }) => JSON.parse(after ?? ''))).toEqual(lines.map(({ after }) => after));
    // The reason that was typed as a formula.
    expect(rows.map(({ why }) => why)).toContain(`'${FORMULA}`);
  });

  test('comes in pages that can be put one behind the other', async () => {
    await manyLines(510);
    const pages = await follow<string>('/v1/audit/csv');
    expect(pages.length).toBeGreaterThanOrEqual(2);
    const rows = parse(pages.map(({ text }) => text).join(''), { columns: true }) as Record<string, string>[];
    const stored = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare('select subject, version from history order by at desc, rowid desc').all(),
    );
    expect(rows.map(({ subject, version }) => `${subject}@${version}`)).toEqual(
      stored.map((row) => `${row.subject}@${row.version}`),
    );
  });
});

/** Each client is a subject of its own, so many can be made at the same time. */
async function manyLines(count: number): Promise<void> {
  const lanes = 16;
  const lane = async () => {
    for (let round = 0; round < count / lanes; round += 1)
      await owner.make('/v1/api-clients', { name: 'One of many', scopes: ['network:read'] });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function clientWith(scopes: readonly string[]): Promise<Caller> {
  const { clientId, clientSecret } = await owner.make<{ clientId: string; clientSecret: string }>('/v1/api-clients', {
    name: 'Auditor',
    scopes,
  });
  return openCaller(server.baseUrl, await requestToken(server.baseUrl, clientId, clientSecret));
}
