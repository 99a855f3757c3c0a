/** Does with what a channel heard what is to be done: takes in, amends, records, answers; each exactly once. */
import type {
  Heard,
  HeardAmendment,
  HeardAnswerInGroup,
  HeardComplaint,
  HeardPlace,
  HeardStatus,
} from "../core/channels/heard.ts";
import { parseStatusReply } from "../core/channels/status-reply.ts";
import { answersFor } from "../core/holder.ts";
import { prepareEvent } from "../core/intake/prepare-event.ts";
import { type StatusRefusal, statusRefusedText } from "../core/messages/texts.ts";
import { STATUS_OF } from "../core/vocabulary.ts";
import { cutTo } from "../core/well-formed.ts";
import type { Thread } from "../db/threads.ts";
import type { WritingDeps } from "./deps.ts";
import type { HearingDeps, Outcome } from "./hearing.ts";
import { takeIn } from "./take-in.ts";

const DAY = 86_400_000;
const ignored = (why: string): Outcome => ({ outcome: "ignored", why });

/** `channel`: its code, which the reference table must have. */
export function createHearing(
  channel: string,
  deps: Pick<
    WritingDeps,
    | "reference"
    | "ledger"
    | "findSubmission"
    | "contentHash"
    | "newId"
    | "newPublicId"
    | "suggest"
    | "outbound"
  >,
  hearing: HearingDeps,
) {
  const { ledger, reference, contentHash } = deps;
  const actor = `channel:${channel}`;
  // Ids of messages can hold telephone numbers: the ledger keeps their keyed hash.
  const externalId = (message: string) => contentHash(`${channel}:${message}`);

  async function amend(
    { amendment, message, text, at }: Pick<HeardAmendment, "amendment" | "message" | "text" | "at">,
    thread: Pick<Thread, "channel" | "externalId">,
  ): Promise<Outcome> {
    const { outcome } = await ledger.amend({
      channel: thread.channel,
      externalId: thread.externalId,
      messageHash: externalId(message),
      amendment,
      text,
      at,
      actor,
    });
    return { outcome: outcome === "repeated" ? "repeated" : "amended" };
  }

  async function threadAnswered(message: string) {
    const own = await hearing.findThread({ channel, externalId: externalId(message) });
    if (own !== undefined) return own;
    const publicId = await hearing.aboutWhat(message);
    return publicId === undefined ? undefined : hearing.findThread({ publicId });
  }

  async function complaint(heard: HeardComplaint, now: number): Promise<Outcome> {
    if (heard.answers !== undefined) {
      const thread = await threadAnswered(heard.answers);
      // A notice in a group can be answered alone: words of others are none of the reporter's.
      if (isOf(heard, thread)) return amend({ ...heard, amendment: "more" }, thread);
    }
    const opened = await takeInAs(heard.thread, heard, now);
    // The thread is there: its first message again, one more of it, or what somebody else writes in it.
    if (opened !== undefined) return opened;
    const thread = await hearing.findThread({ channel, externalId: externalId(heard.thread) });
    const first = heard.message === heard.thread;
    // Where a later message opened the thread, its first one comes only now; else it comes again.
    if (first && (thread === undefined || thread.receivedAt <= heard.at)) return { outcome: "repeated" };
    if (isOf(heard, thread)) return amend({ ...heard, amendment: "more" }, thread);
    const id = first ? `first ${heard.message}` : heard.message;
    return (await takeInAs(id, heard, now)) ?? { outcome: "repeated" };
  }

  const isOf = ({ sender }: { readonly sender?: string }, thread: Thread | undefined): thread is Thread =>
    sender !== undefined && thread?.mine(sender) === true;

  /** `id`: the message's, or its thread's. Undefined: it is there with other words. */
  async function takeInAs(id: string, heard: HeardComplaint, now: number): Promise<Outcome | undefined> {
    const input = {
      channel,
      external_id: externalId(id),
      received_at: new Date(heard.at).toISOString(),
      text: heard.text,
      ...(heard.reporter === undefined ? {} : { reporter: heard.reporter }),
      ...(heard.kecamatan === undefined ? {} : { kecamatan: heard.kecamatan }),
      ...(heard.topic === undefined ? {} : { topic: heard.topic }),
      ...(heard.classification === undefined ? {} : { classification: heard.classification }),
    };
    const result = await takeIn(input, deps, {
      actor,
      now,
      idempotencyKey: null,
      forward: true,
      notify: true,
      heard: true,
      answerTo: heard.answerTo,
      sender: heard.sender,
    });
    if (!result.ok) {
      return result.code === "conflicting_external_id"
        ? undefined
        : { outcome: "refused", more: result.more };
    }
    // A delivery that is repeated brings back what a crash may have lost.
    for (const media of heard.pictures ?? []) {
      await hearing.awaitPicture?.(result.receipt.id, `${channel}:${media}`, media, now);
    }
    return { outcome: result.status === 201 ? "taken_in" : "repeated" };
  }

  async function status(heard: HeardStatus, now: number): Promise<Outcome> {
    const { reply, sender, message, answerTo } = heard;
    const { publicId } = reply;
    const refuse = async (why: StatusRefusal, expected: readonly string[]): Promise<Outcome> => {
      if (deps.outbound?.canAnswer(answerTo.via) === true) {
        const text = statusRefusedText(publicId, why, expected);
        const cause = `refused:${channel}:${externalId(message)}`;
        await ledger.post([{ cause, kind: "status_refused", address: answerTo, text }], now);
      }
      return ignored(why);
    };
    const thread = await hearing.findThread({ publicId });
    const officer = await hearing.officerOf(sender);
    if (officer === undefined) {
      // A reporter who quotes the number of the own complaint says more of it.
      if (isOf(heard, thread)) return amend({ ...heard, amendment: "more", text: heard.words }, thread);
      return refuse("not_authorised", []);
    }
    if (thread === undefined) return refuse("unknown_submission", []);
    if ("fault" in reply) return refuse(reply.fault, reply.expected);
    const found = await deps.findSubmission(publicId);
    if (found === undefined) return refuse("unknown_submission", []);
    const note = reply.note === "" ? {} : { note: reply.note };
    const id = hearing.eventId(`${channel}:${message}`);
    if (found.events.some((event) => event.id === id)) return { outcome: "recorded" };
    // Clocks differ by seconds: who quotes the number wrote after it was given.
    const at = Math.max(heard.at, ...found.events.map(({ happenedAt }) => happenedAt));
    if (!answersFor(officer.skpd, found.events, at, reference.skpd)) return refuse("other_agency", []);
    const prepared = prepareEvent(
      {
        event: reply.event,
        happened_at: new Date(at).toISOString(),
        skpd: officer.skpd,
        ...(reply.resolution === undefined ? {} : { resolution: reply.resolution }),
        ...(reply.event === "postponed" ? { reason: cutTo(reply.note, 500) } : note),
      },
      found.submission.id,
      {
        reference,
        now,
        newId: () => id,
        newPublicId: deps.newPublicId,
        actor,
      },
    );
    if (!prepared.ok) return { outcome: "refused", more: { errors: prepared.faults } };
    const recorded = await ledger.record({ prepared: prepared.value, actor });
    if (recorded.outcome === "recorded") return { outcome: "recorded" };
    if (recorded.outcome !== "refused") return refuse("unknown_submission", []);
    const expected = recorded.refusal.expected.map((kind) => STATUS_OF[kind].replaceAll("_", " "));
    return refuse("impossible_transition", expected);
  }

  async function answerInGroup(heard: HeardAnswerInGroup, now: number): Promise<Outcome> {
    const publicId = await hearing.aboutWhat(heard.of);
    if (publicId === undefined) return ignored("talk_in_group");
    const reply = parseStatusReply(`${publicId} ${heard.words}`, reference.region.id_prefix);
    // Not every reply to a complaint is a status: people talk.
    if (reply === null || "fault" in reply) return ignored("talk_in_group");
    return status({ ...heard, kind: "status", reply }, now);
  }

  async function place(heard: HeardPlace): Promise<Outcome> {
    const { sender, kecamatan, at } = heard;
    const answered = heard.of === undefined ? undefined : await threadAnswered(heard.of);
    const thread = isOf(heard, answered) ? answered : undefined;
    const publicId = thread === undefined ? await hearing.latestOf(sender, at - DAY) : undefined;
    const target = thread ?? (publicId === undefined ? undefined : await hearing.findThread({ publicId }));
    if (target === undefined) return ignored("location_without_complaint");
    const { outcome } = await ledger.place({
      channel: target.channel,
      externalId: target.externalId,
      kecamatan,
      at,
      actor,
    });
    return { outcome: outcome === "placed" ? "placed" : "repeated" };
  }

  /** @throws LedgerUnavailable: the source sends it again. */
  return async (one: Heard, now: number): Promise<Outcome> => {
    // The source's clock may be fast, or wrong altogether.
    const heard = "at" in one ? { ...one, at: Math.min(one.at, now) } : one;
    switch (heard.kind) {
      case "complaint":
        return complaint(heard, now);
      case "amendment":
        return amend(heard, { channel, externalId: externalId(heard.of) });
      case "status":
        return status(heard, now);
      case "answer_in_group":
        return answerInGroup(heard, now);
      case "place":
        return place(heard);
      case "delivery":
        return (await hearing.confirmDelivery(heard)) ? { outcome: "told" } : ignored("delivery_of_others");
      case "ignored":
        return ignored(heard.why);
    }
  };
}
