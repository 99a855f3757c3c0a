/** A progress bar on standard error when it is a terminal; nothing otherwise. */
import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  to(done: number): void;
  end(): void;
}

export function startProgress(what: string, total: number): Progress {
  if (!process.stderr.isTTY) return { to: () => {}, end: () => {} };
  const bar = new SingleBar(
    { format: `${what} {bar} {percentage}% {value}/{total} {duration_formatted}`, stream: process.stderr },
    Presets.shades_classic,
  );
  // The bar turns line wrapping off: who breaks off gets the terminal back as it was.
  const brokenOff = () => {
    bar.stop();
    process.kill(process.pid, "SIGINT");
  };
  process.once("SIGINT", brokenOff);
  bar.start(total, 0);
  return {
    to: (done) => bar.update(done),
    end: () => {
      process.off("SIGINT", brokenOff);
      bar.stop();
    },
  };
}
