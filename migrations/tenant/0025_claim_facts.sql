-- What a shop tells about a claim besides its lines: meter reading, codes, place. Claims from before tell nothing.
ALTER TABLE claims ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';
--> statement-breakpoint
-- The work order that a claim of its own says it is for, as the shop writes its number.
ALTER TABLE claims ADD COLUMN order_number TEXT;
--> statement-breakpoint
UPDATE claims SET order_number = (SELECT number FROM work_orders WHERE id = work_order_id) WHERE work_order_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX claims_order_number ON claims (member_tenant_id, mode, order_number) WHERE order_number IS NOT NULL;
--> statement-breakpoint
-- Which file proves which claim; the hash finds a photo again that was used before.
CREATE TABLE claim_evidence (
  claim_id TEXT NOT NULL REFERENCES claims (id),
  file_id TEXT NOT NULL REFERENCES files (id),
  sha256 TEXT NOT NULL,
  mode TEXT NOT NULL,
  PRIMARY KEY (claim_id, file_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX claim_evidence_hash ON claim_evidence (sha256, mode);
--> statement-breakpoint
-- What a model is, in the words of the agreements: a member works on the categories that were agreed with it.
ALTER TABLE models ADD COLUMN category TEXT;
