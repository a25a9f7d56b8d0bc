-- The distributor that looks at a claim first, by when, and what it said.
ALTER TABLE claims ADD COLUMN first_check TEXT;
--> statement-breakpoint
ALTER TABLE claims ADD COLUMN checker_tenant_id TEXT;
--> statement-breakpoint
CREATE INDEX claims_to_check ON claims (checker_tenant_id, id) WHERE state = 'submitted';
