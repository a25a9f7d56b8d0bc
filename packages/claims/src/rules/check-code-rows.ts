import { CODE_SLOTS, type CodeSlot, type SetCode } from '../words.ts';

export const CODE_COLUMNS = ['slot', 'code', 'en', 'zh', 'noFaultFound'] as const;
/** Of a slot, as in a set that is drafted by hand. */
export const CODES_OF_A_SLOT = 2000;
export const CODES_OF_A_FILE = CODES_OF_A_SLOT * CODE_SLOTS.length;

const CODE_CHARACTERS = 60;
const NAME_CHARACTERS = 120;

export interface CodeRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface CodeRowFailure {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly value: string;
}

/** The codes of a file, slot by slot in its order: a bad row costs the others nothing. */
export function checkCodeRows(rows: readonly CodeRow[]): {
  readonly slots: Partial<Record<CodeSlot, SetCode[]>>;
  readonly failures: readonly CodeRowFailure[];
} {
  const slots = new Map<CodeSlot, SetCode[]>();
  const lines = new Map<string, number>();
  const failures: CodeRowFailure[] = [];
  for (const row of rows) {
    const read = readRow(row, lines, slots);
    if ('column' in read) failures.push(read);
    else {
      lines.set(keyOf(read.slot, read.code.code), row.line);
      slots.set(read.slot, [...(slots.get(read.slot) ?? []), read.code]);
    }
  }
  return { slots: Object.fromEntries(slots), failures };
}

function readRow(
  row: CodeRow,
  lines: ReadonlyMap<string, number>,
  slots: ReadonlyMap<CodeSlot, readonly SetCode[]>,
): CodeRowFailure | { readonly slot: CodeSlot; readonly code: SetCode } {
  const value = (column: string) => (row.values[column] ?? '').trim();
  const fail = (column: string, code: string, said = value(column)): CodeRowFailure => ({
    line: row.line,
    column,
    code: `claims.${code}`,
    value: said.slice(0, 80),
  });
  const slot = CODE_SLOTS.find((known) => known === value('slot').toLowerCase());
  if (slot === undefined) return fail('slot', 'row_slot_unknown');
  const code = value('code');
  if (code === '' || code.length > CODE_CHARACTERS) return fail('code', 'row_code_malformed');
  const [en, zh] = [value('en'), value('zh')];
  const missing = en === '' ? 'en' : zh === '' ? 'zh' : null;
  if (missing !== null) return fail(missing, 'row_name_missing', missing);
  const long = en.length > NAME_CHARACTERS ? 'en' : zh.length > NAME_CHARACTERS ? 'zh' : null;
  if (long !== null) return fail(long, 'row_name_too_long', String(value(long).length));
  const flag = value('noFaultFound').toLowerCase();
  if (!['', 'yes', 'no'].includes(flag) || (flag === 'yes' && slot !== 'section'))
    return fail('noFaultFound', 'row_flag_unknown');
  const earlier = lines.get(keyOf(slot, code));
  if (earlier !== undefined) return fail('code', 'row_code_twice', String(earlier));
  if ((slots.get(slot)?.length ?? 0) >= CODES_OF_A_SLOT) return fail('slot', 'row_slot_full');
  return { slot, code: { code, name: { en, zh }, ...(flag === 'yes' ? { noFaultFound: true } : {}) } };
}

function keyOf(slot: CodeSlot, code: string): string {
  return `${slot}/${code}`;
}
