CREATE TABLE `consents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`submission_id` text NOT NULL,
	`wish` text NOT NULL,
	`key_version` integer NOT NULL,
	`sealed` blob,
	`how` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_submission` ON `consents` (`submission_id`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`source_hash` text NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`key_version` integer NOT NULL,
	`awaited` blob,
	`small` blob,
	`large` blob,
	`small_width` integer,
	`small_height` integer,
	`large_width` integer,
	`large_height` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`next_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_position` ON `pictures` (`submission_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_source` ON `pictures` (`submission_id`,`source_hash`);--> statement-breakpoint
CREATE INDEX `pictures_awaited` ON `pictures` (`next_at`) WHERE state = 'awaited';--> statement-breakpoint
ALTER TABLE `submissions` ADD `consent` text;