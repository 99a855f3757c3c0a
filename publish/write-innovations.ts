/** The innovations of a release: those whose rows are published, with name where agreed, and their approved pictures. */
import type { Offer, PublishedInnovation } from "../core/innovation.ts";
import type { PublishedRow } from "../core/published.ts";
import type { Contents } from "./contents.ts";
import { INNOVATION_COLUMNS, PICTURE_COLUMNS } from "./datasets/innovations.ts";
import { DEMONSTRATION_COLUMN } from "./datasets.ts";
import { refuseRow } from "./gate.ts";
import { writePicture } from "./picture-file.ts";

const NAMES = INNOVATION_COLUMNS.map(({ name }) => name);

export interface InnovationsOrder {
  readonly demonstration: boolean;
  /** What the ledger adds to published innovations; absent: nothing. */
  readonly offers?: (publicIds: readonly string[]) => AsyncIterable<Offer>;
}

const SIZE_NAMES = ["kecil", "besar"] as const;

async function writePictures(folder: string, { publicId, pictures }: Offer, contents: Contents) {
  const written: PublishedInnovation["gambar"][number][] = [];
  for (const { position, alt, sizes } of pictures) {
    const ukuran: { berkas: string; lebar: number; tinggi: number }[] = [];
    for (const [index, { width, height, bytes }] of sizes.entries()) {
      // Letters, not numbers: beside the digits of an id they would look like a telephone number.
      const berkas = `pictures/${publicId}/${"abcdefghij"[position - 1]}-${SIZE_NAMES[index]}.webp`;
      if (ukuran.at(-1)?.lebar === width && ukuran.at(-1)?.tinggi === height) continue;
      contents.files.push(await writePicture(folder, berkas, bytes));
      ukuran.push({ berkas, lebar: width, tinggi: height });
    }
    written.push({ keterangan: alt, ukuran });
  }
  return written;
}

/** `rows`: the published rows of innovations. @throws ReleaseRefused what the gate refuses. */
export async function writeInnovations(
  folder: string,
  rows: readonly PublishedRow[],
  { demonstration, offers }: InnovationsOrder,
  contents: Contents,
): Promise<void> {
  const byId = new Map(rows.map((row) => [row.id_aduan, row]));
  const innovations: PublishedInnovation[] = [];
  for await (const offer of offers?.([...byId.keys()]) ?? []) {
    const row = byId.get(offer.publicId);
    if (row === undefined || row.teks === null) continue;
    const { id_aduan, tanggal_masuk, topik, sub_topik, kecamatan, teks } = row;
    const flat = { id_aduan, tanggal_masuk, topik, sub_topik, kecamatan, oleh: offer.name, teks };
    refuseRow("innovations", flat, NAMES);
    innovations.push({ ...flat, gambar: await writePictures(folder, offer, contents) });
  }
  const flat = innovations.map(({ gambar: _, ...cells }) => cells);
  const pictures = innovations.flatMap(({ id_aduan, gambar }) =>
    gambar.flatMap(({ keterangan, ukuran }) => ukuran.map((size) => ({ id_aduan, ...size, keterangan }))),
  );
  await contents.table("innovations.csv", INNOVATION_COLUMNS, flat, {
    title: "Inovasi yang ditawarkan warga",
    title_en: "Innovations offered by citizens",
    primaryKey: ["id_aduan"],
  });
  await contents.table("innovation_pictures.csv", PICTURE_COLUMNS, pictures, {
    title: "Gambar inovasi",
    title_en: "Pictures of innovations",
    primaryKey: ["berkas"],
  });
  const mark = demonstration ? { [DEMONSTRATION_COLUMN.name]: "ya" } : {};
  const lines = innovations.map((one) => `${JSON.stringify({ ...one, ...mark })}\n`);
  await contents.text("innovations.ndjson", lines.join(""));
}
