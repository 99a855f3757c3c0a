/**
 * Deliveries of X: the account activity form (docs.x.com/x-api/account-activity), the X Activity form with its
 * `data.event_type` (docs.x.com/x-api/activity/event-payloads), and posts of the filtered stream.
 */
import { DateTime } from "luxon";
import { z } from "zod";
import { type Heard, ignored, type Reading } from "../heard.ts";

const id = z.union([z.string().regex(/^\d{1,25}$/), z.int().transform(String)]);

/** A post of API v2: https://docs.x.com/x-api/fundamentals/data-dictionary */
const post = z.object({
  id,
  text: z.string().max(30_000),
  author_id: id,
  conversation_id: id.optional(),
  created_at: z.iso.datetime({ offset: true }).optional(),
  referenced_tweets: z.array(z.object({ type: z.string(), id })).optional(),
});
/** A direct message event of API v2. */
const direct = z.object({
  id,
  text: z.string().max(30_000),
  sender_id: id,
  created_at: z.iso.datetime({ offset: true }).optional(),
});
/** A post of API v1.1, as the account activity form has it. */
const status = z.object({
  id_str: id,
  text: z.string().max(30_000),
  created_at: z.string(),
  user: z.object({ id_str: id, screen_name: z.string().max(100).optional() }),
  in_reply_to_status_id_str: id.nullish(),
  retweeted_status: z.unknown().optional(),
  extended_tweet: z.object({ full_text: z.string().max(30_000) }).optional(),
});
const message = z.object({
  type: z.string(),
  id,
  created_timestamp: z.coerce.number().int(),
  message_create: z
    .object({ sender_id: id, message_data: z.object({ text: z.string().max(30_000) }) })
    .optional(),
});

const delivery = z.object({
  for_user_id: id.optional(),
  tweet_create_events: z.array(z.unknown()).max(1_000).optional(),
  direct_message_events: z.array(z.unknown()).max(1_000).optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  matching_rules: z.unknown().optional(),
});

/** The account's own id and name: its posts are not complaints, and its name at the start of a text says nothing. */
export interface TwitterAccount {
  readonly id: string;
  readonly name: string;
}

interface Post {
  readonly id: string;
  readonly author: string;
  readonly handle?: string;
  readonly text: string;
  readonly at: number;
  readonly thread: string;
}

/** Names that a reply begins with are X's, not the writer's. */
const withoutMentions = (text: string): string => text.replace(/^(?:\s*@\w{1,15})+\s*/, "").trim();

function hearPost(heard: Post, account: TwitterAccount): Heard {
  if (heard.author === account.id) return ignored("own_post");
  const text = withoutMentions(heard.text);
  if (text === "") return ignored("empty_text");
  return {
    kind: "complaint",
    message: heard.id,
    thread: heard.thread,
    at: heard.at,
    text,
    reporter: { handle: heard.handle === undefined ? heard.author : `@${heard.handle}` },
    sender: `x:${heard.author}`,
  };
}

function hearDirect(heard: Omit<Post, "thread">, account: TwitterAccount): Heard {
  if (heard.author === account.id) return ignored("own_post");
  if (heard.text.trim() === "") return ignored("empty_text");
  return {
    kind: "complaint",
    message: heard.id,
    thread: heard.id,
    at: heard.at,
    text: heard.text,
    reporter: { handle: heard.author },
    answerTo: { via: "twitter", to: heard.author },
    sender: `x:${heard.author}`,
  };
}

const LEGACY_DATE = "EEE MMM dd HH:mm:ss ZZZ yyyy";
const legacyTime = (text: string): number =>
  DateTime.fromFormat(text, LEGACY_DATE, { locale: "en" }).toMillis();
const isRetweet = (text: string) => /^RT @\w{1,15}:/.test(text);

/** Reads one object or says where it is not what X promises. `now` in ms, for what carries no time. */
export function readTwitter(input: unknown, account: TwitterAccount, now: number): Reading {
  const faultAt = (pointer: string, error: z.ZodError): Reading => {
    const [issue] = error.issues;
    const path = issue === undefined ? "" : issue.path.map((part) => `/${String(part)}`).join("");
    return { ok: false, pointer: pointer + path, detail: issue?.message ?? "cannot be read" };
  };
  const parsed = delivery.safeParse(input);
  if (!parsed.success) return faultAt("", parsed.error);
  const { tweet_create_events = [], direct_message_events = [], data } = parsed.data;
  const heard: Heard[] = [];

  for (const [index, event] of tweet_create_events.entries()) {
    const read = status.safeParse(event);
    if (!read.success) return faultAt(`/tweet_create_events/${index}`, read.error);
    const tweet = read.data;
    const text = tweet.extended_tweet?.full_text ?? tweet.text;
    const at = legacyTime(tweet.created_at);
    if (Number.isNaN(at)) {
      const pointer = `/tweet_create_events/${index}/created_at`;
      return { ok: false, pointer, detail: "expected a date as Wed Oct 10 20:19:24 +0000 2018" };
    }
    heard.push(
      tweet.retweeted_status !== undefined || isRetweet(text)
        ? ignored("retweet")
        : hearPost(
            {
              id: tweet.id_str,
              author: tweet.user.id_str,
              ...(tweet.user.screen_name === undefined ? {} : { handle: tweet.user.screen_name }),
              text,
              at,
              // The form names the post that is answered, not the thread: in a thread of two they are the same.
              thread: tweet.in_reply_to_status_id_str ?? tweet.id_str,
            },
            account,
          ),
    );
  }
  for (const [index, event] of direct_message_events.entries()) {
    const read = message.safeParse(event);
    if (!read.success) return faultAt(`/direct_message_events/${index}`, read.error);
    const { id: of, created_timestamp: at, message_create: create } = read.data;
    heard.push(
      create === undefined
        ? ignored("not_a_message")
        : hearDirect({ id: of, author: create.sender_id, text: create.message_data.text, at }, account),
    );
  }
  if (data !== undefined) {
    const one = hearActivity(data, account, now);
    if ("pointer" in one) return one;
    heard.push(one);
  }
  return { ok: true, heard: heard.length === 0 ? [ignored("other_activity")] : heard };
}

/** `data`: an activity event with its payload, or a post of the filtered stream itself. */
function hearActivity(
  data: Readonly<Record<string, unknown>>,
  account: TwitterAccount,
  now: number,
): Heard | { readonly ok: false; readonly pointer: string; readonly detail: string } {
  const type = data["event_type"];
  const isDirect = type === "dm.received" || type === "dm.sent";
  if (typeof type === "string" && !isDirect && !type.startsWith("post.")) return ignored("other_activity");
  if (type === "post.delete") return ignored("post_deleted");
  const payload = typeof type === "string" ? data["payload"] : data;
  const pointer = typeof type === "string" ? "/data/payload" : "/data";
  const read = isDirect ? direct.safeParse(payload) : post.safeParse(payload);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = issue?.path.map((part) => `/${String(part)}`).join("") ?? "";
    return { ok: false, pointer: pointer + path, detail: issue?.message ?? "cannot be read" };
  }
  const at = read.data.created_at === undefined ? now : Date.parse(read.data.created_at);
  if ("sender_id" in read.data) {
    return hearDirect({ id: read.data.id, author: read.data.sender_id, text: read.data.text, at }, account);
  }
  const { referenced_tweets: referenced = [], conversation_id: thread, author_id: author, text } = read.data;
  if (referenced.some(({ type: kind }) => kind === "retweeted") || isRetweet(text)) return ignored("retweet");
  return hearPost({ id: read.data.id, author, text, at, thread: thread ?? read.data.id }, account);
}
