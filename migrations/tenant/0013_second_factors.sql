-- The second factor (RFC 6238). `last_step` is the last time step whose code was used: each counts once.
CREATE TABLE second_factors (
  user_id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  sealed_secret TEXT NOT NULL,
  last_step INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE recovery_codes (
  code_hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX recovery_codes_user ON recovery_codes (user_id);
