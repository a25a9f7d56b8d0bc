import { createClient, ProblemError } from '@aftercare/client/sdk';
import { dropSession, type HeldSession, keepSession, type Session, takeKeptSession } from './kept-session.ts';
import { language } from './language.ts';
import { createRemembered } from './remembered.ts';
import { createStore } from './store.ts';

/** `restoring` until the cookie of an earlier visit has been tried; `over` when it ended while somebody worked. */
export const session = createStore<HeldSession | 'restoring' | 'absent' | 'over'>('restoring');

/** A token is renewed this long before it ends, so that none ends on its way. */
const MARGIN_MS = 30_000;

/** Whether there is a cookie to try: scripts cannot see it, and a refused try would be noise. All tabs share this. */
const expectation = createRemembered('session', ['expected', 'none'], 'none');
expectation.subscribe(() => {
  if (expectation.get() === 'none' && currentSession() !== null) end('absent');
});

const own = {
  baseUrl: location.origin,
  token: async () => {
    const current = currentSession();
    return (current === null || isFresh(current) ? current : await renew())?.accessToken ?? null;
  },
  refreshToken: async () => (await renew())?.accessToken ?? null,
  language: () => language.get(),
  // A person is told at once, and has a button to try again.
  retries: 0,
};

export const api = createClient(own);

/** For what is large: eight megabytes go up in ten minutes on a line that carries little. */
export const patientApi = createClient({ ...own, timeoutSeconds: 600 });

/** The cookie alone speaks here: a token that has ended would be refused first. */
const anonymous = createClient({ baseUrl: location.origin, language: () => language.get() });

function currentSession(): HeldSession | null {
  const current = session.get();
  return typeof current === 'string' ? null : current;
}

function isFresh({ endsAt }: HeldSession): boolean {
  return endsAt - MARGIN_MS > Date.now();
}

export async function restoreSession(): Promise<void> {
  const kept = expectation.get() === 'expected' ? takeKeptSession() : null;
  if (kept !== null && isFresh(kept)) session.set(kept);
  else if (expectation.get() === 'none' || (await renew()) === null) end('absent');
}

export interface Credentials {
  readonly tenant: string;
  readonly email: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly code?: string;
}

export async function signIn(credentials: Credentials): Promise<void> {
  const answer = await anonymous.post('/v1/session', { body: credentials });
  expectation.set('expected');
  hold(answer);
}

/** What a link that came by mail is good for: the person chooses a password and is signed in with it. */
export async function choosePassword(
  link: { readonly screen: 'accept' | 'reset'; readonly tenant: string; readonly token: string },
  { name, password }: { readonly name: string; readonly password: string },
): Promise<void> {
  const { tenant, token } = link;
  const body = { tenant, token, password };
  const { email } =
    link.screen === 'accept'
      ? await anonymous.post('/v1/users/accept', { body: name === '' ? body : { ...body, name } })
      : await anonymous.post('/v1/users/reset-password', { body });
  await signIn({ tenant, email, password });
}

export async function askForNewPassword(body: { readonly tenant: string; readonly email: string }): Promise<void> {
  await anonymous.post('/v1/users/forgot-password', { body });
}

/** Only the API can end a session: when it cannot be reached, this fails and the person is still signed in. */
export async function signOut(): Promise<void> {
  await anonymous.delete('/v1/session');
  expectation.set('none');
  end('absent');
}

function hold(answer: Session): HeldSession {
  const held = { ...answer, endsAt: Date.now() + answer.expiresInSeconds * 1000 };
  keepSession(held);
  session.set(held);
  return held;
}

function end(how: 'absent' | 'over'): void {
  dropSession();
  session.set(how);
}

let renewing: Promise<HeldSession | null> | null = null;

/**
 * A refresh token works once, and one that comes a second time ends its session. So calls share one renewal, and tabs
 * take turns where the browser lets them: the second finds the new cookie.
 */
function renew(): Promise<HeldSession | null> {
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

async function askForSession(): Promise<HeldSession | null> {
  try {
    return hold(await anonymous.post('/v1/session/refresh'));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    end(currentSession() === null ? 'absent' : 'over');
    expectation.set('none');
    return null;
  }
}
