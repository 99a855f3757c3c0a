/** What messages of a group are, which message is which, and what a person decides. Every name, number and text here is made up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Classified,
  classify,
  countedAs,
  RULES,
} from "../../../core/channels/whatsapp-group/classify.ts";
import {
  DECISION_COLUMNS,
  type DecisionRow,
  decisionRow,
  readDecisions,
} from "../../../core/channels/whatsapp-group/decisions.ts";
import { identities } from "../../../core/channels/whatsapp-group/identity.ts";
import { headOf } from "../../../core/channels/whatsapp-group/line-head.ts";
import type { ExportEntry, GroupMessage } from "../../../core/channels/whatsapp-group/parse-export.ts";
import { sortExport } from "../../../core/channels/whatsapp-group/sort-export.ts";
import { FORMS } from "./whatsapp-group-forms.ts";

const AT = { year: 2026, month: 11, day: 24, hour: 9, minute: 30, second: 12 };
const message = (text: string, more: Partial<GroupMessage> = {}): GroupMessage => ({
  kind: "message",
  at: AT,
  sender: "Warga Karangan",
  text,
  media: null,
  edited: false,
  deleted: false,
  truncated: false,
  line: 1,
  ...more,
});
const of = (text: string) => classify(message(text), "BJN");

describe("complaints", () => {
  test.each([
    ["ADUAN: jalan poros rusak", "jalan poros rusak", "aduan"],
    ["aduan jalan poros rusak", "jalan poros rusak", "aduan"],
    ["*ADUAN*\n\nJalan poros rusak\nsejak Senin", "Jalan poros rusak\nsejak Senin", "aduan"],
    ["#Lapor, jalan rusak", "jalan rusak", "lapor"],
    ["\u{1f6a8} LAPOR jalan rusak", "jalan rusak", "lapor"],
    ["Keluhan warga: pupuk langka", "warga: pupuk langka", "keluhan"],
    ["PENGADUAN - pupuk langka", "pupuk langka", "pengaduan"],
    ["BJN jalan rusak", "jalan rusak", "bjn"],
    ["bjn jalanan rusak", "jalanan rusak", "bjn"],
    ["Aduan: sudah tiga hari air mati", "sudah tiga hari air mati", "aduan"],
  ])("%j", (text, content, keyword) => {
    expect(of(text)).toEqual({ kind: "complaint", text: content, keyword });
  });
  test("the caption of a picture counts as text", () => {
    expect(classify(message("ADUAN jalan", { media: "omitted" }), "BJN")).toMatchObject({
      kind: "complaint",
    });
  });
  test("the prefix is the region's", () => {
    expect(classify(message("TBN jalan rusak"), "TBN")).toMatchObject({ kind: "complaint", keyword: "tbn" });
    expect(of("TBN jalan rusak")).toMatchObject({ kind: "undecided" });
  });
});

test.each([
  ["#BJN-7K3F9QD selesai sudah ditambal", { event: "resolved", resolution: "acted", note: "sudah ditambal" }],
  ["bjn-7k3f9qd proses", { event: "in_progress", note: "" }],
  ["BJN-7K3F9QD bukan wewenang", { event: "returned", note: "" }],
  ["BJN-7K3F9QD tunda menunggu anggaran", { event: "postponed", note: "menunggu anggaran" }],
  ["BJN-7K3F9QD dijawab pupuk datang Senin", { event: "responded", note: "pupuk datang Senin" }],
])("a status: %j", (text, status) => {
  expect(of(text)).toEqual({ kind: "status", publicId: "BJN-7K3F9QD", ...status });
});

test.each([
  ["BJN-7K3F9QD mohon segera", "status_unknown_word", ["BJN-7K3F9QD"]],
  ["BJN-7K3F9QD tunda", "status_missing_note", ["BJN-7K3F9QD"]],
  ["sudah selesai ya BJN-7K3F9QD", "quotes_id", ["BJN-7K3F9QD"]],
  ["BJN-7K3F9QD/BJN-OIL0123 sama", "status_unknown_word", ["BJN-7K3F9QD"]],
  ["sama dengan BJN-7K3F9QD dan BJN-OIL0123", "quotes_id", ["BJN-7K3F9QD", "BJN-0110123"]],
  ["ADUAN BJN-7K3F9QD belum selesai", "quotes_id", ["BJN-7K3F9QD"]],
  ["ADUAN", "keyword_only", []],
  ["*ADUAN* :", "keyword_only", []],
  ["Laporan kegiatan hari ini", "keyword_unsure", []],
  ["Mohon  bantuan para camat", "keyword_unsure", []],
  ["Aduan tersebut kami teruskan", "talk_of_complaint", []],
  ["Selamat pagi, lapor jalan rusak", "keyword_inside", []],
  ["terima kasih", "talk", []],
  ["pelapor sudah dihubungi", "talk", []],
  ["\u{1f44d}", "talk", []],
])("left to a person: %j", (text, why, publicIds) => {
  expect(of(text)).toEqual({ kind: "undecided", why, publicIds });
});

test.each<[string, ExportEntry]>([
  ["ignored:system", { kind: "system", at: AT, notice: "left", text: "Warga keluar", line: 1 }],
  ["ignored:stray", { kind: "stray", line: 1 }],
  ["ignored:deleted", message("", { deleted: true })],
  ["ignored:media_only", message("", { media: { name: "0001.jpg" } })],
  ["ignored:empty", message("")],
  ["complaint", message("ADUAN jalan")],
  ["status", message("BJN-7K3F9QD selesai")],
  ["undecided:talk", message("ya")],
])("counted as %s", (name, entry) => {
  expect(countedAs(classify(entry, "BJN"))).toBe(name);
});

test("each rule says what it does", () => {
  for (const { rule } of RULES) expect(rule).toMatch(/^[A-Z].+\.$/);
});

describe("which message is which", () => {
  const ids = (messages: readonly GroupMessage[]) => messages.map(identities());
  test("the same words in the same minute are counted", () => {
    const chat = [
      message("ya"),
      message("ya", { at: { ...AT, second: 59 } }),
      message("ya", { sender: "Warga Lain" }),
      message("ya", { at: { ...AT, minute: 31 } }),
      message("ya", { at: { ...AT, second: 1 } }),
    ];
    expect(ids(chat)).toEqual([
      '2026-11-24T09:30|["Warga Karangan","ya"]|1',
      '2026-11-24T09:30|["Warga Karangan","ya"]|2',
      '2026-11-24T09:30|["Warga Lain","ya"]|1',
      '2026-11-24T09:31|["Warga Karangan","ya"]|1',
      '2026-11-24T09:30|["Warga Karangan","ya"]|3',
    ]);
  });
  test.each(FORMS.map(({ name, head, order }) => [name, head, order] as const))(
    "%s: the same in the export of any phone",
    async (_, head, order) => {
      const lines = ["Warga: ADUAN jalan", "Warga: ya", "Warga: ya"].map((rest) => `${head(AT)}${rest}`);
      const format = { form: headOf(lines[0] as string)?.form as string, order };
      const found: string[] = [];
      for await (const sorted of sortExport(lines, format, "BJN")) {
        if ("identity" in sorted) found.push(`${countedAs(sorted.classified)} ${sorted.identity}`);
      }
      expect(found).toEqual([
        'complaint 2026-11-24T09:30|["Warga","ADUAN jalan"]|1',
        'undecided:talk 2026-11-24T09:30|["Warga","ya"]|1',
        'undecided:talk 2026-11-24T09:30|["Warga","ya"]|2',
      ]);
    },
  );
  test("accents however they are written; and a minute is forgotten after 2,000 others", () => {
    const identityOf = identities();
    expect(identityOf(message("cafe\u0301"))).toBe(identityOf(message("caf\u00e9")).replace(/2$/, "1"));
    for (let minute = 0; minute < 2_000; minute += 1) {
      identityOf(
        message("ya", { at: { ...AT, year: 2027, hour: Math.floor(minute / 60), minute: minute % 60 } }),
      );
    }
    expect(identityOf(message("caf\u00e9"))).toMatch(/\|1$/);
  });
  const messages = fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 2 }),
      sender: fc.constantFrom("A", "B", 'A","', "A|B"),
      text: fc.constantFrom("ya", "|", "B|ya", '","ya', "ADUAN"),
    }),
    { maxLength: 40 },
  );
  const chatOf = (rows: readonly { minute: number; sender: string; text: string }[]) =>
    rows.map(({ minute, sender, text }) => message(text, { sender, at: { ...AT, minute } }));
  test("no two are the same, and a longer export has those of a shorter one", () => {
    fc.assert(
      fc.property(messages, messages, (before, after) => {
        const longer = ids(chatOf([...before, ...after]));
        expect(new Set(longer).size).toBe(longer.length);
        expect(longer.slice(0, before.length)).toEqual(ids(chatOf(before)));
      }),
    );
  });
});

describe("decisions", () => {
  const undecided = of("sudah selesai ya BJN-7K3F9QD") as Extract<Classified, { kind: "undecided" }>;
  test("a row to fill in", () => {
    const row = decisionRow(message("sudah selesai ya BJN-7K3F9QD"), undecided, "a1");
    expect(Object.keys(row)).toEqual([...DECISION_COLUMNS]);
    expect(row).toEqual({
      id: "a1",
      waktu: "2026-11-24 09:30",
      pengirim: "Warga Karangan",
      isi: "sudah selesai ya BJN-7K3F9QD",
      alasan: "menyebut nomor aduan",
      keputusan: "",
      topik: "",
      id_aduan: "BJN-7K3F9QD",
      status: "",
    });
    expect(readDecisions([row], "BJN")).toEqual({ decisions: [], open: 1, faults: [] });
  });
  test("which of two ids is meant, the person says", () => {
    const ids = ["BJN-7K3F9QD", "BJN-0110123"];
    expect(decisionRow(message("isi"), { why: "quotes_id", publicIds: ids }, "a1").id_aduan).toBe("");
  });
  const filled = (cells: Partial<DecisionRow>, id = "a1") => ({
    ...decisionRow(message("isi"), { why: "talk", publicIds: [] }, id),
    ...cells,
  });
  test.each<[Partial<DecisionRow>, object]>([
    [{ keputusan: "abaikan" }, { decision: "ignore" }],
    [{ keputusan: " Aduan " }, { decision: "complaint" }],
    [
      { keputusan: "aduan", topik: "pupuk" },
      { decision: "complaint", topic: "pupuk" },
    ],
    [
      { keputusan: "JAWABAN", id_aduan: "bjn-7k3f9qd", status: "Beres" },
      { decision: "status", publicId: "BJN-7K3F9QD", event: "resolved", resolution: "acted" },
    ],
    [
      { keputusan: "jawaban", id_aduan: "#BJN7K3F9QD", status: "bukan wewenang" },
      { decision: "status", publicId: "BJN-7K3F9QD", event: "returned" },
    ],
  ])("%j", (cells, decision) => {
    expect(readDecisions([filled(cells)], "BJN")).toEqual({
      decisions: [{ id: "a1", ...decision }],
      open: 0,
      faults: [],
    });
  });
  test.each<[Partial<DecisionRow>, string, string]>([
    [{ keputusan: "ya" }, "keputusan", "unknown_word"],
    [{ keputusan: "abaikan", id: " " }, "id", "missing"],
    [{ keputusan: "aduan", status: "selesai" }, "status", "not_for_this"],
    [{ keputusan: "jawaban", id_aduan: "", status: "selesai" }, "id_aduan", "missing"],
    [{ keputusan: "jawaban", id_aduan: "12", status: "selesai" }, "id_aduan", "not_an_id"],
    [{ keputusan: "jawaban", id_aduan: "ABC-7K3F9QD", status: "selesai" }, "id_aduan", "not_an_id"],
    [{ keputusan: "jawaban", id_aduan: "BJN-7K3F9QD", status: "" }, "status", "missing"],
    [{ keputusan: "jawaban", id_aduan: "BJN-7K3F9QD", status: "oke" }, "status", "unknown_word"],
    [{ keputusan: "jawaban", id_aduan: "BJN-7K3F9QD", status: "selesai, ya" }, "status", "unknown_word"],
    [
      { keputusan: "jawaban", id_aduan: "BJN-7K3F9QD", status: "selesai", topik: "pupuk" },
      "topik",
      "not_for_this",
    ],
  ])("%j is refused", (cells, column, code) => {
    const { decisions, faults } = readDecisions(
      [filled({ keputusan: "abaikan" }, "a0"), filled(cells)],
      "BJN",
    );
    expect(decisions).toEqual([{ id: "a0", decision: "ignore" }]);
    expect(faults).toEqual([{ row: 3, column, code, detail: expect.any(String) }]);
  });
  test("every fault of every row is told, a second decision on a message too", () => {
    const rows = [
      filled({ keputusan: "jawaban" }),
      filled({ keputusan: "abaikan" }, "a2"),
      filled({ keputusan: "aduan" }, "a2"),
      { isi: "tanpa kolom" },
    ];
    const { decisions, faults } = readDecisions(rows, "BJN");
    expect(decisions).toEqual([{ id: "a2", decision: "ignore" }]);
    expect(faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      "2 id_aduan missing",
      "2 status missing",
      "4 id repeated",
      "5 id missing_column",
      "5 keputusan missing_column",
    ]);
  });
});

test("no text and no row throws", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc
      .tuple(fc.constantFrom("ADUAN", "BJN", "BJN-7K3F9QD", "lapor:"), fc.string())
      .map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const found = of(one);
      if (found.kind === "complaint") expect(one).toContain(found.text);
      identities()(message(one, { sender: other }));
      readDecisions(
        [
          { id: one, keputusan: other },
          { id: "a", keputusan: "jawaban", id_aduan: one, status: other },
        ],
        "BJN",
      );
    }),
  );
});
