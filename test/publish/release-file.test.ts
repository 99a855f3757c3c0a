import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFile } from "../../publish/read-release.ts";
import { createReleaseFile, keep, onDisk } from "../../publish/release-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terang-file-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is told with its size and its hash, larger than what is read at once too", async () => {
  const file = await createReleaseFile(folder, "a/words.txt");
  const line = "jalan rusak\n";
  for (let at = 0; at < 50_000; at += 1) await file.write(line);
  const told = await file.close();
  await onDisk(folder);
  expect(told).toEqual({
    path: "a/words.txt",
    bytes: 50_000 * line.length,
    sha256: await hashFile(join(folder, "a/words.txt")),
  });
  expect(readFileSync(join(folder, "a/words.txt"), "utf8")).toBe(line.repeat(50_000));
});

test("what cannot be brought to disk is told to whoever waits, whatever comes after", async () => {
  const broken = await open(join(folder, "broken"), "w");
  await broken.close();
  keep(folder, broken);
  const file = await createReleaseFile(folder, "whole");
  await file.close();
  await expect(onDisk(folder)).rejects.toThrow(/closed/);
  await onDisk(folder);
});
