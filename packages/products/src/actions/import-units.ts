import { type Instant, LIMITS, newId } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { toFailureWire } from '../failure-wire.ts';
import { planDuplicateAlarm } from '../plan-serial-alarm.ts';
import { readUnitCsv } from '../read-csv.ts';
import { toCanonicalSerial } from '../rules/canonical-serial.ts';
import { type AcceptedUnit, checkUnitRows } from '../rules/check-unit-rows.ts';
import { insertImport, insertUnitEvents, insertUnits, listKnownSerials, listModelIds } from '../store.ts';
import { importWire } from '../wire.ts';
import type { UnitId } from '../words.ts';

/** Registers the units of a small CSV file. Good rows are taken, bad ones are listed by line. */
export const importUnits = defineAction({
  name: 'products.import_units',
  method: 'POST',
  path: '/v1/networks/{network}/imports',
  summary: 'Register units from a CSV file of up to 5 000 rows',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: ['text/csv'], limitBytes: LIMITS.csvBodyBytes },
  answers: { 201: importWire },
  refusals: ['products.csv_malformed', 'products.csv_column_missing', 'products.csv_too_many_rows'],
  async run({ load, commit, now, request, language }) {
    const rows = readUnitCsv(request.body);
    const serials = rows.map((row) => toCanonicalSerial(row.values.serial ?? '')).filter((serial) => serial !== null);
    const { modelIds, known } = await load({
      modelIds: listModelIds({
        codes: JSON.stringify([...new Set(rows.map((row) => row.values.model?.trim() ?? ''))]),
      }),
      known: listKnownSerials({ canonicalSerials: JSON.stringify(serials) }),
    });
    const { accepted, failures } = checkUnitRows(rows, {
      models: new Map(modelIds.map(({ code, id }) => [code, id])),
      serials: new Set(known.map((unit) => unit.canonicalSerial)),
    });
    const made = accepted.map((unit) => ({ ...unit, id: newId('unt', now) }));
    const id = newId('imp', now);
    const again = failures.find(({ code }) => code === 'products.serial_known');
    const summary = { id, state: 'done' as const, rows: rows.length, imported: made.length };
    return commit({
      writes: [
        insertUnits(made.map((unit) => toUnitRow(unit, now))),
        insertUnitEvents(made.flatMap((unit) => toEventRows(unit, now))),
        ...(again === undefined ? [] : [planDuplicateAlarm(id, again.value ?? '', now)]),
        insertImport({ ...summary, failures, createdAt: now, version: 1 }),
      ],
      history: [
        { subject: id, version: 1, before: null, after: { rows: rows.length, imported: made.length } },
        ...made.map((unit) => ({ subject: unit.id, version: 1, before: null, after: { serial: unit.serial } })),
      ],
      answer: {
        status: 201,
        body: { ...summary, failures: failures.map((failure) => toFailureWire(failure, language)) },
      },
    });
  },
});

function toUnitRow({ id, serial, canonicalSerial, modelId, batch }: AcceptedUnit & { id: UnitId }, now: Instant) {
  return { id, serial, canonicalSerial, modelId, batch, createdAt: now, version: 1 };
}

function toEventRows({ id, events }: AcceptedUnit & { id: UnitId }, now: Instant) {
  return events.map(({ kind, happenedOn }, position) => ({
    unitId: id,
    position: position + 1,
    kind,
    happenedOn,
    recordedAt: now,
  }));
}
