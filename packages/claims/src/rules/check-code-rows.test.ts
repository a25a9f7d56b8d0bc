import { expect, test } from 'vitest';
import { CODES_OF_A_SLOT, type CodeRow, checkCodeRows } from './check-code-rows.ts';

const row = (line: number, values: Record<string, string> = {}): CodeRow => ({
  line,
  values: { slot: 'symptom', code: `s${line}`, en: 'Leaks', zh: '漏水', ...values },
});

test('good rows stand in their slots, in the order of the file', () => {
  const { slots, failures } = checkCodeRows([
    row(2),
    row(3, { slot: ' Section ', code: 'none', noFaultFound: 'Yes' }),
    row(4),
    row(5, { slot: 'defect', noFaultFound: 'no' }),
  ]);
  expect(failures).toEqual([]);
  const name = { en: 'Leaks', zh: '漏水' };
  expect(slots).toEqual({
    symptom: [
      { code: 's2', name },
      { code: 's4', name },
    ],
    section: [{ code: 'none', name, noFaultFound: true }],
    defect: [{ code: 's5', name }],
  });
});

test.each<[Record<string, string>, string, string, string]>([
  [{ slot: 'sympton' }, 'slot', 'row_slot_unknown', 'sympton'],
  [{ slot: '' }, 'slot', 'row_slot_unknown', ''],
  [{ code: ' ' }, 'code', 'row_code_malformed', ''],
  [{ code: 'x'.repeat(61) }, 'code', 'row_code_malformed', 'x'.repeat(61)],
  [{ en: '' }, 'en', 'row_name_missing', 'en'],
  [{ zh: ' ' }, 'zh', 'row_name_missing', 'zh'],
  [{ zh: '漏'.repeat(121) }, 'zh', 'row_name_too_long', '121'],
  [{ noFaultFound: 'maybe' }, 'noFaultFound', 'row_flag_unknown', 'maybe'],
  [{ noFaultFound: 'yes' }, 'noFaultFound', 'row_flag_unknown', 'yes'],
  [{ code: 's1' }, 'code', 'row_code_twice', '1'],
])('%o costs its row and no other', (values, column, code, value) => {
  const { slots, failures } = checkCodeRows([row(1), row(2, values), row(3)]);
  expect(failures).toEqual([{ line: 2, column, code: `claims.${code}`, value }]);
  expect(slots.symptom?.map((one) => one.code)).toEqual(['s1', 's3']);
});

test('the same code in another slot is another code; a slot has an end', () => {
  expect(checkCodeRows([row(1, { code: 'a' }), row(2, { code: 'a', slot: 'repair' })]).failures).toEqual([]);
  const many = Array.from({ length: CODES_OF_A_SLOT + 1 }, (_, at) => row(at + 2));
  expect(checkCodeRows(many).failures).toMatchObject([{ line: CODES_OF_A_SLOT + 2, code: 'claims.row_slot_full' }]);
});
