/** X: what is a complaint and what is not. Accounts and texts are made up. */
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { CASES } from "./cases.ts";
import { ACCOUNT, channelApp, SECRETS } from "./channel-app.ts";

async function open() {
  const parts = await channelApp({ ways: ["twitter"] });
  const deliver = async (payload: unknown) => {
    const signed = CASES.twitter.sign(JSON.stringify(payload));
    const response = await parts.app.request("/v1/channels/twitter", { method: "POST", ...signed });
    return (await response.json()) as Record<string, unknown>;
  };
  const texts = async () =>
    (await parts.rows("SELECT text FROM submissions ORDER BY recorded_at, id")).map((row) => row["text"]);
  return { ...parts, deliver, texts };
}
const tweet = (id: string, text: string, more: Record<string, unknown> = {}) => ({
  created_at: "Wed Mar 30 02:00:00 +0000 2016",
  id_str: id,
  text,
  user: { id_str: "990000001234", screen_name: "warga_contoh" },
  in_reply_to_status_id_str: null,
  ...more,
});
const tweets = (...events: unknown[]) => ({ for_user_id: ACCOUNT.id, tweet_create_events: events });
const post = (id: string, text: string, more: Record<string, unknown> = {}) => ({
  data: {
    event_type: "post.mention.create",
    payload: {
      id,
      text,
      author_id: "990000001234",
      conversation_id: id,
      created_at: "2016-03-30T02:00:00.000Z",
      ...more,
    },
  },
});

test("the challenge-response check is answered with the token's HMAC", async () => {
  const { app } = await open();
  const response = await app.request("/v1/channels/twitter?crc_token=contoh-token");
  const expected = createHmac("sha256", SECRETS.twitter).update("contoh-token").digest("base64");
  expect(await response.json()).toEqual({ response_token: `sha256=${expected}` });
  expect((await app.request("/v1/channels/twitter")).status).toBe(403);
});

test("names that the text begins with go; a long text is taken whole", async () => {
  const { deliver, texts } = await open();
  await deliver(
    tweets(
      tweet("1", `@${ACCOUNT.name} @tetangga jalan rusak`),
      tweet("2", `@${ACCOUNT.name} potong…`, {
        extended_tweet: { full_text: `@${ACCOUNT.name} lampu mati sejak kemarin` },
      }),
    ),
  );
  expect(await texts()).toEqual(["jalan rusak", "lampu mati sejak kemarin"]);
});

test.each([
  ["a retweet by its object", tweets(tweet("1", "x", { retweeted_status: { id_str: "9" } })), "retweet"],
  ["a retweet by its words", tweets(tweet("1", "RT @warga: jalan rusak")), "retweet"],
  [
    "a retweet of API v2",
    post("1", "RT jalan", { referenced_tweets: [{ type: "retweeted", id: "9" }] }),
    "retweet",
  ],
  [
    "the account's own post",
    tweets(tweet("1", "Sudah kami teruskan", { user: { id_str: ACCOUNT.id } })),
    "own_post",
  ],
  ["the account's own post of API v2", post("1", "Sudah", { author_id: ACCOUNT.id }), "own_post"],
  ["nothing but names", tweets(tweet("1", `@${ACCOUNT.name} @warga`)), "empty_text"],
  ["a like", { for_user_id: ACCOUNT.id, favorite_events: [{}] }, "other_activity"],
  ["a deleted post", { data: { event_type: "post.delete", payload: { id: "1" } } }, "post_deleted"],
])("%s is not a complaint", async (_, payload, why) => {
  const { deliver, texts } = await open();
  expect(await deliver(payload)).toEqual({ ignored: 1, reasons: { [why]: 1 } });
  expect(await texts()).toEqual([]);
});

