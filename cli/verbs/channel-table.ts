/** `channel template`: the table that an operator fills in for radio and Dialog Publik, as CSV or XLSX. */
import { existsSync, writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import writeXlsx from "write-excel-file/node";
import { TEMPLATE } from "../../core/channels/radio/template.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";

export async function writeTemplate(path: string): Promise<void> {
  if (existsSync(path)) throw new Refused(`${path}: is there already`);
  const names = TEMPLATE.map(({ name }) => name);
  if (/\.csv$/i.test(path)) {
    writeFileSync(
      path,
      `\ufeff${stringify([names, TEMPLATE.map(({ example }) => example)], { delimiter: ";" })}`,
    );
  } else if (/\.xlsx$/i.test(path)) {
    const { file, reference } = await open();
    file.close();
    const heading = TEMPLATE.map(({ name }) => ({ value: name, fontWeight: "bold" as const }));
    const text = (value: string) => ({ value, type: String, format: "@" as const });
    const sheets = {
      aduan: [heading, TEMPLATE.map(({ example }) => text(example))],
      petunjuk: TEMPLATE.map(({ name, needed, hint }) => [
        text(name),
        text(needed ? "wajib" : "boleh kosong"),
        text(hint),
      ]),
      topik: reference.tables.topics.map(({ code, name }) => [text(code), text(name)]),
      kecamatan: reference.tables.kecamatan.map(({ code, name }) => [text(code), text(name)]),
      skpd: reference.tables.skpd.map(({ code, name }) => [text(code), text(name)]),
    };
    await writeXlsx(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toFile(path);
  } else throw new Refused(`${path}: expected a name that ends in .csv or .xlsx`);
  console.log(`${path}: fill it in, then import it with --channel radio or --channel dialog-publik`);
}
