/** Writes a release: one pass over the facts, into a temporary folder that is renamed when all of it passed the gate. */
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DateTime } from "luxon";
import { CORRECTIONS_VERSION } from "../core/corrections/followed.ts";
import { formatDay } from "../core/day.ts";
import type { Offer } from "../core/innovation.ts";
import { aboutRelease } from "../core/open-data/about.ts";
import type { Facts } from "../core/publication.ts";
import type { PublishedEvent, PublishedRow } from "../core/published.ts";
import { REDACTION_VERSION } from "../core/redaction/redact.ts";
import type { Reference } from "../core/reference.ts";
import { evaluationDays } from "../core/statistics/evaluation.ts";
import { createStatistics, STATISTICS_VERSION } from "../core/statistics/tables.ts";
import { createChanges } from "./changes.ts";
import { createContents } from "./contents.ts";
import { createCorrectingReleases } from "./corrections/correcting-releases.ts";
import { correctionsOf } from "./corrections/corrections.ts";
import { readDisclosed } from "./disclosure.ts";
import { FORMATS } from "./formats.ts";
import { ReleaseRefused } from "./gate.ts";
import { type Manifest, signedText, type UnsignedManifest } from "./manifest.ts";
import { hashFile, listReleases } from "./read-release.ts";
import { createReleaseFile, onDisk } from "./release-file.ts";
import { createSide } from "./side.ts";
import type { Database } from "./sqlite/database.ts";
import { createCommitments } from "./trust/commitments.ts";
import { createTree, leafHash, toHex } from "./trust/merkle.ts";
import type { Signer } from "./trust/signing.ts";
import { countWithheld } from "./withheld.ts";
import { writeInnovations } from "./write-innovations.ts";
import { writeDescriptions, writeDictionary } from "./write-metadata.ts";
import { writeRows } from "./write-rows.ts";
import {
  writeBoundaries,
  writeCorrections,
  writeReference,
  writeStatistics,
  writeWithheld,
} from "./write-tables.ts";

export interface ReleaseOrder {
  /** Folder that holds the releases. */
  readonly root: string;
  readonly reference: Reference;
  readonly facts: AsyncIterable<Facts>;
  /** ms: what had happened by then. */
  readonly cutoff: number;
  /** ms: when the release is made; names it. */
  readonly now: number;
  readonly demonstration: boolean;
  readonly ledgerMark: string;
  readonly signer: Signer;
  readonly progress?: (rows: number) => void;
  /** What the ledger adds to the innovations with these public ids; absent: none is published. */
  readonly offers?: (publicIds: readonly string[]) => AsyncIterable<Offer>;
}

