import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  select,
} from '@aftercare/runtime';
import { and, asc, count, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import {
  apiClients,
  clientKeys,
  clientSecrets,
  passwordResets,
  recoveryCodes,
  refreshTokens,
  secondFactors,
  sessions,
  signInFailures,
  signingKeys,
  usedAssertions,
  users,
} from './tables.ts';
import type { SecretId, SessionId, UserId } from './words.ts';

export const insertUser = defineInsert(users);
export const findUserByEmail = defineFind((p: Params<{ email: string }>) =>
  select(columnsOf(users)).from(users).where(eq(users.email, p.email)),
);
export const findUser = defineFind((p: Params<{ id: string }>) =>
  select(columnsOf(users)).from(users).where(eq(users.id, p.id)),
);
/** For a change beside the row of the person: the next line of history has the next version. */
export const setUserVersion = defineUpdate(users, { set: ['version'], by: ['id'] });
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

export const setUser = defineUpdate(users, { set: ['name', 'roles', 'language', 'version'], by: ['id'] });
export const setUserState = defineUpdate(users, {
  set: ['state', 'invitationHash', 'invitationExpiresAt', 'version'],
  by: ['id'],
});
export const setPassword = defineUpdate(users, { set: ['passwordHash', 'version'], by: ['id'] });
/** After the change, in its batch: two owners who shut each other out at the same moment do not both succeed. */
export const guardOwnerLeft = defineWrite(
  () =>
    sql`insert into guard select 1, count(*) > 0, 'LAST_OWNER' from users where state = 'active' and instr(roles, '"owner"') > 0`,
);

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
    version: users.version,
  })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(refreshTokens.tokenHash, p.tokenHash)),
);
/** Of two uses of one refresh token at the same time, one changes a row; of one whose session just ended, none. */
export const useRefreshToken = defineWrite(
  (p: Params<{ tokenHash: string; at: Instant }>) =>
    sql`update refresh_tokens set used_at = ${p.at} where token_hash = ${p.tokenHash} and used_at is null
        and exists (select 1 from sessions s where s.id = refresh_tokens.session_id and s.revoked_at is null)`,
);
export const touchSession = defineUpdate(sessions, { set: ['lastUsedAt'], by: ['id'] });
export const findSession = defineFind((p: Params<{ id: string }>) =>
  select(columnsOf(sessions)).from(sessions).where(eq(sessions.id, p.id)),
);
/** Of one person: tokens that have run out tell a thief from the owner no longer. */
export const pruneRefreshTokens = defineWrite(
  (p: Params<{ userId: UserId; before: Instant }>) =>
    sql`delete from refresh_tokens where session_id in (select id from sessions where user_id = ${p.userId})
        and expires_at < ${p.before}`,
);
/** After their tokens. */
export const pruneSessions = defineWrite(
  (p: Params<{ userId: UserId; before: Instant }>) =>
    sql`delete from sessions where user_id = ${p.userId} and coalesce(last_used_at, created_at) < ${p.before}
        and not exists (select 1 from refresh_tokens t where t.session_id = sessions.id)`,
);
/** Live ones, newest first. */
export const listSessions = defineRead(
  (p: Params<{ userId: UserId; usedAfter: Instant; before: string; limit: number }>) =>
    select(columnsOf(sessions))
      .from(sessions)
      .where(
        and(
          eq(sessions.userId, p.userId),
          isNull(sessions.revokedAt),
          lt(sessions.id, p.before),
          gt(sql`coalesce(${sessions.lastUsedAt}, ${sessions.createdAt})`, p.usedAfter),
        ),
      )
      .orderBy(desc(sessions.id))
      .limit(p.limit),
);
export const revokeSessionsOf = defineWrite(
  (p: Params<{ userId: UserId; except: string; at: Instant }>) =>
    sql`update sessions set revoked_at = ${p.at} where user_id = ${p.userId} and revoked_at is null and id <> ${p.except}`,
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
/** The same, where the account is known by its person. */
export const countSignInFailuresOf = defineFind((p: Params<{ userId: UserId; since: Instant }>) =>
  select({ failures: count(), lastAt: sql<Instant | null>`max(${signInFailures.at})` })
    .from(users)
    .innerJoin(signInFailures, eq(signInFailures.email, users.email))
    .where(and(eq(users.id, p.userId), gt(signInFailures.at, p.since))),
);
/** Failures older than what the lock looks at are of no use. */
export const pruneSignInFailures = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from sign_in_failures where at < ${p.before}`,
);
export const clearSignInFailures = defineWrite(
  (p: Params<{ email: string }>) => sql`delete from sign_in_failures where email = ${p.email}`,
);

// ── a new password by mail ──────────────────────────────────────────────────────────────────────

export const insertReset = defineInsert(passwordResets);
export const countResetsOf = defineFind((p: Params<{ email: string; since: Instant }>) =>
  select({ count: count() })
    .from(users)
    .innerJoin(passwordResets, eq(passwordResets.userId, users.id))
    .where(and(eq(users.email, p.email), gt(passwordResets.createdAt, p.since))),
);
/** Whose link it is, while it is good. */
export const findUserByReset = defineFind((p: Params<{ tokenHash: string; now: Instant }>) =>
  select(columnsOf(users))
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(
      and(
        eq(passwordResets.tokenHash, p.tokenHash),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, p.now),
      ),
    ),
);
export const useReset = defineWrite(
  (p: Params<{ tokenHash: string; at: Instant }>) =>
    sql`update password_resets set used_at = ${p.at} where token_hash = ${p.tokenHash} and used_at is null`,
);
export const guardResetUnused = defineWrite(() => sql`insert into guard select 1, changes(), 'RESET_USED'`);
/** With a new password, or none, the other links are worth nothing. */
export const voidResetsOf = defineWrite(
  (p: Params<{ userId: UserId; at: Instant }>) =>
    sql`update password_resets set used_at = ${p.at} where user_id = ${p.userId} and used_at is null`,
);
export const pruneResets = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from password_resets where created_at < ${p.before}`,
);

