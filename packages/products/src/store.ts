import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  type Params,
  select,
} from '@aftercare/runtime';
import { asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { unitIdOf } from './sub-selects.ts';
import { imports, models, unitCodes, unitEvents, units } from './tables.ts';
import type { ImportId } from './words.ts';

export const insertModel = defineInsert(models);
export const listModels = defineRead((p: Params<{ after: string; limit: number }>) =>
  select(columnsOf(models)).from(models).where(gt(models.id, p.after)).orderBy(asc(models.id)).limit(p.limit),
);
export const listModelIds = defineRead((p: Params<{ codes: string }>) =>
  select({ id: models.id, code: models.code })
    .from(models)
    .where(sql`${models.code} in (select value from json_each(${p.codes}))`),
);

const unitFields = {
  id: units.id,
  serial: units.serial,
  batch: units.batch,
  version: units.version,
  modelCode: models.code,
  modelName: models.name,
  components: models.components,
};

/** By id or by serial in any spelling. */
export const findUnit = defineFind((p: Params<{ idOrCanonical: string }>) =>
  select(unitFields)
    .from(units)
    .innerJoin(models, eq(models.id, units.modelId))
    .where(sql`${units.id} = ${p.idOrCanonical} or ${units.canonicalSerial} = ${p.idOrCanonical}`),
);
export const listUnitEvents = defineRead((p: Params<{ idOrCanonical: string }>) =>
  select({ kind: unitEvents.kind, happenedOn: unitEvents.happenedOn })
    .from(unitEvents)
    .where(inArray(unitEvents.unitId, unitIdOf(p.idOrCanonical)))
    .orderBy(asc(unitEvents.position)),
);

export const findUnitByCode = defineFind((p: Params<{ codeHash: string }>) =>
  select(unitFields)
    .from(unitCodes)
    .innerJoin(units, eq(units.id, unitCodes.unitId))
    .innerJoin(models, eq(models.id, units.modelId))
    .where(eq(unitCodes.codeHash, p.codeHash)),
);
export const listUnitEventsByCode = defineRead((p: Params<{ codeHash: string }>) =>
  select({ kind: unitEvents.kind, happenedOn: unitEvents.happenedOn })
    .from(unitCodes)
    .innerJoin(unitEvents, eq(unitEvents.unitId, unitCodes.unitId))
    .where(eq(unitCodes.codeHash, p.codeHash))
    .orderBy(asc(unitEvents.position)),
);

export const listUnits = defineRead((p: Params<{ after: string; limit: number }>) =>
  select(unitFields)
    .from(units)
    .innerJoin(models, eq(models.id, units.modelId))
    .where(gt(units.id, p.after))
    .orderBy(asc(units.id))
    .limit(p.limit),
);
export const listKnownSerials = defineRead((p: Params<{ canonicalSerials: string }>) =>
  select({ id: units.id, canonicalSerial: units.canonicalSerial })
    .from(units)
    .where(sql`${units.canonicalSerial} in (select value from json_each(${p.canonicalSerials}))`),
);
export const insertUnits = defineInsertMany(units);
export const insertUnitEvents = defineInsertMany(unitEvents);
export const insertUnitCodes = defineInsertMany(unitCodes);

export const insertImport = defineInsert(imports);
export const findImport = defineFind((p: Params<{ id: ImportId }>) =>
  select(columnsOf(imports)).from(imports).where(eq(imports.id, p.id)),
);
