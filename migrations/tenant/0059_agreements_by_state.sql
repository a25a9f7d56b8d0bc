-- Agreements in one state, newest first; it finds those that wait for a signature as well.
CREATE INDEX agreements_state ON agreements (state, id);
--> statement-breakpoint
DROP INDEX agreements_offered;
