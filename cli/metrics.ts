/** Metrics for Prometheus: requests by route, pieces heard by channel, letters by state. No path, no id, no word. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { LogLine } from "../api/deps.ts";

/** `letters`: how many in each state; absent where nothing goes out. */
export function createMetrics(letters?: () => Promise<Readonly<Record<string, number>>>) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "terang_http_request_seconds",
    help: "Time to answer, by route pattern and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  });
  const heard = new Counter({
    name: "terang_channel_messages_total",
    help: "What channels delivered, by how it ended and, where it was ignored, why",
    labelNames: ["channel", "outcome", "why"],
    registers: [registry],
  });
  if (letters !== undefined) {
    new Gauge({
      name: "terang_outbox_letters",
      help: "Outgoing messages by state",
      labelNames: ["state"],
      registers: [registry],
      async collect() {
        const counts = await letters();
        for (const state of ["waiting", "sending", "sent", "dead"]) this.set({ state }, counts[state] ?? 0);
      },
    });
  }
  return {
    request: ({ method, route, status, ms }: LogLine) =>
      requests.observe({ method, route, status: String(status) }, ms / 1_000),
    heard: (channel: string, outcome: string, why: string) => heard.inc({ channel, outcome, why }),
    text: () => registry.metrics(),
  };
}
