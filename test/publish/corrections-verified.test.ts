/** Corrections computed again from outside: from a release and the one before it. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { checkCorrections } from "../../publish/corrections/check-corrections.ts";
import { readManifest } from "../../publish/read-release.ts";
import { temporaryFolder } from "../example-region.ts";
import { forge, rowsOf } from "./ledger-release.ts";
import { FACTS, FIRST, SECOND, write } from "./two-releases.ts";

test("corrections are verified from the two releases: a line that is another, gone, or too many is named", async () => {
  const root = temporaryFolder();
  const first = await write(root, FACTS, FIRST);
  const second = await write(root, FACTS.slice(0, 1), SECOND);
  const third = await write(root, FACTS.slice(0, 1), SECOND + 86_400_000);
  const other = async (release: string) => join(root, release);
  for (const folder of [first, second, third]) expect(await checkCorrections(folder, other)).toEqual([]);
  const whole = readFileSync(join(second, "corrections.csv"), "utf8");
  const faultsOf = async (folder: string, path: string, change: (text: string) => string) => {
    const copy = join(temporaryFolder(), "releases");
    cpSync(root, copy, { recursive: true });
    await forge(join(copy, basename(folder)), path, change);
    return checkCorrections(join(copy, basename(folder)), async (release) => join(copy, release));
  };
  const line = ",bulan,,2019-02,masuk,1,0,1,ditarik";
  const place = "corrections.csv, 2019-06-20T100000+0700 bulan - 2019-02 masuk:";
  const right = "1 -> 0 since 2019-05-17T100000+0700 (1, ditarik)";
  expect(whole).toContain(line);
  const swap = (to: string) => faultsOf(second, "corrections.csv", (text) => text.replace(line, to));
  expect(await swap(",bulan,,2019-02,masuk,3,0,1,ditarik")).toEqual([
    `${place} 3 -> 0 since 2019-05-17T100000+0700 (1, ditarik), ${right} by the two releases`,
  ]);
  expect(await swap(",bulan,,2019-02,masuk,1,0,1,definisi")).toEqual([
    `${place} 1 -> 0 since 2019-05-17T100000+0700 (1, definisi), ${right} by the two releases`,
  ]);
  expect(await swap(",bulan,,2019-01,masuk,1,0,1,ditarik")).toEqual([
    "corrections.csv, 2019-06-20T100000+0700 bulan - 2019-01 masuk: no correction by the two releases",
    `${place} no line, ${right}`,
  ]);
  const [, ...lines] = whole.trimEnd().split("\r\n");
  // What an earlier release corrected is repeated whole.
  const [firstLine = ""] = lines;
  expect(await faultsOf(third, "corrections.csv", (text) => text.replace(`${firstLine}\r\n`, ""))).toEqual([
    expect.stringMatching(/^corrections.csv, 2019-06-20T100000\+0700 akhir-bulan - .*: no line, /),
  ]);
  expect(await faultsOf(second, "corrections.csv", (text) => `${text}"`)).toEqual([
    expect.stringMatching(/^corrections.csv: cannot be computed again: /),
  ]);
  const cut = await faultsOf(second, "corrections.csv", (text) => text.slice(0, text.indexOf("\r\n") + 2));
  expect([cut?.length, cut?.at(-1)]).toEqual([21, "corrections.csv: and more"]);
  expect(rowsOf(third, "correction_releases.csv")).toEqual([
    { rilis: "2019-06-20T100000+0700", rilis_lama: "2019-05-17T100000+0700", angka: String(lines.length) },
  ]);
  expect(
    await faultsOf(third, "correction_releases.csv", (text) => text.replace(/\d+\r\n$/, "7\r\n")),
  ).toEqual(["correction_releases.csv: other releases or counts than by the two releases"]);
  const policies = { ...readManifest(third).policies, corrections: "1" };
  const byOthers = join(temporaryFolder(), "by-others");
  cpSync(third, byOthers, { recursive: true });
  writeFileSync(join(byOthers, "manifest.json"), JSON.stringify({ ...readManifest(third), policies }));
  expect(await checkCorrections(byOthers, other)).toBeUndefined();
  const changed = join(second, "statistics", "bulan.json");
  writeFileSync(changed, readFileSync(changed, "utf8").replace("2019-01", "2019-03"));
  expect(await checkCorrections(third, other)).toEqual([
    expect.stringMatching(/^2019-06-20T100000\+0700: statistics\/bulan.json: changed since it was written/),
  ]);
  await forge(second, "CHANGES.md", (text) => `${text}.`);
  expect(await checkCorrections(third, other)).toEqual([
    "2019-06-20T100000+0700: not the release that this one corrects",
  ]);
}, 60_000);
