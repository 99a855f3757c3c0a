import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksPrivate, redact } from "../../../core/redaction/redact.ts";

/** All names and numbers here are made up. */
describe("redaction", () => {
  test.each([
    ["Hubungi 080000001234 ya", "Hubungi [nomor telepon] ya"],
    ["wa +62 800-0000-1234", "wa [nomor telepon]"],
    ["telp (0353) 000111", "telp ([nomor telepon]"],
    ["NIK 3500000000000001 belum jadi", "NIK [NIK] belum jadi"],
    ["NIK 3500 0000 0000 0001", "NIK [NIK]"],
    ["kirim ke contoh.warga@example.id saja", "kirim ke [surel] saja"],
    ["truk S 0000 XX lewat", "truk [plat nomor] lewat"],
    ["Pak Karangan minta uang", "Pak [nama] minta uang"],
    ["Pak Sukarman Karangan datang", "Pak [nama] datang"],
    ["nama saya budi karangan", "nama saya [nama] karangan"],
    ["rumah di RT 03 RW 02", "rumah di [alamat]"],
    ["lihat https://example.com/a?id=1 ini", "lihat [tautan] ini"],
  ])("%s", (text, redacted) => {
    expect(redact(text).text).toBe(redacted);
  });

  test.each([
    "Pak Bupati mohon jalan diperbaiki",
    "Bu Camat Utara sudah datang",
    "harga Rp 1.500.000 per karung",
    "sejak tahun 2014 sampai 2016",
    "kirim ke 1708 atau 112",
    "Permen 62/2018, jalan 12 km, 900 kWh",
    "tanggal 30/03/2016 jam 10.00",
  ])("stays: %s", (text) => {
    expect(redact(text)).toEqual({ text, found: {}, doubtful: false });
  });

  test("is idempotent, and what it lets through does not look private", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.stringMatching(/^[0-9 .+()@a-z-]{0,60}$/),
        (a, b) => {
          const once = redact(`${a} ${b}`);
          expect(redact(once.text).text).toBe(once.text);
          if (!once.doubtful) expect(looksPrivate(once.text)).toBeUndefined();
        },
      ),
    );
  });

  test("no input makes it slow", () => {
    for (const text of [
      "1 ".repeat(10_000),
      "a.".repeat(10_000),
      "pak ".repeat(5_000),
      "@".repeat(20_000),
      "jalan ".repeat(3_000),
    ]) {
      const start = performance.now();
      redact(text.slice(0, 20_000));
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});
