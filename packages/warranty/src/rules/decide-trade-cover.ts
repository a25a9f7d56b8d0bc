import type { LocalDate } from '@aftercare/kernel';
import type { TradeAnswer, TradeTerm, UnitFacts } from '../words.ts';
import { computeEnd } from './compute-term-days.ts';
import { resolveStart } from './resolve-start.ts';

/**
 * Whether the manufacturer still stands in towards the member: the trade term, counted from the delivery.
 * 15 months from a delivery on 2024-10-01 end on 2026-01-01, whatever the unit was sold for and when.
 */
export function decideTradeCover(term: TradeTerm, unit: UnitFacts, on: LocalDate): TradeAnswer {
  const clause = term.clause ?? 'tradeTerm';
  const start = resolveStart(term.startsAt, unit.events);
  if (start === null) {
    return { covered: false, startsOn: null, startedBy: null, lastDay: null, clause, code: 'warranty.start_unknown' };
  }
  const { lastDay } = computeEnd(term, {
    startsOn: start.startsOn,
    counting: term.counting ?? 'exclude_start',
    spans: term.repairTime === 'runs_on' ? [] : (unit.repairSpans ?? []),
    on,
  });
  if (on < start.startsOn) return { ...start, covered: false, lastDay, clause, code: 'warranty.not_started' };
  if (lastDay !== null && on > lastDay) {
    return { ...start, covered: false, lastDay, clause, code: 'warranty.trade_term_over' };
  }
  return { ...start, covered: true, lastDay, clause, code: null };
}
