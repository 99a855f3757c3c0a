/** The rows of a release in CSV beside its rows in NDJSON: what differs is named by file, row and column. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eventCells, rowCells } from "../../publish/cells.ts";
import { createCsvSink } from "../../publish/formats/csv.ts";
import { createNdjsonSink } from "../../publish/formats/ndjson.ts";
import { rowLeaf } from "../../publish/trust/leaves.ts";
import { rowFaults } from "../../publish/trust/same-rows.ts";
import { example, temporaryFolder } from "../example-region.ts";
import { anEvent, aRow } from "../src/small-release.ts";

const ROWS = [
  aRow({ teks: '=1+1, "dua"\nbaris', tanggapan: "+62", penilaian: 5 }),
  aRow({ id_aduan: "BJN-0000002", teks: "  ujung  ", skpd: null }),
  aRow({ id_aduan: "BJN-0000003", teks: null }),
];

async function written() {
  const folder = temporaryFolder();
  const order = { folder, region: example.region, reference: example, demonstration: false };
  for (const sink of [await createCsvSink(order), await createNdjsonSink(order)]) {
    for (const row of ROWS) {
      const events = [
        anEvent({ id_aduan: row.id_aduan, catatan: "@x" }),
        anEvent({ id_aduan: row.id_aduan, urutan: 2 }),
      ];
      await sink.add(rowCells(row), events.map(eventCells), {
        row: JSON.stringify(row),
        leaf: rowLeaf(
          JSON.stringify(row),
          events.map((one) => JSON.stringify(one)),
        ),
      });
    }
    await sink.close();
  }
  const change = (file: string, make: (text: string) => string) => {
    const before = readFileSync(join(folder, file), "utf8");
    const after = make(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
  };
  return { folder, change };
}

test("the same rows in both: formulas, quotes, line breaks, spaces at the ends and empty cells", async () => {
  const { folder } = await written();
  expect(await rowFaults(folder)).toEqual([]);
});

test.each([
  [
    "a cell of the CSV",
    "complaints.csv",
    (text: string) => text.replace("  ujung  ", "ujung"),
    ['complaints.csv, row 2, column teks: "ujung", and complaints.ndjson has "  ujung  "'],
  ],
  [
    "a number of the NDJSON",
    "complaints.ndjson",
    (text: string) => text.replace('"penilaian":5', '"penilaian":1'),
    ['complaints.csv, row 1, column penilaian: "5", and complaints.ndjson has "1"'],
  ],
  [
    "an event",
    "events.csv",
    (text: string) => text.replace("diterima", "selesai"),
    ['events.csv, row 1, column peristiwa: "selesai", and events.ndjson has "diterima"'],
  ],
  [
    "a row gone from the CSV",
    "complaints.csv",
    (text: string) => text.slice(0, text.indexOf("BJN-0000003")),
    ["complaints.csv, row 3: not there, and complaints.ndjson has it"],
  ],
  [
    "a line gone from the NDJSON",
    "events.ndjson",
    (text: string) => text.split("\n").slice(0, 5).join("\n"),
    ["events.ndjson, row 6: not there, and events.csv has it"],
  ],
  [
    "a column that only the NDJSON has",
    "events.ndjson",
    (text: string) => text.replace('"catatan":"@x"', '"catatan":"@x","pelapor":"x"'),
    ["events.csv, row 1: no column pelapor, and events.ndjson has it"],
  ],
  [
    "a column that the NDJSON has not",
    "events.ndjson",
    (text: string) => text.replace(',"catatan":"@x"', ""),
    ["events.csv, row 1, column catatan: events.ndjson has no such column"],
  ],
  [
    "a cell too many",
    "events.csv",
    (text: string) => text.replace("'@x", "'@x,lagi"),
    ["events.csv, row 1: 10 cells under 9 columns"],
  ],
] as const)("%s", async (_, file, make, faults) => {
  const { folder, change } = await written();
  change(file, make);
  expect(await rowFaults(folder)).toEqual(faults);
});

test("what is no JSON is named by its file", async () => {
  const { folder, change } = await written();
  change("complaints.ndjson", (text) => text.replace("{", "["));
  expect(await rowFaults(folder)).toEqual([
    expect.stringMatching(/^complaints\.csv, complaints\.ndjson: .*JSON/),
  ]);
});

test("a file that is different all through is not listed to its end", async () => {
  const { folder, change } = await written();
  change("complaints.csv", (text) => text.replace(/^.*\r\n/, (header) => header.toUpperCase()));
  const faults = await rowFaults(folder);
  expect(faults).toHaveLength(21);
  expect(faults.at(-1)).toBe("complaints.csv: and more");
});
