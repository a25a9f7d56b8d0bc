import { agreedChecker, agreedPolicyId, defineAgreementBy, defineAgreementOn } from '@aftercare/agreements';
import { defineFilesIn, type FileId, hashesOfFiles } from '@aftercare/evidence';
import type { Instant, LocalDate } from '@aftercare/kernel';
import { defineMembershipBy, defineMembershipStatesBy, divisionOfMember, type MembershipId } from '@aftercare/network';
import { definePoliciesIn, defineWorkDays } from '@aftercare/policies';
import {
  defineUnitBy,
  defineUnitEventsBy,
  divisionOfUnit,
  modelCodeOf,
  unitIdOf,
  unitsOfPhoneOfUnit,
} from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  defineWriteMany,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import {
  componentOfOrder,
  divisionOfOrder,
  failureDayOfOrder,
  memberTenantOfOrder,
  modelOfOrder,
  numberOfOrder,
  ratesDayOfOrder,
  repairDayOfOrder,
  technicianOfOrder,
  unitIdOfOrder,
  unitsOfPhoneOfOrder,
  type WorkOrderId,
} from '@aftercare/service';
import { chargeMatrices, defineExtensionsBy, warrantyTerms } from '@aftercare/warranty';
import { and, asc, desc, eq, gt, gte, lt, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { codeSets, rateCards } from './policies.ts';
import {
  claimCounts,
  claimEvidence,
  claimFileRows,
  claimInputs,
  claimRounds,
  claims,
  goodwillBudgets,
  goodwillGrants,
  priorApprovals,
  simulatedClaims,
  simulatedMembers,
} from './tables.ts';
import type { Claim, ClaimId, ClaimState, FileAnswer, PriorApprovalId } from './words.ts';

const listed = {
  id: claims.id,
  memberName: claims.memberName,
  reference: claims.reference,
  mode: claims.mode,
  serial: claims.serial,
  modelCode: claims.modelCode,
  component: claims.component,
  failedOn: claims.failedOn,
  repairedOn: claims.repairedOn,
  state: claims.state,
  currency: claims.currency,
  claimedAmount: claims.claimedAmount,
  approvedAmount: claims.approvedAmount,
  submittedAt: claims.submittedAt,
  settlement: claims.settlement,
  riskScore: claims.riskScore,
  version: claims.version,
};

/** As the partial index says it, word for word, or it is not used. */
const UNSETTLED = sql`mode = 'live' and decided_on is not null and settled_round < round`;

const IS_OPEN = sql`${claims.state} not in ('needs_info', 'rejected', 'withdrawn', 'reversed')`;

export const insertClaim = defineInsert(claims);
export const writeRound = defineUpdate(claims, {
  set: [
    'lines',
    'signedOn',
    'facts',
    'orderNumber',
    'decision',
    'state',
    'claimedAmount',
    'approvedAmount',
    'round',
    'decidedOn',
    'approvals',
    'riskScore',
    'version',
  ],
  by: ['id'],
});
/** What people said to claims that waited; JSON stands in a row as its own text. */
export const writeReviews = defineWriteMany<{
  id: ClaimId;
  decision: string;
  state: ClaimState;
  approvedAmount: number;
  approvals: string;
  deciders: string;
  decidedOn: LocalDate | null;
  version: number;
}>(
  (p) =>
    sql`update claims set decision = e.value->>'$.decision', state = e.value->>'$.state', approved_amount = e.value->>'$.approvedAmount',
          approvals = e.value->>'$.approvals', deciders = e.value->>'$.deciders', decided_on = e.value->>'$.decidedOn',
          version = e.value->>'$.version'
        from json_each(${p.rows}) e where claims.id = e.value->>'$.id'`,
);
/** A round that a person made: what was sent stays as it was. */
export const writeRoundOfPeople = defineUpdate(claims, {
  set: [
    'decision',
    'state',
    'approvedAmount',
    'round',
    'decidedOn',
    'approvals',
    'deciders',
    'appeal',
    'firstCheck',
    'version',
  ],
  by: ['id'],
});
export const writeWithdrawal = defineUpdate(claims, {
  set: ['state', 'approvedAmount', 'decidedOn', 'version'],
  by: ['id'],
});
/** Passed on by its distributor. */
export const writePass = defineUpdate(claims, {
  set: ['state', 'approvedAmount', 'firstCheck', 'decidedOn', 'version'],
  by: ['id'],
});
export const writeAppeal = defineUpdate(claims, { set: ['state', 'appeal', 'version'], by: ['id'] });
/** A file that proved the claim in an earlier round proves it still. */
export const insertEvidence = defineInsertMany(claimEvidence, 'skip');
export const findEvidence = defineFind((p: Params<{ claimId: ClaimId; fileId: FileId }>) =>
  select({ sha256: claimEvidence.sha256 })
    .from(claimEvidence)
    .where(and(eq(claimEvidence.claimId, p.claimId), eq(claimEvidence.fileId, p.fileId))),
);
export const insertInputs = defineInsert(claimInputs);
export const insertRounds = defineInsertMany(claimRounds);
/** What people decided of rounds that waited for them; a trigger keeps every other one as it is. */
export const writeReviewsOfRounds = defineWriteMany<{ claimId: ClaimId; round: number; decision: string }>(
  (p) =>
    sql`update claim_rounds set decision = e.value->>'$.decision'
        from json_each(${p.rows}) e where claim_id = e.value->>'$.claimId' and round = e.value->>'$.round'`,
);
export const listRounds = defineRead((p: Params<{ claimId: ClaimId }>) =>
  select({
    round: claimRounds.round,
    kind: claimRounds.kind,
    submittedAt: claimRounds.submittedAt,
    submittedBy: claimRounds.submittedBy,
    comment: claimRounds.comment,
    changes: claimRounds.changes,
    lines: claimRounds.lines,
    decision: claimRounds.decision,
  })
    .from(claimRounds)
    .where(eq(claimRounds.claimId, p.claimId))
    .orderBy(asc(claimRounds.round))
    .limit(100),
);
export const findClaimOfOrder = defineFind((p: Params<{ order: WorkOrderId; mode: 'live' | 'test' }>) =>
  select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.workOrderId, p.order), eq(claims.mode, p.mode))),
);

