import { agreedChecker, agreedPolicyId, defineAgreementBy, defineAgreementOn } from '@aftercare/agreements';
import { defineFilesIn, hashesOfFiles } from '@aftercare/evidence';
import type { LocalDate } from '@aftercare/kernel';
import { defineMembershipBy, defineMembershipStatesBy } from '@aftercare/network';
import { defineWorkDays } from '@aftercare/policies';
import {
  defineCampaignsOn,
  defineSentBy,
  defineUnitBy,
  defineUnitEventsBy,
  divisionOfUnit,
  modelCodeOf,
  unitIdOf,
  unitsOfPhoneOfUnit,
} from '@aftercare/products';
import { defineFind, defineRead, type Params, select, type TenantId } from '@aftercare/runtime';
import {
  componentOfOrder,
  divisionOfOrder,
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
import { and, desc, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { codeSets, rateCards } from '../policies.ts';
import { IS_OPEN } from '../store.ts';
import { claimEvidence, claims, priorApprovals } from '../tables.ts';
import type { ClaimId } from '../words.ts';
import { defineReadsOfRisk, type RiskyThing } from './risk.ts';

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
  operations: sql<string>`(select json_group_array(l.value->>'$.operation') from json_each(${claims.lines}) l
    where l.value->>'$.operation' is not null)`,
};

/** More claims for one unit than anybody looks back over. */
const EARLIER_CLAIMS = 50;

/** Open claims for one unit, and those that a claim of this member for the same order or photos would repeat. */
function defineNeighbours<Values>(
  scope: (p: Params<Values>) => Pick<
    JudgedThing,
    'unitId' | 'memberTenantId' | 'mode' | 'orderNumber' | 'priorApproval'
  > & {
    /** The local day of the repair. */
    readonly day: SQLWrapper;
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
  const campaigns = defineCampaignsOn((p: Params<Values>) => scope(p));
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
    campaigns: campaigns(values),
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
  const sent = defineSentBy((p: Params<Values>) => scope(p).unitId);
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
    day: scope(p).risk.repairedOn,
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
    sent: sent(values),
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

/** Where a kind is there twice: a rate card once for its window, terms once for a repair that they have hold longer. */
const CHOSEN_BY = {
  work: sql`not in ('submitted', 'longer_hold')`,
  submission: sql`= 'submitted'`,
  hold: sql`= 'longer_hold'`,
};
/** The id of the version of a kind that a claim was judged by first. */
const judgedBy =
  (kind: string, of: keyof typeof CHOSEN_BY = 'work') =>
  (p: Params<{ claim: ClaimId }>) =>
    sql`(select e.value->>'$.id' from claims c, json_each(c.decision, '$.versions') e
         where c.id = ${p.claim} and e.value->>'$.kind' = ${kind} and e.value->>'$.chosenBy' ${CHOSEN_BY[of]})`;

const unitOfClaim = (p: Params<{ claim: ClaimId }>) => sql`(select unit_id from claims where id = ${p.claim})`;

const unitToJudgeAgain = defineUnitBy(unitOfClaim);

const eventsToJudgeAgain = defineUnitEventsBy(unitOfClaim);

const extensionsToJudgeAgain = defineExtensionsBy(unitOfClaim);

const termsToJudgeAgain = warrantyTerms.defineVersionById(judgedBy('warranty.terms'));

const holdingTermsToJudgeAgain = warrantyTerms.defineVersionById(judgedBy('warranty.terms', 'hold'));

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
    day: ofClaim('repaired_on')(p),
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
    holdingTerms: holdingTermsToJudgeAgain(of),
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
