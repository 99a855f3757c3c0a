/** What channels export, through the real command line into a real ledger. People, numbers and reports are made up. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { stringify } from "csv-stringify/sync";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import writeXlsx from "write-excel-file/node";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, terang } from "./server.ts";

async function open() {
  const folder = temporaryFolder();
  const env = environment(folder, join(EXAMPLE, "region"));
  const at = (name: string) => join(folder, name);
  const rows = async (sql: string) => {
    const ledger = createClient({ url: `file:${at("ledger.db")}` });
    const { rows: found } = await ledger.execute(sql);
    ledger.close();
    return found.map((row) => ({ ...row }));
  };
  return { at, rows, run: (...words: string[]) => terang(env, ...words) };
}

const CHAT = [
  "24/11/25 08.00 - Pesan dan panggilan terenkripsi secara end-to-end.",
  "24/11/25 08.01 - Petugas Contoh: selamat pagi",
  "24/11/25 09.30 - Warga Contoh: ADUAN pupuk langka",
  "hubungi 0800 0000 1234",
  "24/11/25 09.32 - +62 800-0000-5678: hama wereng pak",
  "",
].join("\r\n");
const GROUP = ["--channel", "whatsapp-group", "--group", "wag-pertanian"];

test("a group's chat: complaints, statuses, what a person decides, and a longer export of the same", async () => {
  const { at, rows, run } = await open();
  writeFileSync(at("chat.txt"), CHAT);
  const first = await run("import", at("chat.txt"), ...GROUP);
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toContain("1  complaint\n1  ignored:system\n2  undecided:talk\n");
  const [complaint] = await rows("SELECT public_id, text, topic, skpd, received_at FROM submissions");
  expect(complaint).toMatchObject({
    text: "pupuk langka\nhubungi [nomor telepon]",
    topic: "pertanian",
    skpd: "dinas-tani",
    received_at: Date.parse("2025-11-24T09:30:00+07:00"),
  });

  // A person decides on one of the two; the export has grown by an answer.
  const listed = readFileSync(at("chat.txt.undecided.csv"), "utf8");
  writeFileSync(
    at("putusan.csv"),
    listed
      .replace("tanpa kata kunci,,,,\nw", "tanpa kata kunci,abaikan,,,\nw")
      .replace(/(wereng pak,tanpa kata kunci),,/, "$1,aduan,pupuk"),
  );
  const longer = `${CHAT}25/11/25 10.00 - Petugas Contoh: #${complaint?.["public_id"]} selesai sudah dikirim\r\n`;
  writeFileSync(
    at("_chat.zip"),
    zipSync({ "_chat.txt": Buffer.from(longer), "IMG-1.jpg": Buffer.from([255]) }),
  );
  const second = await run("import", at("_chat.zip"), ...GROUP, "--decisions", at("putusan.csv"));
  expect([second.code, second.err]).toEqual([0, ""]);
  const all = await rows("SELECT topic, text FROM submissions ORDER BY received_at");
  expect(all.map((row) => row["text"])).toEqual(["pupuk langka\nhubungi [nomor telepon]", "hama wereng pak"]);
  expect(all[1]?.["topic"]).toBe("pupuk");
  const before = await rows("SELECT kind, note FROM status_events ORDER BY recorded_at, position");
  expect(before.filter((row) => row["kind"] === "resolved")).toEqual([
    { kind: "resolved", note: "sudah dikirim" },
  ]);

  // The same again changes nothing, nor does a status of what another agency has.
  const [other] = await rows("SELECT id, public_id FROM submissions WHERE topic = 'pupuk'");
  await rows(`INSERT INTO status_events (id, submission_id, position, kind, happened_at, recorded_at, skpd, note_state, actor)
    SELECT 'e', submission_id, 9, 'forwarded', happened_at, recorded_at, 'dinas-jalan', 'clear', 'uji'
    FROM status_events WHERE submission_id = '${other?.["id"]}' AND position = 1`);
  const after = await rows("SELECT kind, note FROM status_events ORDER BY recorded_at, position");
  const wrong = `${longer}25/11/25 11.00 - Petugas Contoh: #${other?.["public_id"]} selesai\r\n`;
  writeFileSync(at("_chat.zip"), zipSync({ "_chat.txt": Buffer.from(wrong) }));
  const third = await run("import", at("_chat.zip"), ...GROUP, "--decisions", at("putusan.csv"));
  expect([third.code, third.out]).toEqual([1, expect.stringContaining("1 x id_aduan other_agency")]);
  expect(await rows("SELECT kind, note FROM status_events ORDER BY recorded_at, position")).toEqual(after);
  expect(await rows("SELECT count(*) AS n FROM submissions")).toEqual([{ n: 2 }]);
  // What the ledger keeps in the clear names nobody.
  const clear = JSON.stringify([
    await rows("SELECT * FROM submissions"),
    await rows("SELECT * FROM status_events"),
  ]);
  for (const word of ["Warga Contoh", "Petugas Contoh", "80000005678", "800-0000-5678"])
    expect(clear).not.toContain(word);
});

test.each([
  ["no group", [], "--group is needed"],
  [
    "a group that is not there",
    ["--group", "wag-pertanan"],
    "no such group: wag-pertanan; nearest: wag-pertanian",
  ],
])("a chat with %s is refused", async (_, group, reason) => {
  const { at, run } = await open();
  writeFileSync(at("chat.txt"), CHAT);
  const { code, err } = await run("import", at("chat.txt"), "--channel", "whatsapp-group", ...group);
  expect([code, err.trim()]).toEqual([1, expect.stringContaining(reason)]);
});

test.each([
  ["what is no chat", "chat.txt", Buffer.from("halo\n"), "no WhatsApp chat"],
  ["a zip that is none", "chat.zip", Buffer.from("halo"), "cannot be read as a ZIP file"],
  ["a zip without a chat", "chat.zip", Buffer.from(zipSync({ "a.jpg": Buffer.from([1]) })), "no chat in it"],
  ["bytes that are not UTF-8", "chat.txt", Buffer.from([0x32, 0xff, 0xfe, 0x0a]), "not UTF-8 text"],
])("%s is refused", async (_, name, bytes, reason) => {
  const { at, run } = await open();
  writeFileSync(at(name), bytes);
  const { code, err } = await run("import", at(name), ...GROUP);
  expect([code, err]).toEqual([1, expect.stringContaining(reason)]);
});

const REPORT = {
  "Tracking ID": "9000001",
  Judul: "Jalan berlubang",
  Isi: "Jalan di depan pasar berlubang.",
  Kategori: "Jalan rusak",
  "Disposisi Instansi": "Dinas Jalan",
  Status: "Belum Ditindaklanjuti",
  Area: "Utara",
  "Tanggal Laporan": "2016-03-01 08:15:00",
  "Tanggal Verifikasi": "2016-03-02 09:00:00",
  "Tanggal Disposisi": "2016-03-02 09:30:00",
  "Tanggal Tindak Lanjut": "",
  "Tanggal Selesai": "",
};

test("LAPOR!: a later export adds what has happened since; another text under the same id is refused", async () => {
  const { at, rows, run } = await open();
  writeFileSync(at("channels.csv"), "");
  const csv = (...reports: Record<string, string>[]) => {
    writeFileSync(at("lapor.csv"), stringify(reports, { header: true, delimiter: ";" }));
    return run("import", at("lapor.csv"), "--channel", "lapor");
  };
  expect((await csv(REPORT)).out).toContain("1 rows read: 1 taken in, 0 taken in before, 0 refused");
  expect((await csv(REPORT)).out).toContain("1 rows read: 0 taken in, 1 taken in before, 0 refused");
  const done = {
    ...REPORT,
    Status: "Selesai",
    "Tanggal Tindak Lanjut": "2016-03-07 10:00:00",
    "Tanggal Selesai": "2016-03-09 11:00:00",
  };
  expect((await csv(done)).out).toContain("0 taken in, 0 taken in before, 1 with 2 events since, 0 refused");
  expect((await csv(done)).out).toContain("0 taken in, 1 taken in before, 0 refused");
  expect((await rows("SELECT kind FROM status_events ORDER BY position")).map(({ kind }) => kind)).toEqual([
    "received",
    "verified",
    "forwarded",
    "responded",
    "resolved",
  ]);
  const other = await csv({ ...done, Isi: "Lain sama sekali" });
  expect([other.code, other.out]).toEqual([1, expect.stringContaining("1 x  conflicting_external_id")]);
});

test("radio: the template is filled in and read back, as XLSX and as CSV; its example is left out", async () => {
  const { at, rows, run } = await open();
  expect(await run("channel", "template", at("radio.xlsx"))).toMatchObject({ code: 0, err: "" });
  expect(await run("channel", "template", at("radio.csv"))).toMatchObject({ code: 0, err: "" });
  expect((await run("channel", "template", at("radio.csv"))).code).toBe(1);
  const empty = await run("import", at("radio.xlsx"), "--channel", "radio");
  expect([empty.code, empty.out]).toEqual([0, expect.stringContaining("0 rows read")]);
  writeFileSync(
    at("radio.csv"),
    `${readFileSync(at("radio.csv"), "utf8")}1;24-11-2025;9.30;Lampu mati;jalan;Utara;;;;;;\n`,
  );
  const text = await run("import", at("radio.csv"), "--channel", "radio");
  expect([text.code, text.out]).toEqual([0, expect.stringContaining("1 rows read: 1 taken in")]);
  const sheet = [
    ["nomor", "tanggal", "jam", "isi"].map((value) => ({ value })),
    [
      { value: 2 },
      { value: new Date("2025-11-24T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
      { value: "10:00" },
      { value: "Air keruh" },
    ],
  ];
  await writeXlsx(sheet as never).toFile(at("isi.xlsx"));
  const filled = await run("import", at("isi.xlsx"), "--channel", "dialog-publik");
  expect([filled.code, filled.out]).toEqual([0, expect.stringContaining("1 rows read: 1 taken in")]);
  expect(
    await rows("SELECT channel, topic, text, received_at FROM submissions ORDER BY received_at"),
  ).toEqual([
    {
      channel: "radio",
      topic: "jalan",
      text: "Lampu mati",
      received_at: Date.parse("2025-11-24T09:30:00+07:00"),
    },
    {
      channel: "dialog-publik",
      topic: null,
      text: "Air keruh",
      received_at: Date.parse("2025-11-24T10:00:00+07:00"),
    },
  ]);
});

test.each([
  [["--channel", "burung"], 2, "no such channel to import: burung"],
  [[], 2, "give either --map or --channel"],
  [["--channel", "lapor"], 1, "no column is Tracking ID, Isi, Status, Tanggal Laporan; it has satu, dua"],
])("%j is refused with the reason", async (words, expected, reason) => {
  const { at, run } = await open();
  writeFileSync(at("x.csv"), "satu,dua\n1,2\n");
  const { code, err } = await run("import", at("x.csv"), ...words);
  expect([code, err]).toEqual([expected, expect.stringContaining(reason)]);
});
