-- A statement that inserts what was wanted and what was found aborts its whole batch when they differ.
CREATE TABLE guard (want INTEGER NOT NULL, got INTEGER NOT NULL, code TEXT NOT NULL) STRICT;
--> statement-breakpoint
CREATE TRIGGER guard_insert BEFORE INSERT ON guard BEGIN
  SELECT CASE WHEN NEW.want <> NEW.got THEN RAISE(ABORT, 'GUARD:' || NEW.code) ELSE RAISE(IGNORE) END;
END;
--> statement-breakpoint
CREATE TABLE tenant_identity (tenant_id TEXT PRIMARY KEY, schema_version INTEGER NOT NULL, epoch INTEGER NOT NULL) STRICT;
--> statement-breakpoint
CREATE TABLE history (
  subject TEXT NOT NULL,
  version INTEGER NOT NULL,
  action TEXT NOT NULL,
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  why TEXT,
  request_id TEXT NOT NULL,
  PRIMARY KEY (subject, version)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TABLE idempotency (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status INTEGER NOT NULL,
  headers TEXT NOT NULL,
  body TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT;
--> statement-breakpoint
CREATE INDEX idempotency_at ON idempotency (at);
--> statement-breakpoint
CREATE TABLE outbox (
  target TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  event_id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_version INTEGER NOT NULL,
  payload TEXT NOT NULL,
  at INTEGER NOT NULL,
  sent_at INTEGER,
  acknowledged_at INTEGER,
  PRIMARY KEY (target, epoch, seq)
) STRICT;
--> statement-breakpoint
CREATE INDEX outbox_unsent ON outbox (target, epoch, seq) WHERE sent_at IS NULL;
--> statement-breakpoint
CREATE INDEX outbox_unacknowledged ON outbox (target, epoch) WHERE acknowledged_at IS NULL;
--> statement-breakpoint
CREATE INDEX outbox_acknowledged ON outbox (acknowledged_at) WHERE acknowledged_at IS NOT NULL;
--> statement-breakpoint
CREATE TABLE inbox (
  source TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  event_id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (source, epoch, seq)
) STRICT;
--> statement-breakpoint
CREATE TABLE timers (
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (subject, kind)
) STRICT;
--> statement-breakpoint
CREATE INDEX timers_due ON timers (due_at);
