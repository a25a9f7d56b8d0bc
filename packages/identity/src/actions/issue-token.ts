import { type Instant, localDateAt, SECOND_MS, toInstant } from '@aftercare/kernel';
import {
  commitEffect,
  defineAction,
  type Platform,
  Refusal,
  sha256Hex,
  type TenantRoute,
  type Write,
} from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { ASSERTION_TYPE, readClientId, verifyAssertion } from '../client-assertion.ts';
import { type CompactJws, parseJws } from '../compact-jws.ts';
import { limitGuesses, limitWrongProofs } from '../limit-guesses.ts';
import { CLOCK_TOLERANCE_SECONDS } from '../rules/judge-claims.ts';
import {
  findClient,
  findClientBySecret,
  findSigningKey,
  insertUsedAssertion,
  listLiveKeys,
  noteKeyUse,
  noteSecretUse,
  pruneUsedAssertions,
} from '../store.ts';
import { issueAccessToken, issuerOf } from '../tokens.ts';
import { tokenWire } from '../wire.ts';
import { ACCESS_TOKEN_SECONDS, type ClientMode, type Permission } from '../words.ts';

/**
 * OAuth 2.0 client credentials (RFC 6749 §4.4). A client proves itself with its secret in the header (client_secret_basic)
 * or in the form (client_secret_post), or with an assertion that it signs itself (private_key_jwt, RFC 7523).
 */
export const issueToken = defineAction({
  name: 'identity.issue_token',
  method: 'POST',
  path: '/oauth/token',
  summary: 'Exchange client credentials for an access token (RFC 6749 §4.4, RFC 7523, RFC 9068)',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: ['application/x-www-form-urlencoded'], limitBytes: 20_000 },
  answers: { 200: tokenWire },
  refusals: [
    'identity.client_invalid',
    'identity.token_request_invalid',
    'identity.grant_unsupported',
    'identity.scope_invalid',
    'request.rate_limited',
  ],
  async run({ platform, now, request, requestId }) {
    const form = readForm(request.body);
    const grant = form.get('grant_type');
    if (grant === undefined) throw new Refusal('identity.token_request_invalid');
    if (grant !== 'client_credentials') throw new Refusal('identity.grant_unsupported');
    const proof = readProof(request.headers, form);
    const slug = proof === null ? undefined : /^ac_(?:live|test)_([a-z0-9-]+)_[0-9a-z]+$/.exec(proof.clientId)?.[1];
    if (proof === null || slug === undefined) throw new Refusal('identity.client_invalid');
    await limitGuesses(platform, `token:${platform.callerNetwork}:${proof.clientId}`);
    const route = await platform.directory.findBySlug(slug);
    const proven = route?.state === 'active' ? await checkProof(proof, route, platform, now) : null;
    if (route === undefined || proven === null) {
      await limitWrongProofs(platform, proof.clientId);
      throw new Refusal('identity.client_invalid');
    }
    const { client, signingKey, writes } = proven;
    const scopes = narrowScopes(client.scopes, form.get('scope'));
    if (writes.length > 0) {
      const by = {
        action: 'identity.issue_token',
        actor: `client:${route.tenantId}:${client.id}`,
        at: now,
        requestId,
      };
      await commitEffect(platform.directory.open(route), { writes }, by, {
        'used_assertions.client_id, used_assertions.jti': () => new Refusal('identity.client_invalid'),
      });
    }
    const subject = { kind: 'client', clientId: client.id, mode: client.mode, scopes } as const;
    const { origin, keyEncryptionKey } = platform;
    const accessToken = await issueAccessToken(route, subject, signingKey, { origin, keyEncryptionKey, now });
    return {
      status: 200,
      headers: { Pragma: 'no-cache' },
      body: {
        access_token: accessToken,
        token_type: 'Bearer',
        expires_in: ACCESS_TOKEN_SECONDS,
        scope: scopes.join(' '),
      },
    };
  },
});

/** RFC 6749 §3.2: no parameter comes twice. */
function readForm(body: Uint8Array): ReadonlyMap<string, string> {
  const pairs = [...new URLSearchParams(new TextDecoder().decode(body))];
  const form = new Map(pairs);
  if (form.size < pairs.length) throw new Refusal('identity.token_request_invalid');
  return form;
}

type Proof =
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'assertion'; readonly clientId: string; readonly jws: CompactJws };

