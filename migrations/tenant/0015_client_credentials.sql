-- A secret has a name, so that one of two can be revoked without knowing it. Those from before are named by their hash.
ALTER TABLE client_secrets ADD COLUMN id TEXT NOT NULL DEFAULT '';
--> statement-breakpoint
UPDATE client_secrets SET id = 'sec_' || substr(secret_hash, 1, 26);
--> statement-breakpoint
-- A day and no moment: it is written once a day, not with every token.
ALTER TABLE client_secrets ADD COLUMN last_used_on TEXT;
--> statement-breakpoint
CREATE UNIQUE INDEX client_secrets_id ON client_secrets (id);
--> statement-breakpoint
CREATE INDEX client_secrets_live ON client_secrets (client_id, created_at) WHERE revoked_at IS NULL;
--> statement-breakpoint
-- Public keys of clients that prove themselves by a signed assertion instead of a secret (RFC 7523).
CREATE TABLE client_keys (
  client_id TEXT NOT NULL,
  kid TEXT NOT NULL,
  jwk TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_on TEXT,
  revoked_at INTEGER,
  PRIMARY KEY (client_id, kid)
) STRICT;
--> statement-breakpoint
-- Each assertion counts once. A row is of no use when its assertion has run out.
CREATE TABLE used_assertions (
  client_id TEXT NOT NULL,
  jti TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (client_id, jti)
) STRICT;
--> statement-breakpoint
CREATE INDEX used_assertions_expires ON used_assertions (expires_at);
