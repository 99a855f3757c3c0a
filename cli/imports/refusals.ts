/** What an import refuses: counted by reason, and written with its reasons to a file that can be mended and fed back. */
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";
import type { Fault } from "../../core/intake/schema.ts";
import type { Row } from "../../core/mapping/row.ts";

export const REASONS = "terang_reasons";

export interface Refusals {
  readonly count: () => number;
  readonly refuse: (row: Row, faults: readonly Fault[]) => void;
  /** Closes the file; its path, where anything was written. */
  readonly end: () => Promise<string | undefined>;
  /** `12 x /topic unknown_code`, most frequent first. */
  readonly summary: () => readonly string[];
}

/** `path`: undefined counts only. The file is readable by its owner alone: its rows are private. */
export function collectRefusals(path: string | undefined, delimiter = ","): Refusals {
  const reasons = new Map<string, number>();
  let count = 0;
  let file: ReturnType<typeof createWriteStream> | undefined;
  return {
    count: () => count,
    refuse(row, faults) {
      count += 1;
      for (const { pointer, code } of faults) {
        const reason = `${pointer} ${code}`;
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      if (path === undefined) return;
      const { [REASONS]: _, ...plain } = row as Record<string, string>;
      if (file === undefined) {
        file = createWriteStream(path, { mode: 0o600 });
        file.write(stringify([[...Object.keys(plain), REASONS]], { delimiter }));
      }
      const why = faults.map(({ pointer, detail }) => `${pointer}: ${detail}`).join("; ");
      file.write(stringify([[...Object.values(plain), why]], { delimiter }));
    },
    async end() {
      if (file === undefined) return undefined;
      file.end();
      await finished(file);
      return path;
    },
    summary: () => [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, times]) => `${times} x ${reason}`),
  };
}
