import { type Platform, Refusal } from '@aftercare/runtime';

/** A household sends one form, or two; whoever sends them by the dozen is held up, from wherever they come. */
export async function limitForms({ signInLimit }: Pick<Platform, 'signInLimit'>, code: string): Promise<void> {
  const { success } = await signInLimit.limit({ key: `form:${code}` });
  if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
}
