/** The grammar of 1708, and Gammu's environment. Numbers and texts are made up. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readGammu, readPlain } from "../../../core/channels/sms/gateway.ts";
import { contentOf, joinParts } from "../../../core/channels/sms/grammar.ts";

test.each([
  ["BJN jalan rusak", "jalan rusak"],
  ["bjn jalan rusak", "jalan rusak"],
  ["Bjn: jalan rusak", "jalan rusak"],
  ["BJN#jalan rusak", "jalan rusak"],
  ["  *BJN*  jalan rusak", "jalan rusak"],
  ["BJN\njalan rusak", "jalan rusak"],
  ["BJN. Jalan rusak", "Jalan rusak"],
  ["jalan rusak", "jalan rusak"],
  ["BJNjalan rusak", "BJNjalan rusak"],
  ["bjn", undefined],
  ["BJN   ", undefined],
  ["", undefined],
  ["jalan BJN rusak", "jalan BJN rusak"],
  ["BJN 2 lampu mati", "2 lampu mati"],
])("%j says %j", (text, content) => {
  expect(contentOf(text, "BJN")).toBe(content);
});

test("parts are joined in their order, their numbers go", () => {
  expect(joinParts(["(1/2) BJN jalan ru", "(2/2) sak parah"])).toBe("BJN jalan rusak parah");
  expect(joinParts(["BJN jalan ru", "sak"])).toBe("BJN jalan rusak");
});

test("no text throws, and what is said is part of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const content = contentOf(text, "BJN");
      if (content !== undefined) expect(text.normalize("NFC")).toContain(content);
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom("BJN", "bjn", "Bjn", ""),
      fc.constantFrom(" ", ": ", "#", "\n"),
      (keyword, sign) => {
        expect(contentOf(keyword === "" ? "air mati" : `${keyword}${sign}air mati`, "BJN")).toBe("air mati");
      },
    ),
  );
});

const NOW = Date.parse("2026-11-24T09:00:00+07:00");

test("Gammu: a long message is one, decoded or by its parts", () => {
  const parts = {
    SMS_MESSAGES: "2",
    SMS_1_NUMBER: "+6280000001234",
    SMS_1_TEXT: "BJN lampu jalan ma",
    SMS_2_NUMBER: "+6280000001234",
    SMS_2_TEXT: "ti semua",
  };
  const byParts = readGammu(parts, ["7", "8"], "BJN", NOW);
  expect(byParts).toMatchObject({ ok: true, heard: [{ kind: "complaint", text: "lampu jalan mati semua" }] });
  const decoded = readGammu(
    { ...parts, DECODED_PARTS: "1", DECODED_1_TEXT: "BJN lampu jalan mati semua" },
    ["7", "8"],
    "BJN",
    NOW,
  );
  expect(decoded).toMatchObject({ ok: true, heard: [{ text: "lampu jalan mati semua" }] });
});

test.each([
  [{}, "SMS_MESSAGES"],
  [{ SMS_MESSAGES: "0" }, "SMS_MESSAGES"],
  [{ SMS_MESSAGES: "satu" }, "SMS_MESSAGES"],
  [{ SMS_MESSAGES: "1" }, "SMS_1_NUMBER"],
])("Gammu: %j is refused at %s", (environment, pointer) => {
  expect(readGammu(environment, [], "BJN", NOW)).toMatchObject({ ok: false, pointer });
});

test.each([
  [{ from: "0800", text: "x" }, "/id"],
  [{ id: "1", text: "x" }, "/from"],
  [{ id: "1", from: "0800" }, "/text"],
  [{ id: "1", from: "0800", text: 5 }, "/text"],
  [{ id: "1", from: "0800", text: "x", received_at: "kemarin" }, "/received_at"],
  ["teks", "/"],
])("a gateway's %j is refused at %s", (input, pointer) => {
  expect(readPlain(input, "BJN", NOW)).toMatchObject({ ok: false, pointer });
});

test("times come as a date-time, in seconds, in milliseconds, or not at all", () => {
  const at = (received_at?: unknown) => {
    const reading = readPlain({ id: "1", from: "0800", text: "x", received_at }, "BJN", NOW);
    return reading.ok && reading.heard[0]?.kind === "complaint" ? reading.heard[0].at : undefined;
  };
  expect([at("2026-11-24T08:00:00+07:00"), at(1795482000), at("1795482000000"), at()]).toEqual([
    Date.parse("2026-11-24T08:00:00+07:00"),
    1795482000000,
    1795482000000,
    NOW,
  ]);
});