// ── risk ────────────────────────────────────────────────────────────────────────────────────────

/** What the risk of a claim is looked up by, as SQL. */
interface RiskyThing {
  readonly memberTenantId: SQLWrapper;
  readonly repairedOn: SQLWrapper;
  readonly model: SQLWrapper;
  readonly component: SQLWrapper;
  /** NULL where nobody is named. */
  readonly technician: SQLWrapper;
  /** The customer's division, and how many other units the customer has. */
  readonly division: SQL;
  readonly phoneUnits: SQL;
}

/** Its day, its month and the three before, and its component in each of them: and who did the work: ten keys, of the member and of all. */
function keysOf({ repairedOn, model, component, technician }: RiskyThing): SQL {
  return sql`(select 'd/' || ${repairedOn} union all select 't/' || ${technician} union all
    select k.kind || substr(date(${repairedOn}, 'start of month', k.back), 1, 7) || k.rest from (
      select 'm/' as kind, '' as rest, b.value as back from json_each('["-0 months","-1 months","-2 months","-3 months"]') b
      union all
      select 'c/', '/' || ${model} || '/' || ${component}, b.value
      from json_each('["-0 months","-1 months","-2 months","-3 months"]') b) k)`;
}

function defineReadsOfRisk<Values>(scope: (p: Params<Values>) => RiskyThing) {
  const counts = defineRead((p: Params<Values>) =>
    select({ memberTenantId: claimCounts.memberTenantId, key: claimCounts.key, claims: claimCounts.claims })
      .from(claimCounts)
      .where(
        and(
          sql`${claimCounts.memberTenantId} in ('*', ${scope(p).memberTenantId})`,
          sql`${claimCounts.key} in ${keysOf(scope(p))}`,
        ),
      )
      .limit(20),
  );
  const places = defineFind((p: Params<Values>) =>
    select({
      shopDivision: sql<string | null>`${divisionOfMember(scope(p).memberTenantId)}`,
      customerDivision: sql<string | null>`${scope(p).division}`,
      phoneUnits: sql<number>`${scope(p).phoneUnits}`,
    }).from(sql`(select 1)`),
  );
  return (values: Values & object) => ({ counts: counts(values), places: places(values) });
}

/** One more of each of these keys, for the member and for all together. */
export const countClaims = defineWriteMany<{ memberTenantId: TenantId; keys: readonly string[] }>(
  (p) =>
    sql`insert into claim_counts (member_tenant_id, key, claims)
        select w.value, k.value, 1 from json_each(${p.rows}) e, json_each(json_array('*', e.value->>'$.memberTenantId')) w,
               json_each(e.value, '$.keys') k where true
        on conflict (member_tenant_id, key) do update set claims = claims + 1`,
);

/** What a claim hangs on, as SQL: its unit's id, the member that asks, and the day whose rates judge. */
interface JudgedThing {
  readonly unitId: SQL;
  readonly memberTenantId: SQLWrapper;
  readonly on: SQLWrapper;
  readonly risk: Omit<RiskyThing, 'memberTenantId'>;
  readonly mode: SQLWrapper;
  /** Of the work order; null for a claim that names none. */
  readonly orderNumber: SQLWrapper;
  /** Number of the prior approval; null for a claim that names none. */
  readonly priorApproval: SQLWrapper;
}

// ── prior approvals ─────────────────────────────────────────────────────────────────────────────

