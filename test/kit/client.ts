/** API clients as their owner makes them, and the ways in which they ask for a token. */
import { type Caller, openCaller, type Reply, type Tenant } from './network.ts';
import type { TestServer } from './server.ts';
import { signInAgain } from './statement.ts';

export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly secrets: readonly { readonly id: string; readonly createdAt: string; readonly lastUsedOn: string | null }[];
  readonly keys: readonly { readonly kid: string; readonly algorithm: string; readonly lastUsedOn: string | null }[];
  readonly revokedAt: string | null;
}

export interface Token {
  readonly access_token: string;
  readonly scope: string;
}

/** The owner of a tenant, who signs in again where a revocation ended the token. */
export function openOwner(server: TestServer, tenant: Tenant): () => Promise<Caller> {
  let caller = tenant.owner;
  return async () => {
    if ((await caller.get('/v1/inbox')).status === 401) caller = await signInAgain(server, tenant, tenant.ownerEmail);
    return caller;
  };
}

export function basicOf({ clientId, clientSecret }: Pick<Client, 'clientId' | 'clientSecret'>): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
}

/** Whatever is sent there. */
export function postToken(
  { baseUrl }: Pick<TestServer, 'baseUrl'>,
  form: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<Reply<Token>> {
  const body = typeof form === 'string' ? form : new URLSearchParams(form).toString();
  return openCaller(baseUrl, null).post<Token>('/oauth/token', body, {
    'content-type': 'application/x-www-form-urlencoded',
    ...headers,
  });
}

export function tokenBySecret(
  server: Pick<TestServer, 'baseUrl'>,
  client: Pick<Client, 'clientId' | 'clientSecret'>,
  more: Record<string, string> = {},
): Promise<Reply<Token>> {
  return postToken(server, { grant_type: 'client_credentials', ...more }, { authorization: basicOf(client) });
}

export function tokenByAssertion(
  server: Pick<TestServer, 'baseUrl'>,
  assertion: string,
  more: Record<string, string> = {},
): Promise<Reply<Token>> {
  return postToken(server, {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...more,
  });
}
