/** One picture of a release: on disk when this returns, hashed like every other file. */
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { WrittenFile } from "./release-file.ts";

/** `path` is relative to the folder, with forward slashes. @throws when the file is there already. */
export async function writePicture(folder: string, path: string, bytes: Uint8Array): Promise<WrittenFile> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const handle = await open(target, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
