/** The TypeScript client against the running app, and the examples of docs/api.md as they stand there. */
import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { type ServerType, serve } from "@hono/node-server";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTerang } from "../../clients/typescript/terang.ts";
import { readingApp } from "../api/reading-app.ts";

let server: ServerType;
let portal = "";
let document: never;

beforeAll(async () => {
  const { app, json } = await readingApp();
  document = (await json("/openapi.json")) as never;
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
      portal = `http://127.0.0.1:${port}`;
      resolve();
    });
  });
});
afterAll(() => {
  server.close();
});

test("its types are those of the document (npx vitest run test/clients -u writes them anew)", async () => {
  const types = astToString(await openapiTS(document));
  await expect(types).toMatchFileSnapshot("../../clients/typescript/schema.d.ts");
});

test("it follows pages, asks for one, and tells what was refused", async () => {
  const terang = createTerang(portal);
  const ids: (string | null | undefined)[] = [];
  for await (const { id_aduan } of terang.complaints({ channel: "sms", limit: "2" })) ids.push(id_aduan);
  expect(ids).toEqual(["CTH-0000006", "CTH-0000004", "CTH-0000003", "CTH-0000002"]);
  expect((await terang.complaint("CTH-0000003")).events.length).toBe(4);
  const { data } = await terang.statistics({ by: "kecamatan", measures: "masuk" });
  expect(data.map(({ keys, figures }) => [keys["kecamatan"], figures["masuk"]?.value])).toEqual([
    ["", 1],
    ["selatan", 1],
    ["utara", 4],
  ]);
  await expect(terang.statistics({ by: "warna" })).rejects.toThrow(
    /^invalid_parameter: "warna" is not known/,
  );
});

test("what a proxy refuses in its own words is told by its status", async () => {
  for (const body of ["<html>Bad Gateway</html>", ""]) {
    const fetch = async () => new Response(body, { status: 502 });
    const refused = createTerang(portal, { fetch }).statistics();
    await expect(refused).rejects.toMatchObject({
      message: "http_502: HTTP 502",
      problem: { type: "about:blank", status: 502, code: "http_502" },
    });
  }
});

describe("the examples of docs/api.md", () => {
  const text = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
  const part = text.slice(text.indexOf("## Open data"), text.indexOf("## Intake"));
  const example = (language: string) =>
    (new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(part)?.[1] ?? "").replaceAll(
      "http://localhost:8787",
      portal,
    );
  const run = async (program: string, ...words: string[]) =>
    (await promisify(execFile)(program, words)).stdout.replaceAll("\r", "");
  const missing = (program: string) => spawnSync(program, ["--version"]).status !== 0;

  test.skipIf(missing("curl"))("curl", async () => {
    expect(await run("sh", "-ec", example("sh"))).toMatch(
      new RegExp(
        [
          '^{"release":.*"id_aduan":"CTH-0000005".*"next":".*"}id_aduan,hari_kerja_selesai',
          "CTH-0000001,7",
          "CTH-0000003,5",
          "skpd,ukuran,n,nilai,bawah,atas",
          ",masuk,1,1,,",
        ].join("\n"),
      ),
    );
  });
  // Its pages lead to the public address, so one page is what it sees here.
  test.skipIf(missing("python3"))("Python", async () => {
    expect((await run("python3", "-c", example("python"))).split("\n")).toEqual([
      "CTH-0000006 diarsipkan",
      "CTH-0000005 diteruskan",
      "CTH-0000004 diteruskan",
      "CTH-0000003 selesai",
      "CTH-0000002 diteruskan",
      "CTH-0000001 selesai",
      "",
    ]);
  });
  test.skipIf(missing("Rscript"))("R", async () => {
    expect(await run("Rscript", "-e", example("r"))).toBe("[1] 6\n");
  });
});
