CREATE TABLE `amendments` (
	`channel` text NOT NULL,
	`message_hash` text NOT NULL,
	`external_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`key_version` integer NOT NULL,
	`sealed` blob,
	`applied` integer NOT NULL,
	PRIMARY KEY(`channel`, `message_hash`)
);
--> statement-breakpoint
CREATE INDEX `amendments_submission` ON `amendments` (`channel`,`external_id`);--> statement-breakpoint
CREATE INDEX `amendments_unclaimed` ON `amendments` (`at`) WHERE applied = 0;--> statement-breakpoint
CREATE TABLE `group_registry` (
	`group` text PRIMARY KEY NOT NULL,
	`address_hash` text,
	`key_version` integer NOT NULL,
	`sealed` blob,
	`members` integer,
	`capacity` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`group`) REFERENCES `groups`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_registry_address_hash_unique` ON `group_registry` (`address_hash`);--> statement-breakpoint
CREATE TABLE `officers` (
	`contact_hash` text PRIMARY KEY NOT NULL,
	`skpd` text NOT NULL,
	`post` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`skpd`) REFERENCES `skpd`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`cause` text NOT NULL,
	`submission_id` text,
	`kind` text NOT NULL,
	`via` text NOT NULL,
	`key_version` integer NOT NULL,
	`sealed` blob,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`provider_hash` text,
	`error` text,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_cause_unique` ON `outbox` (`cause`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`next_at`) WHERE state IN ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_provider` ON `outbox` (`provider_hash`);--> statement-breakpoint
CREATE INDEX `outbox_words` ON `outbox` (`sent_at`) WHERE sealed IS NOT NULL;--> statement-breakpoint
CREATE TABLE `abbreviations` (
	`short` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_keywords` (
	`position` integer PRIMARY KEY NOT NULL,
	`topic` text,
	`keyword` text NOT NULL,
	`weight` integer NOT NULL,
	FOREIGN KEY (`topic`) REFERENCES `topics`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`tracking_hash` text NOT NULL,
	`channel` text NOT NULL,
	`external_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`classification` text NOT NULL,
	`confidentiality` text NOT NULL,
	`topic` text,
	`topic_by` text,
	`kecamatan` text,
	`skpd` text,
	`group` text,
	`reporter_hash` text,
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
INSERT INTO `__new_submissions`("id", "public_id", "tracking_hash", "channel", "external_id", "content_hash", "classification", "confidentiality", "topic", "topic_by", "kecamatan", "skpd", "group", "reporter_hash", "received_at", "recorded_at", "due_verify", "due_answer", "due_resolve", "due_given", "text", "text_state") SELECT "id", "public_id", "tracking_hash", "channel", "external_id", "content_hash", "classification", "confidentiality", "topic", 'sender', "kecamatan", "skpd", "group", NULL, "received_at", "recorded_at", "due_verify", "due_answer", "due_resolve", "due_given", "text", "text_state" FROM `submissions`;--> statement-breakpoint
DROP TABLE `submissions`;--> statement-breakpoint
ALTER TABLE `__new_submissions` RENAME TO `submissions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_public_id` ON `submissions` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_tracking` ON `submissions` (`tracking_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_external` ON `submissions` (`channel`,`external_id`);--> statement-breakpoint
CREATE INDEX `submissions_received` ON `submissions` (`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `submissions_reporter` ON `submissions` (`reporter_hash`,`received_at`) WHERE reporter_hash IS NOT NULL;--> statement-breakpoint
CREATE INDEX `submissions_unsorted` ON `submissions` (`received_at`) WHERE topic IS NULL;--> statement-breakpoint
ALTER TABLE `groups` ADD `roles` text DEFAULT '' NOT NULL;