import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import type { ModelId, RowFailure, UnitEvent } from '../words.ts';
import { toCanonicalSerial } from './canonical-serial.ts';

/** One data row of an import file as text, with the line that it begins on. */
export interface UnitRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface AcceptedUnit {
  readonly serial: string;
  readonly canonicalSerial: string;
  readonly modelId: ModelId;
  readonly batch: string | null;
  readonly events: readonly UnitEvent[];
}

export const UNIT_COLUMNS = ['serial', 'model', 'batch', 'productionOn', 'deliveryOn', 'invoiceOn'] as const;

const EVENT_COLUMNS = [
  ['production', 'productionOn'],
  ['delivery', 'deliveryOn'],
  ['invoice', 'invoiceOn'],
] as const;

/** Takes the good rows of a file and lists the bad ones; one bad row never costs a good one. */
export function checkUnitRows(
  rows: readonly UnitRow[],
  known: { readonly models: ReadonlyMap<string, ModelId>; readonly serials: ReadonlySet<string> },
): { readonly accepted: readonly AcceptedUnit[]; readonly failures: readonly RowFailure[] } {
  const accepted: AcceptedUnit[] = [];
  const failures: RowFailure[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const checked = checkRow(row, known, seen);
    if ('code' in checked) failures.push(checked);
    else {
      seen.add(checked.canonicalSerial);
      accepted.push(checked);
    }
  }
  return { accepted, failures };
}

function checkRow(
  { line, values }: UnitRow,
  known: { readonly models: ReadonlyMap<string, ModelId>; readonly serials: ReadonlySet<string> },
  seen: ReadonlySet<string>,
): AcceptedUnit | RowFailure {
  const fail = (code: string, column: string): RowFailure => ({
    line,
    code: `products.${code}`,
    column,
    value: values[column] ?? null,
  });
  const serial = values.serial?.trim() ?? '';
  const canonicalSerial = toCanonicalSerial(serial);
  if (canonicalSerial === null) return fail('serial_malformed', 'serial');
  if (seen.has(canonicalSerial)) return fail('serial_twice_in_file', 'serial');
  if (known.serials.has(canonicalSerial)) return fail('serial_known', 'serial');
  const modelId = known.models.get(values.model?.trim() ?? '');
  if (modelId === undefined) return fail('model_unknown', 'model');
  const events: UnitEvent[] = [];
  let earliest: LocalDate | null = null;
  for (const [kind, column] of EVENT_COLUMNS) {
    const text = values[column]?.trim() ?? '';
    if (text === '') continue;
    const happenedOn = toLocalDate(text);
    if (happenedOn === undefined) return fail('date_malformed', column);
    if (earliest !== null && happenedOn < earliest) return fail('dates_out_of_order', column);
    earliest = happenedOn;
    events.push({ kind, happenedOn });
  }
  const batch = values.batch?.trim() ?? '';
  return { serial, canonicalSerial, modelId, batch: batch === '' ? null : batch, events };
}
