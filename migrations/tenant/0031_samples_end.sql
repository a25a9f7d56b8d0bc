-- What was promised and drawn still cannot be changed; the sealed seed can, because it ends with its tenant.
DROP TRIGGER samples_no_update;
--> statement-breakpoint
CREATE TRIGGER samples_no_update BEFORE UPDATE ON samples
  WHEN NEW.month IS NOT OLD.month OR NEW.seed_hash IS NOT OLD.seed_hash OR NEW.share_ppm IS NOT OLD.share_ppm
    OR NEW.committed_at IS NOT OLD.committed_at OR (OLD.seed IS NOT NULL AND (NEW.seed IS NOT OLD.seed
      OR NEW.claims IS NOT OLD.claims OR NEW.drawn IS NOT OLD.drawn OR NEW.last_key IS NOT OLD.last_key
      OR NEW.drawn_at IS NOT OLD.drawn_at OR NEW.version IS NOT OLD.version))
  BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
