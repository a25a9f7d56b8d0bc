import { saveFile } from '../components/save-file.ts';
import { toCsv } from '../components/to-csv.ts';
import type { Statement, StatementLine } from './statement.ts';

const HEAD = [
  'position',
  'kind',
  'source',
  'sourceLine',
  'round',
  'reference',
  'model',
  'serial',
  'category',
  'amount',
  'tax',
  'currency',
];

/** Every line as a table; amounts in minor units, as the API has them. */
export function saveLines({ number }: Statement, lines: readonly StatementLine[]): void {
  saveFile(`${number}.csv`, 'text/csv;charset=utf-8', toCsv([HEAD, ...lines.map(toRow)]));
}

function toRow({ position, kind, source, facts, category, amount, tax }: StatementLine): (string | number)[] {
  const told = [facts.reference, facts.model, facts.serial].map((value) => String(value ?? ''));
  const { id, line, round } = source;
  return [position, kind, id, line, round, ...told, category, amount.amount, tax.amount, amount.currency];
}
