/** What was compiled for one command is not compiled again by the next: a verb is imported when it is called for. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

export const COMPILE_CACHE = fileURLToPath(new URL("../var/compile-cache", import.meta.url));
enableCompileCache(COMPILE_CACHE);
