/** Who acts in the demonstration, over HTTP as real users do, and the clock that gives it a past. */
import { randomBytes } from 'node:crypto';
import { Refusal } from '../refuse.ts';

export interface Access {
  readonly slug: string;
  readonly accounts: Record<string, string>;
  readonly password: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Tenant {
  readonly access: Access;
  /** The owner, or the colleague with a role. */
  as(role?: string): Caller;
}

export interface Caller {
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
  put<Answer>(path: string, body: unknown): Promise<Answer>;
  sendCsv<Answer>(path: string, csv: string): Promise<Answer>;
}

interface TenantFacts {
  readonly slug: string;
  readonly kind: 'manufacturer' | 'distributor' | 'shop';
  readonly name: string;
  readonly roles: readonly string[];
}

/** What a partner's own system may do; approving, signing and paying is for people. */
const SCOPES = [
  'network:read',
  'agreements:read',
  'products:read',
  'policies:read',
  'service:read',
  'service:work',
  'claims:read',
  'claims:write',
  'statements:read',
  'files:read',
  'files:write',
  'inbox:read',
];

export class Stage {
  readonly baseUrl: string;
  readonly #password = randomBytes(12).toString('base64url');

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl;
  }

  /** Moves the clock of the server; null sets it right again. */
  async moveTo(now: Date | null): Promise<void> {
    const response = await fetch(`${this.baseUrl}/development/clock`, {
      method: 'PUT',
      body: JSON.stringify({ now: now?.toISOString() ?? null }),
    });
    if (!response.ok) throw new Error(`seeding: the clock answered ${response.status}`);
  }

  /** A form of a customer's page, filled in and sent as a browser without script does; answers where it leads. */
  async sendForm(page: string, action: string, values: Record<string, string | Blob>): Promise<string> {
    const shown = await fetch(`${this.baseUrl}${page}`, { headers: { Accept: 'text/html' } });
    const form = new FormData();
    for (const [hidden] of (await shown.text()).matchAll(/<input[^>]*type="hidden"[^>]*>/g))
      form.set(/name="([^"]*)"/.exec(hidden)?.[1] ?? '', /value="([^"]*)"/.exec(hidden)?.[1] ?? '');
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    const response = await fetch(`${this.baseUrl}${action}`, { method: 'POST', body: form, redirect: 'manual' });
    if (response.status !== 303) throw new Error(`seeding: ${action} answered ${response.status}`);
    return new URL(response.headers.get('location') ?? '', this.baseUrl).href;
  }

  async signUp({ slug, kind, name, roles }: TenantFacts): Promise<Tenant> {
    const password = this.#password;
    const email = (role: string) => `${role.replaceAll('_', '-')}@${slug}.example`;
    const nobody = this.#caller(async () => null);
    const owner = { email: email('owner'), name: 'Demo owner', password };
    await nobody.post('/v1/tenants', { slug, kind, name, owner });
    const people = new Map([['owner', this.#person(slug, owner.email)]]);
    const first = people.get('owner') ?? nobody;
    const { clientId, clientSecret } = await first.post<{ clientId: string; clientSecret: string }>('/v1/api-clients', {
      name: 'Demo client',
      scopes: SCOPES,
    });
    for (const role of roles) {
      const { invitationToken } = await first.post<{ invitationToken: string }>('/v1/users', {
        email: email(role),
        name: `Demo ${role.replaceAll('_', ' ')}`,
        roles: [role],
      });
      await nobody.post('/v1/users/accept', { tenant: slug, token: invitationToken, password });
      people.set(role, this.#person(slug, email(role)));
    }
    const accounts = Object.fromEntries(['owner', ...roles].map((role) => [role, email(role)]));
    return {
      access: { slug, accounts, password, clientId, clientSecret },
      as(role = 'owner') {
        const person = people.get(role);
        if (person === undefined) throw new Error(`seeding: ${slug} has no ${role}`);
        return person;
      },
    };
  }

  /** Signs in with the password once; from then on the session's cookie brings new tokens, as in a browser. */
  #person(tenant: string, email: string): Caller {
    let cookie: string | null = null;
    const enter = async (path: string, body: unknown): Promise<string | null> => {
      const response = await fetch(`${this.baseUrl}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(cookie === null ? {} : { Cookie: cookie }) },
        body: JSON.stringify(body),
      });
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? null;
      if (response.status === 401 && path.endsWith('/refresh')) return null;
      return (await this.#read<{ accessToken: string }>(response, path)).accessToken;
    };
    return this.#caller(async () => {
      const refreshed = cookie === null ? null : await enter('/v1/session/refresh', {});
      return refreshed ?? enter('/v1/session', { tenant, email, password: this.#password });
    });
  }

  /** Signs in when it first asks, and again when the clock has left its token behind. */
  #caller(signIn: () => Promise<string | null>): Caller {
    let token: Promise<string | null> | undefined;
    const ask = async <Answer>(method: string, path: string, sent?: Sent): Promise<Answer> => {
      token ??= signIn();
      const used = token;
      let response = await this.#send(method, path, await used, sent);
      if (response.status === 401) {
        // Of several that find out at once, one signs in.
        if (token === used) token = signIn();
        response = await this.#send(method, path, await token, sent);
      }
      return this.#read<Answer>(response, path);
    };
    const json = (body: unknown): Sent => ({ body: JSON.stringify(body), mediaType: 'application/json' });
    return {
      get: (path) => ask('GET', path),
      post: (path, body) => ask('POST', path, json(body)),
      put: (path, body) => ask('PUT', path, json(body)),
      sendCsv: (path, csv) => ask('POST', path, { body: csv, mediaType: 'text/csv' }),
    };
  }

  #send(method: string, path: string, token: string | null, sent?: Sent): Promise<Response> {
    return fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        ...(sent === undefined ? {} : { 'Content-Type': sent.mediaType }),
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(method === 'GET' ? {} : { 'Idempotency-Key': randomBytes(16).toString('hex') }),
      },
      ...(sent === undefined ? {} : { body: sent.body }),
    });
  }

  async #read<Answer>(response: Response, path: string): Promise<Answer> {
    const text = await response.text();
    if (response.status === 409 && text.includes('tenancy.slug_taken')) {
      throw new Refusal(
        'An earlier start was interrupted while it made the demonstration data. Run `npm run reset`, then start again.',
        '上次启动在生成演示数据时被中断。请先执行 npm run reset，再重新启动。',
      );
    }
    if (!response.ok) throw new Error(`seeding: ${path} answered ${response.status}: ${text}`);
    // The answer of the Worker built from this very commit.
    return JSON.parse(text) as Answer;
  }
}

interface Sent {
  readonly body: string;
  readonly mediaType: string;
}
