/** `start` (npm start): everything for a first look; does only what is not done yet. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createKey, createKeyCheck } from "../../db/keys.ts";
import { countSubmissions, ledgerMark, readSetting } from "../../db/queries.ts";
import { listReleases, readManifest } from "../../publish/read-release.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";
import { besideLedger, PROJECT } from "../settings.ts";
import { demo, unfinishedSize } from "./demo.ts";
import { publishRelease } from "./publish.ts";
import { serve } from "./serve.ts";

/** `build` in a process of its own: what serves for months would keep the gigabyte that a build has grown to. */
async function buildApart(): Promise<void> {
  const command = [...process.execArgv, join(PROJECT, "cli/terang.ts"), "build"];
  const building = spawn(process.execPath, command, { stdio: "inherit" });
  const [code, signal] = (await once(building, "close")) as [number | null, string | null];
  if (code !== 0) throw new Refused(`the site was not built: ${signal ?? `exit code ${code}`}`);
}

export async function start(size: number): Promise<void> {
  let opened = await open();
  const empty = (await countSubmissions(opened.file)) === 0;
  const unfinished = await unfinishedSize(opened.file);
  if (empty || unfinished !== undefined) {
    opened.file.close();
    await demo(empty ? size : (unfinished ?? size));
    opened = await open();
  }
  const { file, secrets, settings } = opened;
  const demonstration = (await readSetting(file, "demonstration")) === "1";
  const keyFile = join(besideLedger(settings), "demonstration.key");
  const known = existsSync(keyFile) ? readFileSync(keyFile, "utf8").trim() : "";
  // Of another ledger, that was deleted since, it opens nothing here.
  if (demonstration && (await createKeyCheck(file, Date.now).check(known)) === undefined) {
    const scopes = ["submissions:write", "events:write", "submissions:read"] as const;
    const { secret } = await createKey(file, "demonstration", scopes, Date.now());
    writeFileSync(keyFile, `${secret}\n`, { mode: 0o600 });
  }
  const mark = await ledgerMark(file, secrets);
  file.close();
  const newest = listReleases(settings.releases).at(-1);
  const stale = newest === undefined || readManifest(join(settings.releases, newest)).ledger !== mark;
  const release = stale ? await publishRelease() : newest;
  if (!existsSync(join(settings.sites, release))) {
    await buildApart();
  }
  await serve((address) => {
    console.log(
      `\nTerang\n  site  ${address}/\n  API   ${address}/openapi.json\n  data  ${address}/data/latest/complaints.csv`,
    );
    if (demonstration) console.log(`  key   ${readFileSync(keyFile, "utf8").trim()}  (demonstration data)`);
  });
}
