import { type Answer, createClient, ProblemError } from '@aftercare/client/sdk';
import { language } from './language.ts';
import { createRemembered } from './remembered.ts';
import { createStore } from './store.ts';

export type Session = Answer<'post', '/v1/session'>;

/** `restoring` until the cookie of an earlier visit has been tried; `over` when it ended while somebody worked. */
export const session = createStore<Session | 'restoring' | 'absent' | 'over'>('restoring');

/** Whether there is a cookie to try: scripts cannot see it, and a refused try would be noise. */
const expectation = createRemembered('session', ['expected', 'none'], 'none');

export const api = createClient({
  baseUrl: location.origin,
  token: () => currentSession()?.accessToken ?? null,
  refreshToken: async () => (await renew())?.accessToken ?? null,
  language: () => language.get(),
});

function currentSession(): Session | null {
  const current = session.get();
  return typeof current === 'string' ? null : current;
}

export async function restoreSession(): Promise<void> {
  if (expectation.get() === 'none') session.set('absent');
  else if ((await renew()) === null) session.set('absent');
}

export async function signIn(credentials: { tenant: string; email: string; password: string }): Promise<void> {
  const answer = await api.post('/v1/session', { body: credentials });
  expectation.set('expected');
  session.set(answer);
}

/** Only the API can end a session: when it cannot be reached, this fails and the person is still signed in. */
export async function signOut(): Promise<void> {
  await api.delete('/v1/session');
  expectation.set('none');
  session.set('absent');
}

let renewing: Promise<Session | null> | null = null;

/**
 * A refresh token works once, and one that comes a second time ends its session. So calls share one renewal, and tabs
 * take turns where the browser lets them: the second finds the new cookie.
 */
function renew(): Promise<Session | null> {
  renewing ??= inTurn(askForSession).finally(() => {
    renewing = null;
  });
  return renewing;
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  // Missing on plain http, whatever the types say.
  const locks: LockManager | undefined = navigator.locks;
  return locks === undefined ? work() : locks.request('aftercare.session', work).then((result) => result);
}

async function askForSession(): Promise<Session | null> {
  const before = currentSession();
  try {
    const renewed = await anonymous.post('/v1/session/refresh');
    session.set(renewed);
    return renewed;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    expectation.set('none');
    if (before !== null) session.set('over');
    return null;
  }
}

/** The cookie alone speaks here: a token that has ended would be refused first. */
const anonymous = createClient({ baseUrl: location.origin, language: () => language.get() });
