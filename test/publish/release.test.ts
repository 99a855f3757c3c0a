import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { streamFacts } from "../../db/facts.ts";
import { ReleaseRefused, refuseRow } from "../../publish/gate.ts";
import { readManifest, verifyRelease } from "../../publish/read-release.ts";
import { createTable } from "../../publish/table.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { exampleLedger, exampleSigner, NOW, temporaryFolder } from "../example-region.ts";
import { add, release } from "./ledger-release.ts";

test("has every file that the contract names, each in the manifest, each column described", async () => {
  const parts = await exampleLedger();
  await add(parts);
  const { folder } = await release(parts);
  const manifest = readManifest(folder);
  expect(await verifyRelease(folder)).toEqual([]);
  const files = manifest.files.map(({ path }) => path);
  expect(files).toEqual(
    expect.arrayContaining([
      ..."complaints.csv complaints.ndjson events.csv withheld.csv disclosure.json tiers.csv skpd.csv topics.csv kecamatan.csv routes.csv holidays.csv service_levels.csv datapackage.json CHANGES.md statistics/skpd.csv statistics/skpd.json statistics/skpd-bulan.csv".split(
        " ",
      ),
    ]),
  );
  const description = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  for (const file of files.filter((name) => name.endsWith(".csv"))) {
    const header = (parse(readFileSync(join(folder, file), "utf8"), { to: 1 }) as string[][])[0];
    expect([
      file,
      description.resources.find(({ path }) => path === file)?.schema.fields.map(({ name }) => name),
    ]).toEqual([file, header]);
  }
  expect(readFileSync(join(folder, "routes.csv"), "utf8")).not.toContain("wag-");
});

test("the same ledger and cut-off give the same tables, byte for byte", async () => {
  const parts = await exampleLedger();
  for (let number = 0; number < 30; number += 1)
    await add(parts, { received_at: `2016-03-${String((number % 28) + 1).padStart(2, "0")}T08:00:00+07:00` });
  const first = await release(parts);
  const second = await writeRelease({
    root: temporaryFolder(),
    reference: parts.reference,
    facts: streamFacts(parts.file, NOW),
    cutoff: NOW,
    now: NOW,
    demonstration: false,
    ledgerMark: "1",
    signer: exampleSigner,
  });
  expect(readManifest(second.folder).files).toEqual(readManifest(first.folder).files);
});

test("is never overwritten; the next one says what changed and names the one before", async () => {
  const parts = await exampleLedger();
  const kept = await add(parts);
  const changed = await add(parts);
  const hidden = await add(parts);
  const first = await release(parts);
  await expect(release(parts)).rejects.toThrow("never overwritten");
  await parts.file.writer.execute({
    sql: "UPDATE submissions SET topic = 'lain' WHERE id = ?",
    args: [changed.id],
  });
  await parts.file.writer.execute({
    sql: "UPDATE submissions SET confidentiality = 'rahasia' WHERE id = ?",
    args: [hidden.id],
  });
  await add(parts);
  const second = await release(parts, NOW + 60_000);
  const log = readFileSync(join(second.folder, "CHANGES.md"), "utf8");
  expect(log).toContain(`Compared with ${first.release}`);
  expect(log).toContain("rows added: 1\n");
  expect(log).toContain(`## Baris berubah / Rows changed\n\n- ${changed.publicId}\n`);
  expect(log).toContain(`## Baris ditarik / Rows withdrawn\n\n- ${hidden.publicId}\n`);
  expect(log).not.toContain(kept.publicId);
  expect(readManifest(second.folder).previous?.release).toBe(first.release);
});

test("demonstration data says so in every table and in the manifest", async () => {
  const parts = await exampleLedger();
  await add(parts);
  const { folder } = await release(parts, NOW, true);
  const manifest = readManifest(folder);
  expect(manifest.demonstration).toBe(true);
  for (const { path } of manifest.files.filter(({ path: name }) => name.endsWith(".csv"))) {
    expect([
      path,
      readFileSync(join(folder, path), "utf8").split("\r\n", 1)[0]?.endsWith(",data_peragaan"),
    ]).toEqual([path, true]);
  }
});

describe("the gate", () => {
  test.each([
    [
      { id_aduan: "CTH-1", teks: "telepon 0800 0000 1234" },
      "t.csv, column teks, CTH-1: something that looks like phone is left in it",
    ],
    [{ teks: "0812-34-56T081234+0700" }, "t.csv, column teks: something that looks like phone is left in it"],
    [{ teks: "3500000000000001" }, "t.csv, column teks: something that looks like nik is left in it"],
    [{ teks: "a@example.id" }, "t.csv, column teks: something that looks like email is left in it"],
    [{ pelapor: "x" }, "t.csv, column pelapor: the column is not defined for publication"],
  ])("refuses %j", (row, message) => {
    expect(() => refuseRow("t.csv", row, ["id_aduan", "teks"])).toThrow(new ReleaseRefused(message));
  });
  test.each([
    "2026-11-28T081234+0700",
    "https://a.example/data/2026-11-28T081234+0700/",
    "2026-03",
    "dinas-pertanian",
    "BJN-7K3F9QD",
    `081234567890${"a".repeat(52)}`,
  ])("lets %s pass", (teks) => {
    expect(refuseRow("t.csv", { teks }, ["teks"])).toBeUndefined();
  });
  test("leaves nothing behind when it refuses", async () => {
    const parts = await exampleLedger();
    const { id } = await add(parts);
    await parts.file.writer.execute({
      sql: "UPDATE submissions SET text = 'telepon 080000001234' WHERE id = ?",
      args: [id],
    });
    await expect(release(parts)).rejects.toBeInstanceOf(ReleaseRefused);
    expect(readdirSync(join(parts.folder, "releases"))).toEqual([]);
  });
});

test("verify names what is missing, changed or added", async () => {
  const parts = await exampleLedger();
  await add(parts);
  const { folder } = await release(parts);
  rmSync(join(folder, "events.csv"));
  writeFileSync(join(folder, "skpd.csv"), "x");
  writeFileSync(join(folder, "extra.txt"), "x");
  expect((await verifyRelease(folder)).map((fault) => fault.split(":")[0])).toEqual([
    "events.csv",
    "skpd.csv",
    "extra.txt",
  ]);
  writeFileSync(join(folder, "manifest.json"), "{");
  expect(await verifyRelease(folder)).toEqual(["manifest.json: not a manifest of a release"]);
});

test("a table's CSV is RFC 4180 and safe against formulas", async () => {
  const folder = temporaryFolder();
  const columns = [
    { name: "a", type: "string", title: "a", title_en: "a" },
    { name: "b", type: "integer", title: "b", title_en: "b" },
  ] as const;
  const table = await createTable(folder, "t.csv", columns, false);
  await table.add({ a: '=1+1,"x"\nbaris dua', b: -3 });
  await table.add({ a: null, b: 0 });
  await table.close();
  expect(readFileSync(join(folder, "t.csv"), "utf8")).toBe('a,b\r\n"\'=1+1,""x""\nbaris dua",-3\r\n,0\r\n');
});
