import { addDays } from '@aftercare/kernel';
import type { LineQuestion } from './claim-file.ts';
import { findCampaign } from './find-campaign.ts';
import { findHoldingDays } from './holding-days.ts';
import { type LookedAtLine, passed, refused } from './looked-at.ts';

/**
 * A repair has to hold. What comes back for the same component within the days is mended again by whoever mended it first,
 * for its own labour; parts are paid, and so is another shop that has to do it. Example: repaired on 1 June, 30 days, failed
 * again on 1 July: the 30th day counts.
 */
export function checkReturnRepair(question: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  const { line, index, draft, earlier, member } = question;
  if (line.kind !== 'labour' || findCampaign(line, question) !== undefined) return [];
  const { days, clause } = findHoldingDays(question);
  if (days === 0) return [];
  const rule = 'claims.return_repair';
  const first = earlier.find(
    (other) =>
      other.memberTenantId === member.tenantId &&
      other.component === draft.component &&
      other.repairedOn <= draft.failedOn &&
      draft.failedOn <= addDays(other.repairedOn, days),
  );
  if (first === undefined) return passed(rule, { line: index + 1, days }, clause);
  const lastDay = addDays(first.repairedOn, days);
  const params = { line: index + 1, days, earlier: first.reference, repairedOn: first.repairedOn, lastDay };
  return refused(rule, { code: 'claims.return_repair', path: `/lines/${index}`, params, clause });
}
