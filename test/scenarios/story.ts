/**
 * What a story over HTTP needs: the server that `npm start` starts, a clock to move, people and machines who sign in
 * again when their tokens have run out, and every notice that arrives. Nothing of the project is imported.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/** What came back as JSON; the assertions say what has to be in it. */
// biome-ignore lint/suspicious/noExplicitAny: a test that imports nothing has no types for the answers
export type Answer = any;

export interface Stage {
  readonly baseUrl: string;
  /** Moves the clock of everything that runs there; from the instant on it runs on by itself. */
  moveTo(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/** The server as a newcomer starts it, in an empty folder; its cron runs several times a second. */
export async function openStage(): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-story-'));
  const port = await findFreePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const server: ChildProcess = spawn('npm', ['start'], {
    // A group of its own, so that everything below npm ends with it.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      AFTERCARE_DATA: dataDir,
      AFTERCARE_SEED: 'none',
      AFTERCARE_CRON_MS: '250',
    },
  });
  await waitFor('the server', async () => {
    const health = await fetch(`${baseUrl}/healthz`);
    return health.status === 200 ? health : undefined;
  });
  return {
    baseUrl,
    async moveTo(now) {
      const response = await fetch(`${baseUrl}/development/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
      expect(response.status).toBe(200);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Somebody who acts: a person, a machine, or a customer without any token. */
export interface Actor {
  raw(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string): Promise<Answer>;
  /** A POST that must be answered with this status. */
  post(status: number, path: string, body: unknown): Promise<Answer>;
  put(status: number, path: string, body: unknown): Promise<Answer>;
  send(status: number, path: string, mediaType: string, body: string): Promise<Answer>;
  refused(status: number, code: string, method: string, path: string, body?: unknown): Promise<Answer>;
}

/** What one request cost, as the server itself says. */
export interface Cost {
  readonly method: string;
  readonly path: string;
  readonly roundTrips: number;
}

export class Cast {
  readonly #baseUrl: string;
  readonly costs: Cost[] = [];

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  customer(): Actor {
    return this.#actor(async () => null);
  }

  person(tenant: string, email: string, password: string): Actor {
    return this.#actor(async () => {
      const response = await this.#ask('POST', '/v1/session', null, JSON.stringify({ tenant, email, password }));
      expect(response.status).toBe(200);
      const { accessToken }: Answer = await response.json();
      return accessToken;
    });
  }

  machine(clientId: string, clientSecret: string): Actor {
    return this.#actor(async () => {
      const response = await fetch(`${this.#baseUrl}/oauth/token`, {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
      expect(response.status).toBe(200);
      const { access_token: token }: Answer = await response.json();
      return token;
    });
  }

  /** A tenant with its owner. */
  async signUp(slug: string, kind: string, name: string): Promise<Actor> {
    const owner = { email: `owner@${slug}.example`, name: `Owner of ${name}`, password: `a password of ${slug}` };
    await this.customer().post(201, '/v1/tenants', { slug, kind, name, owner });
    return this.person(slug, owner.email, owner.password);
  }

  /** A colleague with one role, invited by the owner. */
  async invite(owner: Actor, slug: string, role: string, name: string): Promise<Actor> {
    const email = `${role.replaceAll('_', '-')}@${slug}.example`;
    const { invitationToken } = await owner.post(201, '/v1/users', { email, name, roles: [role] });
    const password = `a password of ${slug} ${role}`;
    await this.customer().post(200, '/v1/users/accept', { tenant: slug, token: invitationToken, password });
    return this.person(slug, email, password);
  }

  #ask(method: string, path: string, token: string | null, body?: BodyInit, headers: Record<string, string> = {}) {
    return fetch(`${this.#baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
        ...(method === 'GET' || body instanceof FormData ? {} : { 'Idempotency-Key': randomUUID() }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
  }

  #actor(signIn: () => Promise<string | null>): Actor {
    let token: string | null | undefined;
    const raw: Actor['raw'] = async (method, path, body, headers = {}) => {
      token ??= await signIn();
      const sent =
        body === undefined || typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
      // The same key for the second try, should the token have run out meanwhile.
      const key: Record<string, string> =
        method === 'GET' || body instanceof FormData ? {} : { 'Idempotency-Key': randomUUID() };
      let response = await this.#ask(method, path, token, sent, { ...key, ...headers });
      if (response.status === 401 && token !== null) {
        token = await signIn();
        response = await this.#ask(method, path, token, sent, { ...key, ...headers });
      }
      // What is refused stops before its write.
      const roundTrips = Number(/d1-round-trips;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1]);
      if (response.status < 400) this.costs.push({ method, path, roundTrips });
      return response;
    };
    const read = async (status: number, response: Response): Promise<Answer> => {
      const text = await response.text();
      expect(response.status, text).toBe(status);
      return JSON.parse(text);
    };
    return {
      raw,
      get: async (path) => read(200, await raw('GET', path)),
      post: async (status, path, body) => read(status, await raw('POST', path, body)),
      put: async (status, path, body) => read(status, await raw('PUT', path, body)),
      send: async (status, path, mediaType, body) =>
        read(status, await raw('POST', path, body, { 'Content-Type': mediaType })),
      async refused(status, code, method, path, body) {
        const answer = await read(status, await raw(method, path, body));
        expect(answer.code).toBe(code);
        return answer;
      },
    };
  }
}

/** Reads every party's inbox and says what is new, in words that do not change from run to run. */
export class Post {
  readonly #parties: ReadonlyMap<string, Actor>;
  readonly #seen = new Set<string>();
  readonly #calm: number;

  /** `calm`: how many looks in a row must find nothing more. */
  constructor(parties: Record<string, Actor>, calm: number) {
    this.#parties = new Map(Object.entries(parties));
    this.#calm = calm;
  }

  /** New notices by party once as many have come as are expected and nothing more comes in a while. */
  async collect(expected: Record<string, readonly string[]>): Promise<Record<string, string[]>> {
    const wanted = Object.values(expected).flat().length;
    const found: Record<string, string[]> = {};
    let calm = 0;
    for (let tries = 0; tries < 150 && calm < this.#calm; tries++) {
      const before = Object.values(found).flat().length;
      for (const [party, actor] of this.#parties) {
        const { items } = await actor.get('/v1/inbox?limit=100');
        for (const notice of items.toReversed()) {
          if (this.#seen.has(notice.id)) continue;
          this.#seen.add(notice.id);
          found[party] = [...(found[party] ?? []), describe(notice)];
        }
      }
      const now = Object.values(found).flat().length;
      calm = now >= wanted && now === before ? calm + 1 : 0;
      await pause(60);
    }
    for (const party of Object.keys(found)) found[party]?.sort();
    return found;
  }
}

/** `claims.decided.v1 approved=42333 state=approved`: without identifiers and what is made by chance. */
function describe({ kind, params }: Answer): string {
  const facts = Object.entries(params)
    .filter(([, value]) => !/^[a-z]{3}_[0-9a-z]{26}$/.test(String(value)))
    .map(([name, value]) => `${name}=${String(value).replace(/\b(SR|WO)-(\d\d)-[0-9A-Z]{6}/g, '$1-$2-…')}`)
    .sort();
  return [kind, ...facts].join(' ');
}

export async function waitFor<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    await pause(100);
  }
  throw new Error(`${what} did not come within 30 s`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
