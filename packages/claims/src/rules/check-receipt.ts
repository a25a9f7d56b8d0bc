import type { LineQuestion } from './claim-file.ts';
import { askedBack, type LookedAtLine } from './looked-at.ts';

/** Other costs are known to no rate card: they are asked back for their receipt. */
export function checkReceipt({ line, index, cureUntil }: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  if (line.kind !== 'other') return [];
  const params = { line: index + 1, reason: line.reason, claimed: line.claimedAmount };
  return askedBack('claims.other_cost', {
    code: 'claims.receipt_missing',
    path: `/lines/${index}`,
    params,
    cureUntil,
  });
}