export const insertPriorApproval = defineInsert(priorApprovals);
export const writePriorApproval = defineUpdate(priorApprovals, {
  set: ['state', 'limit', 'expiresOn', 'decided', 'version'],
  by: ['id'],
});
export const usePriorApproval = defineUpdate(priorApprovals, { set: ['usedBy', 'version'], by: ['id'] });
export const findPriorApproval = defineFind((p: Params<{ id: PriorApprovalId }>) =>
  select(columnsOf(priorApprovals)).from(priorApprovals).where(eq(priorApprovals.id, p.id)),
);
const ofState = (p: { state: unknown }) => sql`(${p.state} = '' or ${priorApprovals.state} = ${p.state})`;
/** Newest first, all members. */
export const listPriorApprovals = defineRead(
  (p: Params<{ mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(columnsOf(priorApprovals))
      .from(priorApprovals)
      .where(and(eq(priorApprovals.mode, p.mode), lt(priorApprovals.id, p.before), ofState(p)))
      .orderBy(desc(priorApprovals.id))
      .limit(p.limit),
);
export const listPriorApprovalsOf = defineRead(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(columnsOf(priorApprovals))
      .from(priorApprovals)
      .where(
        and(
          eq(priorApprovals.memberTenantId, p.memberTenantId),
          eq(priorApprovals.mode, p.mode),
          lt(priorApprovals.id, p.before),
          ofState(p),
        ),
      )
      .orderBy(desc(priorApprovals.id))
      .limit(p.limit),
);

/** What a request looks at: the unit, and the rate card of today. */
const unitToRequest = defineUnitBy((p: Params<{ idOrCanonical: string }>) => sql`${unitIdOf(p.idOrCanonical)}`);
const cardsToRequest = rateCards.defineBegun((p: Params<{ on: LocalDate }>) => sql`${p.on}`);
const agreedCardToRequest = rateCards.defineVersionById((p: Params<{ memberTenantId: TenantId; on: LocalDate }>) =>
  agreedPolicyId(p.memberTenantId, p.on, 'rateCard'),
);
export function readsToRequest(of: {
  readonly idOrCanonical: string;
  readonly memberTenantId: TenantId;
  readonly on: LocalDate;
}) {
  return { unit: unitToRequest(of), cards: cardsToRequest(of), agreedCard: agreedCardToRequest(of) };
}

/** What the sender has in its hands besides. */
interface Sent {
  /** Ids of the files that its lines name, a JSON list. */
  readonly files: string;
  /** The day of the submission. */
  readonly today: LocalDate;
}

const before = {
  id: claims.id,
  reference: claims.reference,
  memberTenantId: claims.memberTenantId,
  component: claims.component,
  failureMode: claims.failureMode,
  causalKey: claims.causalKey,
  failedOn: claims.failedOn,
  repairedOn: claims.repairedOn,
  facts: claims.facts,
};
/** More claims for one unit than anybody looks back over. */
const EARLIER_CLAIMS = 50;

/** Open claims for one unit, and those that a claim of this member for the same order or photos would repeat. */
function defineNeighbours<Values>(
  scope: (p: Params<Values>) => Pick<
    JudgedThing,
    'unitId' | 'memberTenantId' | 'mode' | 'orderNumber' | 'priorApproval'
  > & {
    /** Ids of the files, as a list that SQL can look into. */
    readonly files: SQL;
    /** The claim itself, and all that came after it, are none of its neighbours. It is looked at without an index (`+`): walking all claims by id would find them, too. */
    readonly until: SQLWrapper;
  },
) {
  const earlier = defineRead((p: Params<Values>) => {
    const { unitId, mode, until } = scope(p);
    return select(before)
      .from(claims)
      .where(
        and(sql`${claims.unitId} = ${unitId}`, sql`${claims.mode} = ${mode}`, IS_OPEN, sql`+${claims.id} < ${until}`),
      )
      .orderBy(desc(claims.repairedOn), desc(claims.id))
      .limit(EARLIER_CLAIMS);
  });
  const sameOrder = defineFind((p: Params<Values>) => {
    const { memberTenantId, mode, orderNumber, until } = scope(p);
    return select({ reference: claims.reference })
      .from(claims)
      .where(
        and(
          sql`${claims.memberTenantId} = ${memberTenantId}`,
          sql`${claims.mode} = ${mode}`,
          sql`order_number is not null and order_number = ${orderNumber}`,
          IS_OPEN,
          sql`+${claims.id} < ${until}`,
        ),
      )
      .limit(1);
  });
  const priorApproval = defineFind((p: Params<Values>) => {
    const { memberTenantId, mode, priorApproval: number, until } = scope(p);
    return select({
      id: priorApprovals.id,
      state: priorApprovals.state,
      unitId: priorApprovals.unitId,
      serial: priorApprovals.serial,
      component: priorApprovals.component,
      limit: priorApprovals.limit,
      expiresOn: priorApprovals.expiresOn,
      version: priorApprovals.version,
      takenBy: sql<ClaimId | null>`${priorApprovals.usedBy}`,
      usedBy: sql<
        string | null
      >`(select c.reference from claims c where c.id = ${priorApprovals.usedBy} and c.id <> ${until}
        and c.state not in ('rejected', 'withdrawn', 'reversed'))`,
    })
      .from(priorApprovals)
      .where(
        and(
          sql`${priorApprovals.number} = ${number}`,
          sql`${priorApprovals.memberTenantId} = ${memberTenantId}`,
          sql`${priorApprovals.mode} = ${mode}`,
        ),
      )
      .limit(1);
  });
  const files = defineFilesIn((p: Params<Values>) => scope(p).files);
  const proved = defineRead((p: Params<Values>) => {
    const { mode, files: ids, until } = scope(p);
    return select({
      sha256: claimEvidence.sha256,
      id: claims.id,
      reference: claims.reference,
      memberTenantId: claims.memberTenantId,
    })
      .from(claimEvidence)
      .innerJoin(claims, eq(claims.id, claimEvidence.claimId))
      .where(
        and(
          sql`${claimEvidence.sha256} in ${hashesOfFiles(ids)}`,
          sql`${claimEvidence.mode} = ${mode}`,
          sql`+${claimEvidence.claimId} < ${until}`,
        ),
      )
      .limit(500);
  });
  return (values: Values & object) => ({
    earlier: earlier(values),
    sameOrder: sameOrder(values),
    priorApproval: priorApproval(values),
    files: files(values),
    proved: proved(values),
  });
}

/** Behind every id. */
const NEWEST = sql`'~'`;

/** All that a decision looks at, whatever the claim comes from, for one batch. */
function defineReadsToJudge<Values extends Sent>(scope: (p: Params<Values>) => JudgedThing) {
  const unit = defineUnitBy((p: Params<Values>) => scope(p).unitId);
  const events = defineUnitEventsBy((p: Params<Values>) => scope(p).unitId);
  const terms = warrantyTerms.defineVersionsFor('$.models', (p: Params<Values>) => modelCodeOf(scope(p).unitId));
  const extensions = defineExtensionsBy((p: Params<Values>) => scope(p).unitId);
  const matrices = chargeMatrices.defineBegun((p: Params<Values>) => sql`${scope(p).on}`);
  const cards = rateCards.defineBegun((p: Params<Values>) => sql`${scope(p).on}`);
  const agreement = defineAgreementOn(scope);
  const checker = defineMembershipBy((p: Params<Values>) => agreedChecker(scope(p).memberTenantId, scope(p).on));
  // Asked for where a distributor looks first: its silence is counted in working days.
  const workDays = defineWorkDays(
    (p: Params<Values>) => sql`${p.today}`,
    (p) => sql`${agreedChecker(scope(p).memberTenantId, scope(p).on)} is not null`,
  );
  const agreedBy = (member: 'chargeMatrix' | 'rateCard') => (p: Params<Values>) =>
    agreedPolicyId(scope(p).memberTenantId, scope(p).on, member);
  const risk = defineReadsOfRisk((p: Params<Values>) => {
    const { memberTenantId, risk: looked } = scope(p);
    return { memberTenantId, ...looked };
  });
  const agreedMatrix = chargeMatrices.defineVersionById(agreedBy('chargeMatrix'));
  const agreedCard = rateCards.defineVersionById(agreedBy('rateCard'));
  const states = defineMembershipStatesBy((p: Params<Values>) => scope(p).memberTenantId);
  const neighbours = defineNeighbours((p: Params<Values>) => ({
    ...scope(p),
    files: sql`(select value from json_each(${p.files}))`,
    until: NEWEST,
  }));
  // The window and the codes are those of the day on which the claim comes in.
  const windowCards = rateCards.defineBegun((p: Params<Values>) => sql`${p.today}`);
  const agreedWindow = rateCards.defineVersionById((p: Params<Values>) =>
    agreedPolicyId(scope(p).memberTenantId, p.today, 'rateCard'),
  );
  const codes = codeSets.defineBegun((p: Params<Values>) => sql`${p.today}`);
  return (values: Values & object) => ({
    unit: unit(values),
    events: events(values),
    terms: terms(values),
    extensions: extensions(values),
    matrices: matrices(values),
    cards: cards(values),
    agreement: agreement(values),
    checker: checker(values),
    workDays: workDays(values),
    agreedMatrix: agreedMatrix(values),
    agreedCard: agreedCard(values),
    ...risk(values),
    states: states(values),
    windowCards: windowCards(values),
    agreedWindow: agreedWindow(values),
    codes: codes(values),
    ...neighbours(values),
  });
}

const agreedCardOn = rateCards.defineVersionById((p: Params<{ memberTenantId: TenantId; on: LocalDate }>) =>
  agreedPolicyId(p.memberTenantId, p.on, 'rateCard'),
);
/** What a claim of this member is judged by that comes in on a day: the window, and the days for a cure. */
export function readsOfWindow(of: { readonly memberTenantId: TenantId; readonly on: LocalDate }) {
  return { cards: rateCards.listBegun(of.on), agreedCard: agreedCardOn(of) };
}

/** For a claim of its own: of its unit, by id or serial, and the day of the repair. */
export const readsToJudge = defineReadsToJudge(
  (
    p: Params<
      Sent & {
        idOrCanonical: string;
        memberTenantId: TenantId;
        on: LocalDate;
        component: string;
        technician: string | null;
        mode: 'live' | 'test';
        orderNumber: string | null;
        priorApproval: string | null;
      }
    >,
  ) => ({
    unitId: unitIdOf(p.idOrCanonical),
    memberTenantId: p.memberTenantId,
    on: p.on,
    mode: p.mode,
    orderNumber: p.orderNumber,
    priorApproval: p.priorApproval,
    risk: {
      repairedOn: p.on,
      model: modelCodeOf(p.idOrCanonical),
      component: p.component,
      technician: p.technician,
      division: divisionOfUnit(unitIdOf(p.idOrCanonical)),
      phoneUnits: unitsOfPhoneOfUnit(unitIdOf(p.idOrCanonical)),
    },
  }),
);
/** For the claim of an order: only the order's id has to be known. */
export const readsToJudgeOrder = defineReadsToJudge(
  (p: Params<Sent & { order: WorkOrderId; mode: 'live' | 'test'; priorApproval: string | null }>) => ({
    unitId: unitIdOfOrder(p.order),
    memberTenantId: memberTenantOfOrder(p.order),
    on: ratesDayOfOrder(p.order),
    mode: p.mode,
    orderNumber: numberOfOrder(p.order),
    priorApproval: p.priorApproval,
    risk: {
      repairedOn: repairDayOfOrder(p.order),
      model: modelOfOrder(p.order),
      component: componentOfOrder(p.order),
      technician: technicianOfOrder(p.order),
      division: divisionOfOrder(p.order),
      phoneUnits: unitsOfPhoneOfOrder(p.order),
    },
  }),
);

/** The id of the version of a kind that a claim was judged by first; a rate card can be there twice, once for its window. */
const judgedBy =
  (kind: string, of: 'work' | 'submission' = 'work') =>
  (p: Params<{ claim: ClaimId }>) =>
    sql`(select e.value->>'$.id' from claims c, json_each(c.decision, '$.versions') e
         where c.id = ${p.claim} and e.value->>'$.kind' = ${kind}
           and (e.value->>'$.chosenBy' = 'submitted') = ${sql.raw(of === 'work' ? '0' : '1')})`;
const unitOfClaim = (p: Params<{ claim: ClaimId }>) => sql`(select unit_id from claims where id = ${p.claim})`;
const unitToJudgeAgain = defineUnitBy(unitOfClaim);
const eventsToJudgeAgain = defineUnitEventsBy(unitOfClaim);
const extensionsToJudgeAgain = defineExtensionsBy(unitOfClaim);
const termsToJudgeAgain = warrantyTerms.defineVersionById(judgedBy('warranty.terms'));
const matrixToJudgeAgain = chargeMatrices.defineVersionById(judgedBy('warranty.charge_matrix'));
const cardToJudgeAgain = rateCards.defineVersionById(judgedBy('claims.rate_card'));
const windowToJudgeAgain = rateCards.defineVersionById(judgedBy('claims.rate_card', 'submission'));
const codesToJudgeAgain = codeSets.defineVersionById(judgedBy('claims.code_set', 'submission'));
const ofClaim = (column: string) => (p: Params<{ claim: ClaimId }>) =>
  sql`(select ${sql.raw(column)} from claims where id = ${p.claim})`;
const agreementToJudgeAgain = defineAgreementBy(ofClaim('agreement_id'));
const statesToJudgeAgain = defineMembershipStatesBy(ofClaim('member_tenant_id'));
const neighboursOfClaim = defineNeighbours(
  (p: Params<{ claim: ClaimId; files: string; orderNumber: string | null; priorApproval: string | null }>) => ({
    unitId: unitOfClaim(p),
    memberTenantId: ofClaim('member_tenant_id')(p),
    mode: ofClaim('mode')(p),
    orderNumber: sql`coalesce(${p.orderNumber}, ${ofClaim('order_number')(p)})`,
    priorApproval: sql`coalesce(${p.priorApproval}, ${ofClaim("facts->>'$.priorApproval'")(p)})`,
    files: sql`(select value from json_each(${p.files}) union select file_id from claim_evidence where claim_id = ${p.claim})`,
    until: p.claim,
  }),
);

/** The rate card that judged a claim first: its clocks and limits hold for whatever comes after. */
export const readCardOf = cardToJudgeAgain;

/** For another round: the very versions of the first. */
export function readsToJudgeAgain(of: {
  readonly claim: ClaimId;
  readonly files: string;
  readonly orderNumber: string | null;
  readonly priorApproval: string | null;
}) {
  return {
    unit: unitToJudgeAgain(of),
    events: eventsToJudgeAgain(of),
    terms: termsToJudgeAgain(of),
    extensions: extensionsToJudgeAgain(of),
    matrices: matrixToJudgeAgain(of),
    cards: cardToJudgeAgain(of),
    windowCards: windowToJudgeAgain(of),
    codes: codesToJudgeAgain(of),
    agreement: agreementToJudgeAgain(of),
    states: statesToJudgeAgain(of),
    ...neighboursOfClaim(of),
  };
}

// ── replay ──────────────────────────────────────────────────────────────────────────────────────

/** What was decided of some claims, and from what; their ids come from SQL. */
function defineReadsToReplay<Values>(ids: (p: Params<Values>) => SQL) {
  const now = defineRead((p: Params<Values>) =>
    select({ ...columnsOf(claims), decisionText: sql<string>`${claims.decision}` })
      .from(claims)
      .where(sql`${claims.id} in ${ids(p)}`)
      .orderBy(asc(claims.id))
      .limit(CLAIMS_AT_ONCE),
  );
  const before = defineRead((p: Params<Values>) =>
    select({
      claimId: claimRounds.claimId,
      round: claimRounds.round,
      decisionText: sql<string>`${claimRounds.decision}`,
      kind: claimRounds.kind,
      lastVersion: sql<number>`coalesce(
        (select min(i.version) - 1 from claim_inputs i where i.claim_id = ${claimRounds.claimId} and i.round > ${claimRounds.round}),
        (select c.version from claims c where c.id = ${claimRounds.claimId}))`,
    })
      .from(claimRounds)
      .where(sql`${claimRounds.claimId} in ${ids(p)}`)
      .limit(ROUNDS_AT_ONCE),
  );
  const inputs = defineReadsOfInputs(ids);
  return (values: Values & object) => ({ now: now(values), before: before(values), ...inputs(values) });
}

/** What some claims were decided from, and the versions that are named in it. */
function defineReadsOfInputs<Values>(ids: (p: Params<Values>) => SQL) {
  const inputs = defineRead((p: Params<Values>) =>
    select(columnsOf(claimInputs))
      .from(claimInputs)
      .where(sql`${claimInputs.claimId} in ${ids(p)}`)
      .limit(ROUNDS_AT_ONCE),
  );
  const versions = (p: Params<Values>) =>
    sql`(select e.value->>'$.id' from claim_inputs i, json_each(i.file, '$.versions') e where i.claim_id in ${ids(p)})`;
  const terms = warrantyTerms.defineVersionsIn(versions);
  const matrices = chargeMatrices.defineVersionsIn(versions);
  const cards = rateCards.defineVersionsIn(versions);
  const codes = codeSets.defineVersionsIn(versions);
  return (values: Values & object) => ({
    inputs: inputs(values),
    terms: terms(values),
    matrices: matrices(values),
    cards: cards(values),
    codes: codes(values),
  });
}
const CLAIMS_AT_ONCE = 200;
const ROUNDS_AT_ONCE = 2000;

export const readsToReplay = defineReadsToReplay((p: Params<{ claim: ClaimId }>) => sql`(${p.claim})`);
/** Of all claims in the order of their ids, those behind one. */
export const readsToReplayAfter = defineReadsToReplay(
  (p: Params<{ after: string; limit: number }>) =>
    sql`(select id from claims where id > ${p.after} order by id limit ${p.limit})`,
);

// ── files of claims ─────────────────────────────────────────────────────────────────────────────

export const insertFileRows = defineInsertMany(claimFileRows);
export const listFileRows = defineRead((p: Params<{ jobId: string; after: number; limit: number }>) =>
  select(columnsOf(claimFileRows))
    .from(claimFileRows)
    .where(and(eq(claimFileRows.jobId, p.jobId), gt(claimFileRows.position, p.after)))
    .orderBy(asc(claimFileRows.position))
    .limit(p.limit),
);
export const setFileAnswers = defineWriteMany<{ jobId: string; position: number; answer: FileAnswer }>(
  (p) =>
    sql`update claim_file_rows set answer = e.value->'$.answer' from json_each(${p.rows}) e
        where job_id = e.value->>'$.jobId' and position = e.value->>'$.position'`,
);

// ── simulation ──────────────────────────────────────────────────────────────────────────────────

/** Live claims by bounds of their ids, which are in the order of their submission. */
const between = (p: Params<{ from: string; until: string }>) =>
  sql`mode = 'live' and id >= ${p.from} and id < ${p.until}`;
export const countClaimsBetween = defineFind((p: Params<{ from: string; until: string }>) =>
  select({ claims: sql<number>`count(*)` }).from(claims).where(between(p)),
);
/** A version of any state: drafts are tried before they are published. */
export const findSimulatedPolicy = definePoliciesIn(
  (p: Params<{ policy: string }>) =>
    sql`(select id from policies where id = ${p.policy} and kind in ('warranty.terms', 'warranty.charge_matrix', 'claims.rate_card'))`,
);
interface Slice {
  from: string;
  until: string;
  policy: string;
  position: number;
  limit: number;
}
const idsOfSlice = (p: Params<Slice>) =>
  sql`(select id from claims where ${between(p)} order by id limit ${p.limit} offset ${p.position})`;
const inputsOfSlice = defineReadsOfInputs(idsOfSlice);
const claimsOfSlice = defineRead((p: Params<Slice>) =>
  select({ id: claims.id, memberId: claims.memberId, reference: claims.reference })
    .from(claims)
    .where(sql`${claims.id} in ${idsOfSlice(p)}`)
    .orderBy(asc(claims.id))
    .limit(CLAIMS_AT_ONCE),
);
export function readsToSimulate(slice: Slice) {
  return {
    claims: claimsOfSlice(slice),
    drafts: findSimulatedPolicy({ policy: slice.policy }),
    ...inputsOfSlice(slice),
  };
}
export const insertSimulatedClaims = defineInsertMany(simulatedClaims);
/** Each slice adds its own to the sums. */
export const addSimulatedMembers = defineWriteMany<typeof simulatedMembers.$inferInsert>(
  (p) =>
    sql`insert into simulated_members (job_id, member_id, claims, changed, before_approved, before_payable, after_approved, after_payable)
        select e.value->>'$.jobId', e.value->>'$.memberId', e.value->>'$.claims', e.value->>'$.changed', e.value->>'$.beforeApproved',
               e.value->>'$.beforePayable', e.value->>'$.afterApproved', e.value->>'$.afterPayable'
        from json_each(${p.rows}) e where true
        on conflict (job_id, member_id) do update set
          claims = claims + excluded.claims, changed = changed + excluded.changed,
          before_approved = before_approved + excluded.before_approved, before_payable = before_payable + excluded.before_payable,
          after_approved = after_approved + excluded.after_approved, after_payable = after_payable + excluded.after_payable`,
);
export const listSimulatedMembers = defineRead((p: Params<{ jobId: string }>) =>
  select({
    ...columnsOf(simulatedMembers),
    memberName: sql<string>`coalesce((select c.member_name from claims c where c.member_id = ${simulatedMembers.memberId} limit 1), '')`,
    currency: sql<string>`coalesce((select c.currency from claims c where c.member_id = ${simulatedMembers.memberId} limit 1), 'CNY')`,
  })
    .from(simulatedMembers)
    .where(eq(simulatedMembers.jobId, p.jobId))
    .orderBy(asc(simulatedMembers.memberId))
    .limit(5000),
);
export const listSimulatedClaims = defineRead(
  (p: Params<{ jobId: string; memberId: string; after: string; limit: number }>) =>
    select({
      ...columnsOf(simulatedClaims),
      id: claims.id,
      memberName: claims.memberName,
      reference: claims.reference,
      serial: claims.serial,
      currency: claims.currency,
      claimedAmount: claims.claimedAmount,
      submittedAt: claims.submittedAt,
    })
      .from(simulatedClaims)
      .innerJoin(claims, eq(claims.id, simulatedClaims.claimId))
      .where(
        and(
          eq(simulatedClaims.jobId, p.jobId),
          gt(simulatedClaims.claimId, p.after),
          sql`(${p.memberId} = '' or ${simulatedClaims.memberId} = ${p.memberId})`,
        ),
      )
      .orderBy(asc(simulatedClaims.claimId))
      .limit(p.limit),
);

/** Decided up to a day and not, or not wholly, in a statement yet; oldest first. */
export const listUnsettled = defineRead((p: Params<{ memberId: MembershipId; until: LocalDate; limit: number }>) =>
  select({
    id: claims.id,
    version: claims.version,
    state: claims.state,
    reference: claims.reference,
    serial: claims.serial,
    modelCode: claims.modelCode,
    workOrderId: claims.workOrderId,
    round: claims.round,
    lines: claims.lines,
    decision: claims.decision,
    settlement: claims.settlement,
    signedOn: claims.signedOn,
  })
    .from(claims)
    .where(and(eq(claims.memberId, p.memberId), lte(claims.decidedOn, p.until), UNSETTLED))
    .orderBy(asc(claims.decidedOn))
    .limit(p.limit),
);
/** Members that have something of that kind. */
export const listMembersUnsettled = defineRead((p: Params<{ until: LocalDate }>) =>
  select({ memberId: claims.memberId })
    .from(claims)
    .where(and(lte(claims.decidedOn, p.until), UNSETTLED))
    .groupBy(claims.memberId)
    .limit(5000),
);
/** Live claims that were decided in a span of days and cost something: what a sample is drawn from. */
export const listDecided = defineRead((p: Params<{ from: LocalDate; until: LocalDate; limit: number }>) =>
  select({ id: claims.id, memberTenantId: claims.memberTenantId, riskScore: claims.riskScore })
    .from(claims)
    .where(and(decidedIn(p), sql`${claims.approvedAmount} > 0`))
    .limit(p.limit),
);
/** Claims whose ids an upper capability's SQL selects, with where their money is. */
export function defineClaimsIn<Values>(scope: (p: Params<Values>) => SQL) {
  return defineRead((p: Params<Values>) =>
    select({
      id: claims.id,
      version: claims.version,
      settlement: claims.settlement,
      settledRound: claims.settledRound,
      deciders: claims.deciders,
    })
      .from(claims)
      .where(sql`${claims.id} in ${scope(p)}`)
      .limit(5000),
  );
}
/** Says of many claims at once where their money is; each gets its next version. */
export const markSettled = defineWrite(
  (p: Params<{ marks: string }>) =>
    sql`update claims set settlement = e.value->>'$.settlement', settled_round = e.value->>'$.round', version = e.value->>'$.version'
        from json_each(${p.marks}) e where claims.id = e.value->>'$.id'`,
);
export const listClaimsOfMembership = defineRead(
  (p: Params<{ memberId: MembershipId; mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(
        and(
          eq(claims.memberId, p.memberId),
          eq(claims.mode, p.mode),
          lt(claims.id, p.before),
          sql`(${p.state} = '' or ${claims.state} = ${p.state})`,
        ),
      )
      .orderBy(desc(claims.id))
      .limit(p.limit),
);

export const findClaim = defineFind((p: Params<{ id: ClaimId }>) =>
  select(columnsOf(claims)).from(claims).where(eq(claims.id, p.id)),
);

/** The claim whose id an upper capability's SQL selects. */
export function defineClaimBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Claim | undefined> {
  return defineFind((p: Params<Values>) =>
    select(columnsOf(claims))
      .from(claims)
      .where(sql`${claims.id} = ${scope(p)}`),
  );
}

/** Claims by their ids (a JSON list), 100 at most. */
export const listClaimsById = defineRead((p: Params<{ ids: string }>) =>
  select(columnsOf(claims)).from(claims).where(sql`${claims.id} in (select value from json_each(${p.ids}))`).limit(100),
);

/** Whether the shop used this number before. */
export const findClaimByReference = defineFind(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; reference: string }>) =>
    select({ id: claims.id })
      .from(claims)
      .where(
        and(eq(claims.memberTenantId, p.memberTenantId), eq(claims.mode, p.mode), eq(claims.reference, p.reference)),
      ),
);

/** The same for an order, whose own number is the reference where the shop names none. */
export const findClaimNumberedAsOrder = defineFind(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; reference: string | null; order: WorkOrderId }>) =>
    select({ id: claims.id })
      .from(claims)
      .where(
        and(
          eq(claims.memberTenantId, p.memberTenantId),
          eq(claims.mode, p.mode),
          sql`${claims.reference} = coalesce(${p.reference}, ${numberOfOrder(p.order)})`,
        ),
      ),
);

