CREATE TABLE `aliases` (
	`kind` text NOT NULL,
	`alias` text NOT NULL,
	`code` text NOT NULL,
	PRIMARY KEY(`kind`, `alias`)
);
--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_unique` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`target` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `channels` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dapil` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`seats` integer,
	`election` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `groups` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`topic` text NOT NULL,
	`kecamatan` text,
	`skpd` text NOT NULL,
	`members` integer,
	`capacity` integer,
	FOREIGN KEY (`topic`) REFERENCES `topics`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kecamatan`) REFERENCES `kecamatan`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`skpd`) REFERENCES `skpd`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `holidays` (
	`date` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`basis` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency` (
	`actor` text NOT NULL,
	`key` text NOT NULL,
	`content_hash` text NOT NULL,
	`submission_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`actor`, `key`)
);
--> statement-breakpoint
CREATE TABLE `kecamatan` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kemendagri` text NOT NULL,
	`bps` text NOT NULL,
	`dapil` text,
	`desa` integer,
	`kelurahan` integer,
	`lat` real,
	`lon` real,
	FOREIGN KEY (`dapil`) REFERENCES `dapil`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `originals` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`key_version` integer NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `originals_submission` ON `originals` (`submission_id`);--> statement-breakpoint
CREATE TABLE `routes` (
	`position` integer PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`kecamatan` text,
	`skpd` text NOT NULL,
	`group` text,
	FOREIGN KEY (`kecamatan`) REFERENCES `kecamatan`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`skpd`) REFERENCES `skpd`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group`) REFERENCES `groups`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `service_levels` (
	`id` text PRIMARY KEY NOT NULL,
	`basis` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text NOT NULL,
	`classification` text NOT NULL,
	`step` text NOT NULL,
	`limit_days` integer NOT NULL,
	`unit` text NOT NULL,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `skpd` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`short_name` text NOT NULL,
	`kind` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text NOT NULL,
	`successor` text
);
--> statement-breakpoint
CREATE TABLE `status_events` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`happened_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`skpd` text,
	`resolution` text,
	`archive_reason` text,
	`reason` text,
	`duplicate_of` text,
	`rating` integer,
	`note` text,
	`note_state` text NOT NULL,
	`corrects` text,
	`actor` text NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`skpd`) REFERENCES `skpd`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `status_events_submission` ON `status_events` (`submission_id`,`position`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`tracking_hash` text NOT NULL,
	`channel` text NOT NULL,
	`external_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`classification` text NOT NULL,
	`confidentiality` text NOT NULL,
	`topic` text NOT NULL,
	`kecamatan` text,
	`skpd` text,
	`group` text,
	`received_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`due_verify` integer,
	`due_answer` integer,
	`due_resolve` integer,
	`due_given` integer NOT NULL,
	`text` text NOT NULL,
	`text_state` text NOT NULL,
	FOREIGN KEY (`channel`) REFERENCES `channels`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic`) REFERENCES `topics`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kecamatan`) REFERENCES `kecamatan`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`skpd`) REFERENCES `skpd`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group`) REFERENCES `groups`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_public_id` ON `submissions` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_tracking` ON `submissions` (`tracking_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_external` ON `submissions` (`channel`,`external_id`);--> statement-breakpoint
CREATE INDEX `submissions_received` ON `submissions` (`received_at`,`id`);--> statement-breakpoint
CREATE TABLE `topics` (
	`code` text PRIMARY KEY NOT NULL,
	`parent` text,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`sensitive` integer NOT NULL
);
