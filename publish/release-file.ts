/** One file of a release being written: streamed, hashed and counted as it goes, on disk when closed. */
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createTextBytes } from "./text-bytes.ts";

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}
export interface ReleaseFile {
  /** What it returns, if anything, is waited for before much more is written: the disk is behind. */
  write(content: string | Uint8Array): Promise<void> | undefined;
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
  const text = createTextBytes(CHUNK);
  let writing = Promise.resolve();
  const send = (chunk: Uint8Array): Promise<void> => {
    hash.update(chunk);
    bytes += chunk.length;
    const before = writing;
    writing = before.then(() => handle.writeFile(chunk));
    // A failure is told to whoever waits next, at the latest by close.
    writing.catch(() => {});
    return before;
  };
  const flush = (): Promise<void> => {
    const chunk = text.take();
    const before = send(chunk);
    void writing.then(
      () => text.giveBack(chunk),
      () => {},
    );
    return before;
  };
  return {
    write(content) {
      if (typeof content !== "string") {
        void flush();
        return send(content);
      }
      text.add(content);
      return text.isFull ? flush() : undefined;
    },
    async close() {
      void flush();
      await writing;
      await handle.sync();
      await handle.close();
      return { path, bytes, sha256: hash.digest("hex") };
    },
  };
}
