import type { Instant, LocalDate, Month } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  name,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { asc, type Column, desc, eq, gt, inArray, lt, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { campaignIdsNaming, campaignIdsOf, digitsOf, unitIdByLabel, unitIdOf } from './sub-selects.ts';
import {
  campaignBatches,
  campaigns,
  campaignUnits,
  campaignWorks,
  formerGtins,
  imports,
  modelSheets,
  models,
  registrations,
  salesReports,
  serialAlarms,
  unitCodes,
  unitEvents,
  unitFileErrors,
  unitFileParts,
  unitFiles,
  units,
} from './tables.ts';
import {
  CAMPAIGNS_OF_A_UNIT,
  type CampaignId,
  type ImportId,
  type Model,
  type ModelDocument,
  type ModelId,
  REGISTRATIONS_PER_UNIT,
  type SentUnit,
  type SerialAlarmId,
  type Unit,
  type UnitCampaign,
  type UnitEvent,
  type UnitEventKind,
  type UnitFileId,
  type UnitId,
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

export const findModel = defineFind((p: Params<{ code: string }>) =>
  select(columnsOf(models)).from(models).where(eq(models.code, p.code)),
);
export const findModelSheet = defineFind((p: Params<{ code: string }>) =>
  select(columnsOf(modelSheets))
    .from(modelSheets)
    .where(sql`${modelSheets.modelId} = (select id from models where code = ${p.code})`),
);
export const writeModel = defineUpdate(models, { set: ['name', 'components', 'category', 'version'], by: ['id'] });
/** All of it takes the place of all that was there. */
export const putModelSheet = defineWrite(
  (p: Params<{ modelId: ModelId; parts: string; operations: string; documents: string; prices: string | null }>) =>
    sql`insert into model_sheets (model_id, parts, operations, documents, prices)
        values (${p.modelId}, ${p.parts}, ${p.operations}, ${p.documents}, ${p.prices})
        on conflict do update set parts = excluded.parts, operations = excluded.operations,
          documents = excluded.documents, prices = excluded.prices`,
);
/** The model whose id an upper capability's SQL selects. */
export function defineModelBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Model | undefined> {
  return defineFind((p: Params<Values>) =>
    select(columnsOf(models))
      .from(models)
      .where(sql`${models.id} = ${scope(p)}`),
  );
}
/** Manuals and the like of the model whose id an upper capability's SQL selects. */
export function defineDocumentsBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<{ documents: readonly ModelDocument[] } | undefined> {
  return defineFind((p: Params<Values>) =>
    select({ documents: modelSheets.documents })
      .from(modelSheets)
      .where(sql`${modelSheets.modelId} = ${scope(p)}`),
  );
}
export const findDocumentsByLabel = defineDocumentsBy(
  (p: Params<{ codeHash: string }>) => sql`(select model_id from units where id = ${unitIdByLabel(p.codeHash)})`,
);
export const updateModelGtin = defineUpdate(models, { set: ['gtin', 'version'], by: ['id'] });
/** One that was replaced, put back and replaced again is there already. */
export const insertFormerGtins = defineInsertMany(formerGtins, 'skip');
/** Undoes its batch where the number was another model's once: what was printed with it leads to that model for ever. */
export const guardGtin = defineWrite(
  (p: Params<{ modelId: ModelId; gtin: string }>) =>
    sql`insert into guard select 0, count(*), 'GTIN_TAKEN' from former_gtins where gtin = ${p.gtin} and model_id <> ${p.modelId}`,
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
/** What the rest of a printed link is compared with. */
export const findLabelledUnit = defineFind((p: Params<{ codeHash: string }>) =>
  select({ modelId: units.modelId, canonicalSerial: units.canonicalSerial })
    .from(unitCodes)
    .innerJoin(units, eq(units.id, unitCodes.unitId))
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
export const listUnitsOfBatch = defineRead(
  (p: Params<{ model: string; batch: string; after: string; limit: number }>) =>
    select(unitFields)
      .from(units)
      .innerJoin(models, eq(models.id, units.modelId))
      .where(
        sql`${units.modelId} = (select id from models where code = ${p.model}) and ${units.batch} = ${p.batch}
          and ${units.id} > ${p.after}`,
      )
      .orderBy(asc(units.id))
      .limit(p.limit),
);
export const listKnownSerials = defineRead((p: Params<{ canonicalSerials: string }>) =>
  select({ id: units.id, canonicalSerial: units.canonicalSerial })
    .from(units)
    .where(sql`${units.canonicalSerial} in (select value from json_each(${p.canonicalSerials}))`),
);
/** What a label says of a unit. */
export const listUnitsToLabel = defineRead((p: Params<{ canonicalSerials: string }>) =>
  select({
    id: units.id,
    serial: units.serial,
    canonicalSerial: units.canonicalSerial,
    batch: units.batch,
    gtin: models.gtin,
  })
    .from(units)
    .innerJoin(models, eq(models.id, units.modelId))
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
  holderDivision: sql<
    string | null
  >`(select m.division_code from memberships m where m.id = ${lastOf(unitEvents.memberId, 'shipment')})`,
  deliveredOn: lastOf<LocalDate>(unitEvents.happenedOn, 'delivery'),
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
const sent = {
  id: standing.id,
  serial: standing.serial,
  holderId: standing.holderId,
  holderDivision: standing.holderDivision,
  deliveredOn: standing.deliveredOn,
  soldOn: standing.soldOn,
};
/** To whom a unit was sent; its id comes from an upper capability's SQL. */
export function defineSentBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<SentUnit | undefined> {
  return defineFind((p: Params<Values>) =>
    select(sent)
      .from(units)
      .where(sql`${units.id} = ${scope(p)}`),
  );
}
/** Those behind printed codes, by a JSON list of their hashes, of which no alarm says yet that nobody shipped them. */
export const listSentByCodes = defineRead((p: Params<{ codes: string }>) =>
  select(sent)
    .from(units)
    .where(
      sql`${units.id} in (select c.unit_id from json_each(${p.codes}) e join unit_codes c on c.code_hash = e.value)
          and not exists (select 1 from serial_alarms a where a.kind = 'never_shipped' and a.about = ${units.id})`,
    ),
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

export const insertUnitFile = defineInsert(unitFiles);
export const findUnitFile = defineFind((p: Params<{ id: UnitFileId }>) =>
  select(columnsOf(unitFiles)).from(unitFiles).where(eq(unitFiles.id, p.id)),
);
/** Newest first. */
export const listUnitFiles = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(unitFiles))
    .from(unitFiles)
    .where(lt(unitFiles.id, p.before))
    .orderBy(desc(unitFiles.id))
    .limit(p.limit),
);
/** Uploads that nobody completed, for whoever ends a tenant. */
export const listOpenUploads = defineRead((p: Params<{ limit: number }>) =>
  select({ objectKey: unitFiles.objectKey, uploadId: unitFiles.uploadId })
    .from(unitFiles)
    .where(sql`${unitFiles.state} = 'uploading'`)
    .limit(p.limit),
);
export const listUnitFileParts = defineRead((p: Params<{ id: UnitFileId }>) =>
  select(columnsOf(unitFileParts))
    .from(unitFileParts)
    .where(eq(unitFileParts.fileId, p.id))
    .orderBy(asc(unitFileParts.part)),
);
/** The same part again takes the place of the first one. A file whose upload is over takes none: guard it. */
export const putUnitFilePart = defineWrite(
  (p: Params<{ fileId: UnitFileId; part: number; etag: string; sizeBytes: number }>) =>
    sql`insert into unit_file_parts (file_id, part, etag, size_bytes)
        select id, ${p.part}, ${p.etag}, ${p.sizeBytes} from unit_files where id = ${p.fileId} and state = 'uploading'
        on conflict do update set etag = excluded.etag, size_bytes = excluded.size_bytes`,
);
export const writeUnitFile = defineUpdate(unitFiles, {
  set: ['state', 'sizeBytes', 'jobId', 'endedAt', 'version'],
  by: ['id'],
});
/** One row or none: somebody stopped the import, or another slice was first. Guard it. */
export const writeUnitFileProgress = defineWrite(
  (
    p: Params<{
      id: UnitFileId;
      from: number;
      position: number;
      line: number;
      rows: number;
      imported: number;
      columns: string | null;
      state: string;
      fault: string | null;
      endedAt: number | null;
    }>,
  ) =>
    sql`update unit_files set position = ${p.position}, line = ${p.line}, rows = rows + ${p.rows},
          imported = imported + ${p.imported}, columns = ${p.columns}, state = ${p.state}, fault = ${p.fault},
          ended_at = ${p.endedAt}, version = version + 1
        where id = ${p.id} and position = ${p.from} and state = 'importing'`,
);
/**
 * Thousands of units by one parameter, which both statements share: a list of
 * [id, serial, serial in its one spelling, model, batch, [[kind, day], …]].
 */
export const insertUnitsOfSlice = defineWrite(
  (p: Params<{ rows: string; at: number }>) =>
    sql`insert into units (id, serial, canonical_serial, model_id, batch, created_at, version)
        select e.value->>0, e.value->>1, e.value->>2, e.value->>3, e.value->>4, ${p.at}, 1 from json_each(${p.rows}) e`,
);
export const insertEventsOfSlice = defineWrite(
  (p: Params<{ rows: string; at: number }>) =>
    sql`insert into unit_events (unit_id, position, kind, happened_on, recorded_at)
        select e.value->>0, v.key + 1, v.value->>0, v.value->>1, ${p.at}
        from json_each(${p.rows}) e, json_each(e.value, '$[5]') v`,
);
export const insertUnitFileErrors = defineInsert(unitFileErrors);
export const listUnitFileErrors = defineRead((p: Params<{ id: UnitFileId; after: number; limit: number }>) =>
  select(columnsOf(unitFileErrors))
    .from(unitFileErrors)
    .where(sql`${unitFileErrors.fileId} = ${p.id} and ${unitFileErrors.position} > ${p.after}`)
    .orderBy(asc(unitFileErrors.position))
    .limit(p.limit),
);

// ── where a unit is ─────────────────────────────────────────────────────────────────────────────

/** The whole timeline with whose each entry is: for the rules that tell where a unit is, and for no answer as it is. */
export const listHeldEvents = defineRead((p: Params<{ idOrCanonical: string }>) =>
  select({ ...eventFields, memberId: unitEvents.memberId })
    .from(unitEvents)
    .where(inArray(unitEvents.unitId, unitIdOf(p.idOrCanonical)))
    .orderBy(asc(unitEvents.position)),
);
/** What a unit stands in, and that in turn, from the inside out: by the last time that each was fitted or taken out. */
export const listAround = defineRead((p: Params<{ idOrCanonical: string; levels: number }>) =>
  select({ id: sql<UnitId>`a.id`, serial: units.serial })
    .from(
      sql`(with recursive around(id, level) as (
        select ${unitIdOf(p.idOrCanonical)}, 0
        union all
        select (select case e.kind when 'fitted' then e.details->>'unit' end from unit_events e
                where e.unit_id = around.id and e.kind in ('fitted', 'removed') order by e.position desc limit 1), level + 1
        from around where around.id is not null and level < ${p.levels})
      select id, level from around where id is not null and level > 0) a`,
    )
    .innerJoin(units, sql`${units.id} = a.id`)
    .orderBy(sql`a.level`),
);

// ── campaigns ───────────────────────────────────────────────────────────────────────────────────

export const insertCampaign = defineInsert(campaigns);
export const insertCampaignUnits = defineInsertMany(campaignUnits, 'skip');
export const insertCampaignBatches = defineInsertMany(campaignBatches, 'skip');
export const insertCampaignWork = defineInsert(campaignWorks);
/** The same by who is paid for it; what was noted before stays. */
export const insertCampaignWorks = defineInsertMany(campaignWorks, 'skip');
export const writeCampaign = defineUpdate(campaigns, { set: ['endedAt', 'version'], by: ['id'] });
export const findCampaign = defineFind((p: Params<{ id: CampaignId }>) =>
  select(columnsOf(campaigns)).from(campaigns).where(eq(campaigns.id, p.id)),
);
/** Newest first. */
export const listCampaigns = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(campaigns))
    .from(campaigns)
    .where(lt(campaigns.id, p.before))
    .orderBy(desc(campaigns.id))
    .limit(p.limit),
);
/** Units that are named and units of the batches, each once, and on how many of them the work was done. */
export const countCampaign = defineFind((p: Params<{ id: CampaignId }>) =>
  select({
    units: sql<number>`(select count(*) from (
        select unit_id from campaign_units where campaign_id = ${p.id}
        union select u.id from campaign_batches b join units u on u.model_id = b.model_id and u.batch = b.batch
        where b.campaign_id = ${p.id}))`,
    done: sql<number>`(select count(*) from campaign_works where campaign_id = ${p.id})`,
  }).from(sql`(select 1)`),
);
/** That hold for a unit on a day and were not done on it yet. `day` is inside of the period, both ends included. */
export const listCampaignsOfUnit = defineRead((p: Params<{ idOrCanonical: string; day: string }>) =>
  select(columnsOf(campaigns))
    .from(campaigns)
    .where(sql`${campaigns.id} in ${campaignIdsOf(unitIdOf(p.idOrCanonical), p.day)}`)
    .orderBy(asc(campaigns.id)),
);
/** Those that held for a unit on a day, whatever became of them; the unit's id and the day come from an upper capability's SQL. */
export function defineCampaignsOn<Values>(
  scope: (p: Params<Values>) => { readonly unitId: SQL; readonly day: SQLWrapper },
): (values: Values & object) => Read<UnitCampaign[]> {
  return defineRead((p: Params<Values>) => {
    const { unitId, day } = scope(p);
    const work = (column: Column) =>
      sql`(select ${name(column)} from campaign_works w where w.campaign_id = ${campaigns.id} and w.unit_id = ${unitId})`;
    return select({
      id: campaigns.id,
      kind: campaigns.kind,
      operation: campaigns.operation,
      amount: campaigns.amount,
      currency: campaigns.currency,
      startsOn: campaigns.startsOn,
      endsOn: campaigns.endsOn,
      doneOn: sql<LocalDate | null>`${work(campaignWorks.doneOn)}`,
      doneBy: sql<TenantId | null>`(select m.tenant_id from memberships m where m.id = ${work(campaignWorks.memberId)})`,
    })
      .from(campaigns)
      .where(
        sql`${campaigns.id} in ${campaignIdsNaming(unitId)} and ${day} between ${campaigns.startsOn} and ${campaigns.endsOn}
            and (${campaigns.endedAt} is null or date(${campaigns.endedAt} / 1000, 'unixepoch', '+8 hours') >= ${day})`,
      )
      .orderBy(asc(campaigns.id))
      .limit(CAMPAIGNS_OF_A_UNIT);
  });
}
/** The same behind a printed code. */
export const listCampaignsByLabel = defineRead((p: Params<{ codeHash: string; day: string }>) =>
  select(columnsOf(campaigns))
    .from(campaigns)
    .where(sql`${campaigns.id} in ${campaignIdsOf(unitIdByLabel(p.codeHash), p.day)}`)
    .orderBy(asc(campaigns.id)),
);

// ── alarms ──────────────────────────────────────────────────────────────────────────────────────

/** Once for each thing that it is about: what shows up again changes nothing. */
export const raiseSerialAlarms = defineInsertMany(serialAlarms, 'skip');
export const findSerialAlarm = defineFind((p: Params<{ id: SerialAlarmId }>) =>
  select(columnsOf(serialAlarms)).from(serialAlarms).where(eq(serialAlarms.id, p.id)),
);
/** Newest first. */
export const listSerialAlarms = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(serialAlarms))
    .from(serialAlarms)
    .where(lt(serialAlarms.id, p.before))
    .orderBy(desc(serialAlarms.id))
    .limit(p.limit),
);
export const listOpenAlarms = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(serialAlarms))
    .from(serialAlarms)
    .where(sql`${serialAlarms.seenAt} is null and ${serialAlarms.id} < ${p.before}`)
    .orderBy(desc(serialAlarms.id))
    .limit(p.limit),
);
export const writeAlarmSeen = defineUpdate(serialAlarms, { set: ['seenAt', 'seenBy', 'version'], by: ['id'] });

