-- Long work, done in slices. `position` counts items that were looked at; `version` changes with the state alone.
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  tenant_id TEXT NOT NULL,
  created_by TEXT NOT NULL,
  input TEXT NOT NULL,
  facts TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND total),
  failed INTEGER NOT NULL CHECK (failed BETWEEN 0 AND position),
  is_cancellable INTEGER NOT NULL CHECK (is_cancellable IN (0, 1)),
  created_at INTEGER NOT NULL,
  started_at INTEGER,
  ended_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX jobs_tenant ON jobs (tenant_id, id);
--> statement-breakpoint
-- Insert-only: what went wrong with single items.
CREATE TABLE job_errors (
  job_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  code TEXT NOT NULL,
  params TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (job_id, position)
) STRICT;
