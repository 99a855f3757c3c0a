/** A column of a release: its type, its words in both languages, and what the data standard of Perpres 39/2019 (article 5) asks of it. */
import type { ConceptName, Quantity, Unit } from "./standard.ts";

/** Tables whose codes other tables use: `<name>.csv` of the release. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date" | "boolean";
  readonly title: string;
  readonly title_en: string;
  /** What it is about (konsep). */
  readonly concept: ConceptName;
  /** What it says (definisi), where the title does not say all of it. */
  readonly definition?: string;
  readonly definition_en?: string;
  /** What is measured (ukuran), where its type does not tell. */
  readonly quantity?: Quantity;
  /** What it is counted in (satuan). */
  readonly unit?: Unit;
  /** YYYY-MM-DD, or YYYY-MM where the topic is sensitive: a string in CSV, a date where a format has dates. */
  readonly day?: true;
  /** Every value that it may have (klasifikasi). */
  readonly values?: readonly string[];
  /** The values are those of another table (klasifikasi). */
  readonly refers?: Reference;
  /** Never empty. */
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Regular expression over the whole value. */
  readonly pattern?: string;
}
export type ColumnOf<T> = Column & { readonly name: Extract<keyof T, string> };

/** What a column has beside its name, type, words and concept. */
type More = Omit<Column, "name" | "type" | "title" | "title_en" | "concept">;

export const column = <N extends string>(
  name: N,
  type: Column["type"],
  concept: ConceptName,
  title: string,
  title_en: string,
  more: More = {},
) => ({ name, type, concept, title, title_en, ...more });

export const dayColumn = <N extends string>(
  name: N,
  concept: ConceptName,
  title: string,
  title_en: string,
  more: More = {},
) => ({ ...column(name, "string", concept, title, title_en, more), day: true as const });

/** The public id of a complaint, as other tables than complaints.csv have it. */
export const idColumn = <N extends string>(name: N, table: string) =>
  column(name, "string", "identity", "Nomor publik aduan", "Public id of the complaint", {
    quantity: "identifier",
    refers: { table, column: "id_aduan" },
    required: true,
  });

/** A reporter's rating. */
export const RATING = { quantity: "rating", unit: "skala 1 sampai 5", minimum: 1, maximum: 5 } as const;

const codeOf = (table: string): Reference => ({ table, column: "code" });

/** Codes of reference tables. */
export const CODES = {
  kanal: codeOf("channels"),
  topik: codeOf("topics"),
  skpd: codeOf("skpd"),
  kecamatan: codeOf("kecamatan"),
  dapil: codeOf("dapil"),
} as const;

/** A date of a row: a day, or the month alone. */
export const DAY_PATTERN = "\\d{4}-\\d{2}(-\\d{2})?";
