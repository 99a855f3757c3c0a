/** A webhook: how a channel proves that a delivery is its own, how it is read, and how it is answered. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Reading } from "../../core/channels/heard.ts";

/** A delivery as it came over the wire. */
export interface Delivery {
  /** Address that the source called, as the public knows it. */
  readonly url: string;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
}

export interface Webhook {
  /** The channel's code in the reference table, and its place under /v1/channels/. */
  readonly channel: string;
  /** Bytes that a body may have. */
  readonly bodyLimit: number;
  /** The answer to a GET that asks whether this is really the one; undefined: not asked rightly. */
  readonly challenge?: (query: Readonly<Record<string, string>>) => Response | undefined;
  /** Whether the signature over the body, or what its source signs, is right. */
  readonly authentic: (delivery: Delivery) => boolean;
  /** `now` in ms. */
  readonly read: (delivery: Delivery, now: number) => Reading;
  /** What the source wants to get back; JSON with the counts by default. */
  readonly answer?: (delivery: Delivery) => Response | undefined;
}

/** Compares in the same time whether they differ at the start or at the end. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export const hmac = (
  algorithm: "sha256" | "sha1",
  secret: string,
  body: Uint8Array | string,
  encoding: "hex" | "base64",
): string => createHmac(algorithm, secret).update(body).digest(encoding);

/** JSON, or where it cannot be read as JSON. */
export function parseJson(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) };
  } catch {
    return undefined;
  }
}

/** Form fields; undefined where the bytes are not UTF-8. */
export function parseForm(body: Uint8Array): Readonly<Record<string, string>> | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return Object.fromEntries(new URLSearchParams(text));
  } catch {
    return undefined;
  }
}

export const notJson: Reading = { ok: false, pointer: "", detail: "the body is not valid JSON" };
