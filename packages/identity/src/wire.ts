import { fromInstant, type Instant, type LocalDate } from '@aftercare/kernel';
import { TENANT_KINDS } from '@aftercare/tenancy';
import * as z from 'zod';
import {
  CLIENT_ALGORITHMS,
  type ClientJwk,
  type ClientMode,
  LIVE_KEYS,
  LIVE_SECRETS,
  PERMISSIONS,
  type Permission,
  ROLES,
  type Role,
  SECOND_FACTOR_STATES,
  type UserState,
} from './words.ts';

export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/)
  .meta({
    description: 'Short name of a tenant: 3 to 40 small letters, digits and “-”, beginning with a letter',
    example: 'sunlit',
  });

const email = z.email().max(200).toLowerCase();
/** Length is what counts (NIST SP 800-63B §5.1.1): no rule about kinds of characters. */
const password = z.string().min(12).max(200);
const personName = z.string().trim().min(1).max(100);

export const signUpBody = z.strictObject({
  slug,
  kind: z.enum(TENANT_KINDS),
  name: z.string().trim().min(1).max(200),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('CN'),
  owner: z.strictObject({ email, name: personName, password }),
});

export const tenantWire = z.strictObject({
  id: z.string(),
  slug: z.string(),
  kind: z.enum(TENANT_KINDS),
  name: z.string(),
  codePrefix: z.string().nullable().meta({ description: 'First characters of the product codes of a manufacturer' }),
});

const knownPassword = z.string().max(200);
const code = z.string().trim().max(40).meta({
  description: 'Six digits of the authenticator app, or a recovery code',
  example: '287082',
});

export const signInBody = z.strictObject({ tenant: slug, email, password: knownPassword, code: code.optional() });

export const sessionWire = z.strictObject({
  accessToken: z.string(),
  tokenType: z.literal('Bearer'),
  expiresInSeconds: z.int(),
  tenant: z.strictObject({ slug: z.string(), name: z.string(), kind: z.enum(TENANT_KINDS) }),
  user: z.strictObject({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    permissions: z.array(z.enum(PERMISSIONS)),
  }),
});

/** RFC 6749 §5.1. */
export const tokenWire = z.strictObject({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.int(),
  scope: z.string(),
});

export const inviteUserBody = z.strictObject({
  email,
  name: personName,
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  language: z
    .enum(['en', 'zh'])
    .optional()
    .meta({ description: 'In which the person is written to; without it, the language of this request' }),
});
export const userWire = z.strictObject({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  state: z.enum(['invited', 'active', 'disabled']),
});
export const invitedUserWire = userWire.extend({
  invitationToken: z.string().nullable().meta({
    description:
      'Null where mail reaches people: the invited person alone has the link. Otherwise shown once, to be brought to the person another way',
  }),
});
export const acceptUserBody = z.strictObject({
  tenant: slug,
  token: z.string().max(100),
  name: personName.optional(),
  password,
});

export const userParams = z.strictObject({ user: z.string().regex(/^usr_[0-9a-z]{26}$/) });
export const changeUserBody = z
  .strictObject({
    name: personName.optional(),
    roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length).optional(),
    language: z.enum(['en', 'zh']).optional(),
  })
  .refine((body) => Object.keys(body).length > 0, { error: 'nothing to change' });

export function toUserWire(user: {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly state: UserState;
}): z.infer<typeof userWire> {
  const { id, email, name, roles, state } = user;
  return { id, email, name, roles: [...roles], state };
}

export const sessionParams = z.strictObject({ session: z.string().regex(/^ses_[0-9a-z]{26}$/) });
export const sessionOfListWire = z.strictObject({
  id: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  userAgent: z.string().nullable().meta({ example: 'Chrome · Windows' }),
  isCurrent: z.boolean(),
});

export const changePasswordBody = z.strictObject({ password: knownPassword, newPassword: password });
export const forgetPasswordBody = z.strictObject({ tenant: slug, email });
export const resetPasswordBody = z.strictObject({ tenant: slug, token: z.string().max(100), password });

export const accountWire = userWire.extend({
  secondFactor: z.enum(['off', ...SECOND_FACTOR_STATES]),
  recoveryCodesLeft: z.int(),
});
export const enrolTotpBody = z.strictObject({ password: knownPassword });
export const enrolledTotpWire = z.strictObject({
  secret: z.string().meta({ description: 'Base32, for typing in; shown once' }),
  url: z.string().meta({ description: 'The otpauth:// address that an authenticator app opens' }),
});
export const confirmTotpBody = z.strictObject({ code });
export const confirmedTotpWire = z.strictObject({
  recoveryCodes: z.array(z.string()).meta({ description: 'Each works once in place of a code; shown this one time' }),
});
export const disableTotpBody = z.strictObject({ password: knownPassword, code });

