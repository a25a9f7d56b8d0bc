/** Who acts in the demonstration, over HTTP as real users do, and the clock that lets it have a past. */
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
  /** Its owner, or the colleague with a role. */
  as(role?: string): Caller;
}

export interface Caller {
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
  put<Answer>(path: string, body: unknown): Promise<Answer>;
  send<Answer>(path: string, sent: { body: string; mediaType: string }): Promise<Answer>;
}

interface TenantFacts {
  readonly slug: string;
  readonly kind: 'manufacturer' | 'distributor' | 'shop';
  readonly name: string;
  readonly roles: readonly string[];
  /** Roles that act in the demonstration and therefore sign in. */
  readonly acting?: readonly string[];
}

const SCOPES = [
  'network:read',
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
  readonly #baseUrl: string;
  readonly #password = randomBytes(12).toString('base64url');

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  /** Moves the clock of the server; null sets it right again. Tokens made before stay good: they end after every past. */
  async moveTo(now: Date | null): Promise<void> {
    const response = await fetch(`${this.#baseUrl}/development/clock`, {
      method: 'PUT',
      body: JSON.stringify({ now: now?.toISOString() ?? null }),
    });
    if (!response.ok) throw new Error(`seeding: the clock answered ${response.status}`);
  }

  /** A page of the customer, and a form sent from it as a browser without script does. */
  async sendForm(path: string, form: FormData): Promise<Response> {
    return fetch(`${this.#baseUrl}${path}`, { method: 'POST', body: form, redirect: 'manual' });
  }

  async readPage(path: string): Promise<string> {
    const response = await fetch(`${this.#baseUrl}${path}`, { headers: { Accept: 'text/html' } });
    if (!response.ok) throw new Error(`seeding: GET ${path} answered ${response.status}`);
    return response.text();
  }

  async signUp({ slug, kind, name, roles, acting = [] }: TenantFacts): Promise<Tenant> {
    const password = this.#password;
    const email = (role: string) => `${role.replaceAll('_', '-')}@${slug}.example`;
    const nobody = this.#caller(null);
    await nobody.post('/v1/tenants', {
      slug,
      kind,
      name,
      owner: { email: email('owner'), name: 'Demo owner', password },
    });
    const owner = await this.#signIn(slug, email('owner'));
    const callers = new Map<string, Caller>([['owner', owner]]);
    for (const role of roles) {
      const { invitationToken } = await owner.post<{ invitationToken: string }>('/v1/users', {
        email: email(role),
        name: `Demo ${role.replaceAll('_', ' ')}`,
        roles: [role],
      });
      await nobody.post('/v1/users/accept', { tenant: slug, token: invitationToken, password });
      if (acting.includes(role)) callers.set(role, await this.#signIn(slug, email(role)));
    }
    const { clientId, clientSecret } = await owner.post<{ clientId: string; clientSecret: string }>('/v1/api-clients', {
      name: 'Demo client',
      scopes: SCOPES,
    });
    const accounts = Object.fromEntries(['owner', ...roles].map((role) => [role, email(role)]));
    return {
      access: { slug, accounts, password, clientId, clientSecret },
      as(role = 'owner') {
        const caller = callers.get(role);
        if (caller === undefined) throw new Error(`seeding: nobody of ${slug} signed in as ${role}`);
        return caller;
      },
    };
  }

  async #signIn(tenant: string, email: string): Promise<Caller> {
    const session = { tenant, email, password: this.#password };
    const { accessToken } = await this.#caller(null).post<{ accessToken: string }>('/v1/session', session);
    return this.#caller(accessToken);
  }

  #caller(token: string | null): Caller {
    const json = (method: string) => (path: string, body?: unknown) =>
      this.#ask(method, token, path, body === undefined ? undefined : JSON.stringify(body), 'application/json');
    // The answers of the Worker built from this very commit.
    return {
      get: json('GET'),
      post: json('POST'),
      put: json('PUT'),
      send: (path, { body, mediaType }) => this.#ask('POST', token, path, body, mediaType),
    } as Caller;
  }

  async #ask(
    method: string,
    token: string | null,
    path: string,
    body: string | undefined,
    mediaType: string,
  ): Promise<unknown> {
    const response = await fetch(`${this.#baseUrl}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': mediaType }),
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(method === 'GET' ? {} : { 'Idempotency-Key': randomBytes(16).toString('hex') }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (response.status === 409 && text.includes('tenancy.slug_taken')) {
      throw new Refusal(
        'An earlier start was interrupted while it made the demonstration data. Run `npm run reset`, then start again.',
        '上次启动在生成演示数据时被中断。请先执行 npm run reset，再重新启动。',
      );
    }
    if (!response.ok) throw new Error(`seeding: ${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  }
}
