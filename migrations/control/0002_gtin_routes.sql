-- A trade item number (GS1) on a label says whose product it is. It is taken by the first label that is printed with it, and never
-- given to anybody else: what is printed cannot be called back.
CREATE TABLE gtin_routes (gtin TEXT PRIMARY KEY, tenant_id TEXT NOT NULL, claimed_at INTEGER NOT NULL) STRICT;
--> statement-breakpoint
CREATE INDEX gtin_routes_tenant ON gtin_routes (tenant_id);
