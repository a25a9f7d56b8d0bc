/** Who asks: people and machines with real tokens, signed again whenever the clock was moved. */
import { randomBytes } from 'node:crypto';
import { type Claims, readClaims, type SigningKey, signToken } from '../kit/forge.ts';
import { type Caller, openCaller } from '../kit/network.ts';
import type { TestServer } from '../kit/server.ts';
import { moveClock } from '../kit/statement.ts';

const TOKEN_SECONDS = 600;

/** The clock of the server as the tests moved it. */
export class Clock {
  readonly #server: TestServer;
  #shift = 0;
  /** How often it was moved: tokens of before are of another time. */
  moves = 0;

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
    this.moves += 1;
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
  #signed: { readonly token: string; readonly moves: number; readonly at: number } | undefined;

  constructor(
    baseUrl: string,
    clock: Clock,
    key: SigningKey,
    token: string | null,
    permissions: readonly string[] = [],
  ) {
    this.#baseUrl = baseUrl;
    this.#key = key;
    this.#claims = readClaims(token ?? '');
    this.tenantId = String(this.#claims.tid);
    this.#clock = clock;
    this.permissions = new Set(permissions);
  }

  token(): string {
    const now = this.#clock.now().getTime();
    const { moves } = this.#clock;
    if (this.#signed?.moves !== moves || now - this.#signed.at > (TOKEN_SECONDS * 1000) / 2)
      this.#signed = { token: this.forge({}), moves, at: now };
    return this.#signed.token;
  }

  /** The same caller with a token of this moment, and with other claims. */
  forge(changed: Claims): string {
    const now = this.#clock.now().getTime();
    const at = Math.floor(now / 1000);
    const fresh = { jti: newTokenId(now), iat: at, nbf: at, exp: at + TOKEN_SECONDS };
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

/** A UUIDv7 in Crockford base32, as the service writes them: its moment is the token's. */
function newTokenId(now: number): string {
  let value = (BigInt(now) << 80n) | (7n << 76n) | BigInt(`0x${randomBytes(8).toString('hex')}`);
  let text = '';
  for (let place = 0; place < 26; place++) {
    text = '0123456789abcdefghjkmnpqrstvwxyz'.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return `tok_${text}`;
}
