import type { LineQuestion } from './claim-file.ts';
import { askedBack, type LookedAtLine } from './looked-at.ts';
import { priceUpTo } from './price-up-to.ts';

/** The way is paid up to the maximum of its zone; where the rate card has no zones, up to one for all. */
export function priceTravel(question: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  const { line, index, card, cureUntil } = question;
  if (line.kind !== 'travel') return [];
  const rule = 'claims.travel';
  if (card.travelZones.length === 0) return priceUpTo(card.travelMaximum, rule, question);
  const zone = card.travelZones.find((known) => known.zone === line.zone);
  if (zone !== undefined) return priceUpTo(zone.maximum, rule, question);
  const known = card.travelZones.map((one) => one.zone).join(', ');
  const params = { line: index + 1, zone: line.zone ?? 'none', known };
  return askedBack(rule, { code: 'claims.zone_unknown', path: `/lines/${index}/zone`, params, cureUntil });
}
