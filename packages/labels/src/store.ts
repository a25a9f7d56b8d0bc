import type { Instant } from '@aftercare/kernel';
import { defineDocumentsBy, defineModelBy, unitIdOf } from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  defineWriteMany,
  type Params,
  select,
} from '@aftercare/runtime';
import { and, asc, eq, gt, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { codeAlarms, scans } from './tables.ts';
import type { AlarmId, Scan } from './words.ts';

const modelIdOf = (gtin: SQLWrapper): SQL =>
  sql`coalesce((select id from models where gtin = ${gtin}), (select model_id from former_gtins where gtin = ${gtin}))`;
/** By the number that it has, or by one that it had: what is printed leads on for ever. */
export const findModelByGtin = defineModelBy((p: Params<{ gtin: string }>) => modelIdOf(p.gtin));
export const findDocumentsByGtin = defineDocumentsBy((p: Params<{ gtin: string }>) => modelIdOf(p.gtin));
export const findModelByCode = defineModelBy(
  (p: Params<{ code: string }>) => sql`(select id from models where code = ${p.code})`,
);

// ── scans ───────────────────────────────────────────────────────────────────────────────────────

/** What is told twice is counted once; a code that nobody printed is not counted. */
export const insertScans = defineWriteMany<Scan>(
  (p) =>
    sql`insert into scans (id, code_hash, unit_id, at, place)
        select e.value->>'$.id', c.code_hash, c.unit_id, e.value->>'$.at', e.value->>'$.place'
        from json_each(${p.rows}) e join unit_codes c on c.code_hash = e.value->>'$.codeHash'
        where true on conflict (id) do nothing`,
);
/** Some at a time: a table that grows by as many shrinks again. */
export const deleteOldScans = defineWrite(
  (p: Params<{ before: Instant; limit: number }>) =>
    sql`delete from scans where id in (select id from scans where at < ${p.before} order by at limit ${p.limit})`,
);
const DAY_MS = sql.raw('86400000');
/** By code, day and place; since the alarm of a code was put aside only what came after. */
export const listScanDays = defineRead((p: Params<{ codes: string; since: Instant; limit: number }>) =>
  select({
    codeHash: scans.codeHash,
    unitId: scans.unitId,
    day: sql<number>`${scans.at} / ${DAY_MS}`,
    place: scans.place,
    scans: sql<number>`count(*)`,
  })
    .from(scans)
    .where(
      sql`${scans.codeHash} in (select value from json_each(${p.codes})) and ${scans.at} >= ${p.since}
          and ${scans.at} > coalesce((select dismissed_at from code_alarms a where a.code_hash = ${scans.codeHash}), 0)`,
    )
    .groupBy(scans.codeHash, sql`${scans.at} / ${DAY_MS}`, scans.place)
    .limit(p.limit),
);
export const listScansOfUnit = defineRead((p: Params<{ idOrCanonical: string; after: string; limit: number }>) =>
  select({
    id: scans.id,
    at: scans.at,
    place: scans.place,
    isFirst: sql<number>`not exists (select 1 from scans e where e.code_hash = ${scans.codeHash} and e.at < ${scans.at})`,
  })
    .from(scans)
    .where(and(eq(scans.unitId, unitIdOf(p.idOrCanonical)), gt(scans.id, p.after)))
    .orderBy(asc(scans.id))
    .limit(p.limit),
);

// ── alarms ──────────────────────────────────────────────────────────────────────────────────────

export const insertAlarms = defineInsertMany(codeAlarms);
export const raiseAlarmAgain = defineUpdate(codeAlarms, {
  set: ['reason', 'scans', 'places', 'raisedAt', 'dismissedAt', 'version'],
  by: ['codeHash'],
});
export const dismissAlarm = defineUpdate(codeAlarms, { set: ['dismissedAt', 'version'], by: ['id'] });
export const listAlarmsOfCodes = defineRead((p: Params<{ codes: string }>) =>
  select(columnsOf(codeAlarms))
    .from(codeAlarms)
    .where(sql`${codeAlarms.codeHash} in (select value from json_each(${p.codes}))`),
);
const alarmFields = {
  id: codeAlarms.id,
  serial: sql<string>`(select u.serial from units u where u.id = ${codeAlarms.unitId})`,
  reason: codeAlarms.reason,
  scans: codeAlarms.scans,
  places: codeAlarms.places,
  raisedAt: codeAlarms.raisedAt,
  dismissedAt: codeAlarms.dismissedAt,
  version: codeAlarms.version,
};
export const listAlarms = defineRead((p: Params<{ after: string; limit: number }>) =>
  select(alarmFields).from(codeAlarms).where(gt(codeAlarms.id, p.after)).orderBy(asc(codeAlarms.id)).limit(p.limit),
);
export const findAlarm = defineFind((p: Params<{ id: AlarmId }>) =>
  select(alarmFields).from(codeAlarms).where(eq(codeAlarms.id, p.id)),
);
/** What a customer is warned of. */
export const findOpenAlarm = defineFind((p: Params<{ codeHash: string }>) =>
  select({ reason: codeAlarms.reason })
    .from(codeAlarms)
    .where(and(eq(codeAlarms.codeHash, p.codeHash), isNull(codeAlarms.dismissedAt))),
);
