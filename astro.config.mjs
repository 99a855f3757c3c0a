/** The static site: what Astro needs to turn one release folder into pages, an index for search, and compressed files. */
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { compress } from "./src/build/compress.ts";
import { offlineWorker } from "./src/build/offline-worker.ts";
import { pictures } from "./src/build/pictures.ts";
import { newestRelease, releasePath } from "./src/build/release-path.ts";
import { searchIndex } from "./src/build/search-index.ts";
import { sharePictures } from "./src/build/share-pictures.ts";

/** Pages for other pages' frames and for those who build the site are not listed. */
const isListed = (page) => !/\/(?:sematkan|tentang\/komponen|luring)\//.test(page);

export default defineConfig({
  site: "http://localhost:8787",
  output: "static",
  trailingSlash: "always",
  cacheDir: "./var/astro",
  compressHTML: true,
  // Pages wait for the disk longer than for the processor.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 8 },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [
    releasePath(),
    pictures(),
    offlineWorker(),
    searchIndex(),
    sharePictures(),
    sitemap({ filter: isListed }),
    compress(),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    // The command line puts the release that it was asked to build here.
    define: {
      __TERANG_RELEASE__: JSON.stringify(newestRelease(new URL("./var/releases/", import.meta.url))),
    },
  },
});
