/** `serve`: site and API on one port, until SIGTERM or SIGINT; what was accepted is finished first. */
import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import pino from "pino";
import { createApp } from "../../api/app.ts";
import { clientAddress } from "../../api/client-address.ts";
import { createKeyCheck } from "../../db/keys.ts";
import { countLetters } from "../../db/outbox.ts";
import { findSubmission, findTracked } from "../../db/queries.ts";
import { retain } from "../../db/retention.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { startDispatcher } from "../../outbox/dispatch.ts";
import { hearingOf, outboundOf, sendersOf, webhooksOf } from "../channels.ts";
import { followReleases } from "../current-release.ts";
import { createMetrics } from "../metrics.ts";
import { open } from "../open.ts";
import { VERSION } from "../version.ts";

const LOOK_EVERY = 5_000;
const PATIENCE = 10_000;
const DAY = 86_400_000;
/** A code has 60 bits: at this pace one address needs some 700,000 years to hit one of 100,000 codes. */
const TRACKING_LIMIT = { quota: 30, window: 60 } as const;

/** Resolves once it listens; the address is printed. */
export async function serve(announce: (address: string) => void = () => {}): Promise<void> {
  const opened = await open();
  const { settings, file, secrets, reference, ledger } = opened;
  const log = pino(pino.destination({ sync: false }));
  mkdirSync(settings.releases, { recursive: true });
  const senders = sendersOf(settings.channels);
  const outbound = await outboundOf(opened, senders);
  const metrics = createMetrics(() => countLetters(file));
  const failed = (error: unknown) =>
    log.error({ error: error instanceof Error ? error.name : "unknown", at: "outbox" });
  const following = await followReleases(settings, (message) => log.warn(message));
  const dispatcher = startDispatcher(
    { file, secrets, senders, now: Date.now, chance: Math.random },
    LOOK_EVERY,
    failed,
  );
  const app = createApp({
    now: Date.now,
    version: VERSION,
    siteUrl: settings.siteUrl,
    metrics: metrics.text,
    channels: {
      webhooks: webhooksOf(settings.channels, opened),
      hearing: hearingOf(opened),
      count: metrics.heard,
    },
    tracking: {
      find: (code) => findTracked(file, secrets, code),
      addressOf: (context) => clientAddress(context, settings.proxies),
      limit: TRACKING_LIMIT,
    },
    writing: {
      reference,
      ledger,
      keys: createKeyCheck(file, Date.now),
      findSubmission: (id) => findSubmission(file, secrets, id),
      contentHash: secrets.contentHash,
      newId: opened.newId,
      newPublicId: opened.newPublicId,
      outbound,
      suggest: opened.sorter.suggest,
      candidates: opened.sorter.candidates,
      wrote: dispatcher.nudge,
      listUnsorted: (most) => listUnsorted(file, most),
      reviews: {
        list: (most) => listForReview(file, most),
        decide: (decided) => decide(file, decided),
      },
      ready: async () => {
        await file.reader.execute("SELECT 1");
      },
    },
    published: { releases: settings.releases, current: following.current },
    log: (line) => {
      metrics.request(line);
      log.info(line);
    },
    // A message can quote what it failed on: the log keeps the kind of error and where, never its words.
    logError: ({ name, stack }) =>
      log.error({
        error: name,
        at: stack
          ?.split("\n")
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 5),
      }),
  });
  const looking = setInterval(() => {
    void following.refresh();
    outbound.refresh().catch(failed);
  }, LOOK_EVERY);
  const forget = () => {
    const now = Date.now();
    retain(file, now - settings.retentionDays * DAY, now).catch(failed);
  };
  forget();
  const forgetting = setInterval(forget, DAY);
  const server = await new Promise<Server>((resolve) => {
    const started = listen({ fetch: app.fetch, port: settings.port }, () => resolve(started as Server));
  });
  const address = server.address();
  announce(
    `http://localhost:${typeof address === "object" && address !== null ? address.port : settings.port}`,
  );

  const stop = () => {
    clearInterval(looking);
    clearInterval(forgetting);
    setTimeout(() => process.exit(1), PATIENCE).unref();
    server.close(() => {
      void Promise.all([ledger.drain(), dispatcher.stop()]).then(() => {
        file.close();
        process.exit(0);
      });
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE / 2).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
