/** Commands that are called with what cannot be: the reason in one line, the right exit code, and no trace of the program. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLedger } from "../../db/connect.ts";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, terang } from "./server.ts";

const region = join(EXAMPLE, "region");

async function refused(env: NodeJS.ProcessEnv, line: string) {
  const { code, err } = await terang(env, ...line.split(" "));
  expect(err, line).not.toMatch(/\n\s+at |node:/);
  return [code, err.trim()];
}

test("files that are folders, are not there, or are something else", async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  mkdirSync(at("folder"));
  writeFileSync(at("words"), "kata");
  const env = environment(folder, region);
  const cases: readonly (readonly [string, number, string])[] = [
    [`import ${at("folder")} --channel lapor`, 1, "a folder, where a file is expected"],
    [`import ${at("words")} --map ${at("none")}`, 1, "no such file"],
    [`import ${at("words")} --map ${at("folder")}`, 1, "a folder, where a file is expected"],
    [`import ${at("words")} --map ${at("words")}`, 1, "not JSON"],
    [`channel template ${at("none/t.csv")}`, 1, "no such file or folder"],
    [`verify ${at("folder")} --key ${at("none")}`, 1, "no manifest.json there"],
    [`federate ${at("folder")} --out ${at("words/x")} --key a=${at("none")}`, 1, "neither a public key nor"],
    [`federate ${at("folder")} --out ${at("x")} --mapping ${at("folder")}`, 1, "a folder, where a file"],
    ["replay --levels x --from 2026-02-01 --to 2026-01-01", 2, "not before --from"],
    ["keys create --name Contoh --scopes everything", 2, "expected some of submissions:write"],
    ["review", 1, "run it in a terminal"],
    ["channel type radio", 1, "run it in a terminal"],
  ];
  const answers = await Promise.all(cases.map(([line]) => refused(env, line)));
  expect(answers).toEqual(cases.map(([, code, words]) => [code, expect.stringContaining(words)]));
  expect(readdirSync(folder).sort()).toEqual(expect.not.arrayContaining(["x"]));
}, 60_000);

test("a ledger that is none, a port that is taken", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "words.db"), "kata yang bukan basis data".repeat(50));
  const env = environment(folder, region);
  const ledger = (url: string) => ({ ...env, TERANG_DB_URL: url });
  expect(await refused(ledger(`file:${folder}`), "keys list")).toEqual([1, `${folder}: a ledger is a file`]);
  expect(await refused(ledger(`file:${folder}/words.db`), "keys list")).toEqual([
    1,
    expect.stringContaining("words.db: cannot be opened as a ledger: SQLITE_NOTADB"),
  ]);
  expect(await refused(ledger("http://127.0.0.1:9"), "keys list")).toEqual([
    1,
    expect.stringContaining("127.0.0.1:9: cannot be opened as a ledger"),
  ]);
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  const PORT = String((other.address() as AddressInfo).port);
  const taken = [1, `port ${PORT}: in use by another program`];
  expect(await refused({ ...env, PORT }, "serve")).toEqual(taken);
  expect(await refused({ ...env, PORT }, "serve --public")).toEqual(taken);
}, 60_000);

test.runIf(process.platform === "linux")(
  "folders where the system makes none: said at once",
  async () => {
    const env = environment(temporaryFolder(), region);
    const answers = await Promise.all([
      refused({ ...env, TERANG_RELEASES: "/proc/none/releases" }, "publish"),
      refused({ ...env, TERANG_RELEASES: "/proc/none/releases" }, "serve --public"),
      refused({ ...env, TERANG_DB_URL: "file:/proc/none/ledger.db" }, "keys list"),
    ]);
    const said = [1, "/proc/none: no folder can be made there"];
    expect(answers).toEqual([said, said, said]);
  },
  60_000,
);

test("a demonstration of another size is refused; one that was broken off goes on", async () => {
  const folder = temporaryFolder();
  const env = environment(folder, "bojonegoro");
  expect((await terang(env, "demo", "--size", "40")).out).toContain("40 synthetic submissions");
  expect((await terang(env, "demo", "--size", "40")).out).toContain("is there already");
  const other = await terang(env, "demo", "--size", "30");
  expect([other.code, other.err]).toEqual([1, expect.stringContaining("holds a demonstration of 40;")]);
  const file = await openLedger(env["TERANG_DB_URL"] as string);
  onTestFinished(() => file.close());
  await file.writer.execute(
    "UPDATE settings SET value = json_set(value, '$.whole', json('false')) WHERE key = 'demonstration_of'",
  );
  const begun = await terang(env, "demo", "--size", "30");
  expect([begun.code, begun.err]).toEqual([
    1,
    expect.stringContaining("the beginning of a demonstration of 40"),
  ]);
  expect((await terang(env, "demo", "--size", "40")).out).toContain("40 synthetic submissions");
  const { rows } = await file.reader.execute("SELECT count(*) AS n FROM submissions");
  expect(rows[0]?.["n"]).toBe(40);
}, 60_000);
