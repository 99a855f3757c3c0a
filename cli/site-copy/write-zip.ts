/** A site as one zip that opens from a folder: unpack it, open index.html. Pages are read one at a time. */
import { createWriteStream } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { belongs, type Copy, pageFrom, stylesFrom } from "./relative.ts";

/** A zip dates its entries; the time of making would make two equal copies differ. */
const ENTRY = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

const REWRITTEN: Readonly<Record<string, (file: string, text: string, copy: Copy) => string>> = {
  ".html": pageFrom,
  ".css": stylesFrom,
};

async function bytesOf(site: string, path: string, copy: Copy): Promise<Buffer> {
  const bytes = await readFile(join(site, path));
  const rewrite = REWRITTEN[extname(path)];
  return rewrite === undefined ? bytes : Buffer.from(rewrite(path, bytes.toString("utf8"), copy));
}

/**
 * Writes the copy of a built site. `folder`: the one folder that the zip holds. `web`: the address of the site.
 * @returns how many files are in it. A file that is there already is replaced once the new one is whole.
 */
export async function writeZip(site: string, folder: string, web: string, target: string): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(belongs)
    .sort();
  const all = new Set(paths);
  const copy: Copy = { has: (path) => all.has(path), web: web.replace(/\/$/, "") };
  const zip = new ZipFile();
  zip.on("error", (error) => (zip.outputStream as Readable).destroy(error as Error));
  for (const path of paths) {
    zip.addReadStreamLazy(`${folder}/${path}`, ENTRY, (give) => {
      bytesOf(site, path, copy).then(
        (bytes) => give(null, Readable.from([bytes])),
        (error) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  const part = `${target}.part`;
  try {
    await pipeline(zip.outputStream, createWriteStream(part));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await rename(part, target);
  return paths.length;
}
