import { toCsvLine } from '@aftercare/csv';
import type { Language } from '../client.ts';
import { CAUSES, COLUMN_NAMES, COLUMNS, type Column, KINDS } from './columns.ts';

type Example = Readonly<Partial<Record<Column, string>>>;

const CLAIM: Example = {
  reference: 'WO-26-04410',
  unit: '2408-117-0342',
  component: 'tank',
  causal_part: 'TNK-200',
  cause: 'quality',
  failed_on: '2026-06-10',
  repaired_on: '2026-06-12',
  signed_on: '2026-06-12',
};
const EXAMPLES: readonly Example[] = [
  { ...CLAIM, kind: 'labour', operation: 'replace-tank', minutes: '95', amount: '120.00', currency: 'CNY' },
  {
    reference: 'WO-26-04410',
    kind: 'part',
    part_number: 'TNK-200',
    quantity: '1',
    core_tag: 'CORE-1',
    amount: '286.00',
    currency: 'CNY',
  },
  {
    ...CLAIM,
    reference: 'WO-26-04411',
    unit: '2408-117-0343',
    kind: 'travel',
    amount: '30.00',
    currency: 'CNY',
  },
];

/** A file to begin with: two claims, the first of two rows. */
export function writeTemplate(language: Language): string {
  const chinese = (column: Column, text: string) => {
    const words: Readonly<Record<string, string>> = column === 'kind' ? KINDS : column === 'cause' ? CAUSES : {};
    return words[text] ?? text;
  };
  const head = COLUMN_NAMES.map((column) => (language === 'zh' ? COLUMNS[column] : column));
  const rows = EXAMPLES.map((example) =>
    COLUMN_NAMES.map((column) => {
      const text = example[column] ?? '';
      return language === 'zh' ? chinese(column, text) : text;
    }),
  );
  return [head, ...rows].map((cells) => `${toCsvLine(cells)}\r\n`).join('');
}