export const createClientBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  mode: z.enum(['live', 'test']).default('live'),
  scopes: z.array(z.enum(PERMISSIONS)).min(1).max(PERMISSIONS.length),
});
const lastUsedOn = z.iso.date().nullable().meta({ description: 'The last day (UTC) on which it was used' });
export const clientWire = z
  .strictObject({
    clientId: z.string(),
    name: z.string(),
    mode: z.enum(['live', 'test']),
    scopes: z.array(z.enum(PERMISSIONS)),
    createdAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
    secrets: z
      .array(z.strictObject({ id: z.string(), createdAt: z.iso.datetime(), lastUsedOn }))
      .meta({ description: `Secrets that work now: ${LIVE_SECRETS} at most` }),
    keys: z
      .array(
        z.strictObject({
          kid: z.string(),
          algorithm: z.enum(CLIENT_ALGORITHMS),
          createdAt: z.iso.datetime(),
          lastUsedOn,
        }),
      )
      .meta({ description: `Public keys that work now: ${LIVE_KEYS} at most` }),
  })
  .meta({ id: 'ApiClient' });
const clientId = z.string().regex(/^ac_(live|test)_[a-z0-9-]{3,40}_[0-9a-z]{26}$/);
export const clientParams = z.strictObject({ client: clientId });
export const secretParams = z.strictObject({ client: clientId, id: z.string().regex(/^sec_[0-9a-z]{26}$/) });
/** As RFC 7638 makes one, or anything else that fits a path. */
const kid = z.string().regex(/^[A-Za-z0-9._~-]{1,100}$/);
export const keyParams = z.strictObject({ client: clientId, kid });

/** One public key of RFC 7517. What else its maker wrote into it is not kept. */
const jwkBody = z.looseObject({
  kid,
  kty: z.enum(['EC', 'OKP', 'RSA']),
  alg: z.enum(CLIENT_ALGORITHMS),
  crv: z.string().max(20).optional(),
  x: z.string().max(100).optional(),
  y: z.string().max(100).optional(),
  n: z.string().max(1400).optional(),
  e: z.string().max(20).optional(),
});
export const addKeysBody = z.strictObject({ keys: z.array(jwkBody).min(1).max(LIVE_KEYS) });

export function toClientJwk(key: z.infer<typeof jwkBody>): ClientJwk {
  const { kid: id, kty, alg, crv, x, y, n, e } = key;
  const given = Object.entries({ crv, x, y, n, e }).filter(([, value]) => value !== undefined);
  return { kid: id, kty, alg, use: 'sig', ...Object.fromEntries(given) };
}

interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly mode: ClientMode;
  readonly scopes: readonly Permission[];
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
}
interface SecretRow {
  readonly id: string;
  readonly createdAt: Instant;
  readonly lastUsedOn: LocalDate | null;
}
interface KeyRow extends Omit<SecretRow, 'id'> {
  readonly kid: string;
  readonly jwk: ClientJwk;
}

export function toClientWire(
  client: ClientRow,
  secrets: readonly SecretRow[],
  keys: readonly KeyRow[],
): z.infer<typeof clientWire> {
  const { id, name, mode, scopes, createdAt, revokedAt } = client;
  const isLive = revokedAt === null;
  return {
    clientId: id,
    name,
    mode,
    scopes: [...scopes],
    createdAt: fromInstant(createdAt),
    revokedAt: isLive ? null : fromInstant(revokedAt),
    secrets: (isLive ? secrets : []).map((secret) => ({
      id: secret.id,
      createdAt: fromInstant(secret.createdAt),
      lastUsedOn: secret.lastUsedOn,
    })),
    keys: (isLive ? keys : []).map((key) => ({
      kid: key.kid,
      algorithm: key.jwk.alg,
      createdAt: fromInstant(key.createdAt),
      lastUsedOn: key.lastUsedOn,
    })),
  };
}

export const createdClientWire = clientWire.extend({
  clientSecret: z.string().meta({ description: 'Shown once, stored hashed' }),
});

export const jwksWire = z.strictObject({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) });
export const metadataWire = z.looseObject({ issuer: z.string(), token_endpoint: z.string(), jwks_uri: z.string() });

/** One tenant by its name, or with `after` the next ones; an empty text begins at the first. */
export const rotateKeysBody = z.union([
  z.strictObject({ tenant: slug, revokeOld: z.boolean().default(false) }),
  z.strictObject({ after: z.string().max(40), revokeOld: z.boolean().default(false) }),
]);
export const rotatedKeysWire = z.strictObject({
  rotated: z.array(z.strictObject({ tenant: z.string(), kid: z.string() })),
  failed: z.array(z.strictObject({ tenant: z.string(), error: z.string() })),
  next: z.string().nullable().meta({ description: 'What to send as after; null when this was the last' }),
});
