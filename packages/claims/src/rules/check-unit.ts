import { findLossOn } from '@aftercare/products';
import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** A unit that was scrapped or stolen by the day of the repair has nothing to claim until it is back. */
export function checkUnit({ draft, timeline }: Pick<ClaimQuestion, 'draft' | 'timeline'>): LookedAt {
  const rule = 'claims.unit';
  const { repairedOn } = draft;
  const loss = findLossOn(timeline, repairedOn);
  if (loss === null) return passed(rule, { repairedOn });
  const code = loss.kind === 'scrapped' ? 'claims.unit_scrapped' : 'claims.unit_stolen';
  return refused(rule, { code, path: '/unit', params: { repairedOn, on: loss.on } });
}
