import type { LineQuestion } from './claim-file.ts';
import { askedBack, type LookedAtLine, passed } from './looked-at.ts';

/** Other costs are known to no rate card: they are asked back for their receipt, and with it a person looks at them. */
export function checkReceipt({ line, index, cureUntil }: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  if (line.kind !== 'other') return [];
  const rule = 'claims.other_cost';
  const params = { line: index + 1, reason: line.reason, claimed: line.claimedAmount };
  if ((line.evidence ?? []).length > 0) return { ...passed(rule, params), people: 1 };
  return askedBack(rule, { code: 'claims.receipt_missing', path: `/lines/${index}`, params, cureUntil });
}
