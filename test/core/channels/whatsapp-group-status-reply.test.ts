/** Status by reply: the words of officers and the ids as people type them. Every text here is made up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseStatusReply,
  publicIdOf,
  publicIdsIn,
  STATUS_WORDS,
} from "../../../core/channels/status-reply.ts";
import { publicId } from "../../../core/public-id.ts";

const ID = "BJN-7K3F9QD";
const read = (text: string) => parseStatusReply(text, "BJN");

describe("status words", () => {
  test.each([
    ["BJN-7K3F9QD selesai", "resolved", "acted", ""],
    ["#BJN-7K3F9QD selesai jalan sudah ditambal", "resolved", "acted", "jalan sudah ditambal"],
    ["# bjn-7k3f9qd SELESAI: jalan\nsudah ditambal", "resolved", "acted", "jalan\nsudah ditambal"],
    ["*BJN-7K3F9QD* *Beres*, terima kasih", "resolved", "acted", "terima kasih"],
    ["BJN-7K3F9QD sudah selesai.", "resolved", "acted", ""],
    ["BJN-7K3F9QD rampung", "resolved", "acted", ""],
    ["BJN-7K3F9QD tuntas", "resolved", "acted", ""],
    ["BJN-7K3F9QD selesai dijawab lewat surat", "resolved", "answered", "lewat surat"],
    ["BJN-7K3F9QD proses", "in_progress", undefined, ""],
    ["BJN-7K3F9QD: diproses mulai hari ini", "in_progress", undefined, "mulai hari ini"],
    ["BJN-7K3F9QD - dikerjakan", "in_progress", undefined, ""],
    ["BJN-7K3F9QD bukan wewenang", "returned", undefined, ""],
    ["BJN-7K3F9QD Bukan  Kewenangan kami, jalan provinsi", "returned", undefined, "kami, jalan provinsi"],
    ["BJN-7K3F9QD bukan-wewenang", "returned", undefined, ""],
    ["BJN-7K3F9QD tunda menunggu anggaran", "postponed", undefined, "menunggu anggaran"],
    ["BJN-7K3F9QD ditunda: hujan", "postponed", undefined, "hujan"],
    ["BJN-7K3F9QD jawab pupuk datang Senin", "responded", undefined, "pupuk datang Senin"],
    ["BJN-7K3F9QD dijawab: mohon alamat lengkapnya?", "responded", undefined, "mohon alamat lengkapnya?"],
  ])("%j", (text, event, resolution, note) => {
    expect(read(text)).toEqual({
      publicId: ID,
      event,
      ...(resolution === undefined ? {} : { resolution }),
      note,
    });
  });
  test.each([
    ["BJN-7K3F9QD", "unknown_word"],
    ["BJN-7K3F9QD mohon segera", "unknown_word"],
    ["BJN-7K3F9QD belum selesai", "unknown_word"],
    ["BJN-7K3F9QD selesaikan segera", "unknown_word"],
    ["BJN-7K3F9QD selesai?", "unknown_word"],
    ["BJN-7K3F9QD selesai belum", "unknown_word"],
    ["BJN-7K3F9QD proses kapan ya", "unknown_word"],
    ["BJN-7K3F9QD tunda", "missing_note"],
    ["BJN-7K3F9QD jawab :", "missing_note"],
  ])("%j is refused and told what was expected", (text, fault) => {
    expect(read(text)).toMatchObject({ publicId: ID, fault });
    expect(read(text)).toHaveProperty("expected.0", "proses");
  });
});

describe("ids as typed", () => {
  test.each([
    ["bjn-7k3f9qd selesai", ID],
    ["BJN 7K3F9QD selesai", ID],
    ["BJN7K3F9QD selesai", ID],
    ["BJN–7K3F9QD selesai", ID],
    ["BJN-OIL0123 selesai", "BJN-0110123"],
    ["BJN-oil0123 selesai", "BJN-0110123"],
    ["BJN-KQRSTVW selesai", "BJN-KQRSTVW"],
    ["bjn-kqrstvw selesai", "BJN-KQRSTVW"],
    ["BJN-KQRSTVW apa kabar", "BJN-KQRSTVW"],
    ["#bjn-kqrstvw apa kabar", "BJN-KQRSTVW"],
  ])("%j", (text, id) => {
    expect(read(text)?.publicId).toBe(id);
  });
  test.each([
    "",
    "selesai",
    "BJN jalanan rusak",
    "BJN-jalanan rusak di desa",
    "BJN jalanan selesai dibangun tapi rusak",
    "BJN-7K3F9Q selesai",
    "BJN-7K3F9QDX selesai",
    "BJN-7K3F9QU selesai",
    "ABC-7K3F9QD selesai",
    "kata pak lurah BJN-7K3F9QD selesai",
  ])("%j begins with none", (text) => {
    expect(read(text)).toBeNull();
  });
  test("quoted inside a text, each once", () => {
    expect(publicIdsIn("lihat bjn-7k3f9qd, BJN-7K3F9QD dan #BJN-OIL0123; bukan BJN jalanan", "BJN")).toEqual([
      ID,
      "BJN-0110123",
    ]);
  });
  test.each([
    [" bjn-kqrstvw ", "BJN-KQRSTVW"],
    ["#BJN7K3F9QD", ID],
    ["7K3F9QD", null],
    ["BJN-7K3F9QD ya", null],
    ["", null],
  ])("in a cell: %j", (cell, id) => {
    expect(publicIdOf(cell, "BJN")).toBe(id);
  });
});

describe("laws", () => {
  const ids = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => publicId("BJN", bytes));
  const words = fc.constantFrom(...STATUS_WORDS.flatMap((row) => row.words.map((word) => ({ word, row }))));
  test("every id and every word of the table is read, in either case", () => {
    fc.assert(
      fc.property(ids, words, fc.boolean(), (id, { word, row }, lower) => {
        const text = `${id} ${word} menunggu bahan`;
        expect(read(lower ? text.toLowerCase() : text)).toMatchObject({
          publicId: id,
          event: row.event,
          note: "menunggu bahan",
        });
        expect(publicIdsIn(`lihat ${id}.`, "BJN")).toEqual([id]);
        expect(publicIdOf(id, "BJN")).toBe(id);
      }),
    );
  });
  test("no text throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((text) => `BJN-7K3F9QD ${text}`),
        ),
        (text) => {
          read(text);
          publicIdsIn(text, "BJN");
          publicIdOf(text, "BJN");
        },
      ),
    );
  });
});
