/** Webhook deliveries at a steady pace, signed, some twice; the far side of the answers fails now and then. Counts what is lost. */
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import { PROJECT } from "../cli/settings.ts";
import { startNode } from "./measured.ts";

const SECRET = "rahasia-contoh";
const TICK = 100;
/** Every so-manieth delivery comes a second time; every so-manieth answer is refused once. */
const AGAIN = 20;
const FAILS = 50;

export interface WebhookBench {
  readonly sent: number;
  /** Deliveries that were not answered with 200, and messages that are not in the ledger. */
  readonly refused: number;
  readonly lost: number;
  /** Messages to reporters that arrived, each once. */
  readonly answered: number;
  readonly doubled: number;
  /** Time to the acknowledgement, ms. */
  readonly p50: number;
  readonly p99: number;
  readonly peak: number;
}

/** `rate`: deliveries a minute. */
export async function webhooks(minutes: number, rate = 10_000): Promise<WebhookBench> {
  const folder = mkdtempSync(join(tmpdir(), "terang-bench-webhooks-"));
  const arrived = new Map<string, number>();
  const failed = new Set<string>();
  let answers = 0;
  const gateway = createServer((request, response) => {
    request.resume().on("end", () => {
      answers += 1;
      const id = String(request.headers["webhook-id"]);
      if (answers % FAILS === 0 && !failed.has(id)) {
        failed.add(id);
        response.writeHead(503, { "Retry-After": "1" }).end();
      } else {
        arrived.set(id, (arrived.get(id) ?? 0) + 1);
        response.writeHead(202).end();
      }
    });
  });
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
  const server = await startNode(["--max-semi-space-size=8", join(PROJECT, "cli/terang.ts"), "serve"], {
    ...process.env,
    PORT: "0",
    TERANG_DB_URL: `file:${join(folder, "ledger.db")}`,
    TERANG_RELEASES: join(folder, "releases"),
    TERANG_SMS_SECRET: SECRET,
    TERANG_SEND_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
    TERANG_SEND_SECRET: SECRET,
  });
  const times: number[] = [];
  let refused = 0;
  const deliver = async (number: number) => {
    const body = JSON.stringify({
      id: `contoh-${number}`,
      from: `08000${String(number).padStart(7, "0")}`,
      text: `BJN jalan desa berlubang sejak hujan, sudah ${number} hari, telepon 0800 0000 1234`,
      received_at: 1_795_482_000,
    });
    const start = performance.now();
    const response = await fetch(`${server.address}/v1/channels/sms`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-Terang-Signature": `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`,
      },
      body,
    });
    await response.arrayBuffer();
    times.push(performance.now() - start);
    if (response.status !== 200) refused += 1;
  };
  try {
    const total = Math.round(minutes * rate);
    const begun = performance.now();
    const open: Promise<void>[] = [];
    let sent = 0;
    while (sent < total) {
      const due = Math.min(total, Math.floor(((performance.now() - begun) / 60_000) * rate) + 1);
      for (; sent < due; sent += 1) {
        open.push(deliver(sent));
        if (sent % AGAIN === AGAIN - 1) open.push(deliver(sent - 5));
      }
      await pause(TICK);
    }
    await Promise.all(open);
    // The last answers go out, those that were refused once too.
    for (let second = 0; second < 60 && arrived.size < total; second += 1) await pause(1_000);
    const peak = server.peak();
    await server.stop();
    const ledger = createClient({ url: `file:${join(folder, "ledger.db")}` });
    const { rows } = await ledger.execute("SELECT count(*) AS n FROM submissions");
    ledger.close();
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
    return {
      sent: total,
      refused,
      lost: total - Number(rows[0]?.["n"]),
      answered: arrived.size,
      doubled: [...arrived.values()].filter((count) => count > 1).length,
      p50: at(0.5),
      p99: at(0.99),
      peak,
    };
  } finally {
    gateway.closeAllConnections();
    gateway.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await webhooks(Number(process.argv[2] ?? 10))));
}
