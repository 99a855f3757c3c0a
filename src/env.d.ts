/** What the build puts into the global scope: see src/build/release-path.ts. */
/// <reference types="astro/client" />

/** Absolute path of the release folder that the site is built from. */
declare var __TERANG_RELEASE__: string;
