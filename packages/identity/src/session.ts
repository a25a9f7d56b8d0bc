import { DAY_MS, type Instant, later, newId, newSecret } from '@aftercare/kernel';
import { type Answer, type Platform, sha256Hex, type TenantRoute, type Write } from '@aftercare/runtime';
import { listPermissions } from './rules/list-permissions.ts';
import { insertRefreshToken } from './store.ts';
import { issueAccessToken } from './tokens.ts';
import { ACCESS_TOKEN_SECONDS, REFRESH_TOKEN_DAYS, type Role, type SessionId } from './words.ts';

const COOKIE = '__Host-aftercare-session';

export interface SignedInUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** A new refresh token of a session: `<slug>.<secret>`, of which only the hash is stored. */
export async function makeRefreshToken(
  route: TenantRoute,
  sessionId: SessionId,
  now: Instant,
): Promise<{ token: string; write: Write }> {
  const token = `${route.slug}.${newSecret(256)}`;
  const expiresAt = later(now, REFRESH_TOKEN_DAYS * DAY_MS);
  return {
    token,
    write: insertRefreshToken({ tokenHash: await sha256Hex(token), sessionId, issuedAt: now, expiresAt }),
  };
}

export async function answerSession(
  route: TenantRoute,
  user: SignedInUser,
  refreshToken: string,
  signingKey: { kid: string; sealedPrivateKey: string },
  platform: Platform,
  now: Instant,
): Promise<Answer> {
  const subject = { kind: 'person', userId: user.id, name: user.name, roles: user.roles } as const;
  const accessToken = await issueAccessToken(route, subject, signingKey, { ...pick(platform), now });
  return {
    status: 200,
    headers: { 'Set-Cookie': toCookie(refreshToken, REFRESH_TOKEN_DAYS * 86_400) },
    body: {
      accessToken,
      tokenType: 'Bearer',
      expiresInSeconds: ACCESS_TOKEN_SECONDS,
      tenant: { slug: route.slug, name: route.name, kind: route.kind },
      user: {
        id: user.id,
        email: user.email,
        name: user.name,
        roles: user.roles,
        permissions: [...listPermissions(user.roles)],
      },
    },
  };
}

function pick({ origin, keyEncryptionKey }: Platform) {
  return { origin, keyEncryptionKey };
}

/** `__Host-`: this host only, https only (browsers count localhost as such), whole path. Scripts cannot read it. */
export function toCookie(value: string, maxAgeSeconds: number): string {
  return `${COOKIE}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Strict`;
}

export function readRefreshToken(headers: Headers): { slug: string; token: string } | null {
  const pair = (headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${COOKIE}=`));
  const token = pair?.slice(COOKIE.length + 1) ?? '';
  const slug = token.split('.')[0];
  return slug === undefined || slug === '' || token === slug ? null : { slug, token };
}

/** Of the token in the cookie; for none, a hash that no token has. */
export function hashRefreshToken(headers: Headers): Promise<string> {
  return sha256Hex(readRefreshToken(headers)?.token ?? '');
}

export function newSessionId(now: Instant): SessionId {
  return newId('ses', now);
}
