/**
 * The walls as an attacker would try them: canaries go in by every way, field and header; then every byte that the
 * public can reach is searched, and the site is built and served without a ledger. People and numbers are made up.
 */
import { createHmac } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { twilioSignature } from "../../api/channels/sms.ts";
import { environment, startServer, terang } from "../cli/server.ts";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { createCanaries, everyByte, leaks, unpack } from "./canaries.ts";

const SITE = "https://aduan.example";
const hour = new Date(Date.now() - 3_600_000);
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const mac = (secret: string, body: string, encoding: "hex" | "base64") =>
  `sha256=${createHmac("sha256", secret).update(body).digest(encoding)}`;
const JSON_TYPE = { "Content-Type": "application/json" };
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

test("nothing private gets out, by whatever way it came in", { timeout: 240_000 }, async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const { at: canary, all } = createCanaries();
  const env = {
    ...environment(folder, join(EXAMPLE, "region")),
    TERANG_SITE_URL: SITE,
    TERANG_SMS_SECRET: "rahasia-sms",
    TERANG_TWILIO_TOKEN: "token-twilio",
    TERANG_X_SECRET: "rahasia-x",
    TERANG_X_ACCOUNT: "1708:CONTOH1708",
    TERANG_WHATSAPP_SECRET: "rahasia-wa",
    TERANG_WHATSAPP_VERIFY: "kata-uji",
    TERANG_TELEGRAM_SECRET: "rahasia-telegram",
    TERANG_TELEGRAM_BOT: "ContohAduanBot",
  };
  /** Everything that was said: by commands, by the servers' logs, in answers. Searched at the end. */
  const said: (readonly [string, string])[] = [];
  const run = async (expected: number, ...words: string[]) => {
    const done = await terang(env, ...words);
    said.push([`output of ${words[0]} ${words[1] ?? ""}`, done.out + done.err]);
    expect([words[0], done.code, done.code === expected ? "" : done.err]).toEqual([words[0], expected, ""]);
    return done.out;
  };
  const scopes = ["submissions:write", "events:write", "moderation"];
  const made = await run(0, "keys", "create", "--name", "uji", "--scopes", ...scopes);
  const key = /^key\s+(\S+)$/m.exec(made)?.[1] as string;
  const authorised = { Authorization: `Bearer ${key}` };

  const server = await startServer(env);
  const call = async (from: string, method: string, path: string, body?: string, headers: object = {}) => {
    const response = await fetch(`${from}${path}`, {
      method,
      headers: headers as Record<string, string>,
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    said.push([`answer to ${method} ${path.slice(0, 16)}`, text + JSON.stringify([...response.headers])]);
    return { status: response.status, text };
  };
  const post = async (path: string, body: string, headers: object) => {
    const { status, text } = await call(server.address, "POST", path, body, headers);
    expect([path, status < 300 ? "" : text]).toEqual([path, ""]);
    return text;
  };
  const everywhere = (one: ReturnType<typeof canary>) => ({
    "User-Agent": `${one.name} ${one.phone}`,
    "X-Forwarded-For": one.phone,
    "X-Request-Id": one.nik,
    Referer: `https://example.id/?q=${one.email}&n=${one.nik}`,
    Cookie: `nama=${one.name}; telepon=${one.phone}`,
    From: one.email,
  });

  // In by the API: every field, and every header.
  const one = canary("POST /v1/submissions, text");
  const fields = canary("POST /v1/submissions, reporter, desa, address");
  const header = canary("Idempotency-Key, User-Agent and other headers");
  const ids = canary("external_id");
  const notes = canary("notes of events");
  const submission = {
    channel: "web",
    external_id: ids.phone,
    received_at: hour.toISOString(),
    text: one.text,
    reporter: { name: fields.name, phone: fields.phone, email: fields.email, handle: `@${fields.name}` },
    desa: fields.name,
    address: `Jalan ${fields.name} ${fields.nik}`,
    topic: "pupuk",
    events: [
      { event: "responded", happened_at: hour.toISOString(), note: notes.text },
      {
        event: "postponed",
        happened_at: hour.toISOString(),
        reason: `menunggu Pak ${notes.name} ${notes.phone}`,
      },
    ],
  };
  const receipt = JSON.parse(
    await post("/v1/submissions", JSON.stringify(submission), {
      ...JSON_TYPE,
      ...authorised,
      ...everywhere(header),
      "Idempotency-Key": `${header.phone}-${header.email}`,
    }),
  ) as { id: string; tracking_code: string };
  const batch = canary("batch");
  const line = { ...submission, external_id: batch.nik, text: batch.text };
  await post("/v1/submissions/batch", `${JSON.stringify(line)}\n{"text": "${batch.text}"}\n${batch.text}\n`, {
    ...authorised,
    "Content-Type": "application/x-ndjson",
  });
  const offer = canary("an innovation that nobody has passed yet, and the name to be published with it");
  await post(
    "/v1/submissions",
    JSON.stringify({
      channel: "web",
      external_id: "inovasi-1",
      received_at: hour.toISOString(),
      classification: "inovasi",
      text: offer.text,
      reporter: { name: offer.name, phone: offer.phone, email: offer.email },
      consent: { name: offer.name },
      topic: "pupuk",
    }),
    { ...JSON_TYPE, ...authorised },
  );
  const later = canary("POST events, note");
  await post(
    `/v1/submissions/${receipt.id}/events`,
    JSON.stringify({ event: "resolved", note: later.text }),
    { ...JSON_TYPE, ...authorised },
  );
  const reporter = canary("the reporter's own word");
  await post(
    `/v1/track/${receipt.tracking_code}/confirmation`,
    JSON.stringify({ outcome: "confirmed", note: reporter.text }),
    { ...JSON_TYPE, ...everywhere(reporter) },
  );

  // In by the channels, each signed as its source signs it.
  const sms = canary("SMS");
  const message = {
    id: sms.phone,
    from: sms.phone,
    text: `CTH ${sms.text}`,
    received_at: hour.toISOString(),
  };
  const smsBody = JSON.stringify(message);
  await post("/v1/channels/sms", smsBody, {
    ...JSON_TYPE,
    "X-Terang-Signature": mac("rahasia-sms", smsBody, "hex"),
  });
  const twilio = canary("Twilio");
  const form = { MessageSid: "SM1", From: `+62${twilio.phone.slice(1)}`, Body: twilio.text };
  await post("/v1/channels/sms", new URLSearchParams(form).toString(), {
    ...FORM,
    "X-Twilio-Signature": twilioSignature("token-twilio", `${SITE}/v1/channels/sms`, form),
  });
  const x = canary("X");
  const tweet = JSON.stringify({
    for_user_id: "1708",
    tweet_create_events: [
      {
        created_at: hour
          .toUTCString()
          .replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, "$1 $3 $2 $5 +0000 $4"),
        id_str: "1",
        text: `@CONTOH1708 ${x.text}`,
        user: { id_str: x.nik, screen_name: x.name },
      },
    ],
  });
  await post("/v1/channels/twitter", tweet, {
    ...JSON_TYPE,
    "X-Twitter-Webhooks-Signature": mac("rahasia-x", tweet, "base64"),
  });
  const wa = canary("WhatsApp");
  const value = {
    contacts: [{ profile: { name: wa.name }, wa_id: `62${wa.phone.slice(1)}` }],
    messages: [
      {
        id: `wamid.${wa.phone}`,
        from: `62${wa.phone.slice(1)}`,
        timestamp: String(Math.floor(hour.getTime() / 1_000)),
        type: "text",
        text: { body: wa.text },
      },
    ],
  };
  const waBody = JSON.stringify({
    object: "whatsapp_business_account",
    entry: [{ id: "0", changes: [{ field: "messages", value }] }],
  });
  await post("/v1/channels/whatsapp", waBody, {
    ...JSON_TYPE,
    "X-Hub-Signature-256": mac("rahasia-wa", waBody, "hex"),
  });
  const telegram = canary("Telegram");
  const chat = { id: Number(telegram.nik), first_name: telegram.name, username: `${telegram.name}_x` };
  await post(
    "/v1/channels/telegram",
    JSON.stringify({
      update_id: 1,
      message: {
        message_id: 1,
        date: Math.floor(hour.getTime() / 1_000),
        from: { ...chat, is_bot: false },
        chat: { ...chat, type: "private" },
        text: `/lapor ${telegram.text}`,
      },
    }),
    { ...JSON_TYPE, "X-Telegram-Bot-Api-Secret-Token": "rahasia-telegram" },
  );
  const open311 = canary("Open311");
  await post(
    "/open311/v2/requests.json",
    new URLSearchParams({
      api_key: key,
      service_code: "pupuk",
      lat: "-7.2",
      long: "111.9",
      description: open311.text,
      first_name: open311.name,
      last_name: open311.name,
      phone: open311.phone,
      email: open311.email,
      device_id: open311.nik,
      account_id: open311.nik,
      address_string: `Jalan ${open311.name} ${open311.nik}`,
      media_url: `https://example.id/${open311.name}.jpg`,
    }).toString(),
    { ...FORM, "Idempotency-Key": open311.phone },
  );

  // In by files: taken in, and refused.
  const csv = canary("CSV import");
  const refusedRow = canary("a refused row of a CSV import");
  const head = "Nomor,Sumber,Masuk,Isi,Topik,Wilayah,Telepon,Status,Verifikasi,Dijawab,Jawaban,Selesai";
  const cells = (who: typeof csv, day: string) =>
    `${who.nik},Situs,${day},"${who.text}",pupuk,,${who.phone},,,01/03/2016,"${who.text}",`;
  writeFileSync(
    at("masuk.csv"),
    [head, cells(csv, "01/03/2016"), cells(refusedRow, refusedRow.phone)].join("\n"),
  );
  await run(1, "import", at("masuk.csv"), "--map", join(EXAMPLE, "map.json"));
  const group = canary("a group's chat");
  const talk = canary("talk in a group");
  const [year, month, day] = yesterday.split("-") as [string, string, string];
  const when = (minute: string) => `${day}/${month}/${year} 08.${minute} - `;
  writeFileSync(
    at("grup.txt"),
    `${when("00")}${group.name}: ADUAN ${group.text}\n${when("01")}+62 ${talk.phone.slice(1)}: ${talk.text}\n`,
  );
  await run(0, "import", at("grup.txt"), "--channel", "whatsapp-group", "--group", "wag-pertanian");
  const lapor = canary("LAPOR!");
  const report = {
    "Tracking ID": "9000001",
    Judul: `Laporan ${lapor.word}`,
    "Isi Laporan": lapor.text,
    "Nama Pelapor": lapor.name,
    Status: "Belum Ditindaklanjuti",
    Kategori: "Pupuk",
    Area: lapor.name,
    "Tanggal Laporan": `${yesterday} 08:00:00`,
  };
  writeFileSync(at("lapor.csv"), stringify([report], { header: true }));
  await run(0, "import", at("lapor.csv"), "--channel", "lapor");
  const radio = canary("radio");
  const spoken = {
    nomor: "1",
    tanggal: `${day}-${month}-${year}`,
    isi: radio.text,
    topik: "pupuk",
    nama: radio.name,
    telepon: radio.phone,
    desa: radio.name,
    jawaban: radio.text,
  };
  writeFileSync(at("radio.csv"), stringify([spoken], { header: true }));
  await run(0, "import", at("radio.csv"), "--channel", "radio");

  // What came without a topic gets one, so that its text is published.
  const waiting = JSON.parse((await fetchText(`${server.address}/v1/sorting`, authorised)) as string) as {
    waiting: { public_id: string }[];
  };
  for (const { public_id } of waiting.waiting) {
    await post(`/v1/submissions/${public_id}/topic`, '{"topic":"pertanian"}', {
      ...JSON_TYPE,
      ...authorised,
    });
  }

  // Every way to be refused: what is wrong is never said back.
  const wrong = canary("what is refused");
  const headers = { ...JSON_TYPE, ...authorised, ...everywhere(wrong) };
  const faulty: (readonly [string, string, string | undefined, object])[] = [
    [
      "POST",
      "/v1/submissions",
      JSON.stringify({ ...submission, external_id: "x", topic: wrong.name }),
      headers,
    ],
    ["POST", "/v1/submissions", JSON.stringify({ ...submission, received_at: wrong.phone }), headers],
    ["POST", "/v1/submissions", JSON.stringify({ ...submission, text: [wrong.text] }), headers],
    ["POST", "/v1/submissions", JSON.stringify({ ...submission, text: wrong.text }), headers],
    ["POST", "/v1/submissions", `{"text": "${wrong.text}`, headers],
    ["POST", "/v1/submissions", wrong.text, { ...headers, "Content-Type": "text/plain" }],
    ["POST", "/v1/submissions", "{}", { ...headers, Authorization: `Bearer ${wrong.nik}${wrong.nik}` }],
    ["POST", "/v1/submissions", "{}", { ...headers, "Idempotency-Key": wrong.email.repeat(20) }],
    ["POST", `/v1/submissions/${wrong.nik}/events`, '{"event":"resolved"}', headers],
    ["POST", `/v1/submissions/${receipt.id}/events`, JSON.stringify({ event: wrong.name }), headers],
    ["POST", `/v1/submissions/${receipt.id}/reviews`, JSON.stringify({ decision: wrong.text }), headers],
    [
      "POST",
      `/v1/submissions/${receipt.id}/reviews`,
      JSON.stringify({ decision: "marked", words: [wrong.name], reason: wrong.text }),
      headers,
    ],
    ["POST", "/v1/channels/sms", wrong.text, { ...headers, "X-Terang-Signature": wrong.phone }],
    ["POST", "/v1/channels/whatsapp", wrong.text, { ...headers, "X-Hub-Signature-256": wrong.phone }],
    ["GET", `/v1/channels/whatsapp?hub.mode=subscribe&hub.verify_token=${wrong.phone}`, undefined, headers],
    ["POST", "/open311/v2/requests.json", `api_key=${wrong.phone}&service_code=${wrong.name}`, FORM],
    ["POST", "/open311/v2/requests.xml", `api_key=${key}&service_code=${wrong.name}&lat=x`, FORM],
    ["GET", `/v1/track/${wrong.phone}`, undefined, headers],
    [
      "POST",
      `/v1/track/${receipt.tracking_code}/confirmation`,
      JSON.stringify({ outcome: wrong.text }),
      headers,
    ],
    ["GET", `/v1/complaints?topic=${wrong.name}&from=${wrong.phone}`, undefined, headers],
    ["GET", `/open311/v2/services/${wrong.phone}.json`, undefined, headers],
    ["GET", `/open311/v2/tokens/${wrong.phone}.xml`, undefined, headers],
    ["GET", `/aduan/${wrong.phone}/`, undefined, headers],
    ["GET", `/data/latest/${wrong.email}`, undefined, headers],
  ];
  for (const [method, path, body, more] of faulty) {
    const { status } = await call(server.address, method, path, body, more);
    expect([path, status >= 400]).toEqual([path, true]);
  }
  await call(server.address, "GET", "/metrics");
  // Counts of requests are the operator's: a reader who comes through a proxy is not told them.
  const passedOn = { "X-Forwarded-For": "192.0.2.1" };
  expect((await call(server.address, "GET", "/metrics", undefined, passedOn)).status).toBe(401);
  await run(0, "backup", at("cadangan.db"));
  expect(await server.stop()).toBe(0);
  said.push(["the server's log", server.output()]);

  // At rest: what the operator mends is for the operator's eyes, and neither ledger nor backup holds it in the clear.
  for (const name of ["masuk.csv.refused.csv", "grup.txt.undecided.csv"]) {
    expect([name, statSync(at(name)).mode & 0o777]).toEqual([name, 0o600]);
  }
  const kept = ["cadangan.db", "ledger.db", "ledger.db-wal"].filter((name) => existsSync(at(name)));
  expect(
    leaks(
      all,
      kept.map((name) => [name, readFileSync(at(name))] as const),
    ),
  ).toEqual([]);

  // Out, with the ledger gone: the site is built from the release, by who could not read the ledger if there were one.
  const release = /\d{4}-\d{2}-\d{2}T\d{6}[+-]\d{4}/.exec(await run(0, "publish"))?.[0] as string;
  for (const name of ["ledger.db", "ledger.db-wal", "ledger.db-shm", "secret.key"]) {
    if (existsSync(at(name))) renameSync(at(name), `${temporaryFolder()}-${name}`);
  }
  writeFileSync(at("bukan-folder"), "");
  const unreadable = { ...env, TERANG_DB_URL: `file:${at("bukan-folder/ledger.db")}` };
  const built = await terang(unreadable, "build");
  said.push(["output of build", built.out + built.err]);
  expect([built.code, built.err]).toEqual([0, ""]);
  for (const stranger of [env, unreadable]) {
    const open = await startServer(stranger, "--public");
    const seen: (readonly [string, number])[] = [];
    for (const [path, status] of [
      ["/", 200],
      ["/en/", 200],
      ["/data/latest/complaints.csv", 200],
      ["/healthz", 200],
      ["/readyz", 200],
      ["/metrics", 200],
      ["/openapi.json", 200],
      [`/v1/track/${receipt.tracking_code}`, 404],
      [`/v1/submissions/${receipt.id}`, 404],
      ["/v1/reviews", 404],
    ] as const) {
      seen.push([path, (await call(open.address, "GET", path, undefined, authorised)).status]);
      expect(seen.at(-1)).toEqual([path, status]);
    }
    const passedOnTo = await call(open.address, "GET", "/metrics", undefined, passedOn);
    expect(passedOnTo.status).toBe(404);
    const refused = await call(open.address, "POST", "/v1/submissions", JSON.stringify(submission), headers);
    expect(refused.status).toBe(404);
    expect(await open.stop()).toBe(0);
    said.push(["the public server's log", open.output()]);
  }
  for (const name of ["ledger.db", "secret.key"]) expect([name, existsSync(at(name))]).toEqual([name, false]);

  // The search: every byte that anybody but the operator can reach, and all that was said.
  const folders = [at("releases"), at("sites")];
  for (const name of readdirSync(join(at("releases"), release)).filter((one) => one.endsWith(".parquet"))) {
    const file = await asyncBufferFromFile(join(at("releases"), release, name));
    said.push([
      name,
      (await parquetReadObjects({ file })).map((row) => Object.values(row).join(" ")).join("\n"),
    ]);
  }
  expect(leaks(all, said)).toEqual([]);
  for (const place of folders) expect(leaks(all, everyByte(place))).toEqual([]);

  // It would have found them: each published text is there, in release, page and search index, without its secrets.
  const published = [one, batch, sms, twilio, x, wa, telegram, open311, csv, group, lapor, radio];
  const texts = readFileSync(join(at("releases"), release, "complaints.csv"), "utf8");
  const index = [...everyByte(join(at("sites"), release, "pagefind"))].map(([, bytes]) =>
    Buffer.from(bytes).toString("latin1"),
  );
  for (const { place, word } of published) {
    expect([place, texts.includes(word), index.some((part) => part.includes(word))]).toEqual([
      place,
      true,
      true,
    ]);
  }
  expect(
    texts.match(/Nama saya \[nama\], NIK \[NIK\], telepon \[nomor telepon\], surel \[surel\]/g)?.length,
  ).toBeGreaterThan(published.length);
});

const fetchText = async (address: string, headers: Record<string, string>) =>
  (await fetch(address, { headers })).text();

test("the search finds a canary as it is, with its digits apart, in wide characters, and compressed", async () => {
  const { at, all } = createCanaries();
  const { phone, name } = at("uji");
  const spaced = `${phone.slice(0, 4)} ${phone.slice(4, 8)}-${phone.slice(8)}`;
  const { gzipSync, brotliCompressSync } = await import("node:zlib");
  const { zipSync } = await import("fflate");
  for (const [file, bytes] of [
    ["a.txt", Buffer.from(phone)],
    ["a.txt", Buffer.from(spaced)],
    ["a.bin", Buffer.from(name.toUpperCase(), "utf16le")],
    ["a.gz", gzipSync(name)],
    ["a.br", brotliCompressSync(Buffer.from(name))],
    ["a.xlsx", zipSync({ "b.gz": gzipSync(name) })],
    [`${name}.txt`, Buffer.from("")],
  ] as const) {
    expect([file, leaks(all, unpack(file, bytes)).length > 0]).toEqual([file, true]);
  }
  expect(leaks(all, unpack("a.txt", Buffer.from("0800 00")))).toEqual([]);
});
