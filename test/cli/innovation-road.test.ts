/** An innovation's whole road: a message with a photo in a WhatsApp group, review, consent, release, built page. All made up. */
import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, startServer, terang } from "./server.ts";

/** The far side: an id gives an address, the address gives bytes; both for the token only. */
async function graph(photo: Uint8Array) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    if (request.url === "/v23.0/314159") {
      response.setHeader("Content-Type", "application/json");
      const { port } = server.address() as AddressInfo;
      response.end(JSON.stringify({ url: `http://127.0.0.1:${port}/berkas/1`, file_size: photo.length }));
    } else response.end(photo);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v23.0`, asked };
}

test("from a group's message with a photo to the page, its picture and the feed", {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const photo = await sharp({ create: { width: 1400, height: 1000, channels: 3, background: "#3a7d44" } })
    .jpeg()
    .withExif({ IFD0: { Model: "Telepon Contoh" } })
    .toBuffer();
  const far = await graph(photo);
  const env = {
    ...environment(folder, join(EXAMPLE, "region")),
    TERANG_SITE_URL: "https://aduan.example",
    TERANG_WHATSAPP_SECRET: "rahasia-wa",
    TERANG_WHATSAPP_VERIFY: "kata-uji",
    TERANG_WHATSAPP_TOKEN: "token-contoh",
    TERANG_WHATSAPP_PHONE: "1708",
    TERANG_WHATSAPP_URL: far.url,
  };
  const made = await terang(
    env,
    "keys",
    "create",
    "--name",
    "uji",
    "--scopes",
    "moderation",
    "submissions:read",
  );
  const headers = {
    Authorization: `Bearer ${/^key\s+(\S+)$/m.exec(made.out)?.[1]}`,
    "Content-Type": "application/json",
  };
  const server = await startServer(env);
  const call = async (path: string, body?: unknown) => {
    const init = body === undefined ? { headers } : { headers, method: "POST", body: JSON.stringify(body) };
    const response = await fetch(`${server.address}${path}`, init);
    return (await response.json()) as Record<string, unknown>;
  };

  const message = {
    id: "wamid.1",
    from: "6280000003333",
    group_id: "grup-contoh",
    timestamp: String(Math.floor(Date.now() / 1_000) - 60),
    type: "image",
    image: {
      id: "314159",
      caption: "INOVASI: Pompa air tanpa listrik dari pipa bekas. Tanya 0800 0000 3333",
    },
  };
  const delivery = JSON.stringify({
    object: "whatsapp_business_account",
    entry: [{ id: "0", changes: [{ field: "messages", value: { messages: [message] } }] }],
  });
  const signature = `sha256=${createHmac("sha256", "rahasia-wa").update(delivery).digest("hex")}`;
  for (const outcome of [{ taken_in: 1 }, { repeated: 1 }]) {
    const heard = await fetch(`${server.address}/v1/channels/whatsapp`, {
      method: "POST",
      body: delivery,
      headers: { "Content-Type": "application/json", "X-Hub-Signature-256": signature },
    });
    expect(await heard.json()).toEqual(outcome);
  }

  const { waiting } = (await call("/v1/reviews")) as { waiting: { public_id: string; text: string }[] };
  const [{ public_id: id, text } = { public_id: "", text: "" }] = waiting;
  expect(text).toBe("Pompa air tanpa listrik dari pipa bekas. Tanya [nomor telepon]");
  const at = `/v1/submissions/${id}`;
  expect(await call(at)).toMatchObject({ classification: "inovasi" });
  await call(`${at}/topic`, { topic: "pertanian" });
  const pictures = async () => ((await call(`${at}/pictures`)) as { pictures: unknown[] }).pictures;
  await expect
    .poll(pictures, { timeout: 20_000 })
    .toEqual([{ position: 1, state: "waiting", alt: "", width: 1200, height: 857 }]);
  expect(far.asked).toEqual(["/v23.0/314159 Bearer token-contoh", "/berkas/1 Bearer token-contoh"]);
  await call(`${at}/reviews`, { decision: "approved", reason: "jelas" });
  await call(`${at}/pictures/1/review`, { decision: "approved", alt: "Pompa di tepi sawah" });
  await call(`${at}/consents`, { wish: "named", name: "Kelompok Tani Contoh", how: "Ditanya di grup" });
  expect(await server.stop()).toBe(0);

  const published = await terang(env, "publish");
  const release = /\d{4}-\d{2}-\d{2}T\d{6}[+-]\d{4}/.exec(published.out)?.[0] ?? published.err;
  expect((await terang(env, "build")).err).toBe("");
  const site = (path: string) => join(folder, "sites", release, path);
  const page = (path: string) => readFileSync(site(path), "utf8");
  for (const [language, words] of [
    ["", "Oleh Kelompok Tani Contoh"],
    ["en/", "By Kelompok Tani Contoh"],
  ] as const) {
    const html = page(`${language}inovasi/${id}/index.html`);
    for (const part of [
      "Pompa air tanpa listrik",
      words,
      'alt="Pompa di tepi sawah"',
      "a-besar.webp 1200w",
    ]) {
      expect(html).toContain(part);
    }
    expect(page(`${language}inovasi/index.html`)).toContain(`/inovasi/${id}/`);
    expect(page(`${language}inovasi/topik/pertanian/index.html`)).toContain(`/inovasi/${id}/`);
    const feed = page(`${language}inovasi/umpan.xml`);
    expect(feed).toContain(`<id>https://aduan.example/${language}inovasi/${id}/</id>`);
    expect(feed).toContain("<name>Kelompok Tani Contoh</name>");
    expect(html).not.toContain("0800 0000 3333");
  }
  expect((await sharp(site(`inovasi/gambar/${id}/a-kecil.webp`)).metadata()).exif).toBeUndefined();
  expect(existsSync(site(`aduan/${id}/index.html`))).toBe(true);
});
