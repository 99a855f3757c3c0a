/** "Hitung ulang" without a browser: CSV in pieces cut anywhere, figures that agree, and one that does not. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay } from "../../core/day.ts";
import type { Case } from "../../core/statistics/records.ts";
import { createStatistics } from "../../core/statistics/tables.ts";
import { csvHeader, csvLine } from "../../publish/csv-line.ts";
import { COMPLAINT_COLUMNS, EVENT_COLUMNS } from "../../publish/datasets.ts";
import { computeAgain } from "../../src/recompute/compute.ts";
import { createExactWords } from "../../src/recompute/exact.ts";
import { csvLines } from "../../src/recompute/lines.ts";
import { orderOf } from "../../src/recompute/order.ts";
import { bojonegoro, demonstrationCases } from "../demonstration-cases.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const gather = async <T>(from: AsyncIterable<readonly T[]>) => {
  const all: T[] = [];
  for await (const part of from) all.push(...part);
  return all;
};

test("whatever the cells hold and wherever the text is cut, the cells are those that csv-parse reads", async () => {
  const names = ["satu", "dua", "tiga"];
  const columns = names.map((name) => ({ name, type: "string", title: name, title_en: name }) as const);
  const cell = fc.stringMatching(/^[a-c", \r\n']{0,8}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, size) => {
        const lines = rows.map(([satu, dua, tiga]) => `${csvLine(names, { satu, dua, tiga })}\r\n`);
        const text = csvHeader(columns) + lines.join("");
        expect(await gather(csvLines(inPieces(text, size)))).toEqual(parse(text));
      },
    ),
    { numRuns: 300 },
  );
});

const cutoff = parseDay("2026-11-23") as number;
const cases: readonly Case[] = [...demonstrationCases(600, cutoff)];
const fileOf = (columns: typeof COMPLAINT_COLUMNS | typeof EVENT_COLUMNS, records: readonly object[]) =>
  csvHeader(columns) +
  records
    .map(
      (record) =>
        `${csvLine(
          columns.map(({ name }) => name),
          record as Record<string, unknown>,
        )}\r\n`,
    )
    .join("");
const complaints = fileOf(
  COMPLAINT_COLUMNS,
  cases.map(({ row }) => row),
);
const events = fileOf(
  EVENT_COLUMNS,
  cases.flatMap((one) => one.events),
);
const files = [
  { path: "complaints.csv", bytes: complaints.length, sha256: "" },
  { path: "events.csv", bytes: events.length, sha256: "" },
  { path: "skpd.csv", bytes: 1, sha256: "" },
];
const manifest = { release: "r", cutoff: "2026-11-23", files };
const release = { manifest } as unknown as Parameters<typeof orderOf>[0];

const statistics = createStatistics({
  cutoff,
  calendar: bojonegoro.calendar,
  rules: bojonegoro.tables.service_levels,
  evaluationDays: [],
});
for (const { row, events: own } of cases) statistics.add(row, own);
const table = statistics.finish().find(({ name }) => name === "skpd");
const agency = table?.rows.toSorted((a, b) => (b.figures.masuk?.n ?? 0) - (a.figures.masuk?.n ?? 0))[0];

test("the page of an agency: every figure agrees, from files cut into pieces; a changed one does not", async () => {
  const { keys, figures } = agency as NonNullable<typeof agency>;
  const group = { table: "skpd", keys };
  const ordered = orderOf(release, "id", group, table?.measures ?? [], figures);
  expect(ordered.files.map(({ path }) => path)).toEqual(["complaints.csv", "events.csv"]);
  const told: number[] = [];
  const again = () =>
    computeAgain(
      ordered.order,
      csvLines(inPieces(complaints, 10_000)),
      csvLines(inPieces(events, 7_000)),
      (rows) => told.push(rows),
    );
  expect((await again()).filter(({ same }) => !same)).toEqual([]);
  expect(told.at(-1)).toBe(cases.length);
  const [first] = ordered.order.figures;
  Object.assign(first as object, { figure: { n: 1, value: 1 } });
  expect((await again()).filter(({ same }) => !same).map(({ measure }) => measure)).toEqual(["masuk"]);
});

test("head figures need the complaints only", async () => {
  const { keys, figures } = agency as NonNullable<typeof agency>;
  const { order, files: needed } = orderOf(
    release,
    "en",
    { table: "skpd", keys },
    ["masuk", "merah"],
    figures,
  );
  expect([order.complaints, order.events, needed.map(({ path }) => path)]).toEqual([
    "/data/r/complaints.csv",
    undefined,
    ["complaints.csv"],
  ]);
  const found = await computeAgain(order, csvLines(inPieces(complaints, 99_999)), undefined, () => {});
  expect(found.map(({ same }) => same)).toEqual([true, true]);
});

test("events that are not in the order of the complaints are refused by name", async () => {
  const { order } = orderOf(release, "id", { table: "total", keys: {} }, ["dikembalikan"], {});
  const stray = events.replaceAll(`${cases[3]?.row.id_aduan},`, "BJN-X,");
  const run = computeAgain(
    order,
    csvLines(inPieces(complaints, 9_999)),
    csvLines(inPieces(stray, 9_999)),
    () => {},
  );
  await expect(run).rejects.toThrow("events.csv: BJN-X is not where complaints.csv has it");
});

test.each([
  ["masuk", { n: 5843, value: 5843 }, "5.843"],
  ["tepat_waktu", { n: 12, value: 0.62344 }, "62,34%"],
  ["hari_verifikasi_rata", { n: 12, value: 2.80811 }, "2,8081"],
  ["tepat_waktu", { n: 4, unshown: "too_few" }, "n = 4"],
] as const)("%s as a number", (measure, figure, words) => {
  expect(createExactWords("id-ID")(measure, figure)).toBe(words);
});
