CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL,
  member_tenant_id TEXT NOT NULL,
  member_name TEXT NOT NULL,
  reference TEXT NOT NULL,
  mode TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  serial TEXT NOT NULL,
  model_code TEXT NOT NULL,
  component TEXT NOT NULL,
  failure_mode TEXT,
  causal_part TEXT NOT NULL,
  -- The one spelling under which the same part is found again.
  causal_key TEXT NOT NULL,
  cause TEXT NOT NULL,
  failed_on TEXT NOT NULL,
  repaired_on TEXT NOT NULL,
  signed_on TEXT,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  claimed_amount INTEGER NOT NULL,
  approved_amount INTEGER NOT NULL,
  lines TEXT NOT NULL,
  decision TEXT NOT NULL,
  submitted_at INTEGER NOT NULL,
  submitted_by TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- A shop's own number is a key for ever.
CREATE UNIQUE INDEX claims_reference ON claims (member_tenant_id, mode, reference);
--> statement-breakpoint
-- One failure, one claim: what came to nothing, or has to be sent again, does not stand in the way.
CREATE UNIQUE INDEX claims_one_open ON claims (unit_id, mode, causal_key, failed_on)
  WHERE state NOT IN ('needs_info', 'rejected', 'withdrawn', 'reversed');
--> statement-breakpoint
CREATE INDEX claims_member ON claims (member_tenant_id, id);
--> statement-breakpoint
CREATE INDEX claims_state ON claims (state, id);
