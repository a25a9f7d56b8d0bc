/** What the benchmarks share: pairs of legs within one run, and the few calls that they need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
