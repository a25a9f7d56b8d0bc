import { type Id, type Instant, isId, momentOf, newId } from '@aftercare/kernel';
import { type Actor, type Platform, Refusal, type TenantRoute } from '@aftercare/runtime';
import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { openSigningKey, TOKEN_ALGORITHM } from './keys.ts';
import { listPermissions } from './rules/list-permissions.ts';
import { ACCESS_TOKEN_SECONDS, PERMISSIONS, type Permission, ROLES, type Role } from './words.ts';

/** RFC 9068 §2.1: an access token says what it is. */
const TYPE = 'at+jwt';
const CLOCK_TOLERANCE_SECONDS = 5;

export function issuerOf(origin: string, slug: string): string {
  return `${origin}/t/${slug}`;
}

type Subject =
  | { readonly kind: 'person'; readonly userId: string; readonly name: string; readonly roles: readonly Role[] }
  | {
      readonly kind: 'client';
      readonly clientId: string;
      readonly mode: 'live' | 'test';
      readonly scopes: readonly Permission[];
    };

/** Signs a ten-minute access token (RFC 9068) with the tenant's own key. */
export async function issueAccessToken(
  route: TenantRoute,
  subject: Subject,
  signingKey: { kid: string; sealedPrivateKey: string },
  { origin, keyEncryptionKey, now }: { origin: string; keyEncryptionKey: Uint8Array<ArrayBuffer>; now: Instant },
): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  const own =
    subject.kind === 'person'
      ? { sub: subject.userId, client_id: 'console', name: subject.name, roles: subject.roles }
      : { sub: subject.clientId, client_id: subject.clientId, mode: subject.mode, scope: subject.scopes.join(' ') };
  return new SignJWT({ ...own, tid: route.tenantId })
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: TYPE, kid: signingKey.kid })
    .setIssuer(issuerOf(origin, route.slug))
    .setAudience(origin)
    .setJti(newId('tok', now))
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
    .sign(await openSigningKey(signingKey, keyEncryptionKey));
}

const claimsShape = z.object({
  sub: z.string().min(1),
  tid: z.string(),
  iat: z.int(),
  /** Made by us: its moment is the one of issue, to the millisecond, where `iat` has whole seconds. */
  jti: z.custom<Id<'tok'>>((id) => typeof id === 'string' && isId('tok', id)).transform(momentOf),
  client_id: z.string(),
  name: z.string().optional(),
  roles: z.array(z.enum(ROLES)).optional(),
  scope: z.string().optional(),
  mode: z.enum(['live', 'test']).optional(),
});

/**
 * Says whose token it is. The issuer alone chooses the key set and the home tenant; everything else in the token has
 * to agree with it (RFC 8725 §3). Whatever is wrong, the caller learns only that the token is not good.
 */
export async function verifyAccessToken(token: string, platform: Platform, now: Instant): Promise<Actor> {
  const slug = readIssuerSlug(token);
  const kid = readKeyId(token);
  if (slug === null || kid === null) throw invalidToken();
  let route = await platform.directory.findBySlug(slug);
  if (route !== undefined && !route.keys.some((key) => key.kid === kid)) route = await platform.directory.reload(slug);
  const key = route?.keys.find((candidate) => candidate.kid === kid);
  if (
    route === undefined ||
    route.state !== 'active' ||
    key === undefined ||
    (key.revokedAt !== null && key.revokedAt <= now)
  )
    throw invalidToken();
  try {
    const { payload } = await jwtVerify(token, key.jwk, {
      algorithms: [TOKEN_ALGORITHM],
      typ: TYPE,
      issuer: issuerOf(platform.origin, slug),
      audience: platform.origin,
      requiredClaims: ['exp', 'nbf', 'iat', 'sub', 'jti', 'tid'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(now),
    });
    const claims = claimsShape.parse(payload);
    if (claims.tid !== route.tenantId || claims.jti < route.tokensValidFrom) throw invalidToken();
    return toActor(claims, route);
  } catch {
    throw invalidToken();
  }
}

function toActor(claims: z.infer<typeof claimsShape>, { tenantId }: TenantRoute): Actor {
  if (claims.roles !== undefined) {
    return {
      kind: 'person',
      tenantId,
      userId: claims.sub,
      name: claims.name ?? '',
      permissions: listPermissions(claims.roles),
    };
  }
  const scopes = new Set((claims.scope ?? '').split(' '));
  const permissions = new Set<string>(PERMISSIONS.filter((permission) => scopes.has(permission)));
  return { kind: 'client', tenantId, clientId: claims.sub, mode: claims.mode ?? 'live', permissions };
}

/** The tenant that a token says it is from, read before anything is checked: it only chooses which keys to read. */
export function readIssuerSlug(token: string): string | null {
  const issuer = readMember(token, 1, 'iss');
  return issuer === null ? null : (/\/t\/([a-z0-9-]{3,40})$/.exec(issuer)?.[1] ?? null);
}

function readKeyId(token: string): string | null {
  return readMember(token, 0, 'kid');
}

/** Null unless the segment is spelled in the one canonical way: a token must not have two spellings. */
function readMember(token: string, segment: 0 | 1, member: string): string | null {
  const parts = token.split('.');
  const part = parts[segment];
  if (parts.length !== 3 || part === undefined || !parts.every(isCanonical)) return null;
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.fromBase64(part, { alphabet: 'base64url' }),
      ),
    );
    if (typeof value !== 'object' || value === null) return null;
    const found = Object.entries(value).find(([name]) => name === member)?.[1];
    return typeof found === 'string' ? found : null;
  } catch {
    return null;
  }
}

function isCanonical(segment: string): boolean {
  if (!/^[A-Za-z0-9_-]+$/.test(segment)) return false;
  try {
    return (
      Uint8Array.fromBase64(segment, { alphabet: 'base64url' }).toBase64({
        alphabet: 'base64url',
        omitPadding: true,
      }) === segment
    );
  } catch {
    return false;
  }
}

export function invalidToken(): Refusal {
  return new Refusal('identity.token_invalid');
}
