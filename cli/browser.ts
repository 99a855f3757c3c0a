/** A browser without a screen: a Chromium of the machine, else the one that npm brought, with the libraries it needs. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refused } from "./refused.ts";

export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  /** To be set for the browser's process: where it finds libraries and fonts that the machine may lack. */
  readonly env: Record<string, string>;
}

const OF_THE_MACHINE = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
];
const LIBRARY_FOLDERS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];
const NEEDED = ["libnss3.so", "libnspr4.so"];

/** Root cannot use the sandbox; shared memory is scarce in containers. */
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];

const hasLibraries = () =>
  NEEDED.every((name) => LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, name))));

/** A package that `npm ci --omit=dev` leaves out. @throws Refused naming what to install. */
export async function optional<T>(load: () => Promise<T>, what: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Refused(`${what} is not installed: run npm ci (without --omit=dev), then try again`);
  }
}

/** @throws Refused where there is none. */
export async function findBrowser(): Promise<Browser> {
  const own = OF_THE_MACHINE.find((path) => existsSync(path));
  if (own !== undefined) return { executablePath: own, args: ARGS, env: {} };
  const { default: chromium, inflate } = await optional(
    () => import("@sparticuz/chromium"),
    "no Chromium at /usr/bin, and the npm package @sparticuz/chromium",
  );
  const bin = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
  const executablePath = await chromium.executablePath();
  const fonts: Record<string, string> = { FONTCONFIG_PATH: join(tmpdir(), "fonts") };
  if (hasLibraries()) return { executablePath, args: ARGS, env: fonts };
  const libraries = join(await inflate(join(bin, "al2023.tar.br")), "lib");
  return { executablePath, args: ARGS, env: { ...fonts, LD_LIBRARY_PATH: libraries } };
}
