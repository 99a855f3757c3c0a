/** `import <file>`: rows of any system into the ledger, by a mapping or as a channel; what is refused goes to a file. */
import { existsSync, statSync } from "node:fs";
import { LAPOR_NEEDED, laporCells, mapLaporReport } from "../../core/channels/lapor/map-report.ts";
import {
  isExample,
  mapRadioRow,
  RADIO_NEEDED,
  radioCells,
  SPOKEN_CHANNELS,
  type SpokenChannel,
} from "../../core/channels/radio/template.ts";
import { submissionFaults } from "../../core/intake/all-faults.ts";
import { prepareSubmission } from "../../core/intake/prepare.ts";
import { type Fault, faultsOf, submissionSchema } from "../../core/intake/schema.ts";
import { mapRow } from "../../core/mapping/map-row.ts";
import type { Mapped, Row } from "../../core/mapping/row.ts";
import { columnsOf, type Mapping, mappingSchema } from "../../core/mapping/schema.ts";
import type { Reference } from "../../core/reference.ts";
import { csvRows, delimiterOf } from "../imports/csv.ts";
import { collectRefusals } from "../imports/refusals.ts";
import { spreadsheetRows } from "../imports/spreadsheet.ts";
import { type Loadable, load } from "../load.ts";
import { open } from "../open.ts";
import { startProgress } from "../progress.ts";
import { readJson } from "../read-file.ts";
import { CalledWrongly, Refused } from "../refused.ts";
import { keepHeapSmall } from "../small-heap.ts";

export interface ImportOptions {
  readonly map?: string;
  readonly channel?: string;
  readonly group?: string;
  readonly decisions?: string;
  readonly undecided?: string;
  readonly dryRun?: boolean;
  readonly refused?: string;
}

/** Rows with what makes each an input; undefined: a row that says nothing. */
interface Source {
  readonly rows: AsyncIterable<{ readonly row: Row; readonly line: number }>;
  readonly map: (row: Row) => Mapped | undefined;
  readonly delimiter?: string;
}

export const IMPORTED_CHANNELS = ["whatsapp-group", "lapor", ...SPOKEN_CHANNELS] as const;

function readMapping(path: string): Mapping {
  const parsed = mappingSchema.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  throw new Refused(
    faultsOf(parsed.error)
      .map(({ pointer, detail }) => `${path} ${pointer}: ${detail}`)
      .join("\n"),
  );
}

async function mappedSource(path: string, mapping: Mapping, { zone }: Reference): Promise<Source> {
  const delimiter = await delimiterOf(path, mapping);
  const wanted = columnsOf(mapping);
  const rows = csvRows(path, { ...mapping, delimiter }, (header) => {
    const missing = wanted.filter((name) => !header.includes(name));
    if (missing.length > 0) {
      throw new Refused(`${path}: the header lacks ${missing.join(", ")}; it has ${header.join(", ")}`);
    }
  });
  return { rows, delimiter, map: (row) => mapRow(row, mapping, zone.name) };
}

/** A channel whose table has headings that are known. */
function channelSource(path: string, channel: string, reference: Reference): Source {
  const [cells, needed] =
    channel === "lapor" ? [laporCells, LAPOR_NEEDED as readonly string[]] : [radioCells, RADIO_NEEDED];
  let columns: ReadonlyMap<string, string> = new Map();
  const rows = spreadsheetRows(path, (header) => {
    columns = cells.columnsOf(header);
    const missing = needed.filter((name) => !columns.has(name));
    if (missing.length > 0) {
      throw new Refused(`${path}: no column is ${missing.join(", ")}; it has ${header.join(", ")}`);
    }
  });
  return {
    rows,
    map: (row) => {
      if (channel === "lapor") return mapLaporReport(row, columns, reference);
      return isExample(row, columns)
        ? undefined
        : mapRadioRow(row, columns, channel as SpokenChannel, reference);
    },
  };
}

export async function importFile(path: string, options: ImportOptions): Promise<void> {
  const { map, channel } = options;
  if ((map === undefined) === (channel === undefined))
    throw new CalledWrongly("give either --map or --channel");
  if (channel !== undefined && !(IMPORTED_CHANNELS as readonly string[]).includes(channel)) {
    throw new CalledWrongly(
      `no such channel to import: ${channel}; expected one of ${IMPORTED_CHANNELS.join(", ")}`,
    );
  }
  if (!existsSync(path)) throw new Refused(`${path}: no such file`);
  if (statSync(path).isDirectory()) throw new Refused(`${path}: a folder, where a file is expected`);
  if (channel === "whatsapp-group") {
    const { importChat } = await import("../imports/whatsapp-group.ts");
    return importChat(path, options);
  }
  const mapping = map === undefined ? undefined : readMapping(map);
  keepHeapSmall();
  const opened = await open();
  const { reference } = opened;
  const dryRun = options.dryRun === true;
  const tally = { read: 0, created: 0, repeated: 0, caughtUp: 0, events: 0 };
  const progress = startProgress("import", statSync(path).size);
  let refusals = collectRefusals(undefined);

  const rehearse = (input: unknown, row: Row) => {
    const parsed = submissionSchema.safeParse(input);
    if (!parsed.success) {
      return refusals.refuse(row, submissionFaults(input, parsed.error, { reference, now: Date.now() }));
    }
    const prepared = prepareSubmission(parsed.data, {
      ...opened,
      now: Date.now(),
      actor: "cli",
      suggest: opened.sorter.suggest,
    });
    if (!prepared.ok) return refusals.refuse(row, prepared.faults);
    tally.created += 1;
    return undefined;
  };
  let bytes = 0;
  async function* inputs({ rows, map: mapOne }: Source): AsyncGenerator<Loadable<Row>> {
    for await (const { row } of rows) {
      bytes += Object.values(row).reduce((sum, cell) => sum + cell.length + 1, 0);
      const result = mapOne(row);
      if (result === undefined) continue;
      tally.read += 1;
      if (tally.read % 500 === 0) progress.to(bytes);
      if (!result.ok) yield { faults: result.faults, from: row };
      else if (dryRun) rehearse(result.input, row);
      else yield { input: result.input, from: row };
    }
  }
  let mended: string | undefined;
  try {
    const source =
      mapping === undefined
        ? channelSource(path, channel as string, reference)
        : await mappedSource(path, mapping, reference);
    refusals = collectRefusals(
      dryRun ? undefined : (options.refused ?? `${path}.refused.csv`),
      source.delimiter,
    );
    await load(opened, inputs(source), (result, row) => {
      if (result.outcome === "refused") refusals.refuse(row, result.errors as readonly Fault[]);
      else if ("receipt" in result) tally[result.outcome] += 1;
      else if (result.events === 0) tally.repeated += 1;
      else {
        tally.caughtUp += 1;
        tally.events += result.events;
      }
    });
  } finally {
    progress.end();
    mended = await refusals.end();
    opened.file.close();
  }
  const would = dryRun ? "would be " : "";
  const since = tally.caughtUp === 0 ? "" : `, ${tally.caughtUp} with ${tally.events} events since`;
  console.log(
    `${tally.read} rows read: ${tally.created} ${would}taken in, ${tally.repeated} taken in before${since}, ` +
      `${refusals.count()} ${would}refused`,
  );
  for (const line of refusals.summary()) console.log(`  ${line}`);
  if (mended !== undefined)
    throw new Refused(`refused rows, with reasons, to be mended and fed back: ${mended}`);
}
