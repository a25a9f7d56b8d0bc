import { describe, expect, it } from 'vitest';
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

  it('an empty matrix is all hole', () => {
    expect(validateChargeMatrix({ rows: [] }).length).toBe(listCells().length);
    expect(listCells().length).toBe(280);
  });
});
