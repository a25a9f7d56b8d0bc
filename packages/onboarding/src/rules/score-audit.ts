import { type AuditedItem, HIGHEST_SCORE } from '../words.ts';

/** Percent of what could be reached, rounded half up: 7, 8 and 10 of 10 each are 83. Nothing looked at is nothing reached. */
export function scoreAudit(items: readonly Pick<AuditedItem, 'score'>[]): number {
  if (items.length === 0) return 0;
  const reached = items.reduce((sum, { score }) => sum + score, 0);
  return Math.floor((reached * 200 + HIGHEST_SCORE * items.length) / (2 * HIGHEST_SCORE * items.length));
}
