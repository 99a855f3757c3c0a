/** GET and POST /v1/channels/{channel}: webhooks, each verified by its own signature scheme. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Webhook } from "../channels/webhook.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { createHearing } from "../hear.ts";
import type { HearingDeps, Outcome } from "../hearing.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem } from "../problem.ts";

export interface ChannelDeps {
  readonly webhooks: readonly Webhook[];
  readonly hearing: HearingDeps;
  /** Counts one piece of a delivery. */
  readonly count: (channel: string, outcome: string, why: string) => void;
}

/** How many pieces of a delivery ended in which way; what was ignored by its reason. */
export function summaryOf(outcomes: readonly Outcome[]) {
  const counts: Record<string, number> = {};
  const reasons: Record<string, number> = {};
  for (const one of outcomes) {
    counts[one.outcome] = (counts[one.outcome] ?? 0) + 1;
    if (one.outcome === "ignored") reasons[one.why] = (reasons[one.why] ?? 0) + 1;
  }
  return { ...counts, ...(counts["ignored"] === undefined ? {} : { reasons }) };
}

export function channelRoutes(
  deps: AppDeps,
  writing: WritingDeps,
  channels: ChannelDeps,
): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  for (const webhook of channels.webhooks) {
    const { channel } = webhook;
    const path = `/v1/channels/${channel}`;
    const hear = createHearing(channel, writing, channels.hearing);

    app.get(path, (context) => {
      const answer = webhook.challenge?.(context.req.query());
      return answer ?? problem(context, "bad_challenge");
    });
    const tooLarge = limitBody(webhook.bodyLimit);
    app.post(path, tooLarge, async (context: Context<AppEnv>) => {
      const url = new URL(context.req.url);
      const delivery = {
        url: `${deps.siteUrl}${url.pathname}${url.search}`,
        header: (name: string) => context.req.header(name),
        body: new Uint8Array(await context.req.arrayBuffer()),
      };
      if (!webhook.authentic(delivery)) return problem(context, "bad_signature");
      const now = deps.now();
      const reading = webhook.read(delivery, now);
      if (!reading.ok) {
        const errors = [{ pointer: reading.pointer, code: "unreadable", detail: reading.detail }];
        return problem(context, "invalid_delivery", { errors });
      }
      const outcomes: Outcome[] = [];
      for (const heard of reading.heard) {
        const outcome = await hear(heard, now);
        outcomes.push(outcome);
        channels.count(channel, outcome.outcome, outcome.outcome === "ignored" ? outcome.why : "");
      }
      const refused = outcomes.flatMap((one) => (one.outcome === "refused" ? [one.more] : []));
      if (outcomes.some(({ outcome }) => outcome !== "ignored")) writing.wrote?.();
      // One that cannot be taken in must not bring the others back again and again.
      if (refused.length > 0 && refused.length === outcomes.length) {
        return problem(context, "invalid_submission", refused[0]);
      }
      return webhook.answer?.(delivery) ?? context.json(summaryOf(outcomes));
    });
  }
  return app;
}
