/** Makes the pictures of shared links beside the pages; one that an earlier build made with the same words is kept. */
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import type { AstroIntegration } from "astro";
import sharp from "sharp";
import { readTables } from "../release/read.ts";
import { pictureSvg } from "../share/picture.ts";
import { picturesOf } from "../share/pictures-of.ts";

const FACES = ["500Medium/PlusJakartaSans_500Medium.ttf", "700Bold/PlusJakartaSans_700Bold.ttf"];
const FOLDER = dirname(
  fileURLToPath(import.meta.resolve("@expo-google-fonts/plus-jakarta-sans/package.json")),
);
const FONT = {
  fontFiles: FACES.map((face) => join(FOLDER, face)),
  loadSystemFonts: false,
  defaultFontFamily: "Plus Jakarta Sans",
};
/** ms */
const FORGOTTEN_AFTER = 86_400_000;
/** Drawn at one time, by threads of their own. */
const AT_ONCE = 2;

interface Drawn {
  readonly path: string;
  /** Where it is kept between builds. */
  readonly file: string;
}

/** Drawn and packed in other threads, so that pages go on being written. */
async function png(svg: string): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(svg, { font: FONT });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

/** Whole, or not there. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  await writeFile(beside, bytes);
  await rename(beside, file);
}

/** Another build has renamed or removed it since. */
function unlessGone(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
}

/** Draws what `kept` does not hold yet, and forgets what has not been shown for a day: other builds have theirs there too. */
export async function drawPictures(release: string, kept: string): Promise<readonly Drawn[]> {
  await mkdir(kept, { recursive: true });
  const pictures = picturesOf(await readTables(release)).map(({ path, words }) => {
    const svg = pictureSvg(words);
    return { path, svg, file: join(kept, `${createHash("sha256").update(svg).digest("hex")}.png`) };
  });
  const wanted = new Set(pictures.map(({ file }) => file));
  const now = Date.now();
  const lookAt = async (file: string) => {
    if (wanted.has(file)) await utimes(file, now / 1_000, now / 1_000);
    else if ((await stat(file)).mtimeMs < now - FORGOTTEN_AFTER) await rm(file, { force: true });
  };
  for (const name of await readdir(kept)) await lookAt(join(kept, name)).catch(unlessGone);
  const missing = pictures.filter(({ file }) => !existsSync(file));
  const draw = async () => {
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
      await keep(next.file, await png(next.svg));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
  return pictures;
}

export const sharePictures = (): AstroIntegration => {
  let drawing: Promise<readonly Drawn[] | Error> | undefined;
  let kept = "";
  return {
    name: "terang:share-pictures",
    hooks: {
      "astro:config:done": ({ config }) => {
        kept = join(fileURLToPath(config.cacheDir), "pictures");
      },
      "astro:build:start": () => {
        drawing = drawPictures(globalThis.__TERANG_RELEASE__, kept).catch((error: unknown) =>
          error instanceof Error ? error : new Error(String(error)),
        );
      },
      "astro:build:done": async ({ dir }) => {
        const drawn = await drawing;
        if (drawn === undefined || drawn instanceof Error) {
          throw drawn ?? new Error("share pictures: the build did not begin");
        }
        for (const { path, file } of drawn) await copyFile(file, join(fileURLToPath(dir), path));
      },
    },
  };
};
