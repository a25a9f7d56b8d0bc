import { describe, expect, it } from 'vitest';
import type { ChargeRow } from '../words.ts';
import { chargeCases, rowsOf } from './fixtures.ts';
import { listCells, validateChargeMatrix } from './validate-charge-matrix.ts';

describe('publishing a charge matrix', () => {
  it.each(Object.entries(chargeCases.publish))('%s: %s', (agreement, expected) => {
    const findings = validateChargeMatrix({ rows: rowsOf(agreement) });
    expect(findings.length === 0 ? 'ok' : 'refused').toBe(expected);
  });

  it('names the two rows of a tie', () => {
    expect(validateChargeMatrix({ rows: rowsOf('A-tie') })).toEqual([
      {
        code: 'warranty.charge_tie',
        severity: 'blocks',
        clause: 'rows[12]',
        path: '/rows/12',
        params: { row: 12, firstRow: 10, number: 13, firstNumber: 11, coverage: 'in', cause: '*', cost: 'parts' },
        cureUntil: null,
      },
    ]);
  });

  it('a group and one of its kinds are two keys', () => {
    const rows = rowsOf('A');
    const ownParts = { coverage: 'in', cause: '*', cost: 'own_parts', payer: 'member', basis: 'cost' } as const;
    expect(validateChargeMatrix({ rows: [...rows, ownParts] })).toEqual([]);
  });

  it('lists each hole', () => {
    const holes = validateChargeMatrix({ rows: rowsOf('B-hole') });
    // consumer_only, stock and cost_price whole: 3 × 7 × 8; in: four causes × 8
    expect(holes.length).toBe(3 * 56 + 4 * 8);
    expect(new Set(holes.map(({ code }) => code))).toEqual(new Set(['warranty.charge_hole']));
    const cells = holes.map(({ params }) => `${params.coverage} ${params.cause} ${params.cost}`);
    expect(cells).toContain('stock quality labour');
    expect(cells).toContain('in transport own_parts');
    expect(cells).not.toContain('in quality own_parts');
    expect(holes[0]?.path).toBe('/rows');
  });

  it('freight that the buyer did not cause is never the customer’s while a term runs; of a misuse it may be', () => {
    const all = { coverage: '*', cause: '*', cost: '*', payer: 'customer', basis: 'tariff' } as const;
    const cellsOf = (...rows: readonly ChargeRow[]) =>
      validateChargeMatrix({ rows }).map(({ code, path, params }) => {
        expect(code).toBe('warranty.freight_to_customer');
        return `${path} ${params.coverage} ${params.cause} ${params.cost}`;
      });
    expect(cellsOf(all)).toEqual(['/rows/0 in quality freight_in', '/rows/0 in quality freight_out']);
    const free = { payer: 'manufacturer', basis: 'free' } as const;
    const quality = { ...all, ...free, coverage: 'in', cause: 'quality' } as const;
    expect(cellsOf(all, quality)).toEqual([]);
    expect(cellsOf(all, { ...quality, cost: 'freight' })).toEqual([]);
    expect(cellsOf(all, quality, { ...all, coverage: 'in', cause: 'user' })).toEqual([]);
    expect(cellsOf(all, quality, { ...all, coverage: 'in', cause: 'installation' })).toEqual([
      '/rows/2 in installation freight_in',
      '/rows/2 in installation freight_out',
    ]);
    const back = { ...quality, cost: 'freight_out', payer: 'customer', clause: '§4' } as const;
    expect(validateChargeMatrix({ rows: [all, quality, back] })).toMatchObject([{ clause: '§4', path: '/rows/2' }]);
    for (const payer of ['member', 'carrier'] as const) expect(cellsOf(all, { ...quality, payer })).toEqual([]);
    // the user's term alone, and stock: only where a row names it
    const alone = { ...all, coverage: 'consumer_only' } as const;
    expect(cellsOf(all, quality, alone)).toEqual([
      '/rows/2 consumer_only quality freight_in',
      '/rows/2 consumer_only quality freight_out',
      '/rows/2 consumer_only installation freight_in',
      '/rows/2 consumer_only installation freight_out',
    ]);
    const damaged = { ...all, coverage: 'stock', cause: 'transport', cost: 'freight_in' } as const;
    expect(cellsOf(all, quality, damaged)).toEqual(['/rows/2 stock transport freight_in']);
  });

  it('an empty matrix is all hole', () => {
    expect(validateChargeMatrix({ rows: [] }).length).toBe(listCells().length);
    expect(listCells().length).toBe(280);
  });
});
