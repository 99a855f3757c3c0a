/** What was compiled for one command is not compiled again by the next: a verb is imported when it is called for. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { PROJECT, tellThreads } from "./settings.ts";

const FOLDER = join(PROJECT, "var/compile-cache");
enableCompileCache(FOLDER);
// Each thread would load Node's TypeScript compiler, some 15 MB, for its first file.
tellThreads("NODE_COMPILE_CACHE", FOLDER);
