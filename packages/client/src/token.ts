import type { ClientOptions } from './client.ts';
import { readProblem } from './problem.ts';
import { type Patience, send } from './send.ts';

interface Credentials extends Patience {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

interface Token {
  readonly token: string;
  readonly endsAt: number;
}

/** A token is renewed this long before it ends, so that none ends on its way. */
const MARGIN_MS = 30_000;

/**
 * Tokens of an API client (RFC 6749 §4.4), kept until shortly before they end: spread it into the options of
 * `createClient`. Calls that need a token at the same time wait for the same one.
 */
export function clientCredentials(credentials: Credentials): Required<Pick<ClientOptions, 'token' | 'refreshToken'>> {
  let held: Promise<Token> | null = null;
  const ask = () => {
    const asked = requestToken(credentials);
    held = asked;
    asked.catch(() => {
      if (held === asked) held = null;
    });
    return asked;
  };
  return {
    async token() {
      const seen = held;
      const current = await seen;
      if (current !== null && current.endsAt - MARGIN_MS > Date.now()) return current.token;
      // Whoever waited for the same old token has perhaps asked already.
      const { token } = await (held === null || held === seen ? ask() : held);
      return token;
    },
    refreshToken: async () => (await ask()).token,
  };
}

async function requestToken({ clientId, clientSecret, ...options }: Credentials): Promise<Token> {
  const request = new Request(`${options.baseUrl}/oauth/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const response = await send(request, options, true);
  if (!response.ok) throw await readProblem(response);
  // RFC 6749 §5.1, and the contract's own answer.
  const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
  return { token: access_token, endsAt: Date.now() + expires_in * 1000 };
}
