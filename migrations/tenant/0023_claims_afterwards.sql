-- What a shop says against a decision, and what people said to that.
ALTER TABLE claims ADD COLUMN appeal TEXT;
--> statement-breakpoint
-- Everybody who had a word in its decision, in any round.
ALTER TABLE claims ADD COLUMN deciders TEXT NOT NULL DEFAULT '[]';
--> statement-breakpoint
-- Of the rounds before this column only the people of the last one are known by their ids.
UPDATE claims SET deciders = (SELECT json_group_array(e.value->>'$.userId') FROM json_each(approvals) e) WHERE approvals <> '[]';
--> statement-breakpoint
ALTER TABLE claim_rounds ADD COLUMN kind TEXT NOT NULL DEFAULT 'sent';
--> statement-breakpoint
DROP TRIGGER claim_rounds_no_update;
--> statement-breakpoint
-- Only what waited for people changes, once, when they decide; what was sent never does.
CREATE TRIGGER claim_rounds_no_update BEFORE UPDATE ON claim_rounds
  WHEN OLD.decision->>'$.verdict' <> 'in_review' OR NEW.claim_id IS NOT OLD.claim_id OR NEW.round IS NOT OLD.round
    OR NEW.submitted_at IS NOT OLD.submitted_at OR NEW.submitted_by IS NOT OLD.submitted_by OR NEW.kind IS NOT OLD.kind
    OR NEW.comment IS NOT OLD.comment OR NEW.changes IS NOT OLD.changes OR NEW.lines IS NOT OLD.lines BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
