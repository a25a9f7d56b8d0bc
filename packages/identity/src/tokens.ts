import { type Id, type Instant, isId, momentOf, newId } from '@aftercare/kernel';
import { type Actor, type Platform, Refusal, type TenantRoute } from '@aftercare/runtime';
import { base64url, SignJWT } from 'jose';
import * as z from 'zod';
import { type CompactJws, chooseKey, isSignedBy, readObject } from './compact-jws.ts';
import { openSigningKey, TOKEN_ALGORITHM } from './keys.ts';
import { isTimely } from './rules/judge-claims.ts';
import { listPermissions } from './rules/list-permissions.ts';
import { ACCESS_TOKEN_SECONDS, PERMISSIONS, type Permission, ROLES, type Role } from './words.ts';

/** RFC 9068 §2.1: an access token says what it is. */
const TYPE = 'at+jwt';
/** The client of people: the console. */
const CONSOLE = 'console';

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
      ? { sub: subject.userId, client_id: CONSOLE, name: subject.name, roles: subject.roles }
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

/** Nothing else stands in a header of ours: no key, no address of one, no extension. */
const headerShape = z.strictObject({ alg: z.literal(TOKEN_ALGORITHM), typ: z.literal(TYPE), kid: z.string() });

/** What every access token of ours says (RFC 9068 §2.2). */
const everyToken = {
  iss: z.string(),
  aud: z.string(),
  sub: z.string().min(1),
  tid: z.string(),
  exp: z.int(),
  nbf: z.int(),
  iat: z.int(),
  /** Made by us: its moment is the one of issue, to the millisecond, where `iat` has whole seconds. */
  jti: z.custom<Id<'tok'>>((id) => typeof id === 'string' && isId('tok', id)).transform(momentOf),
};
const claimsShape = z.union([
  z.strictObject({
    ...everyToken,
    client_id: z.literal(CONSOLE),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
  }),
  z.strictObject({ ...everyToken, client_id: z.string(), scope: z.string(), mode: z.enum(['live', 'test']) }),
]);
type AccessClaims = z.infer<typeof claimsShape>;

/**
 * Says whose token it is. The issuer alone chooses the key set and the home tenant; everything else in the token has
 * to agree with it (RFC 8725 §3). Whatever is wrong, the caller learns only that the token is not good.
 */
export async function verifyAccessToken(
  jws: CompactJws,
  slug: string,
  platform: Platform,
  now: Instant,
): Promise<Actor> {
  if (!headerShape.safeParse(jws.header).success) throw invalidToken();
  let route = await platform.directory.findBySlug(slug);
  if (route !== undefined && chooseKey(jws, route.keys) === null) route = await platform.directory.reload(slug);
  const key = route === undefined ? null : chooseKey(jws, route.keys);
  if (
    route === undefined ||
    route.state !== 'active' ||
    key === null ||
    (key.revokedAt !== null && key.revokedAt <= now) ||
    !(await isSignedBy(jws, key.jwk, [TOKEN_ALGORITHM]))
  )
    throw invalidToken();
  const claims = readClaims(jws);
  if (
    claims === null ||
    claims.iss !== issuerOf(platform.origin, slug) ||
    claims.aud !== platform.origin ||
    claims.tid !== route.tenantId ||
    claims.jti < route.tokensValidFrom ||
    !isTimely(claims, ACCESS_TOKEN_SECONDS, now)
  )
    throw invalidToken();
  return toActor(claims, route);
}

/** Null unless header and payload are spelled as we spell them: no member twice, no number in another form. */
function readClaims(jws: CompactJws): AccessClaims | null {
  const payload = readObject(jws.payload);
  const spelled = [jws.header, payload].map((members) => base64url.encode(JSON.stringify(members)));
  if (!jws.text.startsWith(`${spelled.join('.')}.`)) return null;
  const claims = claimsShape.safeParse(payload);
  return claims.success && (claims.data.client_id === CONSOLE || claims.data.client_id === claims.data.sub)
    ? claims.data
    : null;
}

function toActor(claims: AccessClaims, { tenantId }: TenantRoute): Actor {
  if ('roles' in claims) {
    const { sub, name, roles } = claims;
    return { kind: 'person', tenantId, userId: sub, name, permissions: listPermissions(roles) };
  }
  const scopes = new Set(claims.scope.split(' '));
  const permissions = new Set<string>(PERMISSIONS.filter((permission) => scopes.has(permission)));
  return { kind: 'client', tenantId, clientId: claims.sub, mode: claims.mode, permissions };
}

/** The tenant that a token says it is from, read before anything is checked: it only chooses which keys to read. */
export function readIssuerSlug(jws: CompactJws): string | null {
  const issuer = readObject(jws.payload)?.iss;
  return typeof issuer === 'string' ? (/\/t\/([a-z0-9-]{3,40})$/.exec(issuer)?.[1] ?? null) : null;
}

export function invalidToken(): Refusal {
  return new Refusal('identity.token_invalid');
}
