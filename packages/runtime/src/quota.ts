import { DAY_MS, type Instant, QUOTAS, type QuotaName } from '@aftercare/kernel';
import { Refusal } from './refusal.ts';
import type { Write } from './statements.ts';
import { addToQuota, guardQuota } from './store.ts';

/**
 * Counts what a commit lets in, and undoes the whole batch when the day's quota does not hold it. A day is a UTC day; the count
 * stands in the tenant's own database, so that it holds at every location at once.
 */
export function useQuota(name: QuotaName, used: number, now: Instant): readonly Write[] {
  return [
    addToQuota({ name, used, day: toDay(now) }),
    guardQuota({ name, maximum: QUOTAS[name], code: toGuardCode(name) }),
  ];
}

/** What a guard of a quota means to the caller, by its code. */
export function listQuotaRefusals(now: Instant): Readonly<Record<string, () => Refusal>> {
  const retryAfterSeconds = Math.ceil(((toDay(now) + 1) * DAY_MS - now) / 1000);
  return Object.fromEntries(
    // safe: the keys are those of the constant
    (Object.keys(QUOTAS) as QuotaName[]).map((quota) => [
      toGuardCode(quota),
      () => new Refusal('request.quota_used_up', { quota }, { retryAfterSeconds }),
    ]),
  );
}

/** Days since 1970-01-01. */
export function toDay(now: Instant): number {
  return Math.floor(now / DAY_MS);
}

function toGuardCode(name: QuotaName): string {
  return `QUOTA_${name.toUpperCase()}`;
}
