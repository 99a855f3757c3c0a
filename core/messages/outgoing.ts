/** A message that goes out: to whom, by which way, and why; what the outbox keeps until it is delivered. */

/**
 * Ways out. `webhook` is a gateway of the regency's own choice, for groups; `sms` the same for single numbers;
 * `release_hook` and `mail` tell who follows the open data of a new release.
 */
export const WAYS = ["whatsapp", "webhook", "sms", "twitter", "telegram", "release_hook", "mail"] as const;
export type Way = (typeof WAYS)[number];

export interface Address {
  readonly via: Way;
  /** A number, a group's id, an account's id, an address of a hook or of a mailbox: private. */
  readonly to: string;
  /** A group's id, not a person's. */
  readonly group?: boolean;
}

export const OUTGOING_KINDS = ["routed", "acknowledged", "status_refused", "withdrawn", "release"] as const;
export type OutgoingKind = (typeof OUTGOING_KINDS)[number];

export interface Outgoing {
  /** What it is about and what it is: two with the same cause are one message. */
  readonly cause: string;
  readonly kind: OutgoingKind;
  readonly address: Address;
  readonly text: string;
}

/**
 * waiting: to be sent when its time comes; sending: handed to the far side, which has not answered yet;
 * sent; dead: given up, listed for a person.
 */
export type OutboxState = "waiting" | "sending" | "sent" | "dead";
