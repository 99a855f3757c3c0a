/** Reads releases: which there are, their manifests, and whether every file is as it was written. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, manifestSchema, RELEASE_ID } from "./manifest.ts";

/** Ids of the releases in a folder, oldest first; none when the folder is not there. */
export function listReleases(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => RELEASE_ID.test(name) && existsSync(join(root, name, "manifest.json")))
    .sort();
}

/** @throws Error naming the file when the manifest cannot be read. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, "manifest.json");
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new Error(`${path}: not a manifest of a release`, { cause: error });
  }
}

/** Bytes read at once. */
const CHUNK = 1 << 18;

export const hashFile = async (path: string): Promise<string> => {
  const hash = createHash("sha256");
  const handle = await open(path);
  try {
    // One for all of the file: of a stream's, hundreds of megabytes lie about before V8 clears them away.
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
};

/** Every difference between a release folder and its manifest, by file; empty when it is whole. */
export async function verifyRelease(folder: string): Promise<readonly string[]> {
  let manifest: Manifest;
  try {
    manifest = readManifest(folder);
  } catch {
    return ["manifest.json: not a manifest of a release"];
  }
  return verifyFiles(folder, manifest.files);
}

/** Of some files of a release: those that are missing or others than they were. */
export async function changedFiles(folder: string, files: Manifest["files"]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { path, bytes, sha256 } of files) {
    const file = join(folder, path);
    if (!existsSync(file)) faults.push(`${path}: missing`);
    else if ((await hashFile(file)) !== sha256)
      faults.push(`${path}: changed since it was written (${bytes} bytes then)`);
  }
  return faults;
}

/** The same by the files that a manifest lists. */
export async function verifyFiles(folder: string, files: Manifest["files"]): Promise<readonly string[]> {
  const faults = [...(await changedFiles(folder, files))];
  const listed = new Set(files.map(({ path }) => path));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length)
      .replace(/^[/\\]+/, "")
      .replaceAll("\\", "/");
    if (path !== "manifest.json" && !listed.has(path)) faults.push(`${path}: not in the manifest`);
  }
  return faults;
}
