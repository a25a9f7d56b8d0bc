import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, asc, desc, eq, gt, lt, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { invitations, memberships, networkLinks } from './tables.ts';
import type { InvitationId, MemberKind, Membership, MembershipId, MembershipState } from './words.ts';

export const insertInvitation = defineInsert(invitations);
export const findInvitationByToken = defineFind((p: Params<{ tokenHash: string }>) =>
  select(columnsOf(invitations)).from(invitations).where(eq(invitations.tokenHash, p.tokenHash)),
);
export const findInvitation = defineFind((p: Params<{ id: InvitationId }>) =>
  select(columnsOf(invitations)).from(invitations).where(eq(invitations.id, p.id)),
);
export const setInvitationState = defineUpdate(invitations, { set: ['state', 'version'], by: ['id'] });
/** Those that are over and were never used. */
export const listExpired = defineRead((p: Params<{ until: Instant; limit: number }>) =>
  select({ id: invitations.id, version: invitations.version })
    .from(invitations)
    .where(sql`${invitations.state} = 'open' and ${invitations.expiresAt} <= ${p.until}`)
    .orderBy(asc(invitations.expiresAt))
    .limit(p.limit),
);
export const expireInvitations = defineWrite(
  (p: Params<{ ids: string }>) =>
    sql`update invitations set state = 'expired', version = version + 1
        where id in (select value from json_each(${p.ids}))`,
);
export const listInvitations = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(invitations))
    .from(invitations)
    .where(lt(invitations.id, p.before))
    .orderBy(desc(invitations.id))
    .limit(p.limit),
);

/** Of these addresses, those that were invited and whose invitation has not run out; `emails`: a JSON list. */
export const listInvitationsTo = defineRead((p: Params<{ emails: string }>) =>
  select({ email: invitations.email, memberKind: invitations.memberKind, state: invitations.state })
    .from(invitations)
    .where(
      and(
        sql`${invitations.email} in (select value from json_each(${p.emails}))`,
        sql`${invitations.state} <> 'expired'`,
      ),
    )
    .limit(5000),
);

export const insertMembership = defineInsert(memberships);
export const findMembershipOf = defineFind((p: Params<{ tenantId: TenantId }>) =>
  select(columnsOf(memberships)).from(memberships).where(eq(memberships.tenantId, p.tenantId)),
);
export const findMembership = defineFind((p: Params<{ id: MembershipId }>) =>
  select(columnsOf(memberships)).from(memberships).where(eq(memberships.id, p.id)),
);
/** The membership whose id an upper capability's SQL selects. */
export function defineMembershipBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Membership | undefined> {
  return defineFind((p: Params<Values>) =>
    select(columnsOf(memberships))
      .from(memberships)
      .where(sql`${memberships.id} = ${scope(p)}`),
  );
}
/** When the membership of a tenant was suspended last, whether or not it still is; null if it never was. */
export const findSuspension = defineFind((p: Params<{ tenantId: TenantId }>) =>
  select({ at: sql<Instant | null>`max(at)` })
    .from(sql`history`)
    .where(
      sql`subject = (select id from memberships where tenant_id = ${p.tenantId}) and after->>'state' = 'suspended'`,
    ),
);
/** Each state that a membership came into, the earliest first; the tenant is what an upper capability's SQL selects. */
export function defineMembershipStatesBy<Values>(
  memberTenantId: (p: Params<Values>) => SQLWrapper,
): (values: Values & object) => Read<{ state: MembershipState; at: Instant }[]> {
  return defineRead((p: Params<Values>) =>
    select({ state: sql<MembershipState>`after->>'$.state'`, at: sql<Instant>`at` })
      .from(sql`history`)
      .where(
        sql`subject = (select id from memberships where tenant_id = ${memberTenantId(p)}) and after->>'$.state' is not null`,
      )
      .orderBy(sql`version`)
      .limit(1000),
  );
}
export const setGrade = defineUpdate(memberships, { set: ['grade', 'version'], by: ['id'] });
export const writeStanding = defineUpdate(memberships, {
  set: ['state', 'reviewDueAt', 'reviewer', 'missing', 'startsOn', 'probationUntil', 'version'],
  by: ['id'],
});
/** Something of the member was changed that stands elsewhere: whoever decided by it decides again. */
export const raiseMembership = defineUpdate(memberships, { set: ['version'], by: ['id'] });
/** What an applicant says of itself, said again. */
export const writeFacts = defineUpdate(memberships, {
  set: ['legalName', 'licenceNumber', 'licenceKey', 'divisionCode', 'address', 'phone', 'categories', 'appliedAt'],
  by: ['id'],
});
export const listMemberships = defineRead((p: Params<{ after: string; limit: number }>) =>
  select(columnsOf(memberships))
    .from(memberships)
    .where(gt(memberships.id, p.after))
    .orderBy(asc(memberships.id))
    .limit(p.limit),
);
export const listMembershipsInState = defineRead(
  (p: Params<{ state: MembershipState; after: string; limit: number }>) =>
    select(columnsOf(memberships))
      .from(memberships)
      .where(and(eq(memberships.state, p.state), gt(memberships.id, p.after)))
      .orderBy(asc(memberships.id))
      .limit(p.limit),
);

/** An older piece of news never overwrites a newer one. */
export const putNetworkLink = defineWrite(
  (
    p: Params<{
      networkId: TenantId;
      slug: string;
      name: string;
      membershipId: MembershipId;
      memberKind: MemberKind;
      state: MembershipState;
      at: Instant;
      version: number;
    }>,
  ) =>
    sql`insert into network_links (network_id, slug, name, membership_id, member_kind, state, at, version)
        values (${p.networkId}, ${p.slug}, ${p.name}, ${p.membershipId}, ${p.memberKind}, ${p.state}, ${p.at}, ${p.version})
        on conflict (network_id) do update set slug = excluded.slug, name = excluded.name, membership_id = excluded.membership_id,
          member_kind = excluded.member_kind, state = excluded.state, at = excluded.at, version = excluded.version
        where excluded.version > network_links.version`,
);
export const listNetworkLinks = defineRead(() =>
  select(columnsOf(networkLinks)).from(networkLinks).orderBy(asc(networkLinks.slug)).limit(200),
);

/** Who waits for the manufacturer's answer. */
export const countApplications = defineFind((_p: Params<object>) =>
  select({ count: sql<number>`count(*)` })
    .from(memberships)
    .where(sql`${memberships.state} in ('applied', 'in_review')`),
);
