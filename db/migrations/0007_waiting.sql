-- What waits for a person is found by an index of its own: a note that was decided about leaves it, and nothing else of an event may change.
DROP TRIGGER status_events_no_update;
--> statement-breakpoint
UPDATE status_events SET note_state = 'withheld' WHERE note_state = 'review'
  AND ((note IS NULL AND reason IS NULL) OR id IN (SELECT target FROM reviews));
--> statement-breakpoint
CREATE TRIGGER status_events_no_update BEFORE UPDATE ON status_events
WHEN (NEW.note IS NOT NULL AND NEW.note IS NOT OLD.note) OR (NEW.reason IS NOT NULL AND NEW.reason IS NOT OLD.reason)
  OR NEW.id IS NOT OLD.id OR NEW.submission_id IS NOT OLD.submission_id OR NEW.position IS NOT OLD.position
  OR NEW.kind IS NOT OLD.kind OR NEW.happened_at IS NOT OLD.happened_at OR NEW.recorded_at IS NOT OLD.recorded_at
  OR NEW.skpd IS NOT OLD.skpd OR NEW.resolution IS NOT OLD.resolution OR NEW.archive_reason IS NOT OLD.archive_reason
  OR NEW.duplicate_of IS NOT OLD.duplicate_of OR NEW.rating IS NOT OLD.rating OR NEW.corrects IS NOT OLD.corrects
  OR NEW.actor IS NOT OLD.actor
  OR (NEW.note_state IS NOT OLD.note_state AND NOT (OLD.note_state = 'review' AND NEW.note_state = 'withheld'))
BEGIN SELECT RAISE(ABORT, 'status_events is append-only'); END;
--> statement-breakpoint
CREATE INDEX `status_events_waiting` ON `status_events` (`happened_at`,`id`) WHERE note_state = 'review';--> statement-breakpoint
CREATE INDEX `submissions_waiting` ON `submissions` (`received_at`,`id`) WHERE text_state = 'review';
