/** People and machines who call the service. Each has a token of its own and gets a new one when it has run out. */
import type { Attempt, History, Operation } from './history.ts';
import type { Service } from './service.ts';
import type { World } from './world.ts';

export interface Caller {
  /** Names it in the history. */
  readonly name: string;
  readonly tenant: Tenant;
  readonly credentials:
    | { readonly kind: 'person'; readonly email: string; readonly password: string }
    | { readonly kind: 'client'; readonly clientId: string; readonly clientSecret: string };
  token: { readonly text: string; readonly until: number } | null;
}

export interface Tenant {
  readonly id: string;
  readonly slug: string;
  /** Stands in texts of this tenant that its partners may see and nobody else. */
  readonly canary: string;
}

export interface Wanted {
  readonly kind: string;
  readonly path: string;
  readonly body: unknown;
  /** Null sends none. */
  readonly key: string | null;
}

/** Ends a token before the service does, so that no step is lost to it. */
const MARGIN_MS = 120_000;

export class Callers {
  readonly #world: World;
  readonly #service: Service;
  readonly #history: History;
  /** Looks at every answer that anybody gets. */
  onAnswer: (caller: Caller | null, text: string) => void = () => undefined;

  constructor(world: World, service: Service, history: History) {
    this.#world = world;
    this.#service = service;
    this.#history = history;
  }

  /** Something new is asked for. */
  async ask(caller: Caller, wanted: Wanted, isSheltered = false): Promise<Operation> {
    const operation = this.#history.begin({
      actor: caller.name,
      tenantId: caller.tenant.id,
      kind: wanted.kind,
      path: wanted.path,
      key: wanted.key,
      body: JSON.stringify(wanted.body),
    });
    await this.attempt(caller, operation, isSheltered);
    return operation;
  }

  /** Once, or once more: the same key and the same body. */
  async attempt(caller: Caller, operation: Operation, isSheltered = false): Promise<Attempt> {
    const token = await this.#tokenOf(caller);
    const attempt: Attempt = {
      begunAt: this.#world.now,
      endedAt: this.#world.now,
      status: null,
      code: null,
      text: '',
      isReplay: false,
      requestId: null,
      faults: [],
    };
    operation.attempts.push(attempt);
    const { reply, faults } = await this.#service.request(
      operation.path,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': operation.kind === 'import' ? 'text/csv' : 'application/json',
          ...(operation.key === null ? {} : { 'idempotency-key': operation.key }),
        },
        body: operation.kind === 'import' ? JSON.parse(operation.body) : operation.body,
      },
      { isSheltered },
    );
    attempt.faults = faults;
    attempt.endedAt = this.#world.now;
    if (reply !== null) {
      attempt.status = reply.status;
      attempt.text = reply.text;
      attempt.isReplay = reply.headers.get('idempotency-replayed') === 'true';
      attempt.requestId = reply.headers.get('x-request-id');
      if (reply.status >= 400) attempt.code = String(Object(JSON.parse(reply.text)).code);
      this.onAnswer(caller, reply.text);
    }
    this.#world.note(`${operation.number} ${operation.kind} ${attempt.status} ${attempt.code} ${attempt.isReplay}`);
    return attempt;
  }

  async read(
    caller: Caller,
    path: string,
    isSheltered = false,
  ): Promise<{ status: number | null; text: string; faults: readonly string[] }> {
    const token = await this.#tokenOf(caller);
    const { reply, faults } = await this.#service.request(
      path,
      { method: 'GET', headers: { authorization: `Bearer ${token}` } },
      { isSheltered },
    );
    if (reply !== null) this.onAnswer(caller, reply.text);
    this.#world.note(`read ${path.length} ${reply?.status}`);
    return { status: reply?.status ?? null, text: reply?.text ?? '', faults };
  }

  /** Without a token, for what comes before one. */
  async open(path: string, body: string, headers: Record<string, string>): Promise<Record<string, unknown>> {
    const { reply } = await this.#service.request(path, { method: 'POST', headers, body }, { isSheltered: true });
    if (reply === null || reply.status >= 300) throw new Error(`${path} answered ${reply?.status}: ${reply?.text}`);
    return JSON.parse(reply.text);
  }

  async #tokenOf(caller: Caller): Promise<string> {
    if (caller.token !== null && caller.token.until > this.#world.now + MARGIN_MS) return caller.token.text;
    const { credentials, tenant } = caller;
    for (let tries = 0; ; tries++) {
      try {
        const { text, seconds } =
          credentials.kind === 'person' ? await this.#signIn(tenant, credentials) : await this.#issue(credentials);
        caller.token = { text, until: this.#world.now + seconds * 1000 };
        return text;
      } catch (error) {
        // The isolate that was asked may have died; another one answers.
        if (tries > 20) throw error;
      }
    }
  }

  async #signIn(tenant: Tenant, { email, password }: { email: string; password: string }) {
    const body = JSON.stringify({ tenant: tenant.slug, email, password });
    const session = await this.open('/v1/session', body, { 'content-type': 'application/json' });
    return { text: String(session.accessToken), seconds: Number(session.expiresInSeconds) };
  }

  async #issue({ clientId, clientSecret }: { clientId: string; clientSecret: string }) {
    const token = await this.open('/oauth/token', 'grant_type=client_credentials', {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
    });
    return { text: String(token.access_token), seconds: Number(token.expires_in) };
  }
}
