/** Asks the tracking API: what a code's submission stands at, and what its reporter says of it. */
import type { Tracked } from "../../core/tracking.ts";

export type Asked =
  | { readonly ok: true; readonly tracked: Tracked }
  /** Names of phrases. */
  | { readonly ok: false; readonly why: "unknown" | "many" | "refused" | "failed" };

const WHY = { 429: "many", 409: "refused", 422: "refused" } as const;
/** The code of the problem that says so; another 404 is a server without tracking, as one that serves the public half only. */
const UNKNOWN = "unknown_tracking_code";

const answered = async (asking: Promise<Response>): Promise<Asked> => {
  try {
    const response = await asking;
    if (response.ok) return { ok: true, tracked: (await response.json()) as Tracked };
    const problem = (await response.json()) as { readonly code?: unknown };
    if (problem.code === UNKNOWN) return { ok: false, why: "unknown" };
    return { ok: false, why: WHY[response.status as keyof typeof WHY] ?? "failed" };
  } catch {
    return { ok: false, why: "failed" };
  }
};

const at = (code: string, rest = "") => `/v1/track/${encodeURIComponent(code)}${rest}`;
/** No cache keeps it, and no other site is told where one came from. */
const QUIET = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" } as const;

export const askStatus = (code: string): Promise<Asked> => answered(fetch(at(code), QUIET));

const post = (code: string, what: string, body: unknown) =>
  answered(
    fetch(at(code, what), {
      ...QUIET,
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

export interface Word {
  readonly outcome: "confirmed" | "contested";
  readonly rating?: number;
  readonly note?: string;
}
export const sendWord = (code: string, word: Word): Promise<Asked> => post(code, "/confirmation", word);
export const sendWithdrawal = (code: string): Promise<Asked> => post(code, "/withdrawal", {});