/** Whether this failure is claimed already; the unique index holds it against two at once. */
export const findOpenClaim = defineFind(
  (p: Params<{ idOrCanonical: string; mode: 'live' | 'test'; causalKey: string; failedOn: LocalDate }>) =>
    select({ id: claims.id })
      .from(claims)
      .where(
        and(
          eq(claims.unitId, unitIdOf(p.idOrCanonical)),
          eq(claims.mode, p.mode),
          eq(claims.causalKey, p.causalKey),
          eq(claims.failedOn, p.failedOn),
          IS_OPEN,
        ),
      ),
);
/** What is claimed already of the unit of an order and the day of its failure; which part it was stands beside it. */
export const listOpenClaimsOfOrder = defineRead((p: Params<{ order: WorkOrderId; mode: 'live' | 'test' }>) =>
  select({ id: claims.id, causalKey: claims.causalKey })
    .from(claims)
    .where(
      and(
        sql`${claims.unitId} = ${unitIdOfOrder(p.order)}`,
        eq(claims.mode, p.mode),
        sql`${claims.failedOn} = ${failureDayOfOrder(p.order)}`,
        IS_OPEN,
      ),
    )
    .limit(100),
);

/** Newest first, all members. */
export const listClaims = defineRead((p: Params<{ mode: 'live' | 'test'; before: string; limit: number }>) =>
  select(listed)
    .from(claims)
    .where(and(eq(claims.mode, p.mode), lt(claims.id, p.before)))
    .orderBy(desc(claims.id))
    .limit(p.limit),
);
export const listClaimsInState = defineRead(
  (p: Params<{ state: ClaimState; mode: 'live' | 'test'; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(and(eq(claims.state, p.state), eq(claims.mode, p.mode), lt(claims.id, p.before)))
      .orderBy(desc(claims.id))
      .limit(p.limit),
);
export const listClaimsOf = defineRead(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(
        and(
          eq(claims.memberTenantId, p.memberTenantId),
          eq(claims.mode, p.mode),
          lt(claims.id, p.before),
          sql`(${p.state} = '' or ${claims.state} = ${p.state})`,
        ),
      )
      .orderBy(desc(claims.id))
      .limit(p.limit),
);

/** What waits for a distributor, the oldest first; the partial index holds nothing else. */
export const listToCheck = defineRead((p: Params<{ checkerTenantId: TenantId; after: string; limit: number }>) =>
  select(listed)
    .from(claims)
    .where(and(sql`state = 'submitted'`, eq(claims.checkerTenantId, p.checkerTenantId), gt(claims.id, p.after)))
    .orderBy(asc(claims.id))
    .limit(p.limit),
);

// ── what waits for people ───────────────────────────────────────────────────────────────────────

/** As the partial indexes say it, word for word, or they are not used. */
const WAITS = sql`state in ('in_review', 'appealed')`;
const waiting = {
  ...listed,
  approvals: claims.approvals,
  proposed: sql<number>`${claims.decision}->>'$.amounts.approved'`,
  peopleNeeded: sql<1 | 2 | null>`${claims.decision}->>'$.peopleNeeded'`,
  appeal: claims.appeal,
};

interface AfterPlace {
  readonly state: ClaimState;
  readonly mode: 'live' | 'test';
  /** The figure of the last claim of the page before, and its id. */
  readonly figure: number;
  readonly after: string;
  readonly limit: number;
}

/** The greatest first, of equal ones the oldest. */
const defineByFigure = (column: typeof claims.claimedAmount | typeof claims.riskScore) =>
  defineRead((p: Params<AfterPlace>) =>
    select(waiting)
      .from(claims)
      .where(
        and(
          WAITS,
          eq(claims.state, p.state),
          eq(claims.mode, p.mode),
          lte(column, p.figure),
          sql`(${column} < ${p.figure} or ${claims.id} > ${p.after})`,
        ),
      )
      .orderBy(desc(column), asc(claims.id))
      .limit(p.limit),
  );
export const listWaitingByAmount = defineByFigure(claims.claimedAmount);
export const listWaitingByRisk = defineByFigure(claims.riskScore);
/** The oldest first: ids are in the order of time. */
export const listWaitingByAge = defineRead((p: Params<Omit<AfterPlace, 'figure'>>) =>
  select(waiting)
    .from(claims)
    .where(and(WAITS, eq(claims.state, p.state), eq(claims.mode, p.mode), gt(claims.id, p.after)))
    .orderBy(asc(claims.id))
    .limit(p.limit),
);

// ── sums for an overview ────────────────────────────────────────────────────────────────────────

/** Claims that wait for people. */
export const summarizeWaiting = defineFind((_p: Params<object>) =>
  select({
    claims: sql<number>`count(*)`,
    amount: sql<number>`coalesce(sum(${claims.claimedAmount}), 0)`,
    oldestAt: sql<Instant | null>`min(${claims.submittedAt})`,
  })
    .from(claims)
    .where(and(eq(claims.state, 'in_review'), eq(claims.mode, 'live'))),
);

/** As the index holds them, so that the claims themselves are not opened. */
const decidedIn = (p: Params<{ from: LocalDate; until: LocalDate }>) =>
  and(eq(claims.mode, 'live'), gte(claims.decidedOn, p.from), lte(claims.decidedOn, p.until));

export const summarizeDecided = defineFind((p: Params<{ from: LocalDate; until: LocalDate }>) =>
  select({
    claims: sql<number>`count(*)`,
    claimed: sql<number>`coalesce(sum(${claims.claimedAmount}), 0)`,
    approved: sql<number>`coalesce(sum(${claims.approvedAmount}), 0)`,
  })
    .from(claims)
    .where(decidedIn(p)),
);

/** By week, named by its Monday. */
export const summarizeWeeks = defineRead((p: Params<{ from: LocalDate; until: LocalDate }>) =>
  select({
    week: sql<LocalDate>`date(${claims.decidedOn}, 'weekday 0', '-6 days')`,
    claims: sql<number>`count(*)`,
    approved: sql<number>`coalesce(sum(${claims.approvedAmount}), 0)`,
  })
    .from(claims)
    .where(decidedIn(p))
    .groupBy(sql`date(${claims.decidedOn}, 'weekday 0', '-6 days')`)
    .limit(60),
);

// ── goodwill ────────────────────────────────────────────────────────────────────────────────────

export const insertGoodwillBudget = defineInsert(goodwillBudgets);
export const insertGoodwillGrant = defineInsert(goodwillGrants);
const sumOfYear = (
  table: typeof goodwillBudgets | typeof goodwillGrants,
  p: Params<{ year: number; currency: string }>,
) => sql`(select coalesce(sum(amount), 0) from ${table} where year = ${p.year} and currency = ${p.currency})`;
/** Undoes its whole batch unless what is granted of a year stays within what was given for it, whoever grants at the same time. */
export const guardGoodwill = defineWrite(
  (p: Params<{ year: number; currency: string }>) =>
    sql`insert into guard select 1, ${sumOfYear(goodwillGrants, p)} <= ${sumOfYear(goodwillBudgets, p)}, 'GOODWILL_SPENT'`,
);
export const listGoodwillBudgets = defineRead((p: Params<{ year: number }>) =>
  select(columnsOf(goodwillBudgets)).from(goodwillBudgets).where(eq(goodwillBudgets.year, p.year)).limit(500),
);
/** By currency. */
export const sumGoodwill = defineRead((p: Params<{ year: number }>) =>
  select({
    currency: goodwillBudgets.currency,
    given: sql<number>`sum(${goodwillBudgets.amount})`,
    granted: sql<number>`(select coalesce(sum(g.amount), 0) from goodwill_grants g
      where g.year = ${goodwillBudgets.year} and g.currency = ${goodwillBudgets.currency})`,
  })
    .from(goodwillBudgets)
    .where(eq(goodwillBudgets.year, p.year))
    .groupBy(goodwillBudgets.currency)
    .limit(50),
);

// ── what is promised before a decision ──────────────────────────────────────────────────────────

/** As the partial index says it, word for word, or it is not used. */
const IS_ADVANCED = sql`pre_credit_state in ('promised', 'credited')`;
export const listAdvanced = defineRead((p: Params<{ memberId: MembershipId; limit: number }>) =>
  select({
    id: claims.id,
    reference: claims.reference,
    serial: claims.serial,
    modelCode: claims.modelCode,
    state: claims.state,
    decidedOn: claims.decidedOn,
    submittedAt: claims.submittedAt,
    currency: claims.currency,
    preCredit: claims.preCredit,
    preCreditState: claims.preCreditState,
  })
    .from(claims)
    .where(and(eq(claims.memberId, p.memberId), IS_ADVANCED))
    .limit(p.limit),
);
export const listMembersAdvanced = defineRead((_p: Params<object>) =>
  select({ memberId: claims.memberId }).from(claims).where(IS_ADVANCED).groupBy(claims.memberId).limit(5000),
);
/** Says of many claims at once where their promise stands; the claim itself does not change by it. */
export const markAdvances = defineWrite(
  (p: Params<{ marks: string }>) =>
    sql`update claims set pre_credit_state = e.value->>'$.state' from json_each(${p.marks}) e where claims.id = e.value->>'$.id'`,
);
