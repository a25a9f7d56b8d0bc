import type { JobKind, Sliced } from '@aftercare/jobs';
import { type Instant, newIds } from '@aftercare/kernel';
import { guardOneChange, type Loaded, NO_EFFECT, type Reads, sha256Hex } from '@aftercare/runtime';
import { planDuplicateAlarm } from './plan-serial-alarm.ts';
import { BYTES_OF_A_SLICE, type PieceRows, readPiece } from './read-rows.ts';
import { toCanonicalSerial } from './rules/canonical-serial.ts';
import { type AcceptedUnit, checkUnitRows } from './rules/check-unit-rows.ts';
import {
  findUnitFile,
  insertEventsOfSlice,
  insertUnitFileErrors,
  insertUnitsOfSlice,
  listKnownSerials,
  listModelIds,
  writeUnitFileProgress,
} from './store.ts';
import type { RowFailure, UnitFile, UnitFileId, UnitId } from './words.ts';

export const IMPORT_FILE = 'products.import_file';

/** What a job of this kind is planned from; its items are the bytes of the file. */
export const importingFile = { kind: IMPORT_FILE, isCancellable: false } as const;

/**
 * Works through an uploaded file: each slice reads one piece of the object from an exact byte on, and writes the units of its
 * whole rows together with the byte where the next one begins. A slice that died has written nothing.
 */
export function importingUnits(files: Pick<R2Bucket, 'get'>): JobKind {
  return {
    ...importingFile,
    async run({ input, at }, load) {
      // safe: `planJob` was given the id of a file
      const { file } = await ask(load, { file: findUnitFile({ id: input as UnitFileId }) });
      if (file === undefined) return { effect: NO_EFFECT, items: Number.MAX_SAFE_INTEGER, errors: [] };
      // Somebody gave it up: nothing more is to be looked at.
      if (file.state !== 'importing') return { effect: NO_EFFECT, items: leftOf(file), errors: [] };
      const bytes = await readRange(files, file);
      if (bytes === null) return failFile(file, { ...NOWHERE, code: 'products.file_gone' }, at);
      const piece = readPiece(bytes, file, file.position + bytes.length >= file.sizeBytes);
      if (piece.fault !== null) return failFile(file, piece.fault, at);
      const serials = piece.rows.flatMap(({ values }) => toCanonicalSerial(values.serial ?? '') ?? []);
      const codes = new Set(piece.rows.map(({ values }) => values.model?.trim() ?? ''));
      const { modelIds, known } = await ask(load, {
        modelIds: listModelIds({ codes: JSON.stringify([...codes]) }),
        known: listKnownSerials({ canonicalSerials: JSON.stringify(serials) }),
      });
      const checked = checkUnitRows(piece.rows, {
        models: new Map(modelIds.map(({ code, id }) => [code, id])),
        serials: new Set(known.map(({ canonicalSerial }) => canonicalSerial)),
      });
      return takePiece(file, piece, checked, at);
    },
  };
}

const NOWHERE = { line: 1, column: null, value: null };

async function ask<const Named extends Reads>(
  load: (reads: Reads) => Promise<Loaded<Reads>>,
  reads: Named,
): Promise<Loaded<Named>> {
  // safe: `load` answers under the very names of the reads
  return (await load(reads)) as Loaded<Named>;
}

/** The piece that begins at the file's position; never more of it than one slice works on. */
async function readRange(
  files: Pick<R2Bucket, 'get'>,
  { objectKey, position, sizeBytes }: UnitFile,
): Promise<Uint8Array | null> {
  const length = Math.min(BYTES_OF_A_SLICE, sizeBytes - position);
  const object = await files.get(objectKey, { range: { offset: position, length } });
  if (object === null) return null;
  const bytes = new Uint8Array(length);
  let filled = 0;
  for await (const chunk of object.body) {
    bytes.set(chunk, filled);
    filled += chunk.byteLength;
  }
  return bytes.subarray(0, filled);
}

function leftOf({ sizeBytes, position }: UnitFile): number {
  return Math.max(1, sizeBytes - position);
}

/** Nothing of the file can be read, or it is gone: what was imported before stays. */
function failFile(file: UnitFile, fault: RowFailure, at: Instant): Sliced {
  const { id, position, line, version } = file;
  const ended = { state: 'failed', fault: JSON.stringify(fault), columns: null, endedAt: at };
  return {
    effect: {
      writes: [
        writeUnitFileProgress({ id, from: position, position, line, rows: 0, imported: 0, ...ended }),
        guardOneChange({ code: 'UNIT_FILE' }),
      ],
      history: [{ subject: id, version: version + 1, before: { state: file.state }, after: { state: 'failed' } }],
    },
    items: leftOf(file),
    errors: [{ position, item: id, code: fault.code, params: { column: fault.column, line: fault.line } }],
  };
}

/** One line of history for the slice, with the digest of what it brought: a million units leave hundreds of lines, not a million. */
async function takePiece(
  file: UnitFile,
  piece: PieceRows,
  { accepted, failures }: { readonly accepted: readonly AcceptedUnit[]; readonly failures: readonly RowFailure[] },
  at: Instant,
): Promise<Sliced> {
  const { id, version } = file;
  const position = file.position + piece.consumed;
  const refused = [...piece.failures, ...failures].toSorted((left, right) => left.line - right.line);
  const rows = accepted.length + refused.length;
  const again = refused.find(({ code }) => code === 'products.serial_known');
  // One slice behind the other: drawn at random they would land all over the indexes of what was imported in the same moment.
  const ids = newIds('unt', at, { count: accepted.length, group: version });
  const units = JSON.stringify(accepted.map((unit, place) => toRow(unit, ids[place])));
  const isDone = position >= file.sizeBytes;
  const columns = piece.columns === null ? null : JSON.stringify(piece.columns);
  const progress = { id, from: file.position, position, line: piece.line, rows, imported: accepted.length, columns };
  const state = isDone ? 'done' : 'importing';
  return {
    effect: {
      writes: [
        writeUnitFileProgress({ ...progress, state, fault: null, endedAt: isDone ? at : null }),
        guardOneChange({ code: 'UNIT_FILE' }),
        ...(accepted.length === 0
          ? []
          : [insertUnitsOfSlice({ rows: units, at }), insertEventsOfSlice({ rows: units, at })]),
        ...(again === undefined ? [] : [planDuplicateAlarm(id, again.value ?? '', at)]),
        ...(refused.length === 0
          ? []
          : [insertUnitFileErrors({ fileId: id, position: file.position, failures: refused.map(shorten) })]),
      ],
      history: [
        {
          subject: id,
          version: version + 1,
          before: { position: file.position },
          after: { position, state, rows, imported: accepted.length, sha256: await sha256Hex(units) },
        },
      ],
    },
    items: piece.consumed,
    errors: [],
  };
}

function toRow({ serial, canonicalSerial, modelId, batch, events }: AcceptedUnit, id: UnitId | undefined) {
  const happened = events.map(({ kind, happenedOn }) => [kind, happenedOn]);
  return [id, serial, canonicalSerial, modelId, batch, happened];
}

/** What is quoted from a row is shown, not kept whole. */
function shorten(failure: RowFailure): RowFailure {
  return { ...failure, value: failure.value === null ? null : failure.value.slice(0, 80) };
}
