/**
 * Writes .gz and .br beside the text files of the site, so that serving them costs nothing; the last step of a build.
 * The pages of single complaints are left to the server: they are most of the files, and each is read least.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";

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

/**
 * Rewrites the pages of a folder, then compresses its text files. One after the other, as nothing else runs by then:
 * for small files, handing each step to other threads takes twice the processor time of the work (docs/decisions/0009).
 * @returns how many files were compressed.
 */
export function compressFolder(folder: string, rewrite: (html: string) => string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in QUALITY)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => compressFile(path, QUALITY[extname(path)] ?? 5, rewrite)).length;
}

/** `rewriter` gives what is to be done to each page before it is compressed. */
export const compress = (rewriter: () => Promise<(html: string) => string>): AstroIntegration => ({
  name: "terang:compress",
  hooks: {
    "astro:build:done": async ({ dir, logger }) => {
      const began = performance.now();
      const count = compressFolder(fileURLToPath(dir), await rewriter());
      logger.info(`${count} files in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    },
  },
});
