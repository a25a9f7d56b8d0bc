-- An agreement may be ended before its last day, and may be made from a template.
ALTER TABLE agreements ADD COLUMN ended_on TEXT;
--> statement-breakpoint
ALTER TABLE agreements ADD COLUMN end_reason TEXT;
--> statement-breakpoint
ALTER TABLE agreements ADD COLUMN template_id TEXT;
--> statement-breakpoint
-- What it rests on, and those that rest on something, found when that ends.
ALTER TABLE agreements ADD COLUMN depends_on TEXT;
--> statement-breakpoint
CREATE INDEX agreements_depends ON agreements (depends_on) WHERE depends_on IS NOT NULL;
