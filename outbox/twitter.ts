/** X: a direct message to who wrote one (docs.x.com/x-api/direct-messages/create-dm-message-by-participant-id). */
import { z } from "zod";
import { outcomeOfStatus, post, type Sender } from "./sender.ts";

export interface TwitterSettings {
  /** https://api.x.com */
  readonly apiUrl: string;
  /** Of the account, with dm.write. */
  readonly token: string;
}

const answer = z.object({ data: z.object({ dm_event_id: z.string() }) });

export function twitterSender({ apiUrl, token }: TwitterSettings, fetcher: typeof fetch): Sender {
  return {
    afterCrash: "ask",
    async send({ to, text }) {
      const response = await post(
        fetcher,
        `${apiUrl}/2/dm_conversations/with/${encodeURIComponent(to)}/messages`,
        { Authorization: `Bearer ${token}` },
        JSON.stringify({ text }),
      );
      if (!(response instanceof Response)) return response;
      const refusal = outcomeOfStatus(response);
      if (refusal !== undefined) return refusal;
      const parsed = answer.safeParse(await response.json().catch(() => undefined));
      return { outcome: "sent", theirs: parsed.data?.data.dm_event_id ?? null };
    },
  };
}
