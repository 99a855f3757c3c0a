/** Reporters as pseudonyms: how many wrote, and how many again, within a year. Another pseudonym each year; never published. */
import type { LedgerFile } from "./connect.ts";

/** Year (UTC) of an instant (ms): what a pseudonym holds for. */
export const yearOf = (instant: number): number => new Date(instant).getUTCFullYear();

export interface ReportersOfYear {
  readonly year: number;
  readonly submissions: number;
  /** Of those, how many have a reporter that can be told by a contact that is still kept. */
  readonly known: number;
  readonly reporters: number;
  /** Reporters with two submissions and more. */
  readonly again: number;
  /** Submissions of the one who wrote most. */
  readonly most: number;
}

/** Per year of receipt, oldest first. */
export async function countReporters({ reader }: LedgerFile): Promise<readonly ReportersOfYear[]> {
  const { rows } = await reader.execute(
    `WITH told AS (SELECT CAST(strftime('%Y', received_at / 1000, 'unixepoch') AS INTEGER) AS year,
                          reporter_hash AS reporter, count(*) AS n FROM submissions GROUP BY 1, 2)
     SELECT year, sum(n) AS submissions, sum(iif(reporter IS NULL, 0, n)) AS known,
            count(reporter) AS reporters, count(CASE WHEN reporter IS NOT NULL AND n > 1 THEN 1 END) AS again,
            max(iif(reporter IS NULL, 0, n)) AS most
     FROM told GROUP BY year ORDER BY year`,
  );
  return rows.map((row) => ({
    year: Number(row["year"]),
    submissions: Number(row["submissions"]),
    known: Number(row["known"]),
    reporters: Number(row["reporters"]),
    again: Number(row["again"]),
    most: Number(row["most"]),
  }));
}
