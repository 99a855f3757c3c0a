-- The right to erasure (UU 27/2022): why a person decided, and how consent was given, may be made to vanish too.
DROP TRIGGER reviews_no_update;
--> statement-breakpoint
UPDATE reviews SET text = NULL, reason = '' WHERE decision <> 'erased'
  AND submission_id IN (SELECT submission_id FROM reviews WHERE decision = 'erased');
--> statement-breakpoint
UPDATE consents SET how = '' WHERE submission_id IN (SELECT submission_id FROM reviews WHERE decision = 'erased');
--> statement-breakpoint
CREATE TRIGGER reviews_no_update BEFORE UPDATE ON reviews
WHEN NEW.text IS NOT NULL OR (NEW.reason IS NOT OLD.reason AND NEW.reason <> '') OR NEW.id IS NOT OLD.id
  OR NEW.submission_id IS NOT OLD.submission_id OR NEW.decision IS NOT OLD.decision
  OR NEW.target IS NOT OLD.target OR NEW.at IS NOT OLD.at OR NEW.actor IS NOT OLD.actor
BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;
--> statement-breakpoint
-- The name of a consent goes when it is revoked, and is sealed again with another key; the consent itself stays.
CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents
WHEN (NEW.how IS NOT OLD.how AND NEW.how <> '') OR NEW.id IS NOT OLD.id
  OR NEW.submission_id IS NOT OLD.submission_id OR NEW.wish IS NOT OLD.wish OR NEW.at IS NOT OLD.at
  OR NEW.actor IS NOT OLD.actor OR (NEW.sealed IS NOT NULL AND OLD.sealed IS NULL)
BEGIN SELECT RAISE(ABORT, 'consents is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents
BEGIN SELECT RAISE(ABORT, 'consents is append-only'); END;
