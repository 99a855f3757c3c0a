/** `serve`: site and API on one port, until SIGTERM or SIGINT; what was accepted is finished first. */
import { createApp } from "../../api/app.ts";
import { clientAddress, isLocal } from "../../api/client-address.ts";
import { READING_LIMIT } from "../../api/middleware/limit.ts";
import { createKeyCheck } from "../../db/keys.ts";
import { countLetters } from "../../db/outbox.ts";
import { findSubmission, findTracked } from "../../db/queries.ts";
import { retain } from "../../db/retention.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { startDispatcher } from "../../outbox/dispatch.ts";
import { hearingOf, outboundOf, sendersOf, webhooksOf } from "../channels.ts";
import { followReleases } from "../current-release.ts";
import { createCollecting, innovationsOf } from "../innovations.ts";
import { listen } from "../listen.ts";
import { createLog } from "../log.ts";
import { makeFolder } from "../make-folder.ts";
import { createMetrics } from "../metrics.ts";
import { open } from "../open.ts";
import { releaseSendersOf, tellOfRelease } from "../release-hooks.ts";
import { keepHeapSmall } from "../small-heap.ts";
import { VERSION } from "../version.ts";

const LOOK_EVERY = 5_000;
const DAY = 86_400_000;
/** A code has 60 bits: at this pace one address needs some 700,000 years to hit one of 100,000 codes. */
const TRACKING_LIMIT = { quota: 30, window: 60 } as const;

/** Resolves once it listens; the address is printed. */
export async function serve(announce: (address: string) => void = () => {}): Promise<void> {
  keepHeapSmall();
  const opened = await open();
  const { settings, file, secrets, reference, ledger } = opened;
  const log = createLog();
  makeFolder(settings.releases);
  const senders = { ...sendersOf(settings.channels), ...releaseSendersOf(settings.releaseHooks) };
  const outbound = await outboundOf(opened, senders);
  const metrics = createMetrics(() => countLetters(file));
  const failed = log.failed("outbox");
  const following = await followReleases(settings, log.warn);
  const dispatcher = startDispatcher(
    { file, secrets, senders, now: Date.now, chance: Math.random, gaveUp: log.gaveUp },
    LOOK_EVERY,
    failed,
  );
  let told: string | undefined;
  /** What is served may have been written by a process that died before it told anyone. */
  const tell = async () => {
    const release = following.current()?.release;
    if (release === undefined || release === told) return;
    await tellOfRelease(opened, release);
    told = release;
    dispatcher.nudge();
  };
  const collecting = createCollecting(opened);
  const app = createApp({
    now: Date.now,
    version: VERSION,
    siteUrl: settings.siteUrl,
    metrics: { read: metrics.text, isLocal },
    innovations: innovationsOf(opened),
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
      wrote: () => {
        dispatcher.nudge();
        collecting.look(failed);
      },
      listUnsorted: (most, after) => listUnsorted(file, most, after),
      reviews: {
        list: (most, after) => listForReview(file, most, after),
        decide: (decided) => decide(file, decided),
      },
      ready: async () => {
        await file.reader.execute("SELECT 1");
      },
    },
    published: { releases: settings.releases, current: following.current, limit: READING_LIMIT },
    addressOf: (context) => clientAddress(context, settings.proxies),
    log: (line) => {
      metrics.request(line);
      log.request(line);
    },
    logError: log.error,
    warn: log.warn,
  });
  const looking = setInterval(() => {
    following.refresh().then(tell).catch(failed);
    opened.secretKeys.reload();
    outbound.refresh().catch(failed);
    collecting.look(failed);
  }, LOOK_EVERY);
  const forget = () => {
    const now = Date.now();
    retain(file, now - settings.retentionDays * DAY, now).catch(log.failed("retention"));
  };
  forget();
  tell().catch(failed);
  const forgetting = setInterval(forget, DAY);
  const finish = async () => {
    clearInterval(looking);
    clearInterval(forgetting);
    await Promise.all([ledger.drain(), dispatcher.stop()]);
    await file.close();
  };
  announce(await listen(app.fetch, settings.port, finish));
}
