/** The messages that a person decides on: as rows of a CSV to fill in, and read back from it. */
import { z } from "zod";
import type { Resolution } from "../../vocabulary.ts";
import { EXPECTED_WORDS, publicIdOf, type StatusReply, statusOfWords } from "../status-reply.ts";
import type { Undecided } from "./classify.ts";
import { minuteOf } from "./identity.ts";
import type { GroupMessage } from "./parse-export.ts";

/** The first five are written, the rest is for the person to fill in. */
export const DECISION_COLUMNS = [
  "id",
  "waktu",
  "pengirim",
  "isi",
  "alasan",
  "keputusan",
  "topik",
  "id_aduan",
  "status",
] as const;
export type DecisionRow = Record<(typeof DECISION_COLUMNS)[number], string>;

/** What a person may write under `keputusan`; nothing yet is a row left for later. */
export const DECISION_WORDS = ["aduan", "inovasi", "jawaban", "abaikan"] as const;

/** Why a person is asked, in the words of the CSV. */
export const WHY_WORDS = {
  status_unknown_word: "ada nomor aduan, kata statusnya belum dikenal",
  status_missing_note: "ada nomor aduan dan status, alasannya belum ditulis",
  quotes_id: "menyebut nomor aduan",
  keyword_only: "kata kunci tanpa isi",
  keyword_unsure: "mungkin aduan",
  keyword_inside: "kata kunci tidak di awal",
  talk_of_complaint: "membicarakan aduan",
  talk: "tanpa kata kunci",
} as const satisfies Record<Undecided, string>;

/** `id`: the hash of what identities() gave. `publicIds`: those quoted; a single one is filled in. */
export function decisionRow(
  { at, sender, text }: GroupMessage,
  { why, publicIds }: { readonly why: Undecided; readonly publicIds: readonly string[] },
  id: string,
): DecisionRow {
  return {
    id,
    waktu: minuteOf(at).replace("T", " "),
    pengirim: sender,
    isi: text,
    alasan: WHY_WORDS[why],
    keputusan: "",
    topik: "",
    id_aduan: publicIds.length === 1 ? (publicIds[0] as string) : "",
    status: "",
  };
}

/** The words of a `jawaban` stay those of the message, which the export holds: a spreadsheet may have changed the row. */
export type Decision =
  | {
      readonly id: string;
      readonly decision: "complaint";
      readonly topic?: string;
      readonly classification?: "inovasi";
    }
  | {
      readonly id: string;
      readonly decision: "status";
      readonly publicId: string;
      readonly event: Extract<StatusReply, { note: string }>["event"];
      readonly resolution?: Resolution;
    }
  | { readonly id: string; readonly decision: "ignore" };

/** Row as a spreadsheet counts them: the heading is 1. What was written in the cell is not repeated. */
export interface DecisionFault {
  readonly row: number;
  readonly column: string;
  readonly code: "missing_column" | "missing" | "unknown_word" | "not_an_id" | "not_for_this" | "repeated";
  readonly detail: string;
}

export interface Decisions {
  readonly decisions: readonly Decision[];
  /** Rows without a word under `keputusan`. */
  readonly open: number;
  readonly faults: readonly DecisionFault[];
}

const cell = z
  .string()
  .max(500)
  .default("")
  .transform((text) => text.normalize("NFC").trim());
const rowSchema = z.object({
  id: cell.refine((text) => text !== "", { params: { code: "missing" }, error: "the id of the message" }),
  keputusan: cell
    .transform((text) => text.toLowerCase())
    .pipe(
      z.enum(["", ...DECISION_WORDS], {
        error: `one of ${DECISION_WORDS.join(", ")}, or empty`,
      }),
    ),
  topik: cell,
  id_aduan: cell,
  status: cell,
});
type Cells = z.infer<typeof rowSchema>;
type Fault = Omit<DecisionFault, "row">;

const fault = (column: string, code: Fault["code"], detail: string): Fault => ({ column, code, detail });

function takeIn({
  id,
  topik,
  status,
}: Cells): Extract<Decision, { decision: "complaint" }> | readonly Fault[] {
  if (status !== "") return [fault("status", "not_for_this", "a status goes with jawaban only")];
  return { id, decision: "complaint", ...(topik === "" ? {} : { topic: topik }) };
}

/** What each word needs and may have. */
const READERS: Readonly<
  Record<(typeof DECISION_WORDS)[number], (cells: Cells, idPrefix: string) => Decision | readonly Fault[]>
> = {
  abaikan: ({ id }) => ({ id, decision: "ignore" }),
  aduan: takeIn,
  inovasi(cells) {
    const taken = takeIn(cells);
    return "decision" in taken ? { ...taken, classification: "inovasi" } : taken;
  },
  jawaban({ id, topik, id_aduan, status }, idPrefix) {
    const publicId = publicIdOf(id_aduan, idPrefix);
    const found = statusOfWords(status);
    const faults: Fault[] = [];
    if (topik !== "") faults.push(fault("topik", "not_for_this", "a topic goes with aduan only"));
    if (publicId === null) {
      faults.push(fault("id_aduan", id_aduan === "" ? "missing" : "not_an_id", `as ${idPrefix}-7K3F9QD`));
    }
    if (found === undefined || found.note !== "") {
      const words = EXPECTED_WORDS.map((word) => word.replace(/ <.*/, "")).join(", ");
      faults.push(fault("status", status === "" ? "missing" : "unknown_word", `one of ${words}`));
    }
    if (publicId === null || found === undefined || faults.length > 0) return faults;
    const { row } = found;
    return {
      id,
      decision: "status",
      publicId,
      event: row.event,
      ...("resolution" in row ? { resolution: row.resolution } : {}),
    };
  },
};

/** Reads the rows that a person filled in; a row with a fault gives no decision. `rows`: cells by column name. */
export function readDecisions(
  rows: Iterable<Readonly<Record<string, string | undefined>>>,
  idPrefix: string,
): Decisions {
  const decisions: Decision[] = [];
  const faults: DecisionFault[] = [];
  const ids = new Set<string>();
  let open = 0;
  let row = 1;
  for (const cells of rows) {
    row += 1;
    const here = row;
    const add = (found: Fault) => faults.push({ row: here, ...found });
    const missing = ["id", "keputusan"].filter((column) => !Object.hasOwn(cells, column));
    if (missing.length > 0) {
      for (const column of missing) add(fault(column, "missing_column", "the column is not there"));
      continue;
    }
    const parsed = rowSchema.safeParse(cells);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) {
        const column = String(path[0]);
        add(fault(column, column === "id" ? "missing" : "unknown_word", message));
      }
      continue;
    }
    const { id, keputusan } = parsed.data;
    if (keputusan === "") {
      open += 1;
      continue;
    }
    if (ids.has(id)) {
      add(fault("id", "repeated", "decided in a row before"));
      continue;
    }
    ids.add(id);
    const read = READERS[keputusan](parsed.data, idPrefix);
    if ("decision" in read) decisions.push(read);
    else for (const one of read) add(one);
  }
  return { decisions, open, faults };
}
