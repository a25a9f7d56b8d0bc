import { decidePayer } from '@aftercare/warranty';
import type { LineQuestion } from './claim-file.ts';
import { costOfLine } from './cost-of-line.ts';
import { findCampaign } from './find-campaign.ts';
import { type LookedAtLine, passed, refused } from './looked-at.ts';

/** Who pays for this kind of cost, by the charge matrix. What is not the manufacturer's is not priced either. */
export function checkPayer(question: LineQuestion): LookedAtLine {
  const { line, index, entitlement, cause, rows, card } = question;
  const cost = costOfLine(line, card);
  const { coverage } = entitlement;
  // Whoever recalls a product pays for it.
  if (findCampaign(line, question) !== undefined)
    return passed('claims.payer', { line: index + 1, cost, coverage, cause, payer: 'manufacturer', basis: 'campaign' });
  const { payer, basis, clause } = decidePayer(rows, { coverage, cause, cost });
  const saw = { line: index + 1, cost, coverage, cause, payer, basis };
  if (payer === 'manufacturer') return passed('claims.payer', saw, clause);
  return refused('claims.payer', { code: 'claims.other_pays', path: `/lines/${index}`, params: saw, clause });
}
