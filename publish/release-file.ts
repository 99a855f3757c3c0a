/** One file of a release being written: streamed, hashed and counted as it goes, on disk when closed. */
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}
export interface ReleaseFile {
  write(text: string): Promise<void>;
  close(): Promise<WrittenFile>;
}

const CHUNK = 1 << 18;

/** `path` is relative to the folder, with forward slashes. @throws when the file is there already. */
export async function createReleaseFile(folder: string, path: string): Promise<ReleaseFile> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const handle = await open(target, "wx");
  const hash = createHash("sha256");
  let bytes = 0;
  let waiting: string[] = [];
  let size = 0;
  const flush = async () => {
    if (size === 0) return;
    const buffer = Buffer.from(waiting.join(""));
    waiting = [];
    size = 0;
    hash.update(buffer);
    bytes += buffer.length;
    await handle.writeFile(buffer);
  };
  return {
    async write(text) {
      waiting.push(text);
      size += text.length;
      if (size >= CHUNK) await flush();
    },
    async close() {
      await flush();
      await handle.sync();
      await handle.close();
      return { path, bytes, sha256: hash.digest("hex") };
    },
  };
}
