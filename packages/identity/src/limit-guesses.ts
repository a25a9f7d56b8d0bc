import { type Platform, Refusal, type TenantId } from '@aftercare/runtime';

/** Stops floods of guesses: per what is guessed at, and more loosely per address, whatever it guesses at. */
export async function limitGuesses(platform: Platform, key: string): Promise<void> {
  const limits = await Promise.all([
    platform.signInLimit.limit({ key }),
    platform.publicLimit.limit({ key: `guess:${platform.callerNetwork}` }),
  ]);
  if (!limits.every(({ success }) => success)) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
}

/**
 * Wrong proofs of one client from wherever they come. Only they count and only they are refused by it: a flood of guesses
 * does not lock the client itself out.
 */
export async function limitWrongProofs(platform: Platform, clientId: string): Promise<void> {
  const { success } = await platform.signInLimit.limit({ key: `wrong:${clientId}` });
  if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
}

/** Nobody makes this service write to hundreds of strangers in a minute. */
export async function limitMails(platform: Platform, tenantId: TenantId): Promise<void> {
  const { success } = await platform.publicLimit.limit({ key: `mail:${tenantId}` });
  if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
}
