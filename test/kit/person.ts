/** People as a browser has them: a password, a session cookie, an authenticator app. */
import { createHmac, randomBytes } from 'node:crypto';
import { type Caller, openCaller, type Reply, type Session, type Tenant } from './network.ts';

export const PASSWORD = 'a long enough password';

/** The cookie as a browser sends it back. */
export function cookieOf({ headers }: { headers: Headers }): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Each from an address of its own: the limit per address, which counts real minutes, is for other tests. */
export function signIn(
  baseUrl: string,
  who: { tenant: string; email: string; password?: string; code?: string },
  headers: Record<string, string> = {},
): Promise<Reply<Session>> {
  return openCaller(baseUrl, null).post<Session>(
    '/v1/session',
    { password: PASSWORD, ...who },
    {
      'cf-connecting-ip': `2001:db8:${randomBytes(2).toString('hex')}::1`,
      ...headers,
    },
  );
}

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
  readonly caller: Caller;
}

/** Somebody invited with these roles, who accepted and signed in. */
export async function addPerson(
  baseUrl: string,
  { owner, slug }: Pick<Tenant, 'owner' | 'slug'>,
  name: string,
  roles: readonly string[],
): Promise<Person> {
  const email = `${name}@${slug}.example`;
  const { id, invitationToken } = await owner.make<{ id: string; invitationToken: string }>('/v1/users', {
    email,
    name,
    roles,
  });
  const accepting = { tenant: slug, token: invitationToken, password: PASSWORD };
  await openCaller(baseUrl, null).make('/v1/users/accept', accepting);
  return { id, email, ...(await enter(baseUrl, { tenant: slug, email })) };
}

/** A sign-in that must succeed. */
export async function enter(
  baseUrl: string,
  who: { tenant: string; email: string; password?: string; code?: string },
  headers: Record<string, string> = {},
): Promise<Pick<Person, 'cookie' | 'caller'>> {
  const reply = await signIn(baseUrl, who, headers);
  if (reply.status !== 200) throw new Error(`sign-in answered ${reply.status}: ${reply.text}`);
  return { cookie: cookieOf(reply), caller: openCaller(baseUrl, reply.body.accessToken) };
}

/** What an authenticator app shows (RFC 6238, SHA-1, six digits), worked out without the library of the service. */
export function codeAt(secret: string, milliseconds: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(milliseconds / 30_000)));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function fromBase32(text: string): Buffer {
  let bits = '';
  for (const letter of text) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
