import { addDays } from '@aftercare/kernel';
import { toCausalKey } from './causal-key.ts';
import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed } from './looked-at.ts';
import { nameClaim } from './name-claim.ts';

/**
 * The same part of the same unit failed some days before or after: it may have failed twice, or be asked for twice. A person
 * looks at it. Another mode of failure is another failure; the very same day is refused before this.
 */
export function checkLikeness({
  draft,
  earlier,
  card,
  member,
}: Pick<ClaimQuestion, 'draft' | 'earlier' | 'card' | 'member'>): LookedAt | readonly LookedAt[] {
  const { likenessDays } = card;
  if (likenessDays === 0) return [];
  const rule = 'claims.likeness';
  const { failedOn, failureMode, causalPart } = draft;
  const key = toCausalKey(causalPart);
  const like = earlier.find(
    (other) =>
      other.causalKey === key &&
      (other.failureMode === null || failureMode === null || other.failureMode === failureMode) &&
      other.failedOn >= addDays(failedOn, -likenessDays) &&
      other.failedOn <= addDays(failedOn, likenessDays),
  );
  if (like === undefined) return passed(rule, { causalPart, failedOn, likenessDays });
  const params = { causalPart, failedOn, earlier: nameClaim(like, member), earlierFailedOn: like.failedOn };
  return {
    step: { rule, clause: null, saw: params, outcome: 'reduced' },
    finding: {
      code: 'claims.likely_duplicate',
      severity: 'notes',
      clause: null,
      path: '/causalPart',
      params,
      cureUntil: null,
    },
    people: 1,
  };
}
