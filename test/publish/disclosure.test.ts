import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { intervalOf } from "../../core/disclosure/linked-table.ts";
import { relationsOf } from "../../core/disclosure/round.ts";
import { createReference } from "../../core/reference.ts";
import { storeReference } from "../../db/reference-store.ts";
import { createAttacker } from "../../publish/attacker.ts";
import { certificateSchema } from "../../publish/disclosure.ts";
import { exampleLedger, exampleTables, NOW } from "../example-region.ts";
import { add, release, rowsOf } from "./ledger-release.ts";

const DAY = 86_400_000;
const readCertificate = (folder: string) =>
  certificateSchema.parse(JSON.parse(readFileSync(join(folder, "disclosure.json"), "utf8")));

test("the tiers: text, row only, month only, and small counts kept back", async () => {
  const parts = await exampleLedger();
  const open = await add(parts);
  const anonymous = await add(parts, { confidentiality: "anonim" });
  const sensitive = await add(parts, { topic: "kekerasan", received_at: "2016-02-29T23:00:00+07:00" });
  const fromThisMonth = await add(parts, { topic: "kekerasan" });
  const doubtful = await add(parts, { text: "spanduk 99123 sobek" });
  for (let number = 0; number < 4; number += 1) await add(parts, { confidentiality: "rahasia" });
  for (let number = 0; number < 5; number += 1)
    await add(parts, { classification: "pengaduan_berkadar_pengawasan" });
  await add(parts, {
    events: [{ event: "archived", reason: "spam", happened_at: "2016-03-02T08:00:00+07:00" }],
  });
  const { folder } = await release(parts);
  const rows = new Map(rowsOf(folder, "complaints.csv").map((row) => [row["id_aduan"], row]));
  expect(rows.size).toBe(4);
  expect(rows.get(open.publicId)).toMatchObject({
    teks: "Jalan rusak",
    kecamatan: "utara",
    tingkat_publikasi: "baris_dan_teks",
  });
  expect(rows.get(anonymous.publicId)).toMatchObject({
    teks: "",
    kecamatan: "utara",
    tingkat_publikasi: "baris",
  });
  expect(rows.get(sensitive.publicId)).toMatchObject({
    teks: "",
    kecamatan: "",
    dapil: "",
    tanggal_masuk: "2016-02",
    batas_selesai: "",
    hari_kerja_verifikasi: "",
  });
  expect(rows.has(fromThisMonth.publicId)).toBe(false);
  expect(rows.get(doubtful.publicId)).toMatchObject({ teks: "", tingkat_publikasi: "baris" });
  const told = rowsOf(folder, "withheld.csv");
  expect(
    told.map((row) => [row["dihitung"], row["alasan"], row["skpd"], row["tahun"], row["jumlah"]]),
  ).toEqual([
    ["2016-03-30", "semua", "semua", "semua", "10"],
    ["2016-03-30", "rahasia", "semua", "semua", "disembunyikan"],
    ["2016-03-30", "berkadar_pengawasan", "semua", "semua", "5"],
    ["2016-03-30", "spam", "semua", "semua", "disembunyikan"],
    ["2016-03-30", "semua", "dinas-jalan", "semua", "disembunyikan"],
    ["2016-03-30", "semua", "sekretariat", "semua", "disembunyikan"],
    ["2016-03-30", "semua", "lainnya", "semua", "disembunyikan"],
    ["2016-03-30", "inovasi", "semua", "semua", "disembunyikan"],
    ["2016-03-30", "belum_dipilah", "semua", "semua", "disembunyikan"],
  ]);
});

test("the release after tells nothing new of what is withheld, until a quarter has passed", async () => {
  const parts = await exampleLedger();
  const shown = await add(parts);
  for (let number = 0; number < 6; number += 1) await add(parts, { confidentiality: "rahasia" });
  const first = await release(parts);
  await parts.file.writer.execute({
    sql: "UPDATE submissions SET confidentiality = 'rahasia' WHERE id = ?",
    args: [shown.id],
  });
  await add(parts, { confidentiality: "rahasia" });
  await add(parts, { classification: "pengaduan_berkadar_pengawasan" });
  const second = await release(parts, NOW + DAY);
  const told = ({ folder }: { folder: string }) => readFileSync(join(folder, "withheld.csv"), "utf8");
  expect(told(second)).toBe(told(first));
  expect(readCertificate(second.folder).withdrawn).toEqual([shown.publicId]);

  for (let number = 0; number < 5; number += 1)
    await add(parts, { confidentiality: "rahasia" }, NOW + 2 * DAY);
  const third = await release(parts, NOW + 3 * DAY);
  expect(told(third).startsWith(told(first).split("2016-03-30,inovasi")[0] as string)).toBe(true);
  expect(told(third)).toContain("2016-04-02,semua,semua,semua,6\r\n");
  expect(readCertificate(third.folder)).toMatchObject({
    threshold: 5,
    rounds: [
      { release: first.release, known: [] },
      { release: third.release, known: [{ alasan: "semua", skpd: "semua", at_least: 1 }, { at_least: 1 }] },
    ],
    withdrawn: [],
  });
});