// ── sales ───────────────────────────────────────────────────────────────────────────────────────

/** Of members, by the day of the sale; of one tenant's membership alone where one is named. */
export const listSales = defineRead(
  (
    p: Params<{
      from: LocalDate;
      until: LocalDate;
      afterOn: string;
      afterUnit: string;
      afterPosition: number;
      tenantId: string | null;
      limit: number;
    }>,
  ) =>
    select({
      unit: units.id,
      serial: units.serial,
      membership: unitEvents.memberId,
      position: unitEvents.position,
      soldOn: unitEvents.happenedOn,
      recordedAt: unitEvents.recordedAt,
    })
      .from(unitEvents)
      .innerJoin(units, eq(units.id, unitEvents.unitId))
      .where(
        sql`${unitEvents.kind} = 'invoice' and ${unitEvents.memberId} is not null
          and ${unitEvents.happenedOn} between max(${p.from}, ${p.afterOn}) and ${p.until}
          and (${unitEvents.happenedOn}, ${unitEvents.unitId}, ${unitEvents.position}) > (${p.afterOn}, ${p.afterUnit}, ${p.afterPosition})
          and (${p.tenantId} is null or ${p.tenantId} =
            (select m.tenant_id from memberships m where m.id = ${unitEvents.memberId}))`,
      )
      .orderBy(asc(unitEvents.happenedOn), asc(unitEvents.unitId), asc(unitEvents.position))
      .limit(p.limit),
);
/** By the day of the sale and the quarter of an hour in which it was entered: days begin with one in every zone. */
export const countSales = defineRead((p: Params<{ tenantId: string; from: LocalDate; until: LocalDate }>) =>
  select({
    soldOn: unitEvents.happenedOn,
    quarter: sql<number>`${unitEvents.recordedAt} / 900000`,
    units: sql<number>`count(*)`,
  })
    .from(unitEvents)
    .where(
      sql`${unitEvents.kind} = 'invoice' and ${unitEvents.memberId} is not null
        and ${unitEvents.happenedOn} between ${p.from} and ${p.until}
        and ${p.tenantId} = (select m.tenant_id from memberships m where m.id = ${unitEvents.memberId})`,
    )
    .groupBy(unitEvents.happenedOn, sql`${unitEvents.recordedAt} / 900000`)
    .limit(20_000),
);
export const insertSalesReport = defineInsert(salesReports);
/** Active distributors with their report of a month, where they sent one. */
export const listSalesReports = defineRead(
  (p: Params<{ month: Month; after: string; tenantId: string | null; limit: number }>) =>
    select({
      id: sql<MembershipId>`m.id`,
      legalName: sql<string>`m.legal_name`,
      units: sql<number | null>`r.units`,
      late: sql<number | null>`r.late`,
      reportedAt: sql<Instant | null>`r.reported_at`,
    })
      .from(sql`memberships m`)
      .leftJoin(sql`sales_reports r`, sql`r.member_id = m.id and r.month = ${p.month}`)
      .where(
        sql`m.id > ${p.after} and m.kind = 'distributor' and m.state = 'active'
          and (${p.tenantId} is null or m.tenant_id = ${p.tenantId})`,
      )
      .orderBy(sql`m.id`)
      .limit(p.limit),
);