/** What the client proves itself by, not yet looked at; null where there is nothing, or nothing that can be read. */
function readProof(headers: Headers, form: ReadonlyMap<string, string>): Proof | null {
  const authorization = headers.get('authorization');
  const [clientId, secret, assertion] = ['client_id', 'client_secret', 'client_assertion'].map((name) =>
    form.get(name),
  );
  if ([authorization ?? undefined, secret, assertion].filter((way) => way !== undefined).length > 1)
    throw new Refusal('identity.token_request_invalid');
  const proof =
    authorization !== null
      ? readBasic(authorization)
      : assertion !== undefined
        ? readAssertion(assertion, form.get('client_assertion_type'))
        : clientId === undefined || secret === undefined
          ? null
          : ({ kind: 'secret', clientId, secret } as const);
  // Named once more in the form, it has to be the same client (RFC 7521 §4.2).
  return proof !== null && (clientId ?? proof.clientId) === proof.clientId ? proof : null;
}

function readBasic(authorization: string): Proof | null {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization)?.[1];
  if (basic === undefined) return null;
  try {
    const [clientId, secret, ...rest] = atob(basic).split(':');
    if (clientId === undefined || secret === undefined || rest.length > 0) return null;
    return { kind: 'secret', clientId: decodeURIComponent(clientId), secret: decodeURIComponent(secret) };
  } catch {
    return null;
  }
}

function readAssertion(assertion: string, type: string | undefined): Proof | null {
  if (type !== ASSERTION_TYPE) throw new Refusal('identity.token_request_invalid');
  const jws = parseJws(assertion);
  const clientId = jws === null ? null : readClientId(jws);
  return jws === null || clientId === null ? null : { kind: 'assertion', clientId, jws };
}

interface Proven {
  readonly client: { readonly id: string; readonly mode: ClientMode; readonly scopes: readonly Permission[] };
  readonly signingKey: { readonly kid: string; readonly sealedPrivateKey: string };
  /** What has to be written before there is a token. */
  readonly writes: readonly Write[];
}

async function checkProof(proof: Proof, route: TenantRoute, platform: Platform, now: Instant): Promise<Proven | null> {
  const database = platform.directory.open(route);
  const today = localDateAt(now, 'UTC');
  if (proof.kind === 'secret') {
    const secretHash = await sha256Hex(proof.secret);
    const { client, signingKey } = await database.load({
      client: findClientBySecret({ clientId: proof.clientId, secretHash }),
      signingKey: findSigningKey({}),
    });
    if (client === undefined || signingKey === undefined) return null;
    const writes = client.lastUsedOn === today ? [] : [noteSecretUse({ secretHash, lastUsedOn: today })];
    return { client, signingKey, writes };
  }
  const { clientId, jws } = proof;
  const { client, keys, signingKey } = await database.load({
    client: findClient({ id: clientId }),
    keys: listLiveKeys({ clientId }),
    signingKey: findSigningKey({}),
  });
  if (client === undefined || client.revokedAt !== null || signingKey === undefined) return null;
  const audiences = [`${platform.origin}/oauth/token`, issuerOf(platform.origin, route.slug)];
  const asserted = await verifyAssertion(jws, keys, { clientId, audiences, now });
  if (asserted === null) return null;
  const { kid, jti, exp } = asserted;
  const expiresAt = toInstant(Math.ceil(exp + CLOCK_TOLERANCE_SECONDS) * SECOND_MS);
  const lastUsedOn = keys.find((key) => key.kid === kid)?.lastUsedOn;
  return {
    client,
    signingKey,
    writes: [
      insertUsedAssertion({ clientId, jti, expiresAt }),
      pruneUsedAssertions({ before: now }),
      ...(lastUsedOn === today ? [] : [noteKeyUse({ clientId, kid, lastUsedOn: today })]),
    ],
  };
}

/** RFC 6749 §3.3: what was asked for, if the client has all of it; everything it has where nothing was asked for. */
function narrowScopes(granted: readonly Permission[], asked: string | undefined): readonly Permission[] {
  const wanted = (asked ?? '').split(' ').filter((scope) => scope !== '');
  if (wanted.length === 0) return granted;
  const denied = wanted.find((scope) => !granted.some((has) => has === scope));
  if (denied !== undefined) throw new Refusal('identity.scope_invalid', { scope: denied });
  return granted.filter((scope) => wanted.includes(scope));
}
