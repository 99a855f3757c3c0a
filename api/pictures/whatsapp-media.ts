/**
 * Fetches a picture that was sent by WhatsApp: its id gives an address that is good for five minutes
 * (developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media).
 */
import { z } from "zod";
import { PICTURE_LIMIT } from "./prepare.ts";

export interface MediaSettings {
  /** Address of the Graph API with its version. */
  readonly graphUrl: string;
  readonly token: string;
}
/** again: the far side or the way to it is not well; never: it would be refused again. */
export type Fetched =
  | { readonly outcome: "fetched"; readonly bytes: Uint8Array }
  | { readonly outcome: "again" | "never" };
export type FetchMedia = (id: string) => Promise<Fetched>;

const PATIENCE = 15_000;
const answer = z.object({ url: z.url(), file_size: z.number().optional() });
/** Where Meta keeps media. The token goes nowhere else. */
const HOSTS = [".fbsbx.com", ".facebook.com", ".whatsapp.net"];

const trusted = (address: string, graphUrl: string): boolean => {
  const { protocol, hostname, origin } = new URL(address);
  if (origin === new URL(graphUrl).origin) return true;
  return protocol === "https:" && HOSTS.some((host) => hostname.endsWith(host));
};
const refused = (status: number): Fetched => ({
  outcome: status === 408 || status === 429 || status >= 500 ? "again" : "never",
});

/** All bytes, or undefined where there are more than a picture may have. */
async function readLimited(response: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > PICTURE_LIMIT) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export function whatsAppMedia({ graphUrl, token }: MediaSettings, fetcher: typeof fetch): FetchMedia {
  const get = (address: string) =>
    fetcher(address, {
      headers: { Authorization: `Bearer ${token}` },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
  return async (id) => {
    if (!/^\d{1,40}$/.test(id)) return { outcome: "never" };
    try {
      const told = await get(`${graphUrl}/${id}`);
      if (told.status !== 200) return refused(told.status);
      const parsed = answer.safeParse(await told.json().catch(() => undefined));
      if (!parsed.success || !trusted(parsed.data.url, graphUrl)) return { outcome: "never" };
      if ((parsed.data.file_size ?? 0) > PICTURE_LIMIT) return { outcome: "never" };
      const sent = await get(parsed.data.url);
      if (sent.status !== 200) return refused(sent.status);
      const bytes = await readLimited(sent);
      return bytes === undefined ? { outcome: "never" } : { outcome: "fetched", bytes };
    } catch {
      return { outcome: "again" };
    }
  };
}
