import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/**
 * Work outside the divisions that were agreed. An agreement without divisions has none outside, and a claim that names no
 * place is not asked for one: an order brings its place by the way it was given.
 */
export function checkTerritory({
  draft,
  agreement,
  cureUntil,
}: Pick<ClaimQuestion, 'draft' | 'agreement' | 'cureUntil'>): LookedAt | readonly LookedAt[] {
  const { division } = draft.facts;
  const divisions = agreement?.territory.divisions ?? [];
  if (division === undefined || divisions.length === 0) return [];
  const rule = 'claims.territory';
  const within = divisions.find((prefix) => division.startsWith(prefix));
  if (within !== undefined) return passed(rule, { division, within });
  const params = { division, agreed: divisions.slice(0, 10).join(', ') };
  return refused(rule, { code: 'claims.outside_territory', path: '/division', params, cureUntil });
}
