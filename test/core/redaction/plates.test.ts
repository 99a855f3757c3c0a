/** Plates in part: where a vehicle is spoken of. All made up. */
import { expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";

test.each([
  ["mobil siaga desa S 9912 dipakai belanja", "mobil siaga desa [plat nomor] dipakai belanja"],
  ["truk S 9912 A B ngebut", "truk [plat nomor] ngebut"],
  ["S 99xx AB itu truk pasir", "[plat nomor] itu truk pasir"],
  ["motor S 99?7 AB kabur", "motor [plat nomor] kabur"],
  ["mobil S 9_07 AB ngebut", "mobil [plat nomor] ngebut"],
  ["truk cor K 350 AB ngebut", "truk cor [plat nomor] ngebut"],
  ["yang jatuh pakai CB S 9 9 1 4 G", "yang jatuh pakai CB [plat nomor]"],
  ["saya catat S 9508 HA", "saya catat [plat nomor]"],
  ["L 300 S 9912 AK bawa anak", "L 300 [plat nomor] bawa anak"],
  ["pick up L300 S 9912 AK", "pick up L300 [plat nomor]"],
  ["motor es sembilan sembilan satu dua a be kabur", "motor [plat nomor] kabur"],
])("%s", (text, expected) => {
  expect(redact(text).text).toBe(expected);
});

test.each(["truk 9912 AB ngebut", "motor vario S 991 nyerempet"])(
  "it stays, and the text waits: %s",
  (text) => {
    expect(redact(text)).toMatchObject({ text, doubtful: true });
  },
);

test.each([
  "mobil pikap L 300 milik desa",
  "mobil T120SS tua, L-300 baru",
  "sawah S 9500 HA",
  "nomor batch L2209A ditarik",
  "motor 150 cc baru",
  "truk R 6 dilarang lewat",
  "xenia 2015 mogok",
  "jalan rigid beton K-350 TA 2025",
  "jalan paving mutu K-200, dilewati truk pasir langsung hancur",
  "HADIR 40 DR 75 ORG",
])("stays, and the text is clear: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, doubtful: false });
});
