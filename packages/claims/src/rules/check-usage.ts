import type { ClaimQuestion } from './claim-file.ts';
import { listReadings } from './list-readings.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** A meter never goes down: a reading below one of an earlier day is mistaken, or one of the two meters is another's. */
export function checkUsage({
  draft,
  unit,
  earlier,
  cureUntil,
}: Pick<ClaimQuestion, 'draft' | 'unit' | 'earlier' | 'cureUntil'>): LookedAt | readonly LookedAt[] {
  const { usage } = draft.facts;
  if (usage === undefined) return [];
  const rule = 'claims.usage';
  const known = listReadings({ unit, earlier }).filter(
    (reading) => reading.unit === usage.unit && reading.readOn <= draft.failedOn && reading.reading > usage.reading,
  );
  const [highest] = known.sort((one, other) => other.reading - one.reading);
  const { reading, unit: measure } = usage;
  if (highest === undefined) return passed(rule, { reading, measure });
  const params = { reading, measure, earlierReading: highest.reading, readOn: highest.readOn };
  return refused(rule, { code: 'claims.usage_lower', path: '/usage/reading', params, cureUntil });
}
