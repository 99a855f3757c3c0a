/** One file of a release being written: streamed, hashed and counted as it goes; on disk when `onDisk` says so. */
import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
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

/** What was written and is on its way to the disk, by folder: what comes next need not wait for it. */
const onTheirWay = new Map<string, Promise<void>>();

/** Brings a file to disk and closes it, one file at a time: a disk that is slow leaves threads for writing. */
export function keep(folder: string, file: FileHandle): void {
  const before = onTheirWay.get(folder);
  const kept = (async () => {
    try {
      await before;
      await file.sync();
    } finally {
      await file.close();
    }
  })();
  // A failure is told to whoever waits for all.
  kept.catch(() => {});
  onTheirWay.set(folder, kept);
}

/** Every file of the folder that this thread closed is on disk. @throws when one cannot be. */
export async function onDisk(folder: string): Promise<void> {
  const kept = onTheirWay.get(folder);
  onTheirWay.delete(folder);
  await kept;
}

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
      keep(folder, handle);
      return { path, bytes, sha256: hash.digest("hex") };
    },
  };
}
