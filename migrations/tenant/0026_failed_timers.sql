-- A timer whose effect always fails waits longer each time, instead of standing in front of the others at every visit.
-- due_at stays what it is: the moment that the timer is about.
ALTER TABLE timers ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
--> statement-breakpoint
ALTER TABLE timers ADD COLUMN retry_at INTEGER;
--> statement-breakpoint
DROP INDEX timers_due;
--> statement-breakpoint
CREATE INDEX timers_due ON timers (coalesce(retry_at, due_at));
