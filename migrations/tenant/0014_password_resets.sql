-- Links by which somebody who forgot a password chooses a new one. Insert-only but for `used_at`.
CREATE TABLE password_resets (
  token_hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX password_resets_user ON password_resets (user_id, created_at);
--> statement-breakpoint
CREATE INDEX password_resets_created ON password_resets (created_at);
