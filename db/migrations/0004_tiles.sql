ALTER TABLE `kecamatan` ADD `tile_col` integer;--> statement-breakpoint
ALTER TABLE `kecamatan` ADD `tile_row` integer;