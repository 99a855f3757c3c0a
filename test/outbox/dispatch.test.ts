/** The dispatcher over a real ledger: when it tries, tries again, gives up, and what it never does twice. */
import { expect, test } from "vitest";
import type { Outgoing } from "../../core/messages/outgoing.ts";
import { claimDue, confirmDelivery, countLetters, listLetters, resend } from "../../db/outbox.ts";
import { BACKOFF, dispatchDue, forgetOld, SILENCE, UNANSWERED } from "../../outbox/dispatch.ts";
import type { Parcel, Sender, Sent } from "../../outbox/sender.ts";
import { exampleLedger, NOW } from "../example-region.ts";

const letter = (cause: string, via: "whatsapp" | "sms" | "twitter" = "sms"): Outgoing => ({
  cause,
  kind: "acknowledged",
  address: { via, to: "628000001234" },
  text: `Isi ${cause}`,
});

async function open(afterCrash: Sender["afterCrash"] = "send") {
  const parts = await exampleLedger();
  const { file, secrets, ledger } = parts;
  const clock = { now: NOW };
  const sent: Parcel[] = [];
  let answers: Sent[] = [];
  const sender: Sender = {
    afterCrash,
    send: async (parcel) => {
      sent.push(parcel);
      return answers.shift() ?? { outcome: "sent", theirs: `dia-${sent.length}` };
    },
  };
  const deps = { file, secrets, senders: { sms: sender }, now: () => clock.now, chance: () => 0.5 };
  return {
    ...parts,
    clock,
    sent,
    answer: (...next: Sent[]) => {
      answers = next;
    },
    post: (...letters: Outgoing[]) => ledger.post(letters, clock.now),
    dispatch: () => dispatchDue(deps),
    forget: () => forgetOld(deps),
    dispatchVia: (way: "whatsapp" | "sms" | "twitter") =>
      dispatchDue({ ...deps, senders: { [way]: sender } }),
    states: async () =>
      (await listLetters(file, ["waiting", "sending", "sent", "dead"])).map(({ state, attempts, error }) => [
        state,
        attempts,
        error,
      ]),
  };
}

test("a letter is sent once; its words go a day later", async () => {
  const { post, dispatch, sent, states, file, clock, forget } = await open();
  await post(letter("a"), letter("b"));
  await post(letter("a"));
  expect(await dispatch()).toBe(2);
  expect(await dispatch()).toBe(0);
  expect(sent.map(({ text, to, group }) => [text, to, group])).toEqual([
    ["Isi a", "628000001234", false],
    ["Isi b", "628000001234", false],
  ]);
  expect(await states()).toEqual([
    ["sent", 1, null],
    ["sent", 1, null],
  ]);
  const sealed = async () =>
    (await file.reader.execute("SELECT count(*) AS n FROM outbox WHERE sealed IS NOT NULL")).rows[0]?.["n"];
  expect(await sealed()).toBe(2);
  clock.now += 86_400_001;
  await forget();
  expect(await sealed()).toBe(0);
});

test("an edit of what never came is forgotten after a week, with its words", async () => {
  const { ledger, forget, file, clock } = await open();
  const edit = { channel: "whatsapp", messageHash: "h", externalId: "tidak-pernah-datang", actor: "uji" };
  await ledger.amend({ ...edit, amendment: "reworded", text: "bukan urusan kita", at: NOW });
  const count = async () =>
    (await file.reader.execute("SELECT count(*) AS n FROM amendments")).rows[0]?.["n"];
  await forget();
  expect(await count()).toBe(1);
  clock.now += 7 * 86_400_000 + 1;
  await forget();
  expect(await count()).toBe(0);
});

test("many are sent in rounds, none left, none twice", async () => {
  const { post, dispatch, sent } = await open();
  await post(...Array.from({ length: 75 }, (_, index) => letter(`surat-${index}`)));
  expect(await dispatch()).toBe(75);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(75);
});

test("tried again with growing pauses, then dead, then sent again by hand", async () => {
  const { post, dispatch, sent, states, answer, clock, file } = await open();
  await post(letter("a"));
  const again: Sent = { outcome: "again", error: "http_500" };
  answer(...Array.from({ length: BACKOFF.length + 1 }, () => again));
  await dispatch();
  for (const pause of BACKOFF) {
    clock.now += pause - 1;
    expect(await dispatch()).toBe(0);
    clock.now += 1;
    expect(await dispatch()).toBe(1);
  }
  expect(await states()).toEqual([["dead", BACKOFF.length + 1, "http_500"]]);
  clock.now += 1e9;
  expect(await dispatch()).toBe(0);
  expect(await resend(file, null, clock.now)).toBe(1);
  expect(await dispatch()).toBe(1);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(await states()).toEqual([["sent", 1, null]]);
  expect(await resend(file, null, clock.now)).toBe(0);
});

test("the far side's own pause is kept where it is longer", async () => {
  const { post, dispatch, answer, clock } = await open();
  await post(letter("a"));
  answer({ outcome: "again", error: "http_429", after: 60_000 });
  await dispatch();
  clock.now += 59_999;
  expect(await dispatch()).toBe(0);
  clock.now += 1;
  expect(await dispatch()).toBe(1);
});

test("what would be refused again is dead at once; so is what has no way out", async () => {
  const { post, dispatch, answer, states } = await open();
  await post(letter("a"));
  answer({ outcome: "never", error: "http_400" });
  await dispatch();
  await post(letter("b", "twitter"));
  await dispatch();
  expect(await states()).toEqual([
    ["dead", 1, "http_400"],
    ["dead", 1, "way_not_open"],
  ]);
});

/** As if the process had died after it took the letter and before it heard of it. */
const crash = ({ file, secrets, clock }: Awaited<ReturnType<typeof open>>) =>
  claimDue(file, secrets, clock.now, 1, UNANSWERED);

test("after a crash: sent again with the same id where the far side knows it", async () => {
  const parts = await open("send");
  await parts.post(letter("a"));
  const [claimed] = await crash(parts);
  expect(await parts.dispatch()).toBe(0);
  parts.clock.now += UNANSWERED;
  await parts.dispatch();
  expect(parts.sent.map(({ id }) => id)).toEqual([claimed?.id]);
  expect(await parts.states()).toEqual([["sent", 2, null]]);
});

test("after a crash: where the far side tells what arrived, silence is waited for", async () => {
  const parts = await open("wait");
  await parts.post(letter("a", "whatsapp"), letter("b", "whatsapp"));
  const [first] = await crash(parts);
  await crash(parts);
  parts.clock.now += UNANSWERED;
  await parts.dispatchVia("whatsapp");
  expect(parts.sent).toEqual([]);
  const told = { ours: first?.id ?? "", theirs: "dia-0", outcome: "delivered" } as const;
  expect(await confirmDelivery(parts.file, parts.secrets, told, parts.clock.now)).toBe(true);
  parts.clock.now += SILENCE;
  await parts.dispatchVia("whatsapp");
  expect(parts.sent.map(({ text }) => text)).toEqual(["Isi b"]);
  expect(await countLetters(parts.file)).toEqual({ sent: 2 });
});

test("after a crash: a person decides where nobody can know", async () => {
  const parts = await open("ask");
  await parts.post(letter("a", "twitter"));
  await crash(parts);
  parts.clock.now += UNANSWERED;
  await parts.dispatchVia("twitter");
  expect(parts.sent).toEqual([]);
  expect(await parts.states()).toEqual([["dead", 2, "uncertain"]]);
  await resend(parts.file, null, parts.clock.now);
  await parts.dispatchVia("twitter");
  expect(parts.sent).toHaveLength(1);
});

test("a failure that the far side tells of later is a dead letter", async () => {
  const { post, dispatch, file, secrets, states, clock } = await open();
  await post(letter("a"));
  await dispatch();
  const told = { theirs: "dia-1", outcome: "failed" } as const;
  expect(await confirmDelivery(file, secrets, told, clock.now)).toBe(true);
  expect(await states()).toEqual([["dead", 1, "failed_at_far_side"]]);
  expect(await confirmDelivery(file, secrets, { ...told, theirs: "orang-lain" }, clock.now)).toBe(false);
});
