/** `serve --public`: the site and the public half of the API from a folder of releases; no ledger, no key, no channel. */
import { createApp } from "../../api/app.ts";
import { clientAddress, isLocal } from "../../api/client-address.ts";
import { READING_LIMIT } from "../../api/middleware/limit.ts";
import { followReleases } from "../current-release.ts";
import { listen } from "../listen.ts";
import { createLog } from "../log.ts";
import { makeFolder } from "../make-folder.ts";
import { createMetrics } from "../metrics.ts";
import { readSettings } from "../settings.ts";
import { VERSION } from "../version.ts";

const LOOK_EVERY = 5_000;

/** Resolves once it listens; the address is printed. */
export async function servePublic(announce: (address: string) => void): Promise<void> {
  const settings = readSettings();
  const { releases, siteUrl, sites, port } = settings;
  const log = createLog();
  const metrics = createMetrics();
  makeFolder(releases);
  const following = await followReleases({ releases, sites }, log.warn);
  const app = createApp({
    now: Date.now,
    version: VERSION,
    siteUrl,
    metrics: { read: metrics.text, isLocal },
    published: { releases, current: following.current, limit: READING_LIMIT },
    addressOf: (context) => clientAddress(context, settings.proxies),
    log: (line) => {
      metrics.request(line);
      log.request(line);
    },
    logError: log.error,
    warn: log.warn,
  });
  const looking = setInterval(() => void following.refresh(), LOOK_EVERY);
  announce(await listen(app.fetch, port, async () => clearInterval(looking)));
}
