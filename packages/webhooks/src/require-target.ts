import { type Platform, Refusal } from '@aftercare/runtime';
import { checkTarget } from './rules/check-target.ts';

/** The address as it is stored and called. */
export function requireTarget(url: string, platform: Pick<Platform, 'origin' | 'webhookLoopback'>): string {
  const target = checkTarget(url, { ownOrigin: platform.origin, loopback: platform.webhookLoopback });
  if (target.kind === 'allowed') return target.url;
  throw new Refusal('webhooks.target_refused', { fault: target.fault });
}
