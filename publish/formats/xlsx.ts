/** complaints.xlsx and events.xlsx: the rows, the dictionary and the sources, each on a sheet of its own. */
import { type Cell, TEXTS } from "../cells.ts";
import { type Column, DEMONSTRATION_COLUMN, ROW_TABLES } from "../datasets.ts";
import type { CreateSink, SinkOrder } from "../row-sink.ts";
import { createWorkbook, type SheetColumn } from "../xlsx/workbook.ts";

const sheetColumns = (...columns: readonly (readonly [string, number])[]): readonly SheetColumn[] =>
  columns.map(([name, width]) => ({ name, width, kind: "text" }));
const DICTIONARY = sheetColumns(["kolom", 24], ["tipe", 10], ["judul", 60], ["title", 60], ["satuan", 14]);
const SOURCES = sheetColumns(["hal", 24], ["isi", 100]);

const widthOf = ({ name, day }: Column) => (day === true ? 12 : Math.max(10, name.length + 2));

function sources(
  { reference: { region }, demonstration }: SinkOrder,
  table: string,
): readonly (readonly [string, string])[] {
  return [
    ["Penerbit / Publisher", region.publisher],
    ["Kontak / Contact", region.contact],
    ["Lisensi / Licence", "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"],
    ["Tabel / Table", `${table}.csv; keterangan lengkap di datapackage.json / described in datapackage.json`],
    ["Tabel acuan / Reference tables", region.source],
    ...(demonstration
      ? ([
          ["Peragaan / Demonstration", `${DEMONSTRATION_COLUMN.title}. / ${DEMONSTRATION_COLUMN.title_en}.`],
        ] as const)
      : []),
  ];
}

async function createBook(order: SinkOrder, name: keyof typeof ROW_TABLES) {
  const { columns, title } = ROW_TABLES[name];
  const mark = order.demonstration ? [DEMONSTRATION_COLUMN] : [];
  const all: readonly Column[] = [...columns, ...mark];
  const book = await createWorkbook(order.folder, `${name}.xlsx`);
  book.sheet(
    title,
    all.map((column) => ({
      name: column.name,
      kind: TEXTS.has(column.name) ? "text" : column.day === true ? "day" : "code",
      width: widthOf(column),
      ...(column === DEMONSTRATION_COLUMN ? { always: "ya" } : {}),
    })),
  );
  return {
    add: (cells: readonly Cell[]) => book.add(cells),
    async close() {
      book.sheet("Kamus", DICTIONARY);
      for (const { name: column, type, day, title: words, title_en, unit } of all)
        await book.add([column, day === true ? "date" : type, words, title_en, unit]);
      book.sheet("Sumber", SOURCES);
      for (const line of sources(order, name)) await book.add(line);
      return book.close();
    },
  };
}

export const createXlsxSink: CreateSink = async (order) => {
  const complaints = await createBook(order, "complaints");
  const events = await createBook(order, "events");
  return {
    add(row, happened) {
      let behind = complaints.add(row);
      for (const event of happened) {
        const writing = events.add(event);
        if (writing !== undefined)
          behind = behind === undefined ? writing : Promise.all([behind, writing]).then(() => {});
      }
      return behind;
    },
    close: async () => [await complaints.close(), await events.close()],
  };
};
