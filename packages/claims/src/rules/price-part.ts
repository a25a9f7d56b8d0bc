import type { LineQuestion } from './claim-file.ts';
import { askedBack, type LookedAtLine, passed, reduced, refused } from './looked-at.ts';

/** A part fits the model and is paid by the price of the rate card, whatever the shop gave for it. */
export function pricePart({
  line,
  index,
  card,
  modelCode,
  cureUntil,
}: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  if (line.kind !== 'part') return [];
  const rule = 'claims.part';
  const { partNumber, quantity, claimedAmount } = line;
  const part = card.parts.find((candidate) => candidate.number === partNumber);
  const path = `/lines/${index}/partNumber`;
  if (part === undefined) {
    const params = { line: index + 1, partNumber };
    return askedBack(rule, { code: 'claims.part_unknown', path, params, cureUntil });
  }
  if (!part.models.includes('*') && !part.models.includes(modelCode)) {
    const params = { line: index + 1, partNumber, model: modelCode };
    return refused(rule, { code: 'claims.part_not_of_model', path, params, cureUntil });
  }
  const allowed = part.price * quantity;
  const params = { line: index + 1, partNumber, quantity, price: part.price, claimed: claimedAmount, allowed };
  if (claimedAmount <= allowed) return passed(rule, params);
  return { ...reduced(rule, { code: 'claims.part_over_price', path: `/lines/${index}/claimed`, params }), allowed };
}
