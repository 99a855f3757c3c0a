/** complaints.parquet and events.parquet (https://parquet.apache.org/docs/file-format/): typed columns, a row group a month. */
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { type Cell, monthOf } from "../cells.ts";
import { type Column, ROW_TABLES } from "../datasets.ts";
import { createReleaseFile, type WrittenFile } from "../release-file.ts";
import type { CreateSink } from "../row-sink.ts";
import { type ParquetColumn, parquetColumns } from "./parquet-columns.ts";

/** A month larger than this is split: a row group is held in memory until it is written. */
const MOST_ROWS = 50_000;

interface ParquetTable {
  readonly waiting: number;
  add(cells: readonly Cell[]): void;
  /** What was added since the last time becomes a row group. */
  endGroup(): Promise<void> | undefined;
  close(): Promise<WrittenFile>;
}

async function createParquetTable(
  folder: string,
  path: string,
  columns: readonly Column[],
  demonstration: boolean,
): Promise<ParquetTable> {
  const file = await createReleaseFile(folder, path);
  const table = parquetColumns(columns, demonstration);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "root", num_children: table.length }, ...table.map(({ element }) => element)],
    createdBy: "terang",
  });
  /** Of the rows that wait, by column: they are written so, and the cells of a row can go at once. */
  let data: unknown[][] = table.map(() => []);
  let waiting = 0;
  const send = () => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    return file.write(chunk);
  };
  const endGroup = () => {
    if (waiting === 0) return;
    void writer.write({
      columnData: table.map(({ element: { name }, statistics }, at) => ({
        name,
        statistics,
        data: data[at] as unknown[],
      })),
      rowGroupSize: waiting,
    });
    data = table.map(() => []);
    waiting = 0;
    return send();
  };
  return {
    get waiting() {
      return waiting;
    },
    add(cells) {
      for (let at = 0; at < table.length; at += 1)
        (data[at] as unknown[]).push((table[at] as ParquetColumn).read(cells));
      waiting += 1;
    },
    endGroup,
    async close() {
      await endGroup();
      void writer.finish();
      await send();
      return file.close();
    },
  };
}

export const createParquetSink: CreateSink = async ({ folder, demonstration }) => {
  const create = (name: keyof typeof ROW_TABLES) =>
    createParquetTable(folder, `${name}.parquet`, ROW_TABLES[name].columns, demonstration);
  const complaints = await create("complaints");
  const events = await create("events");
  let month = "";
  const endGroups = async () => {
    await complaints.endGroup();
    await events.endGroup();
  };
  return {
    add(row, happened) {
      const itsMonth = monthOf(row);
      const ended = itsMonth !== month || events.waiting + complaints.waiting > MOST_ROWS;
      const ending = ended ? endGroups() : undefined;
      month = itsMonth;
      complaints.add(row);
      for (const event of happened) events.add(event);
      return ending;
    },
    close: async () => [await complaints.close(), await events.close()],
  };
};
