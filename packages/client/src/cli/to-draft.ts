import { CAUSES, type ClaimBody, type Column, KINDS, type LineKind, type OF_CLAIM, OF_KIND } from './columns.ts';
import { parseMoney } from './money.ts';

/** What is wrong with one cell; `code` is a text of texts.ts. */
export interface Complaint {
  readonly row: number;
  readonly column: Column;
  readonly code:
    | 'cell.missing'
    | 'cell.notDay'
    | 'cell.notWhole'
    | 'cell.notMoney'
    | 'cell.notCurrency'
    | 'cell.unknown'
    | 'cell.differs'
    | 'cell.foreign'
    | 'cell.tooLong'
    | 'cell.apart'
    | 'cell.tooManyRows'
    | 'cell.tooManyCells';
  readonly params: Readonly<Record<string, string | number>>;
}

/** One row by its columns, trimmed; what is empty is absent. */
export interface Cells {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** One claim of the file: as it will be sent, or why it cannot be. */
export interface Draft {
  readonly reference: string;
  readonly rows: readonly number[];
  readonly claim: ClaimBody | null;
  readonly complaints: readonly Complaint[];
}

/** Lines that one claim may have. */
export const LINES_MAXIMUM = 50;
const REFERENCE_CHARACTERS = 80;

type Line = ClaimBody['lines'][number];

/** All rows of one reference, which stand together in the file. Says everything that is wrong, not the first thing. */
export function toDraft(group: readonly Cells[]): Draft {
  const complaints: Complaint[] = [];
  const [first] = group;
  if (first === undefined) throw new RangeError('a claim has at least one row');
  const complain = (
    { row }: Cells,
    column: Column,
    code: Complaint['code'],
    params: Complaint['params'] = {},
  ): undefined => {
    complaints.push({ row, column, code, params });
  };
  const reference = first.cells.reference ?? '';
  if (reference === '') complain(first, 'reference', 'cell.missing');
  if (reference.length > REFERENCE_CHARACTERS)
    complain(first, 'reference', 'cell.tooLong', { maximum: REFERENCE_CHARACTERS });
  if (group.length > LINES_MAXIMUM) complain(first, 'reference', 'cell.tooManyRows', { maximum: LINES_MAXIMUM });

  /** Where the claim says it first; the other rows repeat it or leave it out. */
  const said = (column: (typeof OF_CLAIM)[number]): { from: Cells; text: string } | undefined => {
    const from = group.find(({ cells }) => cells[column] !== undefined);
    const text = from?.cells[column];
    if (from === undefined || text === undefined) return undefined;
    for (const other of group) {
      const again = other.cells[column];
      if (again !== undefined && again !== text)
        complain(other, column, 'cell.differs', { value: again, first: text, row: from.row });
    }
    return { from, text };
  };
  const must = (column: (typeof OF_CLAIM)[number]) => said(column) ?? complain(first, column, 'cell.missing');
  const day = (found: { from: Cells; text: string } | undefined, column: Column) =>
    found && (toDay(found.text) ?? complain(found.from, column, 'cell.notDay', { value: found.text }));

  const unit = must('unit')?.text;
  const component = must('component')?.text;
  const causalPart = must('causal_part')?.text;
  const causeSaid = must('cause');
  const cause =
    causeSaid &&
    (chooseWord(CAUSES, causeSaid.text) ??
      complain(causeSaid.from, 'cause', 'cell.unknown', { value: causeSaid.text, choices: listWords(CAUSES) }));
  const failedOn = day(must('failed_on'), 'failed_on');
  const repairedOn = day(must('repaired_on'), 'repaired_on');
  const failureMode = said('failure_mode')?.text;
  const signedOn = day(said('signed_on'), 'signed_on');
  const lines = group.flatMap((row) => toLine(row, complain) ?? []);
  if (
    complaints.length > 0 ||
    unit === undefined ||
    component === undefined ||
    causalPart === undefined ||
    cause === undefined ||
    failedOn === undefined ||
    repairedOn === undefined
  )
    return { reference, rows: group.map(({ row }) => row), claim: null, complaints };
  return {
    reference,
    rows: group.map(({ row }) => row),
    claim: {
      reference,
      unit,
      component,
      ...(failureMode === undefined ? {} : { failureMode }),
      causalPart,
      cause,
      failedOn,
      repairedOn,
      ...(signedOn === undefined ? {} : { signedOn }),
      lines,
    },
    complaints,
  };
}

function toLine(
  row: Cells,
  complain: (row: Cells, column: Column, code: Complaint['code'], params?: Complaint['params']) => undefined,
): Line | undefined {
  const { cells } = row;
  const kind =
    cells.kind === undefined
      ? complain(row, 'kind', 'cell.missing')
      : (chooseWord(KINDS, cells.kind) ??
        complain(row, 'kind', 'cell.unknown', { value: cells.kind, choices: listWords(KINDS) }));
  const currency = cells.currency?.toUpperCase() ?? 'CNY';
  const isCurrency = /^[A-Z]{3}$/.test(currency);
  if (!isCurrency) complain(row, 'currency', 'cell.notCurrency', { value: currency });
  const amount =
    cells.amount === undefined
      ? complain(row, 'amount', 'cell.missing')
      : isCurrency
        ? (parseMoney(cells.amount, currency) ?? complain(row, 'amount', 'cell.notMoney', { value: cells.amount }))
        : undefined;
  if (kind === undefined) return undefined;
  const { must, may } = OF_KIND[kind];
  for (const column of ['operation', 'minutes', 'part_number', 'quantity', 'core_tag', 'reason'] as const) {
    if (cells[column] !== undefined && !must.includes(column) && !may.includes(column))
      complain(row, column, 'cell.foreign', { kind });
    if (cells[column] === undefined && must.includes(column)) complain(row, column, 'cell.missing');
  }
  const whole = (column: 'minutes' | 'quantity', maximum: number) => {
    const text = cells[column];
    if (text === undefined) return undefined;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= maximum ? value : complain(row, column, 'cell.notWhole', { value: text, maximum });
  };
  const minutes = kind === 'labour' ? whole('minutes', 10_000) : undefined;
  const quantity = kind === 'part' ? whole('quantity', 1000) : undefined;
  if (amount === undefined) return undefined;
  return buildLine(kind, { minutes, quantity, cells, claimed: { amount, currency } });
}

function buildLine(
  kind: LineKind,
  said: Pick<Cells, 'cells'> & {
    readonly minutes: number | undefined;
    readonly quantity: number | undefined;
    readonly claimed: Line['claimed'];
  },
): Line | undefined {
  const { minutes, quantity, cells, claimed } = said;
  switch (kind) {
    case 'labour':
      if (cells.operation === undefined || minutes === undefined) return undefined;
      return { kind, operation: cells.operation, minutes, claimed };
    case 'part': {
      if (cells.part_number === undefined || quantity === undefined) return undefined;
      const coreTag = cells.core_tag === undefined ? {} : { coreTag: cells.core_tag };
      return { kind, partNumber: cells.part_number, quantity, ...coreTag, claimed };
    }
    case 'other':
      return cells.reason === undefined ? undefined : { kind, reason: cells.reason, claimed };
    default:
      return { kind, claimed };
  }
}

/** `2026-03-01`, and what a spreadsheet makes of it: `2026/3/1`. A day that the calendar lacks is none. */
function toDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}

/** A word of ours, in English or in Chinese. */
function chooseWord<Word extends string>(words: Readonly<Record<Word, string>>, text: string): Word | undefined {
  const wanted = text.toLowerCase();
  // safe: the keys of the table are its words
  return (Object.keys(words) as Word[]).find((word) => word === wanted || words[word] === text);
}

function listWords(words: Readonly<Record<string, string>>): string {
  return Object.keys(words).join(', ');
}
