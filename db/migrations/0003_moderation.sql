CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`submission_id` text NOT NULL,
	`target` text NOT NULL,
	`decision` text NOT NULL,
	`text` text,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_submission` ON `reviews` (`submission_id`);--> statement-breakpoint
CREATE TRIGGER reviews_no_update BEFORE UPDATE ON reviews
WHEN NEW.text IS NOT NULL OR NEW.decision IS NOT OLD.decision OR NEW.target IS NOT OLD.target
  OR NEW.reason IS NOT OLD.reason OR NEW.at IS NOT OLD.at OR NEW.actor IS NOT OLD.actor
BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER reviews_no_delete BEFORE DELETE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;
--> statement-breakpoint
-- The right to erasure (UU 27/2022): words may be made to vanish, and nothing else about an event may change.
DROP TRIGGER status_events_no_update;
--> statement-breakpoint
CREATE TRIGGER status_events_no_update BEFORE UPDATE ON status_events
WHEN NEW.note IS NOT NULL OR NEW.reason IS NOT NULL OR NEW.id IS NOT OLD.id
  OR NEW.submission_id IS NOT OLD.submission_id OR NEW.position IS NOT OLD.position OR NEW.kind IS NOT OLD.kind
  OR NEW.happened_at IS NOT OLD.happened_at OR NEW.recorded_at IS NOT OLD.recorded_at OR NEW.skpd IS NOT OLD.skpd
  OR NEW.resolution IS NOT OLD.resolution OR NEW.archive_reason IS NOT OLD.archive_reason
  OR NEW.duplicate_of IS NOT OLD.duplicate_of OR NEW.rating IS NOT OLD.rating
  OR NEW.note_state IS NOT OLD.note_state OR NEW.corrects IS NOT OLD.corrects OR NEW.actor IS NOT OLD.actor
BEGIN SELECT RAISE(ABORT, 'status_events is append-only'); END;
