import { expect, test } from 'vitest';
import { type Column, placeOf } from './columns.ts';
import { toDraft } from './to-draft.ts';

type Said = Partial<Record<Column, string>>;

const claim: Said = {
  reference: 'WO-1',
  unit: 'U-1',
  component: 'tank',
  causal_part: 'TNK-200',
  cause: 'quality',
  failed_on: '2026-03-01',
  repaired_on: '2026-03-02',
};
const labour: Said = { kind: 'labour', operation: 'replace-tank', minutes: '95', amount: '120' };
const part: Said = { kind: 'part', part_number: 'TNK-200', quantity: '1', amount: '286.00' };

const draft = (...rows: Said[]) => toDraft(rows.map((cells, at) => ({ row: at + 2, cells })));
const complaints = (...rows: Said[]) =>
  draft(...rows).complaints.map(({ row, column, code }) => `${row} ${column} ${code}`);

test('rows of one reference are one claim, and each of them is a line', () => {
  expect(
    draft({ ...claim, ...labour, signed_on: '2026/3/2' }, { reference: 'WO-1', ...part, core_tag: 'C-1' }),
  ).toEqual({
    reference: 'WO-1',
    rows: [2, 3],
    complaints: [],
    claim: {
      reference: 'WO-1',
      unit: 'U-1',
      component: 'tank',
      causalPart: 'TNK-200',
      cause: 'quality',
      failedOn: '2026-03-01',
      repairedOn: '2026-03-02',
      signedOn: '2026-03-02',
      lines: [
        { kind: 'labour', operation: 'replace-tank', minutes: 95, claimed: { amount: 12_000, currency: 'CNY' } },
        {
          kind: 'part',
          partNumber: 'TNK-200',
          quantity: 1,
          coreTag: 'C-1',
          claimed: { amount: 28_600, currency: 'CNY' },
        },
      ],
    },
  });
});

test.each<[Said, string[]]>([
  [{ failed_on: '2026-02-30' }, ['2 failed_on cell.notDay']],
  [{ failed_on: '1/3/2026' }, ['2 failed_on cell.notDay']],
  [{ minutes: '30.5' }, ['2 minutes cell.notWhole']],
  [{ minutes: '0' }, ['2 minutes cell.notWhole']],
  [{ minutes: '10001' }, ['2 minutes cell.notWhole']],
  [{ minutes: '1e2' }, ['2 minutes cell.notWhole']],
  [{ amount: '1,200' }, ['2 amount cell.notMoney']],
  [{ amount: '-5' }, ['2 amount cell.notMoney']],
  [{ amount: '1.234' }, ['2 amount cell.notMoney']],
  [{ amount: '¥5' }, ['2 amount cell.notMoney']],
  [{ currency: 'yuan' }, ['2 currency cell.notCurrency']],
  [{ cause: 'rust' }, ['2 cause cell.unknown']],
  [{ kind: 'wine' }, ['2 kind cell.unknown']],
  [{ quantity: '1' }, ['2 quantity cell.foreign']],
  [{ reference: 'x'.repeat(81) }, ['2 reference cell.tooLong']],
])('each cell is looked at: %o', (changed, expected) => {
  expect(complaints({ ...claim, ...labour, ...changed })).toEqual(expected);
});

test('what is missing is told, all of it at once', () => {
  expect(complaints({ kind: 'part' })).toEqual([
    '2 reference cell.missing',
    '2 unit cell.missing',
    '2 component cell.missing',
    '2 causal_part cell.missing',
    '2 cause cell.missing',
    '2 failed_on cell.missing',
    '2 repaired_on cell.missing',
    '2 amount cell.missing',
    '2 part_number cell.missing',
    '2 quantity cell.missing',
  ]);
});

test('a row that contradicts the first is told with both values', () => {
  const { complaints: told, claim: none } = draft({ ...claim, ...labour }, { ...claim, ...part, unit: 'U-2' });
  expect(told).toEqual([
    { row: 3, column: 'unit', code: 'cell.differs', params: { value: 'U-2', first: 'U-1', row: 2 } },
  ]);
  expect(none).toBeNull();
});

test('more rows than a claim may have are refused', () => {
  expect(
    complaints({ ...claim, ...labour }, ...Array.from({ length: 50 }, () => ({ reference: 'WO-1', ...part }))),
  ).toEqual(['2 reference cell.tooManyRows']);
});

test('Chinese words mean the same', () => {
  const english = draft({ ...claim, ...labour }).claim;
  expect(draft({ ...claim, ...labour, cause: '产品质量', kind: '工时' }).claim).toEqual(english);
});

test.each([
  ['/unit', 2, 'unit'],
  ['/lines/1/minutes', 3, 'minutes'],
  ['/lines/1/claimed/amount', 3, 'amount'],
  ['/lines/0/partNumber', 2, 'part_number'],
  ['/lines/1', 3, 'kind'],
  ['/lines/7/quantity', 2, 'quantity'],
])('the field %s of a request is row %i, column %s', (pointer, row, column) => {
  expect(placeOf(pointer, [2, 3])).toEqual({ row, column });
});
