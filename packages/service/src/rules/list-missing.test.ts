import { localDateAt } from '@aftercare/kernel';
import { expect, it } from 'vitest';
import type { WorkOrder, WorkReport } from '../words.ts';
import { at } from './fixtures.ts';
import { listMissing } from './list-missing.ts';

const DAY = localDateAt(at('2026-03-09T01:00:00Z'), 'UTC');
const report: WorkReport = {
  component: 'tank',
  failureMode: null,
  causalPart: 'TNK-200',
  cause: 'quality',
  failedOn: DAY,
  codes: { condition: null, symptom: null, section: null, defect: null, repair: null },
  operations: [{ code: 'replace-tank', minutes: 90 }],
  parts: [],
  travelAmount: 0,
  currency: 'CNY',
  note: null,
};
const whole: Pick<WorkOrder, 'report' | 'repairedOn' | 'signature'> = {
  report,
  repairedOn: DAY,
  signature: { kind: 'signed', name: '张', at: at('2026-03-09T01:00:00Z'), by: 'link' },
};
const part = { number: 'TNK-200', quantity: 1, serialIn: null, serialOut: null, coreTag: null };

it.each<[string, Partial<typeof whole>, string[]]>([
  ['nothing', {}, []],
  ['the report', { report: null }, ['/report']],
  ['anything that was done', { report: { ...report, operations: [] } }, ['/report/operations']],
  ['no labour, but a part', { report: { ...report, operations: [], parts: [part] } }, []],
  ['the repair', { repairedOn: null }, ['/repairedOn']],
  ['the signature', { signature: null }, ['/signature']],
  ['everything', { report: null, repairedOn: null, signature: null }, ['/report', '/repairedOn', '/signature']],
])('%s is missing', (_about, changed, expected) => {
  expect(listMissing({ ...whole, ...changed })).toEqual(expected);
});
