-- Work that a shop asks for before it does it; a claim names the number.
CREATE TABLE prior_approvals (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  member_id TEXT NOT NULL,
  member_tenant_id TEXT NOT NULL,
  member_name TEXT NOT NULL,
  mode TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  serial TEXT NOT NULL,
  model_code TEXT NOT NULL,
  component TEXT NOT NULL,
  reason TEXT NOT NULL,
  lines TEXT NOT NULL,
  estimate INTEGER NOT NULL,
  currency TEXT NOT NULL,
  state TEXT NOT NULL,
  limit_amount INTEGER,
  expires_on TEXT,
  decided TEXT,
  -- The claim that took it last; its state says whether it still has it.
  used_by TEXT,
  requested_by TEXT NOT NULL,
  requested_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX prior_approvals_mode ON prior_approvals (mode, id);
--> statement-breakpoint
CREATE INDEX prior_approvals_member ON prior_approvals (member_tenant_id, mode, id);
