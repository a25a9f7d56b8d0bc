import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, type ChargeRow, COST_GROUPS, COST_KINDS, COVERAGES, PAYERS, PRICE_BASES } from '../words.ts';
import { decidePayer, payerByTerms } from './decide-payer.ts';
import { chargeCases, rowsOf } from './fixtures.ts';

describe('the words of charge-matrix.json', () => {
  it('are ours', () => {
    expect(chargeCases.vocabulary).toEqual({
      coverage: COVERAGES,
      cause: CAUSES,
      cost: COST_KINDS,
      groups: COST_GROUPS,
      payer: PAYERS,
      basis: PRICE_BASES,
    });
    expect(chargeCases.precedence).toEqual(['coverage', 'cause', 'cost']);
  });
});

describe('every case of charge-matrix.json', () => {
  it('has cases', () => {
    expect(chargeCases.expect.length).toBe(22);
  });

  it.each(chargeCases.expect)('$agreement: $coverage × $cause × $cost → $payer, $basis', (entry) => {
    const { agreement, payer, basis, ...question } = entry;
    const rows = rowsOf(agreement);
    expect(decidePayer(rows, question)).toMatchObject({ payer, basis, code: null });
    expect(decidePayer(rows.toReversed(), question)).toMatchObject({ payer, basis, code: null });
  });
});

describe('precedence', () => {
  const question = { coverage: 'in', cause: 'user', cost: 'own_parts' } as const;
  const row = (coverage: ChargeRow['coverage'], cause: ChargeRow['cause'], cost: ChargeRow['cost']): ChargeRow => ({
    coverage,
    cause,
    cost,
    payer: 'member',
    basis: 'list',
    clause: `${coverage} ${cause} ${cost}`,
  });
  /** Weakest first: each beats all before it. */
  const ladder = [
    row('*', '*', '*'),
    row('*', '*', 'parts'),
    row('*', '*', 'own_parts'),
    row('*', 'user', '*'),
    row('*', 'user', 'parts'),
    row('*', 'user', 'own_parts'),
    row('in', '*', '*'),
    row('in', '*', 'parts'),
    row('in', '*', 'own_parts'),
    row('in', 'user', '*'),
    row('in', 'user', 'parts'),
    row('in', 'user', 'own_parts'),
  ];

  it('coverage before cause before cost, in any order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ladder.keys()], { minLength: 1 }), (steps) => {
        const rows = steps.flatMap((step) => ladder[step] ?? []);
        const strongest = ladder[Math.max(...steps)];
        expect(decidePayer(rows, question).clause).toBe(strongest?.clause);
      }),
    );
  });

  it('a row of another coverage, cause, cost or group does not speak', () => {
    const others = [
      row('out', 'user', 'own_parts'),
      row('in', 'quality', '*'),
      row('in', '*', 'freight'),
      row('in', '*', 'labour'),
    ];
    const answer = decidePayer(others, question);
    expect(answer).toMatchObject({ payer: null, basis: null, row: null, code: 'warranty.no_charge_row' });
    expect(answer.trace).toMatchObject([{ rule: 'warranty.charge', outcome: 'refused' }]);
  });

  it('says which row spoke', () => {
    const rows = [row('*', '*', '*'), { ...row('in', '*', '*'), clause: undefined }];
    expect(decidePayer(rows, question)).toMatchObject({ row: 1, clause: 'rows[1]' });
    expect(decidePayer(rows, question).trace).toEqual([
      {
        rule: 'warranty.charge',
        clause: 'rows[1]',
        saw: { ...question, payer: 'member', basis: 'list' },
        outcome: 'passed',
      },
    ]);
  });
});

describe('payerByTerms', () => {
  it.each([
    ['in', 'manufacturer'],
    ['stock', 'manufacturer'],
    ['consumer_only', 'member'],
    ['cost_price', null],
    ['out', null],
  ] as const)('%s: %s', (coverage, payer) => {
    expect(payerByTerms(coverage)).toBe(payer);
  });

  it.each(['A', 'B'])('says of a quality fault in term what agreement %s says', (agreement) => {
    for (const coverage of ['in', 'stock', 'consumer_only'] as const) {
      const { payer } = decidePayer(rowsOf(agreement), { coverage, cause: 'quality', cost: 'labour' });
      expect(payer).toBe(payerByTerms(coverage));
    }
  });
});