test("anybody can recompute the certificate from the release alone", async () => {
  const parts = await exampleLedger();
  for (const received_at of [
    "2014-05-05T08:00:00+07:00",
    "2015-05-05T08:00:00+07:00",
    "2016-01-05T08:00:00+07:00",
  ]) {
    await add(parts, { received_at });
    for (let number = 0; number < 7; number += 1)
      await add(parts, { received_at, confidentiality: "rahasia" });
  }
  await add(parts, { classification: "pengaduan_berkadar_pengawasan" });
  const { folder } = await release(parts);
  const rows = rowsOf(folder, "withheld.csv").filter(
    ({ alasan = "" }) => !["inovasi", "belum_dipilah"].includes(alasan),
  );
  const keys = rows.map(({ alasan = "", skpd = "", tahun = "" }) => ({ alasan, skpd, tahun }));
  const attacker = await createAttacker();
  const bounds = rows.map(({ jumlah }) =>
    jumlah === "disembunyikan"
      ? { low: 0, high: Number.POSITIVE_INFINITY }
      : { low: Number(jumlah), high: Number(jumlah) },
  );
  const hidden = keys.flatMap((key, at) => (bounds[at]?.low === bounds[at]?.high ? [] : [{ key, at }]));
  const derived = attacker(bounds, relationsOf(keys), (attack) =>
    hidden.map(({ key, at }) => {
      const { low, high } = intervalOf(attack, at);
      return { ...key, low, high: Number.isFinite(high) ? high : null };
    }),
  );
  expect(derived.length).toBeGreaterThan(5);
  expect(readCertificate(folder).rounds[0]?.hidden).toEqual(derived);
});

test("a row of a sensitive topic changes once a month, and tells neither days nor district", async () => {
  const parts = await exampleLedger();
  const office = { ...exampleTables.skpd[0], code: "kecamatan-utara", kind: "kecamatan", aliases: [] };
  const tables = { ...exampleTables, skpd: [...exampleTables.skpd, office] } as typeof exampleTables;
  await storeReference(parts.file, tables);
  const here = { ...parts, reference: createReference(tables) };
  const { publicId } = await add(here, {
    topic: "kekerasan",
    skpd: "kecamatan-utara",
    received_at: "2016-02-10T08:00:00+07:00",
    events: [
      { event: "forwarded", skpd: "kecamatan-utara", happened_at: "2016-02-11T08:00:00+07:00" },
      { event: "responded", happened_at: "2016-03-20T08:00:00+07:00" },
    ],
  });
  const rowAt = async (now: number) => {
    const { folder } = await release(here, now);
    return {
      row: rowsOf(folder, "complaints.csv").find(({ id_aduan }) => id_aduan === publicId),
      events: rowsOf(folder, "events.csv").map(({ peristiwa, tanggal, skpd }) => [peristiwa, tanggal, skpd]),
    };
  };
  const march = await rowAt(NOW);
  expect(march.row).toMatchObject({
    status: "diteruskan",
    skpd: "",
    kecamatan: "",
    tanggal_masuk: "2016-02",
    tanggal_diteruskan: "2016-02",
    tanggal_tanggapan: "",
    batas_tanggapan: "",
    batas_selesai: "",
    hari_kerja_tanggapan: "",
  });
  expect(march.events).toEqual([
    ["diterima", "2016-02", ""],
    ["diteruskan", "2016-02", ""],
  ]);
  expect(await rowAt(NOW + DAY)).toEqual(march);
  const april = await rowAt(NOW + 3 * DAY);
  expect(april.row).toMatchObject({
    status: "ditanggapi",
    tanggal_tanggapan: "2016-03",
    hari_kerja_tanggapan: "",
  });
  expect(april.events).toHaveLength(3);
});
