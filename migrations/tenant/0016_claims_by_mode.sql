-- Claims of test-mode clients stand beside the live ones and are in no list of theirs: each list walks one mode alone.
DROP INDEX claims_member;
--> statement-breakpoint
DROP INDEX claims_state;
--> statement-breakpoint
DROP INDEX claims_of_membership;
--> statement-breakpoint
CREATE INDEX claims_mode ON claims (mode, id);
--> statement-breakpoint
CREATE INDEX claims_member ON claims (member_tenant_id, mode, id);
--> statement-breakpoint
CREATE INDEX claims_state ON claims (state, mode, id);
--> statement-breakpoint
CREATE INDEX claims_of_membership ON claims (member_id, mode, id);
