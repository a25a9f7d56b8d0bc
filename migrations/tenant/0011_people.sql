-- In which language a person is written to. NULL: nobody asked yet.
ALTER TABLE users ADD COLUMN language TEXT;
--> statement-breakpoint
-- The active owners, so that counting them reads no other row.
CREATE INDEX users_owners ON users (id) WHERE state = 'active' AND instr(roles, '"owner"') > 0;
--> statement-breakpoint
ALTER TABLE sessions ADD COLUMN user_agent TEXT;
--> statement-breakpoint
ALTER TABLE sessions ADD COLUMN last_used_at INTEGER;
--> statement-breakpoint
CREATE INDEX sessions_live ON sessions (user_id, id) WHERE revoked_at IS NULL;
