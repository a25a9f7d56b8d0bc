import type { Say } from '../language.ts';

export interface Expiry {
  readonly tone: 'passed' | 'reduced' | 'refused';
  /** `valid`, `12 days left`, `lapsed`. */
  readonly text: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** As the outlet itself is told of it. */
const TOLD_DAYS = 30;

/** How a paper stands at an instant (milliseconds); its last day counts whole. */
export function describeExpiry(validUntil: string, now: number, say: Say): Expiry {
  const days = Math.ceil((Date.parse(`${validUntil}T00:00:00Z`) + DAY_MS - now) / DAY_MS);
  if (days <= 0) return { tone: 'refused', text: say('certificate.lapsed') };
  if (days <= TOLD_DAYS) return { tone: 'reduced', text: say('certificate.days', { days }) };
  return { tone: 'passed', text: say('certificate.valid') };
}
