/** Which messages a submission or an event calls for, where the ways to send them are open. */

import type { Reference } from "../reference.ts";
import type { LedgerEvent, Submission } from "../submission.ts";
import type { Address, Outgoing, Way } from "./outgoing.ts";
import { acknowledgedText, routedText } from "./texts.ts";

/** What can be reached; nothing by default. */
export interface Outbound {
  /** A group's address by its code; undefined where it has none or groups are not written to. */
  readonly groupAddress: (group: string) => Address | undefined;
  readonly canAnswer: (way: Way) => boolean;
  readonly siteUrl: string;
}

/** The group that hears of a forwarding: the submission's own, or one of the agency's that it went to instead. */
function groupOf(submission: Submission, skpd: string | null, reference: Reference): string | null {
  const { group, topic, kecamatan } = submission;
  const own = group === null ? undefined : reference.groups.get(group);
  if (own !== undefined && (skpd === null || own.skpd === skpd)) return own.code;
  if (skpd === null || topic === null) return null;
  const fitting = reference.tables.groups.filter((row) => row.skpd === skpd && row.topic === topic);
  const nearest =
    fitting.find((row) => row.kecamatan === kecamatan) ?? fitting.find((row) => row.kecamatan === null);
  return nearest?.code ?? null;
}

/** For a forwarding: one message to its group. */
export function routedNotice(
  submission: Submission,
  publicId: string,
  event: LedgerEvent,
  reference: Reference,
  outbound: Outbound,
): readonly Outgoing[] {
  if (event.kind !== "forwarded") return [];
  const group = groupOf(submission, event.skpd, reference);
  const address = group === null ? undefined : outbound.groupAddress(group);
  if (address === undefined) return [];
  const text = routedText(submission, publicId, event.happenedAt, reference);
  return [{ cause: `routed:${event.id}`, kind: "routed", address, text }];
}

/** For a submission that a channel took in: one message to its reporter, where the channel can answer. */
export function acknowledgement(
  submission: Submission,
  receipt: { readonly publicId: string; readonly trackingCode: string },
  answerTo: Address | undefined,
  reference: Reference,
  outbound: Outbound,
): readonly Outgoing[] {
  if (answerTo === undefined || !outbound.canAnswer(answerTo.via)) return [];
  const text = acknowledgedText(receipt.publicId, receipt.trackingCode, {
    region: reference.region.short_name,
    siteUrl: outbound.siteUrl,
  });
  return [{ cause: `acknowledged:${submission.id}`, kind: "acknowledged", address: answerTo, text }];
}
