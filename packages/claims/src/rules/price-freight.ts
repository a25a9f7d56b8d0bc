import type { LineQuestion } from './claim-file.ts';
import type { LookedAtLine } from './looked-at.ts';
import { priceUpTo } from './price-up-to.ts';

export function priceFreight(question: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  if (question.line.kind !== 'freight') return [];
  return priceUpTo(question.card.freightMaximum, 'claims.freight', question);
}
