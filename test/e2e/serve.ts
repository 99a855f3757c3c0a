/** The site that browser tests look at: a small demonstration in var/e2e, published, built and served at E2E_PORT. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../cli/settings.ts";

const port = process.env["E2E_PORT"] ?? "8799";
const folder = join(PROJECT, "var/e2e");
rmSync(folder, { recursive: true, force: true });
Object.assign(process.env, {
  PORT: port,
  TERANG_DB_URL: `file:${join(folder, "ledger.db")}`,
  TERANG_RELEASES: join(folder, "releases"),
  TERANG_SITES: join(folder, "sites"),
  TERANG_REGION: "bojonegoro",
  TERANG_SITE_URL: `http://127.0.0.1:${port}`,
});
const { demo } = await import("../../cli/verbs/demo.ts");
const { publishRelease } = await import("../../cli/verbs/publish.ts");
const { buildSite } = await import("../../cli/verbs/build.ts");
const { serve } = await import("../../cli/verbs/serve.ts");
const { open } = await import("../../cli/open.ts");
const { createKey } = await import("../../db/keys.ts");
await demo(600);
const { file } = await open();
const scopes = ["submissions:write", "events:write", "submissions:read", "moderation"] as const;
writeFileSync(join(folder, "key"), (await createKey(file, "browser tests", scopes, Date.now())).secret, {
  mode: 0o600,
});
file.close();
await publishRelease();
await buildSite();
await serve();