// ── the second factor ───────────────────────────────────────────────────────────────────────────

export const findSecondFactor = defineFind((p: Params<{ userId: string }>) =>
  select(columnsOf(secondFactors)).from(secondFactors).where(eq(secondFactors.userId, p.userId)),
);
export const findSecondFactorByEmail = defineFind((p: Params<{ email: string }>) =>
  select(columnsOf(secondFactors))
    .from(users)
    .innerJoin(secondFactors, eq(secondFactors.userId, users.id))
    .where(eq(users.email, p.email)),
);
/** A new secret takes the place of one that was never confirmed. */
export const putPendingFactor = defineWrite(
  (p: Params<{ userId: UserId; sealedSecret: string; at: Instant }>) =>
    sql`insert into second_factors (user_id, state, sealed_secret, last_step, created_at)
        values (${p.userId}, 'pending', ${p.sealedSecret}, 0, ${p.at})
        on conflict (user_id) do update set sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
        where state = 'pending'`,
);
/** Only the very secret whose code was seen: another tab may have begun anew meanwhile. */
export const confirmFactor = defineWrite(
  (p: Params<{ userId: UserId; sealedSecret: string; step: number }>) =>
    sql`update second_factors set state = 'on', last_step = ${p.step}
        where user_id = ${p.userId} and sealed_secret = ${p.sealedSecret} and state = 'pending'`,
);
/** Of two uses of one code at the same time, one changes a row. */
export const useStep = defineWrite(
  (p: Params<{ userId: UserId; step: number }>) =>
    sql`update second_factors set last_step = ${p.step} where user_id = ${p.userId} and last_step < ${p.step}`,
);
export const deleteFactor = defineWrite(
  (p: Params<{ userId: UserId }>) => sql`delete from second_factors where user_id = ${p.userId}`,
);
export const insertRecoveryCodes = defineInsertMany(recoveryCodes);
export const findRecoveryCode = defineFind((p: Params<{ codeHash: string }>) =>
  select({ userId: recoveryCodes.userId })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.codeHash, p.codeHash), isNull(recoveryCodes.usedAt))),
);
export const countRecoveryCodes = defineFind((p: Params<{ userId: UserId }>) =>
  select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, p.userId), isNull(recoveryCodes.usedAt))),
);
export const useRecoveryCode = defineWrite(
  (p: Params<{ codeHash: string; at: Instant }>) =>
    sql`update recovery_codes set used_at = ${p.at} where code_hash = ${p.codeHash} and used_at is null`,
);
export const deleteRecoveryCodes = defineWrite(
  (p: Params<{ userId: UserId }>) => sql`delete from recovery_codes where user_id = ${p.userId}`,
);
export const guardCodeUnused = defineWrite(() => sql`insert into guard select 1, changes(), 'CODE_USED'`);
export const guardFactorChanged = defineWrite(() => sql`insert into guard select 1, changes(), 'FACTOR'`);

