import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  select,
} from '@aftercare/runtime';
import { and, asc, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { apiClients, clientSecrets, refreshTokens, sessions, signInFailures, signingKeys, users } from './tables.ts';
import type { SessionId } from './words.ts';

export const insertUser = defineInsert(users);
export const findUserByEmail = defineFind((p: Params<{ email: string }>) =>
  select(columnsOf(users)).from(users).where(eq(users.email, p.email)),
);
export const findUserByInvitation = defineFind((p: Params<{ invitationHash: string }>) =>
  select(columnsOf(users)).from(users).where(eq(users.invitationHash, p.invitationHash)),
);
export const listUsers = defineRead((p: Params<{ after: string; limit: number }>) =>
  select(columnsOf(users)).from(users).where(gt(users.id, p.after)).orderBy(asc(users.id)).limit(p.limit),
);
export const inviteUserAgain = defineUpdate(users, {
  set: ['name', 'roles', 'language', 'invitationHash', 'invitationExpiresAt', 'version'],
  by: ['id'],
});
export const activateUser = defineUpdate(users, {
  set: ['state', 'name', 'passwordHash', 'invitationHash', 'invitationExpiresAt', 'version'],
  by: ['id'],
});

export const insertSession = defineInsert(sessions);
export const insertRefreshToken = defineInsert(refreshTokens);
export const findRefreshToken = defineFind((p: Params<{ tokenHash: string }>) =>
  select({
    tokenHash: refreshTokens.tokenHash,
    expiresAt: refreshTokens.expiresAt,
    usedAt: refreshTokens.usedAt,
    sessionId: sessions.id,
    revokedAt: sessions.revokedAt,
    userId: users.id,
    email: users.email,
    name: users.name,
    roles: users.roles,
    state: users.state,
  })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(refreshTokens.tokenHash, p.tokenHash)),
);
/** Of two uses of one refresh token at the same time, one changes a row. */
export const useRefreshToken = defineWrite(
  (p: Params<{ tokenHash: string; at: Instant }>) =>
    sql`update refresh_tokens set used_at = ${p.at} where token_hash = ${p.tokenHash} and used_at is null`,
);
export const guardTokenUnused = defineWrite(() => sql`insert into guard select 1, changes(), 'REFRESH_REUSED'`);
export const revokeSession = defineWrite(
  (p: Params<{ id: SessionId; at: Instant }>) =>
    sql`update sessions set revoked_at = ${p.at} where id = ${p.id} and revoked_at is null`,
);

export const insertSignInFailure = defineInsert(signInFailures);
export const countSignInFailures = defineFind((p: Params<{ email: string; since: Instant }>) =>
  select({ failures: count(), lastAt: sql<Instant | null>`max(${signInFailures.at})` })
    .from(signInFailures)
    .where(and(eq(signInFailures.email, p.email), gt(signInFailures.at, p.since))),
);
/** Failures older than what the lock looks at are of no use. */
export const pruneSignInFailures = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from sign_in_failures where at < ${p.before}`,
);
export const clearSignInFailures = defineWrite(
  (p: Params<{ email: string }>) => sql`delete from sign_in_failures where email = ${p.email}`,
);

export const insertClient = defineInsert(apiClients);
export const insertClientSecret = defineInsert(clientSecrets);
export const findClientBySecret = defineFind((p: Params<{ clientId: string; secretHash: string }>) =>
  select({ id: apiClients.id, mode: apiClients.mode, scopes: apiClients.scopes })
    .from(clientSecrets)
    .innerJoin(apiClients, eq(apiClients.id, clientSecrets.clientId))
    .where(
      and(
        eq(clientSecrets.secretHash, p.secretHash),
        eq(apiClients.id, p.clientId),
        isNull(clientSecrets.revokedAt),
        isNull(apiClients.revokedAt),
      ),
    ),
);
export const listClients = defineRead((p: Params<{ after: string; limit: number }>) =>
  select(columnsOf(apiClients))
    .from(apiClients)
    .where(gt(apiClients.id, p.after))
    .orderBy(asc(apiClients.id))
    .limit(p.limit),
);

export const findClient = defineFind((p: Params<{ id: string }>) =>
  select(columnsOf(apiClients)).from(apiClients).where(eq(apiClients.id, p.id)),
);
export const revokeClient = defineUpdate(apiClients, { set: ['revokedAt', 'version'], by: ['id'] });

export const insertSigningKey = defineInsert(signingKeys);
export const findSigningKey = defineFind(() =>
  select({ kid: signingKeys.kid, sealedPrivateKey: signingKeys.sealedPrivateKey })
    .from(signingKeys)
    .where(and(eq(signingKeys.purpose, 'token'), isNull(signingKeys.retiredAt)))
    .orderBy(desc(signingKeys.createdAt))
    .limit(1),
);