test("a thread belongs to its first post, in whatever order it comes", async () => {
  const { deliver, texts } = await open();
  expect(await deliver(tweets(tweet("1", "jalan rusak")))).toEqual({ taken_in: 1 });
  const reply = tweets(tweet("2", `@${ACCOUNT.name} di depan pasar`, { in_reply_to_status_id_str: "1" }));
  expect(await deliver(reply)).toEqual({ amended: 1 });
  expect(await deliver(reply)).toEqual({ repeated: 1 });
  expect(await deliver(tweets(tweet("1", "jalan rusak")))).toEqual({ repeated: 1 });
  expect(await texts()).toEqual(["jalan rusak\n\ndi depan pasar"]);
  // API v2 names the thread itself; the first post that is heard opens it.
  expect(await deliver(post("20", "lampu mati", { conversation_id: "10" }))).toEqual({ taken_in: 1 });
  expect(await deliver(post("20", "lampu mati", { conversation_id: "10" }))).toEqual({ repeated: 1 });
  expect(await deliver(post("21", "tiga hari", { conversation_id: "10" }))).toEqual({ amended: 1 });
  expect(await texts()).toEqual(["jalan rusak\n\ndi depan pasar", "lampu mati\n\ntiga hari"]);
});

test("a first post that comes after a reply to it is not lost, whoever replied", async () => {
  const { deliver, texts } = await open();
  const later = "2016-03-30T02:05:00.000Z";
  const reply = (id: string, thread: string, more = {}) =>
    post(id, "di depan pasar", { conversation_id: thread, created_at: later, ...more });
  expect(await deliver(reply("2", "1"))).toEqual({ taken_in: 1 });
  expect(await deliver(post("1", "jalan rusak"))).toEqual({ amended: 1 });
  expect(await deliver(post("1", "jalan rusak"))).toEqual({ repeated: 1 });
  expect(await deliver(reply("2", "1"))).toEqual({ repeated: 1 });
  expect(await texts()).toEqual(["di depan pasar\n\njalan rusak"]);
  expect(await deliver(reply("12", "11", { author_id: "990000009999" }))).toEqual({ taken_in: 1 });
  expect(await deliver(post("11", "lampu mati"))).toEqual({ taken_in: 1 });
  expect(await deliver(post("11", "lampu mati"))).toEqual({ repeated: 1 });
  expect(await texts()).toEqual(["di depan pasar\n\njalan rusak", "di depan pasar", "lampu mati"]);
});

test("what somebody else writes in a thread is a complaint of their own, and puts no word into the first one's mouth", async () => {
  const { deliver, texts } = await open();
  await deliver(tweets(tweet("1", "jalan rusak")));
  const stranger = { id_str: "990000009999", screen_name: "orang_lain" };
  const reply = tweets(tweet("2", "itu bohong", { in_reply_to_status_id_str: "1", user: stranger }));
  expect(await deliver(reply)).toEqual({ taken_in: 1 });
  expect(await deliver(reply)).toEqual({ repeated: 1 });
  expect(await deliver(post("3", "masih rusak", { conversation_id: "1" }))).toEqual({ amended: 1 });
  expect(await texts()).toEqual(["jalan rusak\n\nmasih rusak", "itu bohong"]);
});

test("a direct message can be answered, of either form; a mention cannot", async () => {
  const { deliver, letters } = await open();
  await deliver(post("1", "jalan rusak"));
  expect(await letters()).toEqual([]);
  await deliver({
    data: {
      event_type: "dm.received",
      payload: { id: "5", text: "lampu mati", sender_id: "990000001234", dm_conversation_id: "1-2" },
    },
  });
  expect((await letters()).map(({ kind, via, to }) => [kind, via, to])).toEqual([
    ["acknowledged", "twitter", "990000001234"],
  ]);
});

test.each([
  ["no id", tweets({ ...tweet("1", "x"), id_str: undefined }), "/tweet_create_events/0/id_str"],
  [
    "a date of another form",
    tweets(tweet("1", "x", { created_at: "kemarin" })),
    "/tweet_create_events/0/created_at",
  ],
  [
    "no author",
    { data: { event_type: "post.create", payload: { id: "1", text: "x" } } },
    "/data/payload/author_id",
  ],
])("with %s it says where", async (_, payload, pointer) => {
  const { deliver } = await open();
  expect(await deliver(payload)).toMatchObject({ code: "invalid_delivery", errors: [{ pointer }] });
});