export const insertClient = defineInsert(apiClients);
export const insertClientSecret = defineInsert(clientSecrets);
export const findClientBySecret = defineFind((p: Params<{ clientId: string; secretHash: string }>) =>
  select({
    id: apiClients.id,
    mode: apiClients.mode,
    scopes: apiClients.scopes,
    lastUsedOn: clientSecrets.lastUsedOn,
  })
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
/** For a change beside the row of the client: the next line of history has the next version. */
export const setClientVersion = defineUpdate(apiClients, { set: ['version'], by: ['id'] });

const listedSecret = {
  id: clientSecrets.id,
  clientId: clientSecrets.clientId,
  createdAt: clientSecrets.createdAt,
  lastUsedOn: clientSecrets.lastUsedOn,
};
export const listLiveSecrets = defineRead((p: Params<{ clientId: string }>) =>
  select(listedSecret)
    .from(clientSecrets)
    .where(and(eq(clientSecrets.clientId, p.clientId), isNull(clientSecrets.revokedAt)))
    .orderBy(asc(clientSecrets.createdAt))
    .limit(10),
);
/** The clients of one page of the list. */
const isOfPage = (column: typeof clientSecrets.clientId | typeof clientKeys.clientId, p: Params<Page>) =>
  sql`${column} in (select id from api_clients where id > ${p.after} order by id limit ${p.limit})`;
interface Page {
  readonly after: string;
  readonly limit: number;
}
export const listLiveSecretsOfPage = defineRead((p: Params<Page>) =>
  select(listedSecret)
    .from(clientSecrets)
    .where(and(isOfPage(clientSecrets.clientId, p), isNull(clientSecrets.revokedAt)))
    .limit(2000),
);
export const findSecret = defineFind((p: Params<{ clientId: string; id: SecretId }>) =>
  select(listedSecret)
    .from(clientSecrets)
    .where(and(eq(clientSecrets.id, p.id), eq(clientSecrets.clientId, p.clientId))),
);
export const revokeSecret = defineUpdate(clientSecrets, { set: ['revokedAt'], by: ['id'] });
export const noteSecretUse = defineUpdate(clientSecrets, { set: ['lastUsedOn'], by: ['secretHash'] });

export const insertClientKeys = defineInsertMany(clientKeys);
const listedKey = {
  clientId: clientKeys.clientId,
  kid: clientKeys.kid,
  jwk: clientKeys.jwk,
  createdAt: clientKeys.createdAt,
  lastUsedOn: clientKeys.lastUsedOn,
};
export const listLiveKeys = defineRead((p: Params<{ clientId: string }>) =>
  select(listedKey)
    .from(clientKeys)
    .where(and(eq(clientKeys.clientId, p.clientId), isNull(clientKeys.revokedAt)))
    .orderBy(asc(clientKeys.kid))
    .limit(10),
);
export const listLiveKeysOfPage = defineRead((p: Params<Page>) =>
  select(listedKey)
    .from(clientKeys)
    .where(and(isOfPage(clientKeys.clientId, p), isNull(clientKeys.revokedAt)))
    .limit(2000),
);
/** All names that a client's keys ever had: a name is never given to another key. */
export const listKeyIds = defineRead((p: Params<{ clientId: string }>) =>
  select({ kid: clientKeys.kid }).from(clientKeys).where(eq(clientKeys.clientId, p.clientId)).limit(10_000),
);
export const findKey = defineFind((p: Params<{ clientId: string; kid: string }>) =>
  select(listedKey)
    .from(clientKeys)
    .where(and(eq(clientKeys.clientId, p.clientId), eq(clientKeys.kid, p.kid))),
);
export const revokeKey = defineUpdate(clientKeys, { set: ['revokedAt'], by: ['clientId', 'kid'] });
export const noteKeyUse = defineUpdate(clientKeys, { set: ['lastUsedOn'], by: ['clientId', 'kid'] });

/** Fails for an assertion that was used before. */
export const insertUsedAssertion = defineInsert(usedAssertions);
export const pruneUsedAssertions = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from used_assertions where expires_at < ${p.before}`,
);

export const insertSigningKey = defineInsert(signingKeys);
/** Newest first. */
export const listSigningKeys = defineRead((_p: Params<object>) =>
  select({ kid: signingKeys.kid }).from(signingKeys).orderBy(desc(signingKeys.createdAt)).limit(10_000),
);
/** They sign no more. */
export const retireSigningKeys = defineWrite(
  (p: Params<{ at: Instant }>) => sql`update signing_keys set retired_at = ${p.at} where retired_at is null`,
);
export const findSigningKey = defineFind(() =>
  select({ kid: signingKeys.kid, sealedPrivateKey: signingKeys.sealedPrivateKey })
    .from(signingKeys)
    .where(and(eq(signingKeys.purpose, 'token'), isNull(signingKeys.retiredAt)))
    .orderBy(desc(signingKeys.createdAt))
    .limit(1),
);
