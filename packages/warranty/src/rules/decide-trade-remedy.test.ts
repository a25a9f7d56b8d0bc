import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRADE_GROUNDS, type TradeExclusion, type WarrantyPolicy } from '../words.ts';
import { decideAgreedRights } from './decide-agreed-rights.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { decideTradeRemedy } from './decide-trade-remedy.ts';
import { decideUnitRights } from './decide-unit-rights.ts';
import { date, events } from './fixtures.ts';
import { validateTerms } from './validate-terms.ts';

const BOTH: TradeExclusion = {
  remedies: ['refund', 'exchange'],
  except: ['lot_fault', 'transport_damage'],
  clause: '§9',
};

describe('decideTradeRemedy', () => {
  it.each([
    [undefined, 'refund', null, false, null],
    [BOTH, 'refund', null, true, '§9'],
    [BOTH, 'exchange', null, true, '§9'],
    [BOTH, 'refund', 'lot_fault', false, '§9'],
    [BOTH, 'exchange', 'transport_damage', false, '§9'],
    // a repair is never excluded by it
    [BOTH, 'repair', null, false, null],
    // only what is named is excluded, and only a ground that is named saves it
    [{ ...BOTH, remedies: ['refund'] }, 'exchange', null, false, null],
    [{ ...BOTH, except: ['lot_fault'] }, 'refund', 'transport_damage', true, '§9'],
    [{ ...BOTH, except: [], clause: undefined }, 'refund', 'lot_fault', true, 'tradeExclusion'],
  ] as const)('%j, %s, %s: excluded %s', (tradeExclusion, remedy, ground, isExcluded, clause) => {
    const answer = decideTradeRemedy({ tradeExclusion }, remedy, ground);
    expect(answer).toEqual({ isExcluded, clause, ground: isExcluded || clause === null ? null : ground });
  });

  it('takes nothing from a buyer: rights of the law and of the terms are the same whatever is excluded', () => {
    const terms: WarrantyPolicy = {
      pack: 'cn-general',
      terms: [{ component: '*', months: 12, startsAt: ['invoice'] }],
      agreedRights: [{ right: 'exchange', months: 3, clause: '§5' }],
    };
    const exclusion = fc.record({
      remedies: fc.subarray(['refund', 'exchange'] as const),
      except: fc.subarray([...TRADE_GROUNDS]),
    });
    const dayOfYear = fc.integer({ min: 0, max: 364 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)));
    const rightsOf = (policy: WarrantyPolicy, on: ReturnType<typeof date>) => {
      const unit = { events: events({ delivery: '2025-11-01', invoice: '2026-01-01' }) };
      const answer = decideEntitlement({ policy, unit, on, asked: { component: '*' } });
      const fault = { policy, unit, spoke: answer.asked, on };
      return { answer, law: decideUnitRights({ ...fault, found: [] }), agreed: decideAgreedRights(fault) };
    };
    fc.assert(
      fc.property(exclusion, dayOfYear, (tradeExclusion, day) => {
        const on = date(day.toISOString().slice(0, 10));
        const excluded = { ...terms, tradeExclusion };
        expect(validateTerms(excluded)).toEqual([]);
        expect(rightsOf(excluded, on)).toEqual(rightsOf(terms, on));
      }),
    );
    expect(rightsOf(terms, date('2026-01-05')).law?.rights.length).toBeGreaterThan(0);
  });
});
