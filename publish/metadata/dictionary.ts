/** dictionary.csv and measures.csv: what every column and every measure of the release means, as the data standard has it. */
import { MEASURES, type Measure } from "../../core/figures.ts";
import en from "../../core/measure-words/en.json" with { type: "json" };
import id from "../../core/measure-words/id.json" with { type: "json" };
import { CONCEPTS, QUANTITIES, type Standard, standardOf, unitOf } from "../datasets/standard.ts";
import { MEASURE_KINDS } from "../datasets/statistics.ts";
import type { Column } from "../datasets.ts";
import type { Cells } from "../table.ts";
import type { DescribedTable } from "./files.ts";

const cellsOf = ({ konsep, definisi, klasifikasi, ukuran, satuan }: Standard): Cells => ({
  konsep: konsep.id,
  concept: konsep.en,
  definisi: definisi.id,
  definition: definisi.en,
  klasifikasi: klasifikasi.id,
  classification: klasifikasi.en,
  ukuran: ukuran.id,
  quantity: ukuran.en,
  satuan: satuan.id,
  unit: satuan.en,
});

const keyOf = ({ primaryKey = [] }: Pick<DescribedTable, "primaryKey">, { name, refers }: Column) =>
  [
    ...(primaryKey.includes(name) ? ["utama"] : []),
    ...(refers === undefined ? [] : [`${refers.table}.csv ${refers.column}`]),
  ].join("; ");

/** `mark`: the column that every table of a demonstration has besides. */
export function* dictionaryRows(
  tables: readonly (Pick<DescribedTable, "columns" | "primaryKey"> & { readonly path: string })[],
  mark: readonly Column[],
): Generator<Cells> {
  for (const table of tables) {
    for (const [index, column] of [...table.columns, ...mark].entries()) {
      yield {
        tabel: table.path,
        nomor: index + 1,
        kolom: column.name,
        tipe: column.type,
        judul: column.title,
        title: column.title_en,
        ...cellsOf(standardOf(column)),
        wajib: String(column.required === true),
        pola: column.pattern ?? null,
        kunci: keyOf(table, column) || null,
      };
    }
  }
}

const measure = (code: Measure): Cells => {
  const { quantity, unit } = MEASURE_KINDS[MEASURES[code]];
  return {
    code,
    judul: id[`measure.${code}`],
    title: en[`measure.${code}`],
    ...cellsOf({
      konsep: CONCEPTS.indicator,
      definisi: { id: id[`measure_note.${code}`], en: en[`measure_note.${code}`] },
      klasifikasi: { id: "menurut dimensi tabelnya", en: "by the dimensions of its table" },
      ukuran: QUANTITIES[quantity],
      satuan: unitOf(unit),
    }),
  };
};
export const measureRows = (): readonly Cells[] => (Object.keys(MEASURES) as Measure[]).map(measure);
