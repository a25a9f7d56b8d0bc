import { multiplyRatio } from '@aftercare/kernel';
import { findCoveredPercent } from '@aftercare/warranty';
import type { LineQuestion } from './claim-file.ts';
import { costOfLine } from './cost-of-line.ts';
import { findCampaign } from './find-campaign.ts';
import { type LookedAtLine, reduced } from './looked-at.ts';

/**
 * A later stage may cover only a part of a cost. The share is taken of what the rate card allows of the claimed amount,
 * rounded half-up to the fen. Example: labour 120.00 allowed, 50 % covered → 60.00.
 */
export function applyShare(question: LineQuestion, allowed: number | null): LookedAtLine | readonly LookedAtLine[] {
  const { line, index, entitlement, card } = question;
  const cost = costOfLine(line, card);
  const percent = findCoveredPercent(entitlement.stage?.coveredPercent ?? {}, cost);
  if (allowed === null || percent === 100 || findCampaign(line, question) !== undefined) return [];
  const share = multiplyRatio(allowed, percent, 100);
  const params = { line: index + 1, cost, percent, claimed: line.claimedAmount, allowed: share };
  const path = `/lines/${index}`;
  return { ...reduced('claims.share', { code: 'claims.covered_in_part', path, params }), allowed: share };
}
