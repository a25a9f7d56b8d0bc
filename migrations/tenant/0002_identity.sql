CREATE TABLE users (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  state TEXT NOT NULL,
  password_hash TEXT,
  invitation_hash TEXT UNIQUE,
  invitation_expires_at INTEGER,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX sessions_user ON sessions (user_id);
--> statement-breakpoint
-- One row per refresh token of a session; using one twice revokes the session.
CREATE TABLE refresh_tokens (
  token_hash TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  issued_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX refresh_tokens_session ON refresh_tokens (session_id);
--> statement-breakpoint
-- Failed sign-ins, insert-only: a hot account must not collide on a counter.
CREATE TABLE sign_in_failures (email TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
--> statement-breakpoint
CREATE INDEX sign_in_failures_email ON sign_in_failures (email, at);
--> statement-breakpoint
CREATE INDEX sign_in_failures_at ON sign_in_failures (at);
--> statement-breakpoint
CREATE TABLE api_clients (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  mode TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE client_secrets (
  secret_hash TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX client_secrets_client ON client_secrets (client_id);
--> statement-breakpoint
-- Private keys are sealed under the key encryption key of the deployment; their public halves stand in the control database.
CREATE TABLE signing_keys (
  kid TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,
  sealed_private_key TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  retired_at INTEGER
) STRICT;
