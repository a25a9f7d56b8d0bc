/**
 * Stored claims decided again: on a seeded network each comes to what is stored. Then the database file of the stopped server is
 * changed, an answer here and an input there, and the replay tells exactly what is not what it was.
 */
import { spawn } from 'node:child_process';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTenant, writeTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Replay {
  readonly isEqual: boolean;
  readonly rounds: readonly {
    readonly round: number;
    readonly result: string;
    readonly differences: readonly { readonly path: string; readonly stored: unknown; readonly computed: unknown }[];
    readonly decision: { readonly verdict: string } | null;
  }[];
}
interface Told {
  readonly claims: number;
  readonly rounds: Readonly<Record<string, number>>;
  readonly faults: readonly { readonly claim: string; readonly result: string; readonly paths: readonly string[] }[];
}

let server: TestServer;
let network: Network;
let shop: Shop;
/** Approved whole, untouched since. */
let ids: readonly string[];

const money = (amount: number) => ({ amount, currency: 'CNY' });
const tank = (quantity: number) => ({
  component: 'tank',
  lines: [{ kind: 'part', partNumber: 'TNK-200', quantity, claimed: money(28_600 * quantity) }],
});
const long = { lines: [{ kind: 'labour', operation: 'replace-valve', minutes: 90, claimed: money(9000) }] };

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 40 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  const kinds = [{}, long, { signedOn: undefined }, { cause: 'user' }, tank(1), tank(2)];
  const claims = network.serials.map((serial, at) => makeClaim(serial, `R-${at}`, kinds[at % kinds.length]));
  const path = `${network.path}/claims`;
  const { items } = await shop.client.make<{ items: { claim: { id: string; state: string } | null }[] }>(
    `${path}/batch`,
    {
      claims,
    },
  );
  const made = items.flatMap(({ claim }) => claim ?? []);
  expect(made).toHaveLength(claims.length);
  // A cure, and what two people say of what was referred to them.
  const line = { ...long.lines[0], line: 1, minutes: 30, claimed: money(4000) };
  await shop.client.make(`${path}/${made[1]?.id}/resubmit`, { comment: 'as the standard says', lines: [line] });
  const waiting = made.filter(({ state }) => state === 'in_review');
  expect(waiting.length).toBeGreaterThan(2);
  await network.maker.owner.make(`${path}/${waiting[0]?.id}/approve`, { reason: 'seen' });
  await network.maker.owner.make(`${path}/${waiting[1]?.id}/reject`, { reason: 'not seen' });
  ids = made
    .filter(({ state }) => state === 'approved')
    .slice(0, 4)
    .map(({ id }) => id);
}, 240_000);
afterAll(() => server?.stop());

const replay = (id: string) => network.maker.owner.get<Replay>(`${network.path}/claims/${id}/replay`);

/** The command as an operator types it. */
async function runReplay(): Promise<{ code: number | null; told: Told }> {
  const child = spawn(process.execPath, [inRoot('packages/tools/src/replay-claims.ts'), 'sunlit', '--json'], {
    env: { ...process.env, AFTERCARE_DATA: server.dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (data) => {
    text += String(data);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, told: JSON.parse(text) };
}

test('every claim of a seeded network comes to what is stored', { timeout: 60_000 }, async () => {
  const { code, told } = await runReplay();
  expect(told.faults).toEqual([]);
  expect(code).toBe(0);
  const stored = readTenant(server.dataDir, network.maker.id, (database) =>
    Number(database.prepare('select count(*) as n from claims').get()?.n),
  );
  expect(told.claims).toBe(stored);
  expect(told.claims).toBe(40);
  expect(told.rounds).toEqual({ equal: 39, people_decided: 2, differs: 0, rules_gone: 0, inputs_not_kept: 0 });
  const { status, body } = await replay(ids[0] ?? '');
  expect([status, body.isEqual, body.rounds]).toEqual([
    200,
    true,
    [expect.objectContaining({ round: 1, result: 'equal', differences: [] })],
  ]);
  const answer = await network.maker.owner.get<object>(`${network.path}/claims/${ids[0]}/decision`);
  expect(body.rounds[0]?.decision).toEqual(answer.body);
  // A member is not shown what the manufacturer judges it by.
  expect((await shop.client.get(`${network.path}/claims/${ids[0]}/replay`)).status).toBe(403);
});

test('what was changed in the file of the stopped server is told, and only that', { timeout: 120_000 }, async () => {
  const port = Number(new URL(server.baseUrl).port);
  await server.kill();
  const [answer = '', input = '', draft = '', old = ''] = ids;
  writeTenant(server.dataDir, network.maker.id, (database) => {
    database
      .prepare("update claims set decision = json_set(decision, '$.lines[0].amounts.approved', 7) where id = ?")
      .run(answer);
    // What was kept cannot be changed by the service itself, so whoever does it takes the triggers away.
    const change = `update claim_inputs set file = ? where claim_id = ?`;
    expect(() => database.prepare(change).run('{}', input)).toThrow('GUARD:HISTORY');
    expect(() => database.prepare('delete from claim_inputs').run()).toThrow('GUARD:HISTORY');
    database.exec('drop trigger claim_inputs_no_update; drop trigger claim_inputs_no_delete');
    const fileOf = (id: string) =>
      JSON.parse(String(database.prepare('select file from claim_inputs where claim_id = ?').get(id)?.file));
    const sold = fileOf(input);
    database.prepare(change).run(JSON.stringify({ ...sold, unit: { ...sold.unit, events: {} } }), input);
    const sent = fileOf(draft);
    database.prepare(change).run(JSON.stringify({ ...sent, draft: { ...sent.draft, reference: 'FORGED' } }), draft);
    database.prepare('delete from claim_inputs where claim_id = ?').run(old);
  });
  server = await server.startAgain({ port });

  const forged = (await replay(answer)).body.rounds[0];
  expect(forged?.result).toBe('differs');
  expect(forged?.differences).toEqual([{ path: '/lines/0/amounts/approved', stored: 7, computed: expect.any(Number) }]);
  const unsold = (await replay(input)).body.rounds[0];
  expect(unsold?.result).toBe('differs');
  expect(unsold?.differences.some(({ path }) => path.startsWith('/trace/') || path.startsWith('/lines/'))).toBe(true);
  const renamed = (await replay(draft)).body.rounds[0];
  expect(renamed?.differences).toEqual([{ path: '/draft/reference', stored: expect.any(String), computed: 'FORGED' }]);
  expect((await replay(old)).body).toMatchObject({
    isEqual: false,
    rounds: [{ result: 'inputs_not_kept', decision: null }],
  });

  const { code, told } = await runReplay();
  expect(code).toBe(1);
  expect(told.faults.map(({ claim }) => claim).sort()).toEqual([answer, input, draft].sort());
  expect(told.faults.find(({ claim }) => claim === answer)?.paths).toEqual(['/lines/0/amounts/approved']);
  expect(told.rounds).toMatchObject({ differs: 3, inputs_not_kept: 1 });
});
