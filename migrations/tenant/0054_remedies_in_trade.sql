-- Who a remedy was granted to, who bears it between manufacturer and member, and by which clause.
ALTER TABLE remedies ADD COLUMN towards TEXT NOT NULL DEFAULT 'buyer';
--> statement-breakpoint
ALTER TABLE remedies ADD COLUMN member_id TEXT;
--> statement-breakpoint
ALTER TABLE remedies ADD COLUMN ground TEXT;
--> statement-breakpoint
ALTER TABLE remedies ADD COLUMN borne_by TEXT NOT NULL DEFAULT 'manufacturer';
--> statement-breakpoint
ALTER TABLE remedies ADD COLUMN trade_clause TEXT;
