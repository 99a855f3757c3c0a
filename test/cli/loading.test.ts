import { join } from "node:path";
import { expect, test } from "vitest";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, startServer, terang } from "./server.ts";

/** Mail, pictures, ledgers at a distance: most servers see none of them, and each costs a start a tenth of its time. */
const SELDOM = ["nodemailer", "sharp", "ws", "@libsql/hrana-client"];
const HOOK = new URL("./loaded-packages.ts", import.meta.url);
/** In all of its threads. */
const loadedBy = (output: string): readonly string[] =>
  [...output.matchAll(/^loaded (.*)$/gm)].flatMap(([, names = ""]) => names.split(" "));

test("a server and a command load what they need, and what is seldom needed only when it is", async () => {
  const env = {
    ...environment(temporaryFolder(), join(EXAMPLE, "region")),
    NODE_OPTIONS: `--import=${HOOK}`,
  };
  const server = await startServer(env);
  await server.stop();
  const { err } = await terang(env, "keys", "list");
  for (const loaded of [loadedBy(server.output()), loadedBy(err)]) {
    expect(loaded).toContain("drizzle-orm");
    expect(loaded.filter((name) => SELDOM.includes(name))).toEqual([]);
  }
});
