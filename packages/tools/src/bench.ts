/** What the benchmarks share: pairs of legs within one run, and the few calls that they need. */
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Replacement } from './build.ts';

/** Single pairs range widely on a busy machine; fewer say nothing. */
const PAIRS = 6;

export interface Pairs {
  /** The first is divided by the second: 1 means that both are equally fast. */
  readonly names: readonly [first: string, second: string];
  /** What a leg does so many of. */
  readonly what: string;
  readonly perLeg: number;
  readonly pairs?: number;
  /** Runs one leg and tells its seconds. */
  run(name: string): Promise<number>;
}

/** Each pair runs first, second, second, first: what drifts during it hits both alike. Tells the median of the ratios of speed. */
export async function comparePairs({ names, what, perLeg, run, pairs = PAIRS }: Pairs): Promise<number> {
  const [first, second] = names;
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const seconds = new Map([
      [first, 0],
      [second, 0],
    ]);
    for (const name of [first, second, second, first]) seconds.set(name, (seconds.get(name) ?? 0) + (await run(name)));
    const secondsOf = (name: string) => seconds.get(name) ?? Number.NaN;
    const ratio = secondsOf(second) / secondsOf(first);
    ratios.push(ratio);
    const rate = (name: string) => `${name} ${((2 * perLeg) / secondsOf(name)).toFixed(0)} ${what}/s`;
    console.log(`pair ${pair + 1}: ${rate(first)}, ${rate(second)}, ratio ${ratio.toFixed(3)}`);
  }
  const sorted = ratios.toSorted((left, right) => left - right);
  const middle = (pairs - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  console.log(`median ratio ${median.toFixed(3)} of ${pairs} pairs (${first}, ${second}, ${second}, ${first})`);
  return median;
}

export interface Account {
  readonly slug: string;
  readonly accounts: { readonly owner: string };
  readonly password: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Who can be signed in as on seeded data: the manufacturer, and a shop of its network. */
export function readAccess(dataDir: string): { maker: Account; shop: Account; serial: string } {
  // Written by the seeding, in this shape.
  const { tenants, serial } = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as {
    tenants: Account[];
    serial: string;
  };
  const [maker, shop] = tenants;
  if (maker === undefined || shop === undefined) throw new Error('the demonstration data has no shop');
  return { maker, shop, serial };
}

export async function fetchToken(baseUrl: string, { clientId, clientSecret }: Account): Promise<string> {
  const { access_token } = await post<{ access_token: string }>(`${baseUrl}/oauth/token`, {
    text: 'grant_type=client_credentials',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
    },
  });
  return access_token;
}

export async function post<Answer>(
  url: string,
  { json, text, headers }: { json?: unknown; text?: string; headers?: Record<string, string> },
): Promise<Answer> {
  return read<Answer>(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: text ?? JSON.stringify(json),
    }),
  );
}

export async function get<Answer>(url: string): Promise<Answer> {
  return read<Answer>(await fetch(url));
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  // Our own Worker, built from this very commit.
  return (await response.json()) as Answer;
}

// ── data ────────────────────────────────────────────────────────────────────────────────────────

export function copyData(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  // Whose server runs on the original is no fact about the copy.
  for (const file of ['lock', 'server.json']) rmSync(join(to, file), { force: true });
}

/** Every row of the template once for each number, with other values in the named columns. */
export function insertCopies(
  database: DatabaseSync,
  table: string,
  template: string,
  changed: Readonly<Record<string, string>>,
): void {
  const columns = database
    .prepare(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name));
  const values = columns.map((column) => changed[column] ?? `t."${column}"`);
  database.exec(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) select ${values.join(', ')} from numbers n, ${template} t`,
  );
}

export function withDatabase(dataDir: string, table: string, use: (database: DatabaseSync) => void): void {
  const files = globSync('resources/d1/**/*.sqlite', { cwd: dataDir }).filter(
    (file) => !file.endsWith('metadata.sqlite'),
  );
  for (const file of files) {
    const database = new DatabaseSync(join(dataDir, file));
    try {
      const has =
        database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) !== undefined;
      if (!has || Number(database.prepare(`select count(*) as n from ${table}`).get()?.n) === 0) continue;
      use(database);
      return;
    } finally {
      database.close();
    }
  }
  throw new Error(`no database has rows in ${table}`);
}

// ── recording ───────────────────────────────────────────────────────────────────────────────────

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A Worker that tells what it sent to its databases. */
export const recorder: Replacement[] = [
  {
    file: 'packages/runtime/src/meter.ts',
    find: 'this.#meter.roundTrips += 1;',
    replace: 'this.#meter.roundTrips += 1; (globalThis.recorded ??= []).push(statements);',
  },
  {
    file: 'workers/app/src/http.ts',
    find: "app.get(\n    '/openapi.json',",
    replace: "app.get('/recorded', () => Response.json(globalThis.recorded));\n  app.get('/openapi.json',",
  },
];
