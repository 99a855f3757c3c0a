/**
 * Writes .gz and .br beside the text files of the site, so that serving them costs nothing; the last step of a build.
 * The pages of single complaints are left to the server: they are most of the files, and each is read least.
 */
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import { stampRelease } from "./stamp.ts";

/** Brotli quality by extension: pages are many and small, styles and scripts few and lasting. */
const QUALITY: Readonly<Record<string, number>> = {
  ".html": 6,
  ".css": 11,
  ".js": 11,
  ".json": 5,
  ".svg": 11,
  ".xml": 5,
  ".txt": 5,
};
const LEAST_BYTES = 1024;
/** `aduan/BJN-1234567/index.html`, in either language. */
const ONE_COMPLAINT = /(?:^|[\\/])aduan[\\/][A-Z]+-\w+[\\/]index\.html$/;

/** @returns whether it was compressed. */
function compressFile(path: string, quality: number, rewrite: (html: string) => string): boolean {
  let bytes = readFileSync(path);
  if (path.endsWith(".html")) {
    const before = bytes.toString("utf8");
    const after = rewrite(before);
    if (after !== before) {
      bytes = Buffer.from(after);
      writeFileSync(path, bytes);
    }
  }
  if (bytes.length < LEAST_BYTES || ONE_COMPLAINT.test(path)) return false;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: quality > 9 ? 9 : 6 }));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  return true;
}

/** The text files of a folder. */
export const textFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in QUALITY)
    .map((entry) => join(entry.parentPath, entry.name));

/** Which files, and how many of them are taken: one counter for all threads. */
export interface CompressOrder {
  readonly paths: readonly string[];
  readonly taken: Int32Array;
  /** Folder of the release whose line is put into the pages. */
  readonly release: string;
}

/**
 * Rewrites pages and compresses, one file after the other, those that no other thread has taken: for small files,
 * handing each step to another thread takes twice the processor time of the work (docs/decisions/0009).
 * @returns how many files were compressed.
 */
export function compressShare(
  { paths, taken }: Pick<CompressOrder, "paths" | "taken">,
  rewrite: (html: string) => string,
): number {
  let count = 0;
  for (let at = Atomics.add(taken, 0, 1); at < paths.length; at = Atomics.add(taken, 0, 1)) {
    const path = paths[at] as string;
    if (compressFile(path, QUALITY[extname(path)] ?? 5, rewrite)) count += 1;
  }
  return count;
}

/** The last step of a build: nothing else runs by then, so two threads have a core each. */
export const compress = (): AstroIntegration => ({
  name: "terang:compress",
  hooks: {
    "astro:build:done": async ({ dir, logger }) => {
      const began = performance.now();
      const order: CompressOrder = {
        paths: textFilesIn(fileURLToPath(dir)),
        taken: new Int32Array(new SharedArrayBuffer(4)),
        release: globalThis.__TERANG_RELEASE__,
      };
      const beside = new Worker(new URL("./compress-thread.ts", import.meta.url), { workerData: order });
      const answer = once(beside, "message") as Promise<[number]>;
      answer.catch(() => {});
      const own = compressShare(order, await stampRelease(order.release));
      const [others] = await answer;
      logger.info(`${own + others} files in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    },
  },
});
