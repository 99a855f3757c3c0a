/** Pictures that are fetched from WhatsApp: where the token goes, what is tried again, what is given up. */
import sharp from "sharp";
import { expect, test } from "vitest";
import { collectPictures } from "../../api/pictures/collect.ts";
import { preparePicture } from "../../api/pictures/prepare.ts";
import { whatsAppMedia } from "../../api/pictures/whatsapp-media.ts";
import { addPicture, listAwaited, listPictures, settleAwaited } from "../../db/pictures.ts";
import { exampleLedger, NOW } from "../example-region.ts";

const GRAPH = "https://graph.example/v23.0";
type Answers = Readonly<Record<string, () => Response>>;

/** `answers` by address; every address that was asked is noted. */
function media(answers: Answers) {
  const asked: string[] = [];
  const fetcher = (async (address: string | URL | Request) => {
    asked.push(String(address));
    const answer = answers[String(address)];
    if (answer === undefined) throw new TypeError("fetch failed");
    return answer();
  }) as typeof fetch;
  return { fetchMedia: whatsAppMedia({ graphUrl: GRAPH, token: "token-contoh" }, fetcher), asked };
}
const told = (url: string) => ({ [`${GRAPH}/1`]: () => Response.json({ url }) });
const FILE = "https://lookaside.fbsbx.com/1";

test.each<readonly [string, Answers, string]>([
  ["an address of Meta's", { ...told(FILE), [FILE]: () => new Response("x") }, "fetched"],
  ["an address of anybody's", told("https://jahat.example/1"), "never"],
  ["an address that only ends like Meta's", told("https://jahatfbsbx.com/1"), "never"],
  ["Meta's address without TLS", told("http://lookaside.fbsbx.com/1"), "never"],
  ["the machine's own address", told("http://127.0.0.1:8787/"), "never"],
  ["an answer that is none", { [`${GRAPH}/1`]: () => new Response("x") }, "never"],
  ["an id that is gone", { [`${GRAPH}/1`]: () => new Response("", { status: 404 }) }, "never"],
  ["a server that is not well", { [`${GRAPH}/1`]: () => new Response("", { status: 503 }) }, "again"],
  ["a redirect", { ...told(FILE), [FILE]: () => new Response("", { status: 302 }) }, "never"],
  [
    "a file over the limit",
    { ...told(FILE), [FILE]: () => new Response(new Uint8Array(10_485_761)) },
    "never",
  ],
  ["no way there", {}, "again"],
])("%s", async (_name, answers, outcome) => {
  expect((await media(answers).fetchMedia("1")).outcome).toBe(outcome);
});

test("an id that is no number is asked of nobody", async () => {
  const { fetchMedia, asked } = media({});
  expect([await fetchMedia("../me"), asked]).toEqual([{ outcome: "never" }, []]);
});

test("what cannot be had is tried again later, and lost in the end; what comes waits for a person", async () => {
  const { file, secrets, ledger, newId, newPublicId, reference, contentHash } = await exampleLedger();
  const { takeIn } = await import("../../api/take-in.ts");
  const input = {
    channel: "whatsapp",
    external_id: "1",
    classification: "inovasi",
    text: "Pompa tanpa listrik",
    topic: "pertanian",
    received_at: "2016-03-01T08:00:00+07:00",
  };
  const taken = await takeIn(
    input,
    { reference, ledger, contentHash, newId, newPublicId },
    { actor: "uji", now: NOW, idempotencyKey: null },
  );
  const submissionId = taken.ok ? taken.receipt.id : "";
  for (const source of ["1", "2", "2"]) {
    await addPicture(file, secrets, {
      submissionId,
      source,
      from: { media: source },
      at: NOW,
      actor: "channel",
    });
  }
  const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  const { fetchMedia } = media({ ...told(FILE), [FILE]: () => new Response(new Uint8Array(picture)) });
  const deps = {
    list: (now: number) => listAwaited(file, secrets, now),
    settle: (id: string, how: Parameters<typeof settleAwaited>[3]) => settleAwaited(file, secrets, id, how),
    fetchMedia,
    prepare: preparePicture,
  };
  expect(await collectPictures(deps, NOW)).toBe(1);
  const states = async () =>
    (await listPictures(file, submissionId)).map(({ state, width }) => [state, width]);
  expect(await states()).toEqual([
    ["waiting", 20],
    ["awaited", null],
  ]);
  // Not due yet.
  expect(await deps.list(NOW + 59_000)).toEqual([]);
  let now = NOW;
  let tries = 1;
  for (; (await states())[1]?.[0] === "awaited"; tries += 1) {
    now += 43_200_001;
    await collectPictures(deps, now);
  }
  expect([tries, await states()]).toEqual([
    6,
    [
      ["waiting", 20],
      ["lost", null],
    ],
  ]);
});
