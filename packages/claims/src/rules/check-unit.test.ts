import type { UnitEvent } from '@aftercare/products';
import { expect, test } from 'vitest';
import { checkUnit } from './check-unit.ts';
import { date, draft } from './fixtures.ts';

/** The repair of the draft was on 12 June. */
test.each<[string, [UnitEvent['kind'], string][], string | null]>([
  ['nothing happened to it', [['invoice', '2025-06-10']], null],
  ['scrapped on the day', [['scrapped', '2026-06-12']], 'claims.unit_scrapped'],
  ['scrapped the day after', [['scrapped', '2026-06-13']], null],
  ['stolen before', [['stolen', '2026-01-01']], 'claims.unit_stolen'],
  [
    'stolen and back by then',
    [
      ['stolen', '2026-01-01'],
      ['recovered', '2026-06-12'],
    ],
    null,
  ],
  [
    'back only the day after',
    [
      ['stolen', '2026-01-01'],
      ['recovered', '2026-06-13'],
    ],
    'claims.unit_stolen',
  ],
])('%s: %s', (_about, events, code) => {
  const timeline = events.map(([kind, on]) => ({ kind, happenedOn: date(on) }));
  const { finding } = checkUnit({ draft, timeline });
  expect(finding?.code ?? null).toBe(code);
});
