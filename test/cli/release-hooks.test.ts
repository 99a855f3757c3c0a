/** News of a release on the whole road: publish, the outbox, hooks and mail; through failures and a death in between. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { signature } from "../../outbox/webhook.ts";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { farSide } from "../outbox/far-side.ts";
import { mailbox } from "../outbox/mailbox.ts";
import { environment, startServer, terang } from "./server.ts";

const SECRET = "rahasia-warta-contoh";
const SITE = "https://aduan.contoh.example";

function ground(hooks: string, port: number) {
  const folder = temporaryFolder();
  const quiet = { ...environment(folder, join(EXAMPLE, "region")), TERANG_SITE_URL: SITE };
  const env = {
    ...quiet,
    TERANG_RELEASE_HOOKS: hooks,
    TERANG_RELEASE_HOOK_SECRET: SECRET,
    TERANG_RELEASE_MAIL: `smtp://127.0.0.1:${port}`,
    TERANG_RELEASE_MAIL_TO: "warta@redaksi.example",
    TERANG_RELEASE_MAIL_FROM: "terang@portal.example",
  };
  const take = () =>
    terang(quiet, "import", join(EXAMPLE, "complaints.csv"), "--map", join(EXAMPLE, "map.json"));
  return { folder, quiet, env, take };
}
const releaseOf = (out: string) => /^release (\S+)$/m.exec(out)?.[1] as string;

test("publish tells hooks and mailboxes, once", { timeout: 60_000 }, async () => {
  const { url, received } = await farSide(() => ({ status: 204 }));
  const { port, received: mails } = await mailbox();
  const { folder, env, take } = ground(`${url}/a, ${url}/b`, port);
  await take();
  const published = await terang(env, "publish");
  expect([published.code, published.err]).toEqual([0, ""]);
  const release = releaseOf(published.out);
  const bytes = readFileSync(join(folder, "releases", release, "manifest.json"));
  const manifest = JSON.parse(bytes.toString()) as { created: string; cutoff: string };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(received.map(({ path }) => path).sort()).toEqual(["POST /a", "POST /b"]);
  for (const { headers, body } of received) {
    const [id, seconds] = [String(headers["webhook-id"]), Number(headers["webhook-timestamp"])];
    expect(headers["webhook-signature"]).toBe(signature(SECRET, id, seconds, body));
    expect(JSON.parse(body)).toEqual({
      type: "release.published",
      timestamp: manifest.created,
      data: {
        release,
        region: "contoh",
        region_name: "Kabupaten Contoh",
        cutoff: manifest.cutoff,
        complaints: 2,
        events: 6,
        demonstration: false,
        url: `${SITE}/data/${release}/`,
        manifest_url: `${SITE}/data/${release}/manifest.json`,
        manifest_sha256: sha256,
      },
    });
  }
  expect(mails.map(({ to, headers }) => [to, headers["subject"]])).toEqual([
    [["warta@redaksi.example"], `Rilis data aduan Kabupaten Contoh ${release}`],
  ]);
  expect(mails[0]?.body).toContain(`Alamat tetap / permanent address: ${SITE}/data/${release}/`);
  expect(mails[0]?.body).toContain(sha256);

  const server = await startServer(env);
  const again = await terang(env, "outbox", "list", "--all");
  expect(again.out.split("\n").filter((line) => / sent {2}release {2}/.test(line))).toHaveLength(3);
  expect(await server.stop()).toBe(0);
  expect([received.length, mails.length]).toEqual([2, 1]);
});

test("one that nobody was told of is told by the server; a hook that fails stops nothing, and is tried again", {
  timeout: 60_000,
}, async () => {
  const { url, received } = await farSide((_, n) => ({ status: n === 0 ? 503 : 204 }));
  const { port, received: mails } = await mailbox(() => 550);
  const { quiet, env } = ground(url, port);
  // As if the process had died once the release was written: nothing is in the outbox.
  const release = releaseOf((await terang(quiet, "publish")).out);
  const server = await startServer(env);
  await expect.poll(() => received.length, { timeout: 30_000 }).toBe(2);
  expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(
    received.map(({ body }) => (JSON.parse(body) as { data: { release: string } }).data.release),
  ).toEqual([release, release]);
  const givenUp = () =>
    server
      .output()
      .split("\n")
      .find((line) => line.includes("gave up sending"));
  await expect.poll(givenUp, { timeout: 10_000 }).toBeDefined();
  expect(JSON.parse(givenUp() as string)).toMatchObject({ level: 50, via: "mail", why: "smtp_550" });
  expect(server.output()).not.toMatch(/redaksi|127\.0\.0\.1/);
  expect(await server.stop()).toBe(0);
  expect(mails).toEqual([]);
});

test("publish is done though nobody can be reached, and says so", { timeout: 60_000 }, async () => {
  const { env } = ground("http://127.0.0.1:1/", 1);
  const published = await terang(env, "publish");
  expect(published.code).toBe(0);
  expect(releaseOf(published.out)).toBeDefined();
  expect(published.err).toMatch(/not told: \S+ release_hook waiting unreachable/);
  expect(published.err).toMatch(/not told: \S+ mail waiting unreachable/);
});
