/** The release that this build is made from: read once, shared by every page. */
import { readRelease } from "./read.ts";

export const release = await readRelease(globalThis.__TERANG_RELEASE__);
