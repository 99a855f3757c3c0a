/** A real server in a process of its own, on a ledger of its own, as tests and benchmarks start it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PROJECT } from "../../cli/settings.ts";

export interface RunningServer {
  readonly address: string;
  readonly process: ChildProcess;
  /** All that it has written to standard output and standard error: its log. */
  readonly output: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export const environment = (folder: string, region: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: "0",
  TERANG_DB_URL: `file:${join(folder, "ledger.db")}`,
  TERANG_RELEASES: join(folder, "releases"),
  TERANG_SITES: join(folder, "sites"),
  TERANG_REGION: region,
  TERANG_SECRET_KEY: "",
});

export const TERANG = join(PROJECT, "cli/terang.ts");

/** Runs a verb to its end. */
export async function terang(
  env: NodeJS.ProcessEnv,
  ...words: string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  // From another folder than the project's, as a service manager or a cron job may call it.
  const child = spawn(process.execPath, [TERANG, ...words], {
    env,
    cwd: tmpdir(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

export const startServer = (env: NodeJS.ProcessEnv, ...options: readonly string[]): Promise<RunningServer> =>
  startProgram(env, "serve", ...options);

/** `serve`, or `start`, which does more before. */
export async function startProgram(
  env: NodeJS.ProcessEnv,
  ...words: readonly string[]
): Promise<RunningServer> {
  const child = spawn(process.execPath, [TERANG, ...words], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /^(?: {2}site {2})?(http:\/\/localhost:\d+)\/?$/.exec(line);
      if (found !== null) resolve((found[1] as string).replace("localhost", "127.0.0.1"));
    });
    child.once("exit", (code) => reject(new Error(`the server stopped with ${code}: ${err}`)));
  });
  return {
    address,
    process: child,
    output: () => out + err,
    async stop(signal = "SIGTERM") {
      const closed = once(child, "close") as Promise<[number | null]>;
      child.kill(signal);
      return (await closed)[0];
    },
  };
}