/** The id and folder of the release. @throws ReleaseRefused; then nothing is published. */
export async function writeRelease(
  order: ReleaseOrder,
): Promise<{ readonly release: string; readonly folder: string }> {
  const { root, reference, now } = order;
  const release = DateTime.fromMillis(now, { zone: reference.zone.name }).toFormat("yyyy-MM-dd'T'HHmmssZZZ");
  const folder = join(root, release);
  if (existsSync(folder))
    throw new ReleaseRefused(`release ${release} exists; a release is never overwritten`);
  const before = listReleases(root).at(-1);
  const temporary = join(root, `.tmp-${release}-${process.pid}`);
  await mkdir(temporary, { recursive: true });
  const { region, zone } = reference;
  const { demonstration } = order;
  const side = createSide({
    sink: { folder: temporary, tables: reference.tables, demonstration },
    about: {
      region: region.code,
      cutoff: formatDay(zone.dayOf(order.cutoff)),
      time_zone: zone.name,
      demonstration,
    },
  });
  try {
    await fill(temporary, release, before, order, side);
    await onDisk(temporary);
    await rename(temporary, folder);
    const handle = await open(root, "r");
    await handle.sync();
    await handle.close();
  } catch (error) {
    await side.abandon();
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  return { release, folder };
}

/** Changes with every change of the table. */
const tiersVersion = ({ tables }: Reference): string =>
  hash("sha256", JSON.stringify(tables.tiers)).slice(0, 12);

async function fill(
  folder: string,
  release: string,
  before: string | undefined,
  order: ReleaseOrder,
  side: Database,
): Promise<void> {
  const { reference, cutoff, demonstration, root, signer } = order;
  const { zone, region } = reference;
  const cutoffDay = zone.dayOf(cutoff);
  const contents = createContents(folder, demonstration, side);
  const statistics = createStatistics({
    cutoff: cutoffDay,
    calendar: reference.calendar,
    rules: reference.tables.service_levels,
    evaluationDays: evaluationDays(region),
  });
  const changes = await createChanges(
    before === undefined ? undefined : join(root, before, "complaints.ndjson"),
  );
  const innovations: PublishedRow[] = [];
  const gathered = {
    add(row: PublishedRow, happened: readonly PublishedEvent[]) {
      statistics.add(row, happened);
      if (row.klasifikasi === "inovasi") innovations.push(row);
    },
  };
  const sinks = await Promise.all(FORMATS.map((create) => create({ folder, reference, demonstration })));
  const tree = createTree();
  const commitments = createCommitments(signer, release);
  const { complaints, events, first, ...seen } = await writeRows(
    [...sinks, side.rows],
    order,
    gathered,
    changes,
    tree,
    commitments,
  );
  // The thread ends its files and makes indexes while what is hidden is worked out here.
  const besides = side.rows.close();
  side.index();
  for (const sink of sinks) contents.enterRows(await sink.close());
  const disclosed = await countWithheld(
    readDisclosed(before === undefined ? undefined : join(root, before)),
    {
      release,
      reference,
      cutoff,
      withdrawn: changes.withdrawn(),
      firstYear: first === undefined ? undefined : Number(first.slice(0, 4)),
      ...seen,
    },
  );
  contents.enterRows(await besides);
  await writeInnovations(folder, innovations, order, contents);
  await writeWithheld(contents, disclosed);
  const policies = {
    redaction: REDACTION_VERSION,
    tiers: tiersVersion(reference),
    statistics: STATISTICS_VERSION,
    corrections: CORRECTIONS_VERSION,
  };
  await writeStatistics(contents, statistics.stream(), { release, demonstration });
  const earlier = before === undefined ? undefined : { release: before, folder: join(root, before) };
  await writeCorrections(
    contents,
    correctionsOf({ release, folder, before: earlier, policies }),
    await createCorrectingReleases(earlier?.folder),
    changes.correct,
  );
  await writeReference(contents, reference);
  await writeBoundaries(contents, reference);
  await writeDictionary(contents, demonstration);
  contents.files.push(await side.close());
  await contents.json("region.json", { ...region, demonstration });
  const created = DateTime.fromMillis(order.now, { zone: zone.name }).toISO({
    suppressMilliseconds: true,
  }) as string;
  const committed = commitments.finish();
  for (const line of committed) tree.add(leafHash(line));
  await contents.text("commitments.txt", `${committed.join("\n")}\n`);
  await contents.text("public-key.pem", signer.pem);
  await contents.text("CHANGES.md", changes.toMarkdown(release, before));
  const facts = { release, cutoff: formatDay(cutoffDay), created, demonstration, previous: before, first };
  await writeDescriptions(contents, aboutRelease(region, facts, reference.tables.boundaries));

  const unsigned: UnsignedManifest = {
    release,
    region: region.code,
    cutoff: formatDay(cutoffDay),
    created,
    demonstration,
    ledger: order.ledgerMark,
    rows: { complaints, events },
    policies,
    previous:
      before === undefined
        ? null
        : { release: before, manifest_sha256: await hashFile(join(root, before, "manifest.json")) },
    tree: { leaves: tree.size, root: toHex(tree.root()) },
    files: contents.files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    public_key: signer.publicKey,
  };
  const manifest: Manifest = { ...unsigned, signature: signer.sign(signedText(unsigned)) };
  const last = await createReleaseFile(folder, "manifest.json");
  await last.write(`${JSON.stringify(manifest, null, 1)}\n`);
  await last.close();
}
