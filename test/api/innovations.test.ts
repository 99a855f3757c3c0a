/** Innovations by API: pictures lose what they carry, nothing is published before review and consent, consent can be revoked. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { preparePicture } from "../../api/pictures/prepare.ts";
import { giveConsent } from "../../db/consents.ts";
import { streamFacts } from "../../db/facts.ts";
import { createKey, createKeyCheck } from "../../db/keys.ts";
import { streamOffers } from "../../db/offers.ts";
import { addPicture, decidePicture, listPictures, readPicture } from "../../db/pictures.ts";
import { findSubmission } from "../../db/queries.ts";
import { erase, retain } from "../../db/retention.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { verifyRelease } from "../../publish/read-release.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { exampleLedger, exampleSigner, NOW, temporaryFolder } from "../example-region.ts";

/** A photo as a phone makes it: turned on its side, with a place, a device and a time in it. */
const photo = (width = 1600, colour = "#3a7d44") =>
  sharp({ create: { width, height: 900, channels: 3, background: colour } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: "Contoh", Model: "Telepon Contoh" },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "7/1 9/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "111/1 52/1 0/1",
      },
    })
    .toBuffer();

async function open() {
  const parts = await exampleLedger();
  const { file, secrets, reference } = parts;
  const scopes = ["submissions:write", "submissions:read", "moderation"] as const;
  const { secret } = await createKey(file, "uji", scopes, NOW);
  const app = createApp({
    now: () => NOW,
    version: "test",
    siteUrl: "https://aduan.example",
    writing: {
      ...parts,
      keys: createKeyCheck(file, () => NOW),
      findSubmission: (id) => findSubmission(file, secrets, id),
      listUnsorted: (most) => listUnsorted(file, most),
      reviews: { list: (most) => listForReview(file, most), decide: (decided) => decide(file, decided) },
      ready: async () => {},
    },
    innovations: {
      prepare: preparePicture,
      add: (picture) => addPicture(file, secrets, picture),
      list: (id) => listPictures(file, id),
      read: (id, position) => readPicture(file, secrets, id, position),
      decide: (decided) => decidePicture(file, decided),
      consent: (given) => giveConsent(file, secrets, given),
    },
    log: () => {},
    logError: () => {},
  });
  const Authorization = `Bearer ${secret}`;
  const call = async (path: string, body?: unknown) => {
    const response = await app.request(path, {
      headers: { Authorization, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const picture = async (id: string, bytes: Uint8Array) => {
    const headers = { Authorization, "Content-Type": "image/jpeg" };
    const response = await app.request(`/v1/submissions/${id}/pictures`, {
      method: "POST",
      headers,
      body: new Uint8Array(bytes),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  let number = 0;
  const send = async (more: Record<string, unknown> = {}) => {
    const sent = await call("/v1/submissions", {
      channel: "whatsapp",
      external_id: `inovasi-${number++}`,
      received_at: "2016-03-01T08:00:00+07:00",
      classification: "inovasi",
      text: "Pompa air tanpa listrik dari pipa bekas.",
      reporter: { name: "Warga Contoh", phone: "080000001234" },
      topic: "pertanian",
      ...more,
    });
    return { ...sent, id: String(sent.body["public_id"]) };
  };
  /** Innovations and withheld counts of a release of now. */
  const root = temporaryFolder();
  let second = 0;
  const release = async () => {
    second += 1_000;
    const { folder } = await writeRelease({
      root,
      reference,
      facts: streamFacts(file, NOW),
      cutoff: NOW,
      now: NOW + second,
      demonstration: false,
      ledgerMark: "1",
      signer: exampleSigner,
      offers: (ids) => streamOffers(file, secrets, ids),
    });
    const read = (path: string) => readFileSync(join(folder, path), "utf8");
    const pictures = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".webp"),
    );
    const innovations = read("innovations.ndjson")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    return { folder, innovations, pictures, read };
  };
  return { ...parts, app, call, picture, send, release, Authorization };
}

test("from offer to release: only with review and consent, the name only where agreed, pictures only approved", async () => {
  const { call, picture, send, release, app, Authorization } = await open();
  const { id, status } = await send();
  expect(status).toBe(201);
  expect(await picture(id, await photo())).toEqual({ status: 201, body: { position: 1 } });
  expect(await picture(id, await photo())).toEqual({ status: 200, body: { position: 1 } });
  expect(await picture(id, await photo(700, "#aa2222"))).toEqual({ status: 201, body: { position: 2 } });
  const { body: waiting } = await call("/v1/reviews");
  expect(waiting["waiting"]).toMatchObject([{ public_id: id, event: null }]);
  expect((await release()).innovations).toEqual([]);

  await call(`/v1/submissions/${id}/reviews`, { decision: "approved", reason: "jelas" });
  const reviewed = await release();
  expect(reviewed.innovations).toEqual([]);
  expect(reviewed.read("complaints.csv")).not.toContain(id);
  expect(reviewed.read("withheld.csv")).toContain("inovasi");

  const consent = { wish: "named", name: "Kelompok Tani Contoh", how: "Ditanya di grup" };
  expect((await call(`/v1/submissions/${id}/consents`, consent)).status).toBe(201);
  expect(
    (await call(`/v1/submissions/${id}/pictures/1/review`, { decision: "approved", alt: "Pompa di sawah" }))
      .body,
  ).toEqual({ state: "approved" });
  await call(`/v1/submissions/${id}/pictures/2/review`, { decision: "withheld" });
  expect((await call(`/v1/submissions/${id}/pictures`)).body).toEqual({
    pictures: [
      { position: 1, state: "approved", alt: "Pompa di sawah", width: 675, height: 1200 },
      { position: 2, state: "withheld", alt: "", width: 900, height: 700 },
    ],
  });
  const headers = { Authorization };
  expect((await app.request(`/v1/submissions/${id}/pictures/2`, { headers })).status).toBe(404);
  const seen = await app.request(`/v1/submissions/${id}/pictures/1`, { headers });
  expect([seen.headers.get("Content-Type"), seen.headers.get("Cache-Control")]).toEqual([
    "image/webp",
    "no-store",
  ]);

  const out = await release();
  expect(out.innovations).toEqual([
    {
      id_aduan: id,
      tanggal_masuk: "2016-03-01",
      topik: "pertanian",
      sub_topik: null,
      kecamatan: null,
      oleh: "Kelompok Tani Contoh",
      teks: "Pompa air tanpa listrik dari pipa bekas.",
      gambar: [
        {
          keterangan: "Pompa di sawah",
          ukuran: [
            { berkas: `pictures/${id}/a-kecil.webp`, lebar: 270, tinggi: 480 },
            { berkas: `pictures/${id}/a-besar.webp`, lebar: 675, tinggi: 1200 },
          ],
        },
      ],
    },
  ]);
  expect(out.read("innovations.csv").split("\r\n")[1]).toBe(
    `${id},2016-03-01,pertanian,,,Kelompok Tani Contoh,Pompa air tanpa listrik dari pipa bekas.`,
  );
  for (const name of out.pictures) {
    const bytes = readFileSync(join(out.folder, name));
    const { format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect([format, exif, xmp, iptc, orientation]).toEqual([
      "webp",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(bytes.includes("Contoh")).toBe(false);
  }
  expect(out.pictures).toHaveLength(2);
  expect(await verifyRelease(out.folder)).toEqual([]);

  // Consent can be changed and revoked: what is not agreed to any longer is in no later release.
  await call(`/v1/submissions/${id}/consents`, { wish: "unnamed", how: "Menelepon kembali" });
  expect((await release()).innovations).toMatchObject([{ oleh: null }]);
  await call(`/v1/submissions/${id}/consents`, { wish: "revoked", how: "Menelepon kembali" });
  const revoked = await release();
  expect([revoked.innovations, revoked.pictures]).toEqual([[], []]);
});

test("consent can come with the offer: recorded by whom and when, and the name is sealed", async () => {
  const { file, send, call, release } = await open();
  const { id } = await send({ consent: { name: "Kelompok Tani Contoh" } });
  const { rows } = await file.reader.execute("SELECT wish, how, at, actor, sealed FROM consents");
  expect(rows).toMatchObject([
    { wish: "named", how: "received", at: NOW, actor: expect.stringMatching(/./) },
  ]);
  expect(Buffer.from(rows[0]?.["sealed"] as ArrayBuffer).includes("Kelompok")).toBe(false);
  await call(`/v1/submissions/${id}/reviews`, { decision: "approved", reason: "jelas" });
  expect((await release()).innovations).toMatchObject([{ oleh: "Kelompok Tani Contoh" }]);
});

test("many offers are asked for some hundreds at a time, and come in the order in which they were asked for", async () => {
  const { file, secrets, send } = await open();
  const { id: named } = await send({ consent: { name: "Kelompok Tani Contoh" } });
  const { id: plain } = await send();
  const unknown = Array.from({ length: 600 }, (_, index) => `ZZZ-${String(index).padStart(7, "0")}`);
  expect(await Array.fromAsync(streamOffers(file, secrets, [plain, ...unknown, named]))).toEqual([
    { publicId: plain, name: null, pictures: [] },
    { publicId: named, name: "Kelompok Tani Contoh", pictures: [] },
  ]);
});

test("what is refused: other classifications, no picture, too many, names and descriptions that look private", async () => {
  const { send, picture, call } = await open();
  const complaint = await send({ classification: "pengaduan" });
  expect((await picture(complaint.id, await photo())).body["code"]).toBe("not_an_innovation");
  const withConsent = await send({ classification: "pengaduan", consent: {} });
  expect(withConsent.body["errors"]).toMatchObject([{ pointer: "/consent", code: "not_for_this" }]);
  const byNumber = await send({ consent: { name: "Warga 080000001234" } });
  expect(byNumber.body["errors"]).toMatchObject([{ pointer: "/consent/name", code: "looks_private" }]);
  const { id } = await send();
  expect((await picture(id, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).body["code"]).toBe(
    "not_a_picture",
  );
  expect((await picture(id, (await photo()).subarray(0, 400))).status).toBe(422);
  for (const [index, colour] of ["#111", "#222", "#333", "#444", "#555", "#666"].entries()) {
    const { status, body } = await picture(id, await photo(320, colour));
    expect([status, body["code"]]).toEqual(index < 5 ? [201, undefined] : [409, "too_many_pictures"]);
  }
  const faults = async (path: string, body: unknown) =>
    (await call(`/v1/submissions/${id}${path}`, body)).status;
  expect(await faults("/consents", { wish: "named", how: "x" })).toBe(422);
  expect(await faults("/consents", { wish: "named", name: "0800 0000 1234", how: "x" })).toBe(422);
  expect(await faults("/pictures/1/review", { decision: "approved" })).toBe(422);
  expect(await faults("/pictures/1/review", { decision: "approved", alt: "hubungi 0800 0000 1234" })).toBe(
    422,
  );
  expect(await faults("/pictures/9/review", { decision: "withheld" })).toBe(404);
  expect(await faults("/pictures/satu/review", { decision: "withheld" })).toBe(404);
  expect((await call(`/v1/submissions/${id}/pictures/satu`)).status).toBe(404);
});

test("a picture that would unfold to too many pixels is refused before it does", async () => {
  const wide = await sharp({ create: { width: 16_000, height: 4_000, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  expect(await preparePicture(wide)).toEqual({ ok: false, code: "picture_too_large" });
});

test("time deletes pictures that nobody approved; erasure deletes all of them, the name, and how consent was given", async () => {
  const { file, send, picture, call, release } = await open();
  const { id } = await send({ consent: { name: "Kelompok Tani Contoh" } });
  await picture(id, await photo());
  await picture(id, await photo(500, "#123456"));
  await call(`/v1/submissions/${id}/reviews`, { decision: "approved", reason: "jelas" });
  await call(`/v1/submissions/${id}/pictures/2/review`, { decision: "approved", alt: "Pompa" });
  await retain(file, NOW + 1, NOW + 1);
  const left = [{ position: 2, state: "approved" }];
  expect(await listPictures(file, (await findId(file, id)) ?? "")).toMatchObject(left);
  expect((await release()).pictures).toHaveLength(2);
  // A place that was freed is not given to another picture.
  expect(await picture(id, await photo(600, "#654321"))).toEqual({ status: 201, body: { position: 3 } });
  await erase(file, id, "atas permintaan", NOW);
  const read = async (sql: string) => (await file.reader.execute(sql)).rows.map((row) => ({ ...row }));
  expect(await read("SELECT id FROM pictures")).toEqual([]);
  const given = { wish: "named", how: "", sealed: null };
  expect(await read("SELECT wish, how, sealed FROM consents")).toEqual([given]);
  expect((await release()).innovations).toEqual([]);
  for (const change of [
    "DELETE FROM consents",
    "UPDATE consents SET wish = 'unnamed'",
    "UPDATE consents SET how = 'lain'",
    "UPDATE consents SET sealed = x'00'",
  ]) {
    await expect(file.writer.execute(change)).rejects.toThrow("append-only");
  }
});

async function findId(
  file: Parameters<typeof listPictures>[0],
  publicId: string,
): Promise<string | undefined> {
  const { rows } = await file.reader.execute({
    sql: "SELECT id FROM submissions WHERE public_id = ?",
    args: [publicId],
  });
  return rows[0]?.["id"] as string | undefined;
}
