/** A line of corrections.csv, and the file read line by line. */
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";

export interface Correction {
  /** The release that corrected, and the one whose figure it corrected. */
  readonly rilis: string;
  readonly rilis_lama: string;
  readonly tabel: string;
  readonly kelompok: string;
  readonly periode: string;
  readonly ukuran: string;
  /** As the CSV of the table has them: a number, or why there is none. */
  readonly lama: number | string;
  readonly baru: number | string;
  /** How many cases moved it; 0 where the definition did. */
  readonly aduan: number;
  /** Joined by |, in the order of REASONS. */
  readonly sebab: string;
}

const figureIn = (cell: string): number | string => (Number.isNaN(Number(cell)) ? cell : Number(cell));

export async function* readCorrections(folder: string): AsyncGenerator<Correction> {
  for await (const line of readLines<keyof Correction>(join(folder, "corrections.csv"))) {
    const { rilis, rilis_lama, tabel, kelompok, periode, ukuran, lama, baru, aduan, sebab } = line;
    yield {
      rilis,
      rilis_lama,
      tabel,
      kelompok,
      periode,
      ukuran,
      lama: figureIn(lama),
      baru: figureIn(baru),
      aduan: Number(aduan),
      sebab,
    };
  }
}

/** None where there is no such file. */
export async function* readLines<Column extends string>(
  path: string,
): AsyncGenerator<Readonly<Record<Column, string>>> {
  if (!existsSync(path)) return;
  yield* createReadStream(path).pipe(parse({ columns: true, bom: true }));
}
