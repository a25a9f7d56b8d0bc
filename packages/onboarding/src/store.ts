import type { LocalDate } from '@aftercare/kernel';
import { defineMembershipBy, isActiveShop, type MembershipId } from '@aftercare/network';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { asc, desc, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { CoveringOutlet } from './rules/find-gaps.ts';
import {
  applicationChecks,
  applicationPapers,
  applications,
  certificates,
  outletPlaces,
  outlets,
  siteAudits,
  trainings,
  warningLetters,
} from './tables.ts';
import type { AuditId, ListedOutlet, TrainingId } from './words.ts';

type OfMember = Params<{ membershipId: MembershipId }>;
type OfTenant = Params<{ tenantId: TenantId }>;

const membershipOf = (tenantId: SQLWrapper) => sql`(select id from memberships where tenant_id = ${tenantId})`;

// ── applications ────────────────────────────────────────────────────────────────────────────────

export const insertApplication = defineInsert(applications);
const applicationsOf = (membershipId: SQLWrapper) =>
  select(columnsOf(applications))
    .from(applications)
    .where(sql`${applications.membershipId} = ${membershipId}`)
    .orderBy(desc(applications.number))
    .limit(20);
/** The last one is what the outlet says now; more than twenty nobody reads. */
export const listApplications = defineRead((p: OfMember) => applicationsOf(p.membershipId));
export const listApplicationsOf = defineRead((p: OfTenant) => applicationsOf(membershipOf(p.tenantId)));

export const insertPaper = defineInsert(applicationPapers);
const papersOf = (membershipId: SQLWrapper) =>
  select({
    kind: applicationPapers.kind,
    fileId: applicationPapers.fileId,
    addedAt: applicationPapers.addedAt,
  })
    .from(applicationPapers)
    .where(sql`${applicationPapers.membershipId} = ${membershipId}`)
    .orderBy(asc(applicationPapers.fileId))
    .limit(100);
export const listPapers = defineRead((p: OfMember) => papersOf(p.membershipId));
export const listPapersOf = defineRead((p: OfTenant) => papersOf(membershipOf(p.tenantId)));

export const insertChecks = defineInsertMany(applicationChecks);
const checksOf = (membershipId: SQLWrapper) =>
  select(columnsOf(applicationChecks))
    .from(applicationChecks)
    .where(
      sql`${applicationChecks.membershipId} = ${membershipId} and ${applicationChecks.run} =
          (select max(run) from application_checks where membership_id = ${membershipId})`,
    )
    .orderBy(asc(applicationChecks.position))
    .limit(200);
/** Of the last run. */
export const listChecks = defineRead((p: OfMember) => checksOf(p.membershipId));
export const listChecksOf = defineRead((p: OfTenant) => checksOf(membershipOf(p.tenantId)));

// ── what an outlet is now ───────────────────────────────────────────────────────────────────────

export const insertOutlet = defineInsert(outlets);
export const deleteOutlet = defineWrite(
  (p: OfMember) => sql`delete from outlets where membership_id = ${p.membershipId}`,
);
export const findOutlet = defineFind((p: OfMember) =>
  select(columnsOf(outlets)).from(outlets).where(eq(outlets.membershipId, p.membershipId)),
);
export const lapseInsurance = defineWrite(
  (p: OfMember) => sql`update outlets set is_insurance_lapsed = 1 where membership_id = ${p.membershipId}`,
);

export const insertPlaces = defineInsertMany(outletPlaces);
export const deletePlaces = defineWrite(
  (p: OfMember) => sql`delete from outlet_places where membership_id = ${p.membershipId}`,
);

/** The same certificate may come by two technicians' papers: it is one. */
export const insertCertificates = defineInsertMany(certificates, 'skip');
/** What a training of the network issued stays, whatever an application says. */
export const deleteToldCertificates = defineWrite(
  (p: OfMember) => sql`delete from certificates where membership_id = ${p.membershipId} and source = 'application'`,
);
export const listCertificates = defineRead((p: OfMember) =>
  select(columnsOf(certificates))
    .from(certificates)
    .where(eq(certificates.membershipId, p.membershipId))
    .orderBy(asc(certificates.category), asc(certificates.number))
    .limit(500),
);
export const lapseCertificates = defineWrite(
  (p: Params<{ membershipId: MembershipId; today: LocalDate }>) =>
    sql`update certificates set state = 'lapsed'
        where membership_id = ${p.membershipId} and state = 'valid' and valid_until < ${p.today}`,
);

/** Members, of those that an upper capability's SQL lists, whose certificates in a category are all over. */
export function defineUncertifiedIn<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<{ membershipId: MembershipId; category: string }[]> {
  return defineRead((p: Params<Values>) =>
    select({ membershipId: certificates.membershipId, category: certificates.category })
      .from(certificates)
      .where(sql`${certificates.membershipId} in ${scope(p)}`)
      .groupBy(certificates.membershipId, certificates.category)
      .having(sql`max(${certificates.state} = 'valid') = 0`)
      .limit(500),
  );
}

// ── visits, letters, trainings ──────────────────────────────────────────────────────────────────

export const insertAudit = defineInsert(siteAudits);
export const writeActions = defineUpdate(siteAudits, { set: ['actions', 'version'], by: ['id'] });
export const findAudit = defineFind((p: Params<{ id: AuditId }>) =>
  select(columnsOf(siteAudits)).from(siteAudits).where(eq(siteAudits.id, p.id)),
);
/** Whose visit it was. */
export const findMemberOfAudit = defineMembershipBy(
  (p: Params<{ id: AuditId }>) => sql`(select membership_id from site_audits where id = ${p.id})`,
);
export const listAudits = defineRead((p: Params<{ membershipId: MembershipId; before: string; limit: number }>) =>
  select(columnsOf(siteAudits))
    .from(siteAudits)
    .where(sql`${siteAudits.membershipId} = ${p.membershipId} and ${siteAudits.id} < ${p.before}`)
    .orderBy(desc(siteAudits.id))
    .limit(p.limit),
);

export const insertLetter = defineInsert(warningLetters);
/** The latest first; nobody is warned a hundred times. */
export const listLetters = defineRead((p: OfMember) =>
  select(columnsOf(warningLetters))
    .from(warningLetters)
    .where(eq(warningLetters.membershipId, p.membershipId))
    .orderBy(desc(warningLetters.number))
    .limit(100),
);

export const insertTraining = defineInsert(trainings);
export const writeResults = defineUpdate(trainings, { set: ['state', 'attendees', 'version'], by: ['id'] });
export const findTraining = defineFind((p: Params<{ id: TrainingId }>) =>
  select(columnsOf(trainings)).from(trainings).where(eq(trainings.id, p.id)),
);
export const listTrainings = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(trainings))
    .from(trainings)
    .where(sql`${trainings.id} < ${p.before}`)
    .orderBy(desc(trainings.id))
    .limit(p.limit),
);
/** Members whose ids a JSON list names. */
export const listKnownMembers = defineRead((p: Params<{ ids: string }>) =>
  select({ id: sql<MembershipId>`id`, tenantId: sql<TenantId>`tenant_id` })
    .from(sql`memberships`)
    .where(sql`id in (select value from json_each(${p.ids}))`)
    .limit(200),
);

