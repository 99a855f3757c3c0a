/** The filters of the reading half: which parameter asks of which column, and which values there are. */
import { createLookup, type Lookup } from "../../core/reference.ts";
import { CLASSIFICATIONS, COLOURS, STATUS_OF, TIERS } from "../../core/vocabulary.ts";
import type { ParameterFault } from "../problem.ts";
import type { CodeTable, OpenRelease } from "./release.ts";

interface Named {
  readonly code: string;
  readonly name: string;
}
const words = (list: readonly string[]): Lookup<Named> =>
  createLookup(list.map((code) => ({ code, name: code })));

interface FilterDefinition {
  readonly column: string;
  readonly of: CodeTable | Lookup<Named>;
  readonly description: string;
  readonly example: string;
}

export const FILTERS = {
  skpd: {
    column: "skpd",
    of: "skpd",
    description: "Agency that answers: code, name or alias of skpd.csv",
    example: "dpu-bina-marga",
  },
  topic: {
    column: "topik",
    of: "topics",
    description: "Topic or sub-topic: code, name or alias of topics.csv",
    example: "infrastruktur",
  },
  kecamatan: {
    column: "kecamatan",
    of: "kecamatan",
    description: "District: code or name of kecamatan.csv",
    example: "dander",
  },
  dapil: {
    column: "dapil",
    of: "dapil",
    description: "Electoral district: code or name of dapil.csv",
    example: "bojonegoro-1",
  },
  channel: {
    column: "kanal",
    of: "channels",
    description: "Channel: code or name of channels.csv",
    example: "sms",
  },
  classification: {
    column: "klasifikasi",
    of: words(CLASSIFICATIONS),
    description: `Classification: ${CLASSIFICATIONS.join(", ")}`,
    example: "pengaduan",
  },
  status: {
    column: "status",
    of: words(Object.values(STATUS_OF)),
    description: `Status at the cut-off: ${Object.values(STATUS_OF).join(", ")}`,
    example: "diteruskan",
  },
  colour: {
    column: "warna",
    of: words(COLOURS),
    description: `Colour: ${COLOURS.join(", ")}`,
    example: "merah",
  },
  tier: {
    column: "tingkat_publikasi",
    of: words(TIERS.filter((tier) => tier !== "hitungan")),
    description: "What is published: baris_dan_teks (row and text), baris (row only)",
    example: "baris_dan_teks",
  },
} as const satisfies Record<string, FilterDefinition>;
export type FilterName = keyof typeof FILTERS;

/** Rows pass that have one of the values; a topic is one of either level. */
export interface Filter {
  readonly name: FilterName;
  readonly values: readonly { readonly column: string; readonly code: string }[];
}

/** Reads `a,b`; every value that is not known is a fault that names the nearest. */
export function readFilter(
  name: FilterName,
  text: string,
  release: OpenRelease,
  faults: ParameterFault[],
): Filter {
  const { of, column } = FILTERS[name];
  const lookup: Lookup<Named> = typeof of === "string" ? release.codes[of] : of;
  const values = new Map<string, { column: string; code: string }>();
  for (const part of text.split(",").map((one) => one.trim())) {
    const row = part === "" ? undefined : lookup.find(part);
    if (row === undefined) {
      const near = lookup.nearest(part);
      const nearest = near.length === 0 ? "" : `; nearest: ${near.join(", ")}`;
      const detail = `"${part.slice(0, 80)}" is not known${nearest}`;
      faults.push({ parameter: name, code: "unknown_value", detail });
      continue;
    }
    const sub = name === "topic" && release.codes.topics.get(row.code)?.parent != null;
    values.set(row.code, { column: sub ? "sub_topik" : column, code: row.code });
  }
  return { name, values: [...values.values()].sort((a, b) => (a.code < b.code ? -1 : 1)) };
}
