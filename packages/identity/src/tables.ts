import type { Instant, Language, LocalDate } from '@aftercare/kernel';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  ClientJwk,
  ClientMode,
  Permission,
  Role,
  SecondFactorState,
  SecretId,
  SessionId,
  UserId,
  UserState,
} from './words.ts';

export const users = sqliteTable('users', {
  id: text().$type<UserId>().primaryKey(),
  email: text().notNull(),
  name: text().notNull(),
  roles: text({ mode: 'json' }).$type<readonly Role[]>().notNull(),
  state: text().$type<UserState>().notNull(),
  passwordHash: text(),
  invitationHash: text(),
  invitationExpiresAt: integer().$type<Instant>(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
  language: text().$type<Language>(),
});

export const sessions = sqliteTable('sessions', {
  id: text().$type<SessionId>().primaryKey(),
  userId: text().$type<UserId>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  revokedAt: integer().$type<Instant>(),
  /** “Firefox · Windows”, never the whole header. */
  userAgent: text(),
  lastUsedAt: integer().$type<Instant>(),
});

export const refreshTokens = sqliteTable('refresh_tokens', {
  tokenHash: text().primaryKey(),
  sessionId: text().$type<SessionId>().notNull(),
  issuedAt: integer().$type<Instant>().notNull(),
  expiresAt: integer().$type<Instant>().notNull(),
  usedAt: integer().$type<Instant>(),
});

export const signInFailures = sqliteTable('sign_in_failures', {
  email: text().notNull(),
  at: integer().$type<Instant>().notNull(),
});

export const passwordResets = sqliteTable('password_resets', {
  tokenHash: text().primaryKey(),
  userId: text().$type<UserId>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  expiresAt: integer().$type<Instant>().notNull(),
  usedAt: integer().$type<Instant>(),
});

export const secondFactors = sqliteTable('second_factors', {
  userId: text().$type<UserId>().primaryKey(),
  state: text().$type<SecondFactorState>().notNull(),
  sealedSecret: text().notNull(),
  lastStep: integer().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
});

export const recoveryCodes = sqliteTable('recovery_codes', {
  codeHash: text().primaryKey(),
  userId: text().$type<UserId>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  usedAt: integer().$type<Instant>(),
});

export const apiClients = sqliteTable('api_clients', {
  id: text().primaryKey(),
  name: text().notNull(),
  mode: text().$type<ClientMode>().notNull(),
  scopes: text({ mode: 'json' }).$type<readonly Permission[]>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  revokedAt: integer().$type<Instant>(),
  version: integer().notNull(),
});

export const clientSecrets = sqliteTable('client_secrets', {
  secretHash: text().primaryKey(),
  clientId: text().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  revokedAt: integer().$type<Instant>(),
  id: text().$type<SecretId>().notNull(),
  lastUsedOn: text().$type<LocalDate>(),
});

export const clientKeys = sqliteTable(
  'client_keys',
  {
    clientId: text().notNull(),
    kid: text().notNull(),
    jwk: text({ mode: 'json' }).$type<ClientJwk>().notNull(),
    createdAt: integer().$type<Instant>().notNull(),
    lastUsedOn: text().$type<LocalDate>(),
    revokedAt: integer().$type<Instant>(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.kid] })],
);

export const usedAssertions = sqliteTable(
  'used_assertions',
  {
    clientId: text().notNull(),
    jti: text().notNull(),
    expiresAt: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.jti] })],
);

export const signingKeys = sqliteTable('signing_keys', {
  kid: text().primaryKey(),
  purpose: text().$type<'token'>().notNull(),
  sealedPrivateKey: text().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  retiredAt: integer().$type<Instant>(),
});
