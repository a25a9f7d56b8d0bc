import type { Instant } from '@aftercare/kernel';
import { Secret, TOTP } from 'otpauth';

/*
 * Time-based one-time passwords (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds.
 */

/** RFC 4226 §4 asks for 128 bits and recommends 160. */
const SECRET_BYTES = 20;
/** RFC 6238 §5.2: one step before and after, for clocks that are a little off. */
const WINDOW_STEPS = 1;
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A new secret in base32, as people type it where they cannot open the address. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The address that an authenticator app opens. */
export function toTotpUrl(
  secret: string,
  { tenant, email }: { readonly tenant: string; readonly email: string },
): string {
  return new TOTP({
    ...SHAPE,
    secret: Secret.fromBase32(secret),
    issuer: `Aftercare ${tenant}`,
    label: email,
  }).toString();
}

/** The time step that a code belongs to, or null. Whether the step was used before is for the caller to say. */
export function findStep(secret: string, code: string, now: Instant): number | null {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const totp = new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: now, window: WINDOW_STEPS });
  return delta === null ? null : totp.counter({ timestamp: now }) + delta;
}
