-- The units of a batch page by page, in the order of their ids: as their labels are printed.
CREATE INDEX units_of_batch ON units (model_id, batch, id) WHERE batch IS NOT NULL;
--> statement-breakpoint
DROP INDEX units_batch;
