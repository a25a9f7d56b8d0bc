-- Routing only: which tenant is where, and how its tokens are checked. No customer, user, claim or money data.
CREATE TABLE guard (want INTEGER NOT NULL, got INTEGER NOT NULL, code TEXT NOT NULL) STRICT;
--> statement-breakpoint
CREATE TRIGGER guard_insert BEFORE INSERT ON guard BEGIN
  SELECT CASE WHEN NEW.want <> NEW.got THEN RAISE(ABORT, 'GUARD:' || NEW.code) ELSE RAISE(IGNORE) END;
END;
--> statement-breakpoint
CREATE TABLE tenants (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  region TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  tokens_valid_from INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX tenants_provisioning ON tenants (created_at) WHERE state = 'provisioning';
--> statement-breakpoint
-- A slot is one database of the pool. It is leased once and never given to a second tenant.
CREATE TABLE pool_slots (
  binding TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  state TEXT NOT NULL,
  tenant_id TEXT UNIQUE,
  leased_at INTEGER,
  schema_version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX pool_slots_free ON pool_slots (number) WHERE state = 'free';
--> statement-breakpoint
CREATE TABLE public_keys (
  kid TEXT PRIMARY KEY,
  tenant_id TEXT NOT NULL,
  jwk TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX public_keys_tenant ON public_keys (tenant_id);
--> statement-breakpoint
-- The first characters of a product code say whose product it is.
CREATE TABLE code_routes (prefix TEXT PRIMARY KEY, tenant_id TEXT NOT NULL UNIQUE) STRICT;
--> statement-breakpoint
CREATE TABLE wake_ups (tenant_id TEXT PRIMARY KEY, due_at INTEGER NOT NULL) STRICT;
--> statement-breakpoint
CREATE INDEX wake_ups_due ON wake_ups (due_at);
--> statement-breakpoint
-- An event that could not be applied. Its payload stays in the outbox of its source.
CREATE TABLE dead_letters (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  type TEXT NOT NULL,
  error TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (source, target, epoch, seq)
) STRICT;
--> statement-breakpoint
CREATE TABLE service_state (key TEXT PRIMARY KEY, value TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
