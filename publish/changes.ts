/** CHANGES.md: rows added, changed and withdrawn since the release before, and corrections with their reasons. */
import { hash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Correction } from "./corrections/correction-file.ts";

export interface Changes {
  see(id: string, line: string): void;
  /** Public ids of the release before that were not seen. */
  withdrawn(): readonly string[];
  /** Those of the release are told, those of earlier ones are not told again. */
  correct(correction: Correction): void;
  toMarkdown(release: string, before: string | undefined): string;
}

const MOST_LISTED = 1_000;

const correctionLine = ({ tabel, kelompok, periode, ukuran, lama, baru, sebab }: Correction): string =>
  `${[tabel, kelompok, periode, ukuran].filter(Boolean).join(" ")}: ${lama} → ${baru} (${sebab.replaceAll("|", ", ")})`;

/** `previous`: path of the complaints.ndjson of the release before. */
export async function createChanges(previous: string | undefined): Promise<Changes> {
  const before = new Map<string, string>();
  if (previous !== undefined && existsSync(previous)) {
    for await (const line of createInterface({ input: createReadStream(previous) })) {
      const id = /"id_aduan":"([^"]+)"/.exec(line)?.[1];
      if (id !== undefined) before.set(id, hash("md5", line, "base64"));
    }
  }
  let added = 0;
  let changed = 0;
  const changedIds: string[] = [];
  /** By the release that corrected: how many, and the first of them. */
  const corrections = new Map<string, { count: number; readonly first: string[] }>();
  return {
    see(id, line) {
      const old = before.get(id);
      if (old === undefined) added += 1;
      else if (old !== hash("md5", line, "base64")) {
        changed += 1;
        if (changedIds.length < MOST_LISTED) changedIds.push(id);
      }
      before.delete(id);
    },
    withdrawn: () => [...before.keys()].sort(),
    correct(correction) {
      const own = corrections.get(correction.rilis) ?? { count: 0, first: [] };
      own.count += 1;
      if (own.first.length < MOST_LISTED) own.first.push(correctionLine(correction));
      corrections.set(correction.rilis, own);
    },
    toMarkdown(release, last) {
      const corrected = corrections.get(release) ?? { count: 0, first: [] };
      const withdrawn = [...before.keys()].sort();
      const list = (ids: readonly string[], total: number) =>
        ids.length === 0
          ? ""
          : `\n${ids.map((id) => `- ${id}`).join("\n")}${total > ids.length ? `\n- … (${total})` : ""}\n`;
      return [
        `# ${release}`,
        "",
        last === undefined
          ? "Rilis pertama. / First release."
          : `Dibandingkan dengan / Compared with ${last}.`,
        "",
        `- baris baru / rows added: ${added}`,
        `- baris berubah / rows changed: ${changed}`,
        `- baris ditarik / rows withdrawn: ${withdrawn.length}`,
        `- angka dikoreksi / figures corrected: ${corrected.count}`,
        "",
        "## Baris berubah / Rows changed",
        list(changedIds.sort(), changed),
        "## Baris ditarik / Rows withdrawn",
        list(withdrawn.slice(0, MOST_LISTED), withdrawn.length),
        "## Koreksi angka periode yang sudah selesai / Corrections to figures of finished periods",
        list(corrected.first, corrected.count),
      ].join("\n");
    },
  };
}
