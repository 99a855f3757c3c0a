/** `receipt <tracking code>`: a reporter proves that the own complaint is counted; the release and its address are all it takes. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { verify } from "../../cli/verbs/verify.ts";
import { EXAMPLE, exampleLedger } from "../example-region.ts";
import { add, release } from "../publish/ledger-release.ts";
import { serveReleases } from "./release-server.ts";
import { environment, terang } from "./server.ts";

test("a receipt of a row and of what is a number only leads to the served release, and names nobody", {
  timeout: 60_000,
}, async () => {
  const parts = await exampleLedger();
  const row = await add(parts);
  const counted = await add(parts, { confidentiality: "rahasia" });
  const made = await release(parts);
  const later = await add(parts);
  // The keys that the ledger and the release of this test are made with.
  const env = {
    ...environment(parts.folder, join(EXAMPLE, "region")),
    TERANG_SECRET_KEY: "07".repeat(32),
    TERANG_SIGNING_KEY: "09".repeat(32),
  };
  const receiptOf = async (code: string, name: string) => {
    const { code: exit, out, err } = await terang(env, "receipt", code);
    expect([exit, err]).toEqual([0, ""]);
    const file = join(parts.folder, name);
    writeFileSync(file, out);
    return { file, receipt: JSON.parse(out) as Record<string, unknown> };
  };
  const first = await receiptOf(row.trackingCode, "row.json");
  const second = await receiptOf(counted.trackingCode, "counted.json");
  expect(first.receipt).toMatchObject({ release: made.release, index: 0, leaves: 1 + 1_024 });
  expect(first.receipt).not.toHaveProperty("opening");
  expect(second.receipt["opening"]).toMatchObject({ reason: "rahasia", year: "2016" });
  for (const { receipt } of [first, second])
    for (const { publicId, trackingCode } of [row, counted])
      for (const told of [publicId, trackingCode]) expect(JSON.stringify(receipt)).not.toContain(told);

  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const address = `${await serveReleases(join(parts.folder, "releases"), made.release)}latest/`;
  for (const { file } of [first, second]) {
    await verify(address, { receipt: file });
    expect(String(log.mock.lastCall?.[0]).split("\n").at(-1)).toBe(
      "receipt: this complaint is counted in this release",
    );
  }
  writeFileSync(first.file, JSON.stringify({ ...first.receipt, index: 1 }));
  await expect(verify(address, { receipt: first.file })).rejects.toThrow(
    "row.json: not a receipt of this release",
  );

  const refused = async (...words: string[]) => {
    const { code, err } = await terang(env, "receipt", ...words);
    return [code, err.trim()];
  };
  expect(await refused(later.trackingCode)).toEqual([
    1,
    expect.stringContaining(`this complaint is not counted in ${made.release}`),
  ]);
  expect(await refused("0000-0000-0000")).toEqual([
    1,
    expect.stringContaining("no complaint has this tracking code"),
  ]);
});
