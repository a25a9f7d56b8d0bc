import { columnsOf, defineRead, type Params, select } from '@aftercare/runtime';
import { chargeMatrices, warrantyTerms } from '@aftercare/warranty';
import { asc, type SQL, sql } from 'drizzle-orm';
import { codeSets, rateCards } from '../policies.ts';
import { claimInputs, claimRounds, claims } from '../tables.ts';
import type { ClaimId } from '../words.ts';

export const CLAIMS_AT_ONCE = 200;

const ROUNDS_AT_ONCE = 2000;

/** What some claims were decided from, and the versions that are named in it. */
export function defineReadsOfInputs<Values>(ids: (p: Params<Values>) => SQL) {
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

export const readsToReplay = defineReadsToReplay((p: Params<{ claim: ClaimId }>) => sql`(${p.claim})`);

/** Of all claims in the order of their ids, those behind one. */
export const readsToReplayAfter = defineReadsToReplay(
  (p: Params<{ after: string; limit: number }>) =>
    sql`(select id from claims where id > ${p.after} order by id limit ${p.limit})`,
);
