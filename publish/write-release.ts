/** Writes a release: one pass over the facts, into a temporary folder that is renamed when all of it passed the gate. */
import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DateTime } from "luxon";
import { formatDay } from "../core/day.ts";
import { isShown, type StatisticsTable } from "../core/figures.ts";
import { type Facts, publish, TIERS_VERSION } from "../core/publication.ts";
import type { PublishedEvent, PublishedRow } from "../core/published.ts";
import { REDACTION_VERSION } from "../core/redaction/redact.ts";
import type { Reference } from "../core/reference.ts";
import { createStatistics } from "../core/statistics/tables.ts";
import { createChanges } from "./changes.ts";
import { type DescribedTable, dataPackage } from "./datapackage.ts";
import {
  COMPLAINT_COLUMNS,
  type Column,
  EVENT_COLUMNS,
  FIGURE_COLUMNS,
  REFERENCE_COLUMNS,
  SUPPRESSED,
  UNSHOWN_TOKENS,
  WITHHELD_COLUMNS,
} from "./datasets.ts";
import { ReleaseRefused } from "./gate.ts";
import type { Manifest } from "./manifest.ts";
import { hashFile, listReleases } from "./read-release.ts";
import { createReleaseFile, type WrittenFile } from "./release-file.ts";
import { type Cells, createTable } from "./table.ts";

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
  readonly progress?: (rows: number) => void;
}

/** Fewer withheld cases than this are not told. */
const LEAST_WITHHELD = 5;

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
  try {
    await fill(temporary, release, before, order);
    await rename(temporary, folder);
    const handle = await open(root, "r");
    await handle.sync();
    await handle.close();
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  return { release, folder };
}

type Pair = { readonly row: PublishedRow; readonly events: readonly PublishedEvent[] };

