-- An order number of a shop is claimed once: of claims that were sent at the same moment one stays, like one open claim of a failure.
-- Where two stand already the earlier one keeps the number; what the shop wrote stays among the facts of both.
UPDATE claims SET order_number = NULL
WHERE order_number IS NOT NULL AND state NOT IN ('needs_info', 'rejected', 'withdrawn', 'reversed') AND EXISTS (
  SELECT 1 FROM claims earlier
  WHERE earlier.member_tenant_id = claims.member_tenant_id AND earlier.mode = claims.mode
    AND earlier.order_number = claims.order_number AND earlier.id < claims.id
    AND earlier.state NOT IN ('needs_info', 'rejected', 'withdrawn', 'reversed')
);
--> statement-breakpoint
DROP INDEX claims_order_number;
--> statement-breakpoint
CREATE UNIQUE INDEX claims_one_order ON claims (member_tenant_id, mode, order_number)
WHERE order_number IS NOT NULL AND state NOT IN ('needs_info', 'rejected', 'withdrawn', 'reversed');
