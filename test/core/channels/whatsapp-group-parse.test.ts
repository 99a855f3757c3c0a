/** Reading a chat export: every form of head, of media, of WhatsApp's own words. Every name, number and text here is made up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../core/channels/whatsapp-group/detect-format.ts";
import { headOf, type LocalTime, withoutMarks } from "../../../core/channels/whatsapp-group/line-head.ts";
import { linesOf } from "../../../core/channels/whatsapp-group/lines.ts";
import {
  type ExportEntry,
  type GroupMessage,
  parseExport,
} from "../../../core/channels/whatsapp-group/parse-export.ts";
import { FORMS } from "./whatsapp-group-forms.ts";

async function read(file: string, order?: "dmy" | "mdy"): Promise<ExportEntry[]> {
  const format = await detectFormat(linesOf([file]), order);
  if (format === undefined) return [];
  const entries: ExportEntry[] = [];
  for await (const entry of parseExport(linesOf([file]), format)) entries.push(entry);
  return entries;
}
const one = async (rest: string, ios = false) =>
  (await read(`${ios ? "[24/11/26 09.30.12] " : "24/11/26 09.30 - "}${rest}`))[0];

const AT: LocalTime = { year: 2026, month: 11, day: 24, hour: 9, minute: 30, second: 0 };
const plain = {
  kind: "message",
  at: AT,
  sender: "Warga Karangan",
  text: "jalan rusak",
  media: null,
  edited: false,
  deleted: false,
  truncated: false,
  line: 1,
};

describe("heads", () => {
  test.each([
    ["24/11/26 09.30 - Warga Karangan: jalan rusak", 9, 0],
    ["24/11/2026, 9:30 PM - Warga Karangan: jalan rusak", 21, 0],
    ["11/24/26, 9:30 AM - Warga Karangan: jalan rusak", 9, 0],
    ["11/24/26, 9:30\u202fPM - Warga Karangan: jalan rusak", 21, 0],
    ["24/11/2026, 9:30 p.m. - Warga Karangan: jalan rusak", 21, 0],
    ["24/11/2026, 9:30 p. m. - Warga Karangan: jalan rusak", 21, 0],
    ["24/11/2026, 12:30 am - Warga Karangan: jalan rusak", 0, 0],
    ["24/11/2026, 12:30 pm - Warga Karangan: jalan rusak", 12, 0],
    ["24/11/2026, 21:30 p.m. - Warga Karangan: jalan rusak", 21, 0],
    ["24/11/26 pukul 09.30 - Warga Karangan: jalan rusak", 9, 0],
    ["24/11/26, pukul 09.30 - Warga Karangan: jalan rusak", 9, 0],
    ["24/11/26, 09.30 \u2013 Warga Karangan: jalan rusak", 9, 0],
    ["[24/11/26 09.30.12] Warga Karangan: jalan rusak", 9, 12],
    ["[24/11/26 pukul 09.30.12] Warga Karangan: jalan rusak", 9, 12],
    ["[24/11/2026, 9:30:12 PM] ~ Warga Karangan: jalan rusak", 21, 12],
    ["[24/11/2026, 9:30:12\u202fPM] ~\u202fWarga Karangan: jalan rusak", 21, 12],
    ["\u200e[24/11/2026, 09.30.12] \u202aWarga Karangan\u202c: \u200ejalan rusak", 9, 12],
    ["\ufeff24/11/26 09.30 - Warga Karangan: jalan rusak\r", 9, 0],
    ["2026-11-24 09:30 - Warga\u00a0Karangan: jalan rusak", 9, 0],
  ])("%j", async (line, hour, second) => {
    expect(await read(line)).toEqual([{ ...plain, at: { ...AT, hour, second } }]);
  });
  test.each([
    "jalan rusak",
    "24/11/26 jalan rusak",
    "[09.30, 24/11/2026] Warga Karangan: jalan rusak",
    "24/11/26 09.30 Warga Karangan: jalan rusak",
    "[24/11/26 09.30 - Warga Karangan: jalan rusak",
    "24/11/26 25.30 - Warga Karangan: jalan rusak",
    "24/11/26 09.60 - Warga Karangan: jalan rusak",
    "24/11/126 09.30 - Warga Karangan: jalan rusak",
    "31/31/26 09.30 - Warga Karangan: jalan rusak",
    "29/02/25 09.30 - Warga Karangan: jalan rusak",
    "",
  ])("%j is none", async (line) => {
    expect((await read(line)).filter(({ kind }) => kind !== "stray")).toEqual([]);
  });
  test("a number as the sender, with the marks and hyphens of phones", async () => {
    const line = "\u202a+62\u00a0800\u20110000\u20110001\u202c: jalan rusak";
    expect(await one(line)).toMatchObject({ sender: "+62 800-0000-0001", text: "jalan rusak" });
  });
  test("a colon in the text, no text, and a text that begins on the next line", async () => {
    expect(await one("Warga Karangan: aduan: jalan")).toMatchObject({ text: "aduan: jalan" });
    expect(await one("Warga Karangan: ")).toMatchObject({ sender: "Warga Karangan", text: "" });
    expect(await one("Warga Karangan:\njalan")).toMatchObject({ sender: "Warga Karangan", text: "jalan" });
  });
});

describe("day or month first", () => {
  const line = (date: string) => `${date}, 09:30 - Warga: isi`;
  test.each([
    [["1/2/26", "13/2/26"], "dmy", "number_over_12"],
    [["1/2/26", "2/13/26"], "mdy", "number_over_12"],
    [["1/2/26", "3/2/26", "2/3/26"], "dmy", "passing_of_time"],
    [["1/2/26", "1/3/26", "2/1/26"], "mdy", "passing_of_time"],
    [["1/2/26", "2/2/26"], "dmy", "assumed"],
    [["2026/1/2", "2026/1/13"], "ymd", "year_first"],
  ])("%j", async (dates, order, orderBy) => {
    expect(await detectFormat(dates.map(line))).toMatchObject({ order, orderBy, doubtful: 0 });
  });
  test("as given", async () => {
    expect(await detectFormat([line("13/2/26"), line("1/2/26")], "mdy")).toMatchObject({
      order: "mdy",
      orderBy: "given",
      heads: 1,
      doubtful: 1,
    });
  });
  test("a year that is first stays first", async () => {
    expect(await detectFormat([line("2026/1/13")], "dmy")).toMatchObject({ order: "ymd", heads: 1 });
  });
  test("the form that most heads have", async () => {
    const lines = [line("1/2/26"), "[1/2/26 09.30.12] Lain: isi", line("2/2/26"), line("30/30/26")];
    expect(await detectFormat(lines)).toMatchObject({ heads: 2, doubtful: 2 });
  });
  test("no export at all", async () => {
    expect(await detectFormat(["nomor,isi", "1,jalan rusak"])).toBeUndefined();
  });
});

test("a message of many lines, with what looks like a head in it", async () => {
  const file = [
    "24/11/26 09.30 - Warga: ADUAN",
    "",
    "1. jalan",
    "[24/11/26 09.31.00] Lain: diteruskan",
    "  2. jembatan  ",
    "24/11/26 09.31 - Lain: ya",
    "",
  ].join("\r\n");
  expect(await read(file)).toMatchObject([
    { text: "ADUAN\n\n1. jalan\n[24/11/26 09.31.00] Lain: diteruskan\n  2. jembatan", line: 1 },
    { sender: "Lain", text: "ya", line: 6 },
  ]);
  expect(await detectFormat(linesOf([file]))).toMatchObject({ heads: 2, doubtful: 1 });
});

test("what was pasted with seconds, or before noon, is text", async () => {
  const pasted = [
    "[24/11/26 09.30] Lain: isi",
    "[24/11/26 09.30.12 AM] Lain: isi",
    "24/11/26 09.30.12 - Lain: isi",
  ];
  const file = ["24/11/26 09.30 - Warga: ya", ...pasted, "24/11/26 09.31 - Warga: lagi"].join("\n");
  expect(await read(file)).toMatchObject([{ text: ["ya", ...pasted].join("\n") }, { text: "lagi" }]);
});

test("lines before the first message are told, empty ones not", async () => {
  expect(await read("ekspor\n\n24/11/26 09.30 - Warga: isi")).toMatchObject([
    { kind: "stray", line: 1 },
    { kind: "message", line: 3 },
  ]);
});

describe("media", () => {
  test.each([
    ["<Media tidak disertakan>", "omitted", ""],
    ["<Media omitted>", "omitted", ""],
    ["<Media tidak disertakan>\nADUAN jalan", "omitted", "ADUAN jalan"],
    ["\u200egambar tidak disertakan", "omitted", ""],
    ["\u200evideo tidak disertakan", "omitted", ""],
    ["\u200eaudio tidak disertakan", "omitted", ""],
    ["\u200estiker tidak disertakan", "omitted", ""],
    ["\u200eimage omitted", "omitted", ""],
    ["\u200eGIF omitted", "omitted", ""],
    ["\u200eContact card omitted", "omitted", ""],
    ["ADUAN jalan \u200eimage omitted", "omitted", "ADUAN jalan"],
    ["Surat.pdf \u2022 \u200e3 halaman \u200edokumen tidak disertakan", "omitted", ""],
    ["Surat.pdf \u200edocument omitted", "omitted", ""],
    ["IMG-2026.jpg (file terlampir)", "IMG-2026.jpg", ""],
    ["\u200eIMG-2026.jpg (file attached)", "IMG-2026.jpg", ""],
    ["IMG-2026.jpg (file terlampir)\nADUAN jalan\nrusak", "IMG-2026.jpg", "ADUAN jalan\nrusak"],
    ["Surat warga keluar.pdf (file terlampir)", "Surat warga keluar.pdf", ""],
    ["\u200e<terlampir: 0001.jpg>", "0001.jpg", ""],
    ["\u200e<attached: 0001-PHOTO-2026-11-24.jpg>", "0001-PHOTO-2026-11-24.jpg", ""],
    ["< attached: 0001.jpg >", "0001.jpg", ""],
    ["Surat.pdf \u2022 3 pages \u200e<attached: 0002-Surat.pdf>", "0002-Surat.pdf", ""],
    ["ADUAN jalan \u200e<terlampir: 0001.jpg>", "0001.jpg", "ADUAN jalan"],
    ["\u200e<terlampir: 0001.jpg>\nADUAN jalan", "0001.jpg", "ADUAN jalan"],
  ])("%j", async (text, name, caption) => {
    expect(await one(`Warga: ${text}`, true)).toMatchObject({
      kind: "message",
      media: name === "omitted" ? name : { name },
      text: caption,
    });
  });
  test.each(["gambar tidak disertakan pada laporan", "foto jalan tidak disertakan", "a < b dan b > c"])(
    "%j is talk",
    async (text) => {
      expect(await one(`Warga: ${text}`)).toMatchObject({ media: null, text });
    },
  );
});

describe("deleted and edited", () => {
  test.each([
    "Pesan ini dihapus",
    "\u200ePesan ini dihapus.",
    "Pesan ini telah dihapus",
    "Pesan ini dihapus oleh admin Warga Lain",
    "Anda menghapus pesan ini",
    "\u200eAnda menghapus pesan ini.",
    "This message was deleted",
    "This message was deleted.",
    "You deleted this message",
    "Menunggu pesan ini. Ini mungkin perlu waktu.",
  ])("%j", async (text) => {
    expect(await one(`Warga: ${text}`)).toMatchObject({ deleted: true, text: "", media: null });
  });
  test("a message that says so is not deleted", async () => {
    expect(await one("Warga: kenapa pesan ini dihapus")).toMatchObject({ deleted: false });
  });
  test.each([
    "ADUAN jalan <Pesan ini diedit>",
    "ADUAN jalan \u200e<Pesan ini diedit>",
    "ADUAN jalan <This message was edited>",
    "ADUAN jalan\u200e <This message was edited>\u200e",
  ])("%j", async (text) => {
    expect(await one(`Warga: ${text}`)).toMatchObject({ edited: true, text: "ADUAN jalan" });
  });
});

describe("WhatsApp's own words", () => {
  test.each([
    ["Pesan dan panggilan terenkripsi secara end-to-end. Tidak seorang pun di luar chat ini.", "encryption"],
    ["Pesan ke grup ini kini diamankan dengan enkripsi end-to-end.", "encryption"],
    ["Messages and calls are end-to-end encrypted. Tap to learn more.", "encryption"],
    ["Warga membuat grup \u201cAduan: Jalan\u201d", "created"],
    ['You created group "Aduan: Jalan"', "created"],
    ["Warga menambahkan Warga Lain", "added"],
    ["Anda ditambahkan", "added"],
    ["Warga added +62 800-0000-0001", "added"],
    ["You were added", "added"],
    ["Warga bergabung menggunakan tautan undangan grup ini", "joined"],
    ["Warga telah bergabung menggunakan tautan undangan grup ini", "joined"],
    ["Warga joined using this group's invite link", "joined"],
    ["Warga keluar", "left"],
    ["Warga left", "left"],
    ["Warga mengeluarkan Warga Lain", "removed"],
    ["Warga removed Warga Lain", "removed"],
    ['Warga mengubah subjek dari "Aduan: Jalan" menjadi "Aduan: Jembatan"', "subject"],
    ["Warga mengubah nama grup menjadi \u201cAduan: Jalan\u201d", "subject"],
    ['Warga changed the subject from "A: b" to "C: d"', "subject"],
    ["Warga mengubah deskripsi grup", "settings"],
    ["Warga changed this group's icon", "settings"],
    ["Warga telah mengganti nomor teleponnya ke nomor baru.", "number"],
    ["Warga changed their phone number to a new number. Tap to message.", "number"],
    ["Kode keamanan Anda dengan Warga berubah.", "security_code"],
    ["Your security code with Warga changed.", "security_code"],
    ["Anda sekarang admin", "admin"],
    ["You're now an admin", "admin"],
    ["Warga menyematkan pesan", "pinned"],
    ["Panggilan suara tak terjawab", "call"],
    ["Missed voice call", "call"],
    ["Sesuatu yang baru", "other"],
  ])("%j", async (words, notice) => {
    expect(await one(words)).toEqual({ kind: "system", at: AT, notice, text: words, line: 1 });
    // iOS writes them as if the group had said them.
    const told = await one(`Grup Pupuk: \u200e${words}`, true);
    expect(told).toMatchObject(
      notice === "other" ? { kind: "message", text: words } : { kind: "system", notice, text: words },
    );
  });
  test("the notice of encryption is known without its mark, and no name is as long as a text", async () => {
    const words = "Messages and calls are end-to-end encrypted. No one outside of this chat can read them.";
    expect(await one(`Grup Pupuk: ${words}`, true)).toMatchObject({ kind: "system", notice: "encryption" });
    expect(await one(`${"kata ".repeat(50)}: isi`)).toMatchObject({ kind: "system", notice: "other" });
  });
  test("members who say the same words are members", async () => {
    expect(await one("Warga: pak lurah menambahkan pupuk", true)).toMatchObject({ kind: "message" });
    expect(await one("Warga: air sudah keluar")).toMatchObject({ kind: "message", text: "air sudah keluar" });
    const many = "\u200eWarga menambahkan\nADUAN jalan";
    expect(await one(`Warga: ${many}`, true)).toMatchObject({ kind: "message" });
  });
});

describe("laws", () => {
  const at = fc.record({
    year: fc.integer({ min: 2009, max: 2069 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
  });
  const sender = fc
    .tuple(
      fc.constantFrom("Warga", "Bu", "+62 800", "\u{1f33e} Tani"),
      fc.stringMatching(/^[\p{L}\d .()&-]{0,20}$/u),
    )
    .map(([first, more]) => `${first} ${more}`.replace(/\s+/gu, " ").trim());
  const words = fc.oneof(
    fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S} ]{1,60}$/u),
    fc.constantFrom("ADUAN: jalan rusak", "09.30", "BJN-7K3F9QD selesai", "\u{1f3fd} lapor", "a - b: c", "~"),
  );
  // What WhatsApp itself writes is not what people write; a line that has a head is another message.
  const text = fc
    .array(fc.oneof(words, fc.constant("")), { minLength: 1, maxLength: 5 })
    .map((lines) => withoutMarks(lines.join("\n")).trim())
    .filter(
      (all) =>
        all !== "" &&
        !all.split("\n").some((line) => headOf(line) !== undefined) &&
        !/end-to-end|omitted|disertakan|dihapus|deleted|<|file (?:terlampir|attached)/iu.test(all),
    );
  const messages = fc.array(fc.record({ at, sender, text }), { minLength: 1, maxLength: 12 });

  test.each(FORMS.map((form) => [form.name, form] as const))("%s: written and read back", async (_, form) => {
    await fc.assert(
      fc.asyncProperty(messages, fc.constantFrom("\n", "\r\n"), async (written, end) => {
        const file = written.map(
          ({ at, sender, text }) => `${form.head(at)}${sender}: ${text.replaceAll("\n", end)}${end}`,
        );
        const format = { form: headOf(form.head(AT))?.form as string, order: form.order };
        const found: GroupMessage[] = [];
        for await (const entry of parseExport(linesOf([file.join("")]), format)) {
          found.push(entry as GroupMessage);
        }
        expect(found.map(({ at, sender, text }) => ({ at, sender, text }))).toEqual(
          written.map(({ at, ...rest }) => ({ at: form.seconds ? at : { ...at, second: 0 }, ...rest })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(FORMS.map((form) => [form.name, form] as const))(
    "%s: found in a month of days",
    async (_, form) => {
      const lines = Array.from({ length: 28 }, (_, day) => `${form.head({ ...AT, day: day + 1 })}Warga: isi`);
      expect(await detectFormat(lines)).toMatchObject({ order: form.order, heads: 28, doubtful: 0 });
    },
  );

  test("where the chunks end changes nothing", async () => {
    const file = FORMS.map((form) => `${form.head(AT)}Warga: baris satu\r\nbaris dua\n`).join("\n");
    const whole: string[] = [];
    for await (const line of linesOf([file])) whole.push(line);
    expect(whole).toEqual(file.replace(/\n$/, "").split(/\r?\n/));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: file.length })), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), file.length];
        const lines: string[] = [];
        for await (const line of linesOf(places.slice(1).map((to, index) => file.slice(places[index], to)))) {
          lines.push(line);
        }
        expect(lines).toEqual(whole);
      }),
    );
  });

  test("no input throws, and every head is one entry", async () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.constantFrom(
        ...FORMS.map(({ head }) => head(AT)),
        "\n",
        "\r\n",
        ": ",
        "\u200e",
        "<Media omitted>",
        "<attached: ",
        ">",
        " (file terlampir)",
        "\u201c",
        "Pesan ini dihapus",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        const file = parts.join("");
        const format = await detectFormat(linesOf([file]));
        const entries = await read(file);
        expect(entries.filter(({ kind }) => kind !== "stray")).toHaveLength(format?.heads ?? 0);
      }),
    );
  });

  test("a message longer than WhatsApp allows is cut, and a file without an end of line too", async () => {
    const line = "x".repeat(1_000);
    const file = `24/11/26 09.30 - Warga: isi\n${`${line}\n`.repeat(200)}24/11/26 09.31 - Warga: lagi`;
    const [first, second] = (await read(file)) as GroupMessage[];
    expect(first).toMatchObject({ truncated: true });
    expect(first?.text.length).toBeLessThanOrEqual(65_536);
    expect(second).toMatchObject({ text: "lagi", truncated: false, line: 202 });
    let longest = 0;
    for await (const long of linesOf(Array.from({ length: 1_000 }, () => line))) longest = long.length;
    expect(longest).toBeLessThanOrEqual(201_000);
  });

  test("what never ends is read in the time of its length", async () => {
    for (const piece of ["\u200e", " ", "<", "1", "a.", "<attached: ", "\u200e \u200e<", "\u201c"]) {
      const long = piece.repeat(150_000 / piece.length);
      expect(await read(`${long}\n24/11/26 09.30 - Warga: ${long}`)).toHaveLength(
        withoutMarks(long).trim() === "" ? 1 : 2,
      );
    }
  });
});
