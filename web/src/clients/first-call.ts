import type { ApiClient } from './client.ts';

/** What a client may ask first, by the scope that it takes. */
const FIRST = [
  ['network:read', '/v1/networks'],
  ['inbox:read', '/v1/inbox'],
  ['jobs:read', '/v1/jobs'],
] as const;

/**
 * Two lines for a terminal: a token, and a question with it. Without the secret at hand the lines take it from the
 * environment. Ids and secrets hold small letters, digits, `-` and `_`, so that nothing in them means anything to a shell.
 */
export function writeFirstCall(
  origin: string,
  { clientId, scopes }: Pick<ApiClient, 'clientId' | 'scopes'>,
  secret: string | null,
): string {
  const proof = secret === null ? `"${clientId}:$AFTERCARE_SECRET"` : `'${clientId}:${secret}'`;
  const token = `curl -sS -u ${proof} -d grant_type=client_credentials ${origin}/oauth/token`;
  const path = FIRST.find(([scope]) => scopes.includes(scope))?.[1];
  if (path === undefined) return token;
  return [
    `TOKEN=$(${token} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -sS -H "Authorization: Bearer $TOKEN" ${origin}${path}`,
  ].join('\n');
}
