/** The cursor of a page: the release it belongs to, the question, and the place where the page ended. Opaque to readers. */
import { hash } from "node:crypto";
import { z } from "zod";
import type { Selection } from "./select-complaints.ts";

const cursorSchema = z.tuple([z.string(), z.string(), z.int().nonnegative()]);

export interface Cursor {
  readonly release: string;
  readonly question: string;
  /** Place in the order that was asked for. */
  readonly after: number;
}

/** A mark of what was asked: a cursor goes on with the same question only. */
export const questionOf = (selection: Selection): string =>
  hash("sha256", JSON.stringify(selection), "base64url").slice(0, 12);

export const writeCursor = ({ release, question, after }: Cursor): string =>
  Buffer.from(JSON.stringify([release, question, after])).toString("base64url");

/** Undefined when it is no cursor of ours. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const [release, question, after] = cursorSchema.parse(
      JSON.parse(Buffer.from(text, "base64url").toString("utf8")),
    );
    return { release, question, after };
  } catch {
    return undefined;
  }
}
