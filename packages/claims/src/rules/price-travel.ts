import type { LineQuestion } from './claim-file.ts';
import type { LookedAtLine } from './looked-at.ts';
import { priceUpTo } from './price-up-to.ts';

export function priceTravel(question: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  if (question.line.kind !== 'travel') return [];
  return priceUpTo(question.card.travelMaximum, 'claims.travel', question);
}
