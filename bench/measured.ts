/** Runs a program of ours and says how long it took and how much memory it held at the most. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

export interface Measured {
  readonly seconds: number;
  /** Seconds that its threads spent on processors; Linux. */
  readonly processor: number;
  /** Largest resident set, MB; Linux. */
  readonly peak: number;
  readonly out: string;
}

const peakOf = (pid: number | undefined): number => {
  try {
    return Math.round(
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024,
    );
  } catch {
    return 0;
  }
};

/** User and system time, proc(5): the 14th and 15th field, in hundredths of a second. */
const processorOf = (pid: number | undefined): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
};

/** @throws Error with what it said when it does not end with 0. */
export async function measure(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  let peak = 0;
  let processor = 0;
  child.stdout.on("data", (chunk) => {
    if (out.length < 100_000) out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  const watching = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    processor = Math.max(processor, processorOf(child.pid));
  }, 50);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(watching);
  if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}: ${err}`);
  return { seconds: (performance.now() - start) / 1_000, processor, peak, out };
}

export interface Running {
  readonly address: string;
  peak(): number;
  stop(): Promise<void>;
}

/** A server that prints its address. */
export async function startNode(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (/^http:\/\/localhost:\d+$/.test(line)) resolve(line.replace("localhost", "127.0.0.1"));
    });
    child.once("exit", (code) => reject(new Error(`${words.join(" ")} stopped with ${code}`)));
  });
  return {
    address,
    peak: () => peakOf(child.pid),
    async stop() {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
    },
  };
}
