import { defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { limitGuesses } from '../limit-guesses.ts';
import { findClientBySecret, findSigningKey } from '../store.ts';
import { issueAccessToken } from '../tokens.ts';
import { tokenWire } from '../wire.ts';
import { ACCESS_TOKEN_SECONDS } from '../words.ts';

/** OAuth 2.0 client credentials (RFC 6749 §4.4) with client_secret_basic, or the pair in the form (§2.3.1). */
export const issueToken = defineAction({
  name: 'identity.issue_token',
  method: 'POST',
  path: '/oauth/token',
  summary: 'Exchange client credentials for an access token (RFC 6749 §4.4, RFC 9068)',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: ['application/x-www-form-urlencoded'], limitBytes: 10_000 },
  answers: { 200: tokenWire },
  refusals: ['identity.client_invalid', 'identity.grant_unsupported', 'identity.scope_invalid', 'request.rate_limited'],
  async run({ platform, now, request }) {
    const form = new URLSearchParams(new TextDecoder().decode(request.body));
    if (form.get('grant_type') !== 'client_credentials') throw new Refusal('identity.grant_unsupported');
    const credentials = readCredentials(request.headers, form);
    const slug =
      credentials === null ? undefined : /^ac_(?:live|test)_([a-z0-9-]+)_[0-9a-z]+$/.exec(credentials.clientId)?.[1];
    if (credentials === null || slug === undefined) throw new Refusal('identity.client_invalid');
    await limitGuesses(platform, `token:${platform.callerAddress}:${credentials.clientId}`);
    const route = await platform.directory.findBySlug(slug);
    if (route === undefined || route.state !== 'active') throw new Refusal('identity.client_invalid');
    const { client, signingKey } = await platform.directory.open(route).load({
      client: findClientBySecret({ clientId: credentials.clientId, secretHash: await sha256Hex(credentials.secret) }),
      signingKey: findSigningKey({}),
    });
    if (client === undefined || signingKey === undefined) throw new Refusal('identity.client_invalid');
    const asked =
      form
        .get('scope')
        ?.split(' ')
        .filter((scope) => scope !== '') ?? client.scopes;
    const denied = asked.find((scope) => !client.scopes.some((granted) => granted === scope));
    if (denied !== undefined) throw new Refusal('identity.scope_invalid', { scope: denied });
    const scopes = client.scopes.filter((scope) => asked.includes(scope));
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

function readCredentials(headers: Headers, form: URLSearchParams): { clientId: string; secret: string } | null {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (basic === undefined) {
    const [clientId, secret] = [form.get('client_id'), form.get('client_secret')];
    return clientId === null || secret === null ? null : { clientId, secret };
  }
  try {
    const [clientId, secret, ...rest] = atob(basic).split(':');
    if (clientId === undefined || secret === undefined || rest.length > 0) return null;
    return { clientId: decodeURIComponent(clientId), secret: decodeURIComponent(secret) };
  } catch {
    return null;
  }
}
