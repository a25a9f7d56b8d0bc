import { multiplyRatio } from '@aftercare/kernel';
import type { LineQuestion } from './claim-file.ts';
import { findCampaign } from './find-campaign.ts';
import { askedBack, type LookedAtLine, passed, reduced } from './looked-at.ts';

/**
 * A flat amount is paid whatever it took; otherwise minutes up to the standard time plus tolerance, rounded
 * half-up to the fen once, at the line.
 * Example: standard 90 min + 15 % = 103 min (the fraction of a minute is dropped); 150 claimed at 80.00 an hour → 137.33.
 * The operation of a campaign has the campaign's price.
 */
export function priceLabour(question: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  const { line, index, card, cureUntil } = question;
  if (line.kind !== 'labour') return [];
  const rule = 'claims.labour';
  const operation = card.operations.find((candidate) => candidate.code === line.operation);
  const flatAmount = findCampaign(line, question)?.amount ?? operation?.flatAmount;
  if (flatAmount !== undefined) {
    const params = { line: index + 1, operation: line.operation, claimed: line.claimedAmount, allowed: flatAmount };
    if (line.claimedAmount <= flatAmount) return passed(rule, params);
    const path = `/lines/${index}/claimed`;
    return { ...reduced(rule, { code: 'claims.labour_over_flat', path, params }), allowed: flatAmount };
  }
  if (operation === undefined) {
    const params = { line: index + 1, operation: line.operation };
    return askedBack(rule, { code: 'claims.operation_unknown', path: `/lines/${index}/operation`, params, cureUntil });
  }
  if (line.minutes === undefined) {
    const params = { line: index + 1, operation: line.operation, standardMinutes: operation.standardMinutes };
    return askedBack(rule, { code: 'claims.minutes_missing', path: `/lines/${index}/minutes`, params, cureUntil });
  }
  const allowedMinutes = Math.floor((operation.standardMinutes * (100 + card.tolerancePercent)) / 100);
  const paidMinutes = Math.min(line.minutes, allowedMinutes);
  const allowed = multiplyRatio(card.labourPerHour, paidMinutes, 60);
  const params = {
    line: index + 1,
    operation: line.operation,
    minutes: line.minutes,
    allowedMinutes,
    standardMinutes: operation.standardMinutes,
    claimed: line.claimedAmount,
    allowed,
  };
  if (line.claimedAmount <= allowed) return passed(rule, params);
  // Too many minutes can be explained; a rate is what was agreed.
  const objection =
    line.minutes > allowedMinutes
      ? { code: 'claims.labour_over_standard', path: `/lines/${index}/minutes`, params, cureUntil }
      : { code: 'claims.labour_over_rate', path: `/lines/${index}/claimed`, params };
  return { ...reduced(rule, objection), allowed };
}
