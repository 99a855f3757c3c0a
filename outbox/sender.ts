/** A way out: hands one message to the far side, and says what became of it. One contract for all of them. */

export interface Parcel {
  /** Ours; the same for every try, so that the far side can tell a repeat. */
  readonly id: string;
  /** A number, an account's id, a group's id, or the address of a hook or a mailbox. */
  readonly to: string;
  readonly group: boolean;
  readonly text: string;
}

/**
 * sent: taken over by the far side, `theirs` its id where it gives one; again: try later, after `after` ms where the
 * far side says so; never: it would be refused again. `error` is a code, never the far side's words.
 */
export type Sent =
  | { readonly outcome: "sent"; readonly theirs: string | null }
  | { readonly outcome: "again"; readonly error: string; readonly after?: number }
  | { readonly outcome: "never"; readonly error: string };

export interface Sender {
  /**
   * After a crash it is not known whether a message had arrived. send: the far side takes the same id for the same
   * message; wait: it tells on its own what arrived, so that silence means it did not; ask: a person must look.
   */
  readonly afterCrash: "send" | "wait" | "ask";
  /** Never throws: what breaks on the way is `again`. */
  readonly send: (parcel: Parcel) => Promise<Sent>;
}

/** How long the far side may take to answer, ms. */
export const PATIENCE = 15_000;

/** The header as ms from now, at most an hour: it comes as seconds or as a date (RFC 9110). */
function retryAfter(header: string | null): number {
  const given = header ?? "";
  const ms = /^\d+$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - Date.now();
  return ms > 0 ? Math.min(ms, 3_600_000) : 0;
}

/** What an HTTP status means for the message: the same for every far side. */
export function outcomeOfStatus(response: Response): Exclude<Sent, { outcome: "sent" }> | undefined {
  const { status, headers } = response;
  if (status >= 200 && status < 300) return undefined;
  const error = `http_${status}`;
  if (status !== 408 && status !== 425 && status !== 429 && status < 500) return { outcome: "never", error };
  const after = retryAfter(headers.get("Retry-After"));
  return { outcome: "again", error, ...(after > 0 ? { after } : {}) };
}

/** Posts JSON. Resolves to the response, or to why there is none; a redirect is not followed, so that no secret travels. */
export async function post(
  fetcher: typeof fetch,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Response | Sent> {
  try {
    return await fetcher(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    return {
      outcome: "again",
      error: error instanceof Error && error.name === "TimeoutError" ? "timeout" : "unreachable",
    };
  }
}
