/** disclosure.json: the certificate of a release, what an outsider can work out of each hidden count of withheld.csv. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { PROTECTION, THRESHOLD } from "../core/disclosure/linked-table.ts";

const key = { alasan: z.string(), skpd: z.string(), tahun: z.string() };
export const certificateSchema = z.object({
  method: z.string(),
  method_en: z.string(),
  solver: z.string(),
  /** Counts under this are hidden, with as many others as it takes. */
  threshold: z.literal(THRESHOLD),
  /** The ends of the interval of a count that had to be hidden lie at least this far apart. */
  protection: z.literal(PROTECTION),
  /** Oldest first. No case is counted in two rounds, so that no round tells anything of another. */
  rounds: z.array(
    z.object({
      /** The release that counted it; every release since repeats its figures as they are. */
      release: z.string(),
      counted_at: z.iso.datetime({ offset: true }),
      shown: z.int(),
      /** Known without the table: rows that were published and are no longer. */
      known: z.array(z.object({ ...key, at_least: z.int() })),
      /** Every hidden count with the least and the most that it can be; null: nothing bounds it. */
      hidden: z.array(z.object({ ...key, low: z.int(), high: z.int().nullable() })),
    }),
  ),
  /** Rows that were published and are no longer, not counted in a round yet. */
  withdrawn: z.array(z.string()),
});
export type Certificate = z.infer<typeof certificateSchema>;
export type RoundCertificate = Certificate["rounds"][number];

/** A row of withheld.csv, as it is published. */
export interface WithheldRow {
  /** YYYY-MM-DD: the cut-off of the release that counted it. */
  readonly dihitung: string;
  readonly alasan: string;
  readonly skpd: string;
  readonly tahun: string;
  readonly jumlah: string;
}
export interface Disclosed {
  readonly rows: readonly WithheldRow[];
  readonly certificate: Certificate;
}

export const EMPTY: Disclosed = {
  rows: [],
  certificate: {
    method:
      "Penyembunyian sel primer dan sekunder, diperiksa dengan pemrograman linear: selang kelayakan setiap angka yang disembunyikan, dari semua yang diterbitkan.",
    method_en:
      "Primary and secondary cell suppression, audited by linear programming: the feasibility interval of every hidden count, from everything published.",
    solver: "HiGHS",
    threshold: THRESHOLD,
    protection: PROTECTION,
    rounds: [],
    withdrawn: [],
  },
};

/**
 * What a release has told of what it does not publish; nothing where it is older than this certificate.
 * @throws when its files cannot be read.
 */
export function readDisclosed(folder: string | undefined): Disclosed {
  if (folder === undefined || !existsSync(join(folder, "disclosure.json"))) return EMPTY;
  const certificate = certificateSchema.parse(
    JSON.parse(readFileSync(join(folder, "disclosure.json"), "utf8")),
  );
  const lines = parse<Record<string, string>>(readFileSync(join(folder, "withheld.csv"), "utf8"), {
    columns: true,
  });
  const rows = lines.map((line) => {
    const { dihitung = "", alasan = "", skpd = "", tahun = "", jumlah = "" } = line;
    return { dihitung, alasan, skpd, tahun, jumlah };
  });
  return { rows, certificate };
}
