CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  description TEXT NOT NULL,
  -- Null hears everything.
  types TEXT,
  state TEXT NOT NULL,
  disabled_reason TEXT,
  failures INTEGER NOT NULL,
  failing_since INTEGER,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE webhook_secrets (
  id TEXT PRIMARY KEY,
  webhook_id TEXT NOT NULL REFERENCES webhooks (id),
  sealed_secret TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX webhook_secrets_of ON webhook_secrets (webhook_id, id);
--> statement-breakpoint
-- An event goes to an endpoint once, however often it is tried. due_at is set while an attempt is to come.
CREATE TABLE webhook_deliveries (
  webhook_id TEXT NOT NULL REFERENCES webhooks (id),
  event_id TEXT NOT NULL,
  type TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL,
  due_at INTEGER,
  attempts INTEGER NOT NULL,
  attempts_before INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (webhook_id, event_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, due_at) WHERE due_at IS NOT NULL;
--> statement-breakpoint
CREATE INDEX webhook_deliveries_state ON webhook_deliveries (webhook_id, state, event_id);
--> statement-breakpoint
CREATE INDEX webhook_deliveries_created ON webhook_deliveries (created_at);
--> statement-breakpoint
CREATE TABLE webhook_attempts (
  webhook_id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  status INTEGER,
  answer TEXT,
  PRIMARY KEY (webhook_id, event_id, number)
) STRICT;
--> statement-breakpoint
CREATE INDEX webhook_attempts_at ON webhook_attempts (at);
