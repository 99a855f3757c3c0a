/**
 * Writes .gz and .br beside the text files of the site, so that serving them costs nothing; the last step of a build.
 * The pages of single complaints are left to the server: they are most of the files, and each is read least.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

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
/** Files in work at one time. */
const AT_ONCE = 32;

async function compressFile(
  path: string,
  quality: number,
  rewrite: (html: string) => string,
): Promise<number> {
  let bytes = await readFile(path);
  if (path.endsWith(".html")) {
    const before = bytes.toString("utf8");
    const after = rewrite(before);
    if (after !== before) {
      bytes = Buffer.from(after);
      await writeFile(path, bytes);
    }
  }
  if (bytes.length < LEAST_BYTES || ONE_COMPLAINT.test(path)) return 0;
  const [gz, br] = await Promise.all([
    gzipped(bytes, { level: quality > 9 ? 9 : 6 }),
    brotlied(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
  return 1;
}

/** Rewrites the pages of a folder, then compresses its text files. @returns how many files were compressed. */
export async function compressFolder(folder: string, rewrite: (html: string) => string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in QUALITY)
    .map((entry) => join(entry.parentPath, entry.name));
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const written = await compressFile(path, QUALITY[extname(path)] ?? 5, rewrite);
      done += written;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

/** `rewriter` gives what is to be done to each page before it is compressed. */
export const compress = (rewriter: () => Promise<(html: string) => string>): AstroIntegration => ({
  name: "terang:compress",
  hooks: {
    "astro:build:done": async ({ dir, logger }) => {
      const began = performance.now();
      const count = await compressFolder(fileURLToPath(dir), await rewriter());
      logger.info(`${count} files in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    },
  },
});
