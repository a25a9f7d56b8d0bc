import { divisionOfMember } from '@aftercare/network';
import { defineFind, defineRead, defineWriteMany, type Params, select, type TenantId } from '@aftercare/runtime';
import { and, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { claimCounts } from '../tables.ts';

/** What the risk of a claim is looked up by, as SQL. */
export interface RiskyThing {
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

export function defineReadsOfRisk<Values>(scope: (p: Params<Values>) => RiskyThing) {
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
