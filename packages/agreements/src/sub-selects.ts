import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AgreementContent } from './words.ts';

/*
 * What an agreement names, inside a statement of an upper capability, so that the version that judges is read in the same
 * batch as what it judges.
 */

/**
 * The id of the version that holds for a member on a day, before its end is looked at: of those that had begun, the one
 * that was signed last. A version whose end has passed does not bring back the one that it took the place of.
 * (The alias keeps the caller's own columns of `agreements` apart.)
 */
export const agreementIdOn = (memberTenantId: SQLWrapper, on: SQLWrapper): SQL =>
  sql`(select signed.id from agreements signed
       where signed.member_tenant_id = ${memberTenantId} and signed.in_force_at is not null and signed.valid_from <= ${on}
       order by signed.in_force_at desc, signed.number desc limit 1)`;

/** Whether the version under this alias has not ended on a day; one that renews itself goes on until a new one is signed. */
export const lasts = (alias: 'agreements' | 'named', on: SQLWrapper): SQL => {
  const column = (name: string) => sql.raw(`${alias}.${name}`);
  return sql`((${column('valid_until')} is null or ${column('valid_until')} >= ${on}
      or ${column('content')}->>'$.renewal' = 'yearly')
    and (${column('ended_on')} is null or ${column('ended_on')} >= ${on}))`;
};

/** The id of the terms that a member's agreement on a day names, or NULL where it had none. */
export const agreedPolicyId = (
  memberTenantId: SQLWrapper,
  on: SQLWrapper,
  member: keyof AgreementContent['policies'],
): SQL =>
  sql`(select named.content->>${sql.raw(`'$.policies.${member}'`)} from agreements named
       where named.id = ${agreementIdOn(memberTenantId, on)} and ${lasts('named', on)})`;

/** The membership of the distributor that looks at a member's claims first by its agreement on a day, or NULL. */
export const agreedChecker = (memberTenantId: SQLWrapper, on: SQLWrapper): SQL =>
  sql`(select named.content->>'$.firstCheck.membership' from agreements named
       where named.id = ${agreementIdOn(memberTenantId, on)} and ${lasts('named', on)})`;

/** Members with a territory that is one of these divisions (JSON array). */
export const membersIn = (prefixes: SQLWrapper): SQL =>
  sql`(select membership_id from territories where division in (select value from json_each(${prefixes})))`;

/** Prefixes of a division code, longest first: 370102 → 370102, 37010, 3701, 370, 37. */
export function listPrefixes(divisionCode: string): readonly string[] {
  return Array.from({ length: divisionCode.length - 1 }, (_, index) =>
    divisionCode.slice(0, divisionCode.length - index),
  );
}