async function fill(
  folder: string,
  release: string,
  before: string | undefined,
  order: ReleaseOrder,
): Promise<void> {
  const { reference, cutoff, demonstration, root } = order;
  const { zone } = reference;
  const cutoffDay = zone.dayOf(cutoff);
  const statistics = createStatistics(cutoffDay);
  const withheld = new Map<string, number>();
  const changes = await createChanges(
    before === undefined ? undefined : join(root, before, "complaints.ndjson"),
  );
  const files: WrittenFile[] = [];
  const described: DescribedTable[] = [];

  const complaints = await createTable(folder, "complaints.csv", COMPLAINT_COLUMNS, demonstration);
  const complaintLines = await createReleaseFile(folder, "complaints.ndjson");
  const events = await createTable(folder, "events.csv", EVENT_COLUMNS, demonstration);
  const eventLines = await createReleaseFile(folder, "events.ndjson");
  const counts = { complaints: 0, events: 0 };
  const mark = demonstration ? { data_peragaan: "ya" } : {};

  /** A month at a time, sorted by what is published: the order of the file tells nothing that the rows do not. */
  let month = "";
  let waiting: Pair[] = [];
  const flush = async () => {
    waiting.sort(
      (a, b) =>
        (a.row.tanggal_masuk < b.row.tanggal_masuk
          ? -1
          : a.row.tanggal_masuk > b.row.tanggal_masuk
            ? 1
            : 0) || (a.row.id_aduan < b.row.id_aduan ? -1 : 1),
    );
    for (const { row, events: happened } of waiting) {
      const line = JSON.stringify({ ...row, ...mark });
      changes.see(row.id_aduan, line);
      statistics.add(row);
      await complaints.add(row as unknown as Cells);
      await complaintLines.write(`${line}\n`);
      counts.complaints += 1;
      for (const event of happened) {
        await events.add(event as unknown as Cells);
        await eventLines.write(`${JSON.stringify({ ...event, ...mark })}\n`);
        counts.events += 1;
      }
    }
    waiting = [];
    order.progress?.(counts.complaints);
  };
  for await (const fact of order.facts) {
    const published = publish(fact, reference, cutoff);
    if (published.kind === "withheld") {
      const key = `${published.reason}\u0000${published.year}`;
      withheld.set(key, (withheld.get(key) ?? 0) + 1);
      continue;
    }
    const itsMonth = published.row.tanggal_masuk.slice(0, 7);
    if (itsMonth !== month) {
      await flush();
      month = itsMonth;
    }
    waiting.push(published);
  }
  await flush();
  const enter = (
    file: WrittenFile,
    title: string,
    title_en: string,
    columns: readonly Column[],
    primaryKey?: readonly string[],
  ) => {
    files.push(file);
    described.push({ file, title, title_en, columns, ...(primaryKey === undefined ? {} : { primaryKey }) });
  };
  enter(await complaints.close(), "Aduan", "Complaints", COMPLAINT_COLUMNS, ["id_aduan"]);
  files.push(await complaintLines.close());
  enter(await events.close(), "Peristiwa", "Status events", EVENT_COLUMNS, ["id_aduan", "urutan"]);
  files.push(await eventLines.close());

  const whole = async (
    path: string,
    columns: readonly Column[],
    rows: Iterable<Cells>,
  ): Promise<WrittenFile> => {
    const table = await createTable(folder, path, columns, demonstration);
    for (const row of rows) await table.add(row);
    return table.close();
  };
  const json = async (path: string, value: unknown): Promise<void> => {
    const file = await createReleaseFile(folder, path);
    await file.write(`${JSON.stringify(value)}\n`);
    files.push(await file.close());
  };
  enter(
    await whole("withheld.csv", WITHHELD_COLUMNS, withheldRows(withheld)),
    "Yang hanya dihitung",
    "Counted only",
    WITHHELD_COLUMNS,
  );
  for (const table of statistics.finish()) {
    const columns = [
      ...table.dimensions.map((name): Column => ({ name, type: "string", title: name, title_en: name })),
      ...FIGURE_COLUMNS,
    ];
    enter(
      await whole(`statistics/${table.name}.csv`, columns, figureRows(table)),
      `Statistik ${table.name}`,
      `Statistics ${table.name}`,
      columns,
      [...table.dimensions, "ukuran"],
    );
    await json(`statistics/${table.name}.json`, { ...table, release, demonstration });
  }
  const { tables } = reference;
  const groupName = (code: string | null) => (code === null ? "" : (reference.groups.get(code)?.name ?? ""));
  const references = {
    ...tables,
    routes: tables.routes.map((row) => ({ ...row, group: groupName(row.group) })),
  };
  for (const [name, columns] of Object.entries(REFERENCE_COLUMNS)) {
    const rows = references[name as keyof typeof REFERENCE_COLUMNS] as readonly unknown[] as readonly Cells[];
    const cells = rows.map((row) =>
      Object.fromEntries(columns.map(({ name: key }) => [key, plain(row[key])] as const)),
    );
    enter(
      await whole(`${name}.csv`, columns, cells),
      `Tabel acuan ${name}`,
      `Reference table ${name}`,
      columns,
    );
  }
  await json("region.json", { ...tables.region, demonstration });
  const created = DateTime.fromMillis(order.now, { zone: zone.name }).toISO({
    suppressMilliseconds: true,
  }) as string;
  await json("datapackage.json", dataPackage(tables.region, release, created, demonstration, described));
  const log = await createReleaseFile(folder, "CHANGES.md");
  await log.write(changes.toMarkdown(release, before));
  files.push(await log.close());

  const manifest: Manifest = {
    release,
    region: tables.region.code,
    cutoff: formatDay(cutoffDay),
    created,
    demonstration,
    ledger: order.ledgerMark,
    rows: counts,
    policies: { redaction: REDACTION_VERSION, tiers: TIERS_VERSION },
    previous:
      before === undefined
        ? null
        : { release: before, manifest_sha256: await hashFile(join(root, before, "manifest.json")) },
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const last = await createReleaseFile(folder, "manifest.json");
  await last.write(`${JSON.stringify(manifest, null, 1)}\n`);
  await last.close();
}

const plain = (value: unknown): unknown =>
  Array.isArray(value) ? value.join("|") : typeof value === "boolean" ? String(value) : value;

function* withheldRows(withheld: ReadonlyMap<string, number>): Generator<Cells> {
  for (const [key, count] of [...withheld].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [alasan, tahun] = key.split("\u0000");
    yield { alasan, tahun, jumlah: count < LEAST_WITHHELD ? SUPPRESSED : count };
  }
}

function* figureRows(table: StatisticsTable): Generator<Cells> {
  const round = (value: number | undefined) => (value === undefined ? null : Number(value.toFixed(6)));
  for (const { keys, figures } of table.rows) {
    for (const ukuran of table.measures) {
      const figure = figures[ukuran];
      if (figure === undefined) continue;
      yield isShown(figure)
        ? {
            ...keys,
            ukuran,
            n: figure.n,
            nilai: round(figure.value),
            bawah: round(figure.low),
            atas: round(figure.high),
          }
        : { ...keys, ukuran, n: figure.n, nilai: UNSHOWN_TOKENS[figure.unshown], bawah: null, atas: null };
    }
  }
}
