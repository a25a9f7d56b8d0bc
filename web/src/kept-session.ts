import type { Answer } from '@aftercare/client/sdk';

export type Session = Answer<'post', '/v1/session'>;

/** A session with the moment its token ends, in milliseconds of this device's clock. */
export interface HeldSession extends Session {
  readonly endsAt: number;
}

const KEY = 'aftercare.token';

/**
 * This tab keeps the short-lived token over a reload. Asking for a new one each time would cost a round trip, and a
 * reload that cuts such a question off in the middle loses the session: the old refresh token is used, the new one lost.
 */
export function keepSession(session: HeldSession): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // A browser that keeps nothing asks again after a reload.
  }
}

export function dropSession(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

export function takeKeptSession(): HeldSession | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isHeldSession(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Whether it was written by a console that knew the same members. */
function isHeldSession(value: unknown): value is HeldSession {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['accessToken', 'endsAt', 'tenant', 'user'].every((name) => Object.hasOwn(value, name))
  );
}