// ── the directory ───────────────────────────────────────────────────────────────────────────────

const ofMembership = (column: string) =>
  sql.raw(`(select ${column} from memberships where id = outlet_places.membership_id)`);

/** Of shops that work now and are insured where they said so, in the order of their divisions. '*' is every category. */
const listOutletRows = defineRead(
  (p: Params<{ division: string; category: string; afterDivision: string; afterMember: string; limit: number }>) =>
    select({
      membershipId: outletPlaces.membershipId,
      divisionCode: outletPlaces.divisionCode,
      name: sql<string>`${ofMembership('legal_name')}`,
      address: sql<string>`${ofMembership('address')}`,
      phone: sql<string>`${ofMembership('phone')}`,
      categories: sql<string>`${ofMembership('categories')}`,
      openingHours: sql<
        string | null
      >`(select opening_hours from outlets where membership_id = outlet_places.membership_id)`,
    })
      .from(outletPlaces)
      .where(
        sql`${outletPlaces.category} = ${p.category}
          and (${outletPlaces.divisionCode}, ${outletPlaces.membershipId}) > (max(${p.division}, ${p.afterDivision}), ${p.afterMember})
          and ${outletPlaces.divisionCode} < ${p.division} || ':'
          and ${isActiveShop(outletPlaces.membershipId)}
          and exists (select 1 from outlets o where o.membership_id = outlet_places.membership_id and o.is_insurance_lapsed = 0)`,
      )
      .orderBy(asc(outletPlaces.divisionCode), asc(outletPlaces.membershipId))
      .limit(p.limit),
);

export function listOutlets(page: {
  readonly division: string;
  readonly category: string;
  readonly afterDivision: string;
  readonly afterMember: string;
  readonly limit: number;
}): Read<ListedOutlet[]> {
  const read = listOutletRows(page);
  return {
    ...read,
    decode: (rows) =>
      read.decode(rows).map((row) => ({
        ...row,
        id: `${row.divisionCode}:${row.membershipId}`,
        // safe: what the membership's own store wrote there
        categories: JSON.parse(row.categories) as string[],
      })),
  };
}

const listCoverageRows = defineRead((_p: Params<object>) =>
  select({
    coverage: outlets.coverage,
    divisionCode: sql<string>`m.division_code`,
    categories: sql<string>`m.categories`,
  })
    .from(outlets)
    .innerJoin(sql`memberships m`, sql`m.id = ${outlets.membershipId}`)
    .where(sql`m.state in ('probation', 'active') and m.kind = 'shop'`)
    .limit(5000),
);
/** What each shop covers that works now. */
export function listCoverage(of: object): Read<CoveringOutlet[]> {
  const read = listCoverageRows(of);
  return {
    ...read,
    // safe: what the membership's own store wrote there
    decode: (rows) => read.decode(rows).map((row) => ({ ...row, categories: JSON.parse(row.categories) as string[] })),
  };
}
