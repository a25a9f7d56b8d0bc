import type { LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineWrite,
  name,
  type Params,
  type Read,
  select,
} from '@aftercare/runtime';
import { asc, type Column, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { digitsOf, unitIdOf } from './sub-selects.ts';
import { imports, models, registrations, unitCodes, unitEvents, units } from './tables.ts';
import {
  type ImportId,
  REGISTRATIONS_PER_UNIT,
  type Unit,
  type UnitEvent,
  type UnitEventKind,
  type UnitPlace,
} from './words.ts';

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
  modelCategory: models.category,
  components: models.components,
};

const eventFields = { kind: unitEvents.kind, happenedOn: unitEvents.happenedOn, details: unitEvents.details };

/** By id or by serial in any spelling. */
export const findUnit = defineFind((p: Params<{ idOrCanonical: string }>) =>
  select(unitFields)
    .from(units)
    .innerJoin(models, eq(models.id, units.modelId))
    .where(sql`${units.id} = ${p.idOrCanonical} or ${units.canonicalSerial} = ${p.idOrCanonical}`),
);
export const listUnitEvents = defineRead((p: Params<{ idOrCanonical: string }>) =>
  select(eventFields)
    .from(unitEvents)
    .where(inArray(unitEvents.unitId, unitIdOf(p.idOrCanonical)))
    .orderBy(asc(unitEvents.position)),
);

/** The unit whose id an upper capability's SQL selects, and its timeline. */
export function defineUnitBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Unit | undefined> {
  return defineFind((p: Params<Values>) =>
    select(unitFields)
      .from(units)
      .innerJoin(models, eq(models.id, units.modelId))
      .where(sql`${units.id} = ${scope(p)}`),
  );
}
export function defineUnitEventsBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<UnitEvent[]> {
  return defineRead((p: Params<Values>) =>
    select(eventFields)
      .from(unitEvents)
      .where(sql`${unitEvents.unitId} = ${scope(p)}`)
      .orderBy(asc(unitEvents.position)),
  );
}

export const findUnitByCode = defineFind((p: Params<{ codeHash: string }>) =>
  select(unitFields)
    .from(unitCodes)
    .innerJoin(units, eq(units.id, unitCodes.unitId))
    .innerJoin(models, eq(models.id, units.modelId))
    .where(eq(unitCodes.codeHash, p.codeHash)),
);
export const listUnitEventsByCode = defineRead((p: Params<{ codeHash: string }>) =>
  select(eventFields)
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
/** Of two events of one kind the later entry corrects the earlier. */
const lastOf = <Value>(column: Column, kind: UnitEventKind) =>
  sql<Value | null>`(select ${name(column)} from unit_events e
    where e.unit_id = ${units.id} and e.kind = ${sql.raw(`'${kind}'`)} order by e.position desc limit 1)`;

const standing = {
  id: units.id,
  serial: units.serial,
  canonicalSerial: units.canonicalSerial,
  version: units.version,
  lastPosition: sql<number>`coalesce((select max(e.position) from unit_events e where e.unit_id = ${units.id}), 0)`,
  producedOn: lastOf<LocalDate>(unitEvents.happenedOn, 'production'),
  holderId: lastOf<MembershipId>(unitEvents.memberId, 'shipment'),
  shippedOn: lastOf<LocalDate>(unitEvents.happenedOn, 'shipment'),
  soldOn: lastOf<LocalDate>(unitEvents.happenedOn, 'invoice'),
};

/** Of the units with these serials in their one spelling, those that are known. */
export const listStandings = defineRead((p: Params<{ canonicalSerials: string }>) =>
  select(standing)
    .from(units)
    .where(sql`${units.canonicalSerial} in (select value from json_each(${p.canonicalSerials}))`),
);
/** Of one unit, by id or by serial in its one spelling. */
export const findStanding = defineFind((p: Params<{ idOrCanonical: string }>) =>
  select(standing)
    .from(units)
    .where(sql`${units.id} = ${p.idOrCanonical} or ${units.canonicalSerial} = ${p.idOrCanonical}`),
);
/** Of the unit behind a printed code. */
export const findStandingByCode = defineFind((p: Params<{ codeHash: string }>) =>
  select(standing)
    .from(unitCodes)
    .innerJoin(units, eq(units.id, unitCodes.unitId))
    .where(eq(unitCodes.codeHash, p.codeHash)),
);
/** Where the timeline of a unit ends; its id comes from an upper capability's SQL. */
export function defineUnitPlaceBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<UnitPlace | undefined> {
  return defineFind((p: Params<Values>) =>
    select({ id: standing.id, version: standing.version, lastPosition: standing.lastPosition })
      .from(units)
      .where(sql`${units.id} = ${scope(p)}`),
  );
}
export const findUnitPlace = defineUnitPlaceBy((p: Params<{ idOrCanonical: string }>) => unitIdOf(p.idOrCanonical));
/** Each of them has one event more. */
export const raiseUnitVersions = defineWrite(
  (p: Params<{ ids: string }>) =>
    sql`update units set version = version + 1 where id in (select value from json_each(${p.ids}))`,
);

export const insertRegistration = defineInsert(registrations);
/** Newest first. */
export const listRegistrationsByCode = defineRead((p: Params<{ codeHash: string }>) =>
  select(columnsOf(registrations))
    .from(registrations)
    .where(sql`${registrations.unitId} = (select unit_id from unit_codes where code_hash = ${p.codeHash})`)
    .orderBy(desc(registrations.id))
    .limit(REGISTRATIONS_PER_UNIT),
);

/** `digits`: the number's digits in each way that it may be written, as a JSON list. */
export const listRegistrationsOfPhone = defineRead((p: Params<{ digits: string; limit: number }>) =>
  select(columnsOf(registrations))
    .from(registrations)
    .where(sql`${digitsOf(registrations.phone)} in (select value from json_each(${p.digits}))`)
    .limit(p.limit),
);
/** Of these, by a JSON list of ids, the ones that still name somebody. */
export const listRegistrationsToErase = defineRead((p: Params<{ ids: string; limit: number }>) =>
  select(columnsOf(registrations))
    .from(registrations)
    .where(sql`${registrations.id} in (select value from json_each(${p.ids})) and ${registrations.phone} <> ''`)
    .limit(p.limit),
);
/** That somebody registered the purchase stays; who it was goes. */
export const eraseRegistrations = defineWrite(
  (p: Params<{ ids: string; pseudonym: string }>) =>
    sql`update registrations set name = ${p.pseudonym}, phone = '', invoice_file_id = null, version = version + 1
        where id in (select value from json_each(${p.ids}))`,
);

export const insertUnits = defineInsertMany(units);
export const insertUnitEvents = defineInsertMany(unitEvents);
export const insertUnitCodes = defineInsertMany(unitCodes);

export const insertImport = defineInsert(imports);
export const findImport = defineFind((p: Params<{ id: ImportId }>) =>
  select(columnsOf(imports)).from(imports).where(eq(imports.id, p.id)),
);
