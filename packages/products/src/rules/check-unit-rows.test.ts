import { expect, test } from 'vitest';
import { checkUnitRows } from './check-unit-rows.ts';

const known = { models: new Map([['SH-200', 'mdl_1' as const]]), serials: new Set(['TAKEN1']) };
const good = {
  serial: '2408-1',
  model: 'SH-200',
  batch: '',
  productionOn: '2026-01-02',
  deliveryOn: '',
  invoiceOn: '2026-02-03',
};

test('a good row carries its events in order', () => {
  const { accepted, failures } = checkUnitRows([{ line: 2, values: good }], known);
  expect(failures).toEqual([]);
  expect(accepted).toEqual([
    {
      serial: '2408-1',
      canonicalSerial: '24081',
      modelId: 'mdl_1',
      batch: null,
      events: [
        { kind: 'production', happenedOn: '2026-01-02' },
        { kind: 'invoice', happenedOn: '2026-02-03' },
      ],
    },
  ]);
});

test.each([
  ['serial_malformed', 'serial', { serial: '' }],
  ['serial_malformed', 'serial', { serial: 'Ж-1' }],
  ['serial_known', 'serial', { serial: 'taken-1' }],
  ['model_unknown', 'model', { model: 'SH-999' }],
  ['date_malformed', 'invoiceOn', { invoiceOn: '2026-02-30' }],
  ['date_malformed', 'invoiceOn', { invoiceOn: '03/02/2026' }],
  ['dates_out_of_order', 'invoiceOn', { invoiceOn: '2026-01-01' }],
])('%s at %s', (code, column, change) => {
  const { accepted, failures } = checkUnitRows([{ line: 7, values: { ...good, ...change } }], known);
  expect(accepted).toEqual([]);
  expect(failures).toMatchObject([{ line: 7, code: `products.${code}`, column }]);
});

test('a bad row costs no good one, and the second of two equal serials is the bad one', () => {
  const { accepted, failures } = checkUnitRows(
    [
      { line: 2, values: good },
      { line: 3, values: { ...good, serial: '2408 1' } },
      { line: 4, values: { ...good, serial: '2408-2' } },
    ],
    known,
  );
  expect(accepted.map((unit) => unit.serial)).toEqual(['2408-1', '2408-2']);
  expect(failures).toMatchObject([{ line: 3, code: 'products.serial_twice_in_file' }]);
});
