import { describe, expect, it } from 'vitest';
import type { TradeTerm } from '../words.ts';
import { decideTradeCover } from './decide-trade-cover.ts';
import { date, events } from './fixtures.ts';

const TERM: TradeTerm = { months: 15, startsAt: ['delivery'] };
const unit = { events: events({ delivery: '2024-10-01', invoice: '2025-06-01' }) };

describe('decideTradeCover', () => {
  it.each([
    ['2024-09-30', 'warranty.not_started'],
    ['2024-10-01', null],
    ['2026-01-01', null],
    ['2026-01-02', 'warranty.trade_term_over'],
  ])('on %s: %s', (on, code) => {
    expect(decideTradeCover(TERM, unit, date(on))).toEqual({
      covered: code === null,
      startsOn: '2024-10-01',
      startedBy: 'delivery',
      lastDay: '2026-01-01',
      clause: 'tradeTerm',
      code,
    });
  });

  it('a sale does not start it', () => {
    const answer = decideTradeCover(
      { ...TERM, clause: '§7' },
      { events: events({ invoice: '2025-06-01' }) },
      date('2025-07-01'),
    );
    expect(answer).toMatchObject({ covered: false, lastDay: null, clause: '§7', code: 'warranty.start_unknown' });
  });

  it.each([
    ['extends', '2026-01-10'],
    ['runs_on', '2026-01-01'],
    [undefined, '2026-01-10'],
  ] as const)('nine days of repair, %s: until %s', (repairTime, lastDay) => {
    const repairSpans = [{ handedInOn: date('2025-03-01'), readyOn: date('2025-03-10') }];
    expect(decideTradeCover({ ...TERM, repairTime }, { ...unit, repairSpans }, date('2025-07-01')).lastDay).toBe(
      lastDay,
    );
  });
});
