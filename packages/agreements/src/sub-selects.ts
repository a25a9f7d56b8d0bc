import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AgreementContent } from './words.ts';

/*
 * What an agreement names, inside a statement of an upper capability, so that the version that judges is read in the same
 * batch as what it judges.
 */

/** The id of the terms that a member's agreement on a day names, or NULL where it had none. */
export const agreedPolicyId = (
  memberTenantId: SQLWrapper,
  on: SQLWrapper,
  member: keyof AgreementContent['policies'],
): SQL =>
  sql`(select content->>${sql.raw(`'$.policies.${member}'`)} from agreements
       where member_tenant_id = ${memberTenantId} and in_force_at is not null and valid_from <= ${on}
         and (valid_until is null or valid_until >= ${on})
       order by valid_from desc, number desc limit 1)`;

/** Prefixes of a division code, longest first: 370102 → 370102, 37010, 3701, 370, 37. */
export function listPrefixes(divisionCode: string): readonly string[] {
  return Array.from({ length: divisionCode.length - 1 }, (_, index) =>
    divisionCode.slice(0, divisionCode.length - index),
  );
}
