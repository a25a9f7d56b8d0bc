/** Who asks: people and machines with real tokens, signed again whenever the clock was moved. */
import { newId, toInstant } from '@aftercare/kernel';
import { type Claims, readClaims, readSigningKey, type SigningKey, signToken } from '../kit/forge.ts';
import { type Caller, openCaller } from '../kit/network.ts';
import type { TestServer } from '../kit/server.ts';
import { moveClock } from '../kit/statement.ts';

const TOKEN_SECONDS = 600;

/** The clock of the server as the tests moved it. */
export class Clock {
  readonly #server: TestServer;
  #shift = 0;

  constructor(server: TestServer) {
    this.#server = server;
  }

  now(): Date {
    return new Date(Date.now() + this.#shift);
  }

  /** A local date so many days before the moved today. */
  daysAgo(days: number): string {
    return new Date(this.now().getTime() - days * 86_400_000).toISOString().slice(0, 10);
  }

  async move(to: Date | null): Promise<void> {
    await moveClock(this.#server, to);
    this.#shift = to === null ? 0 : to.getTime() - Date.now();
  }
}

/** One user or client of one tenant. Signing in costs a password hash; so it is done once, and its claims signed again. */
export class Seat {
  readonly tenantId: string;
  readonly #baseUrl: string;
  readonly #key: SigningKey;
  readonly #claims: Claims;
  readonly #clock: Clock;
  /** Where it was asked for: what the server says that this caller may do. */
  readonly permissions: ReadonlySet<string>;
  #cached: { readonly token: string; readonly until: number } | undefined;

  constructor(
    server: TestServer,
    clock: Clock,
    tenantId: string,
    token: string | null,
    permissions: readonly string[] = [],
  ) {
    this.tenantId = tenantId;
    this.#baseUrl = server.baseUrl;
    this.#key = readSigningKey(server.dataDir, tenantId);
    this.#claims = readClaims(token ?? '');
    this.#clock = clock;
    this.permissions = new Set(permissions);
  }

  token(): string {
    const now = this.#clock.now().getTime();
    if (this.#cached === undefined || Math.abs(this.#cached.until - now) > (TOKEN_SECONDS * 1000) / 2)
      this.#cached = { token: this.forge({}), until: now };
    return this.#cached.token;
  }

  /** The same caller with other claims. */
  forge(changed: Claims): string {
    const now = this.#clock.now().getTime();
    const at = Math.floor(now / 1000);
    const fresh = { jti: newId('tok', toInstant(now)), iat: at, nbf: at, exp: at + TOKEN_SECONDS };
    return signToken(this.#key, { ...this.#claims, ...fresh, ...changed });
  }

  /** The claims of another caller under this tenant's key. */
  signAs(other: Seat): string {
    return signToken(this.#key, readClaims(other.token()));
  }

  expired(): string {
    const at = Math.floor(this.#clock.now().getTime() / 1000) - 2 * TOKEN_SECONDS;
    return this.forge({ iat: at, nbf: at, exp: at + TOKEN_SECONDS });
  }

  forAnotherAudience(): string {
    return this.forge({ aud: 'https://elsewhere.example' });
  }

  get caller(): Caller {
    return openCaller(this.#baseUrl, this.token());
  }
}
