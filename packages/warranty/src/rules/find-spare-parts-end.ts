import { addMonths, type LocalDate } from '@aftercare/kernel';
import type { UnitFacts, WarrantyPolicy } from '../words.ts';
import { findPack } from './find-pack.ts';

/**
 * Until when spare parts can be had at least: so many years from the production of this unit (that of the model ends later), as the
 * terms say, and where they are silent as the pack does. Null where nobody promises anything or no production is known.
 *
 * Produced on 1 March 2026, terms that say nothing, general goods: until 1 March 2031.
 */
export function findSparePartsEnd(policy: WarrantyPolicy, { events }: Pick<UnitFacts, 'events'>): LocalDate | null {
  const ofPack = findPack(policy)?.rules.find((rule) => rule.kind === 'parts_supply');
  const years = policy.sparePartsYears ?? ofPack?.yearsAfterProduction;
  return years === undefined || events.production === undefined ? null : addMonths(events.production, 12 * years);
}
