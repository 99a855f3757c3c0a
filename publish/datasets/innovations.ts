/** Columns of innovations.csv and innovation_pictures.csv: what citizens offered for publication. */
import { CODES, type Column, column, DAY_PATTERN, idColumn } from "./column.ts";

export const INNOVATION_COLUMNS: readonly Column[] = [
  idColumn("id_aduan", "complaints"),
  column("tanggal_masuk", "string", "date", "Tanggal masuk", "Date received", {
    quantity: "date",
    required: true,
    pattern: DAY_PATTERN,
  }),
  column("topik", "string", "topic", "Topik (kode, lihat topics.csv)", "Topic (code, see topics.csv)", {
    refers: CODES.topik,
    required: true,
  }),
  column("sub_topik", "string", "topic", "Sub-topik (kode)", "Sub-topic (code)", { refers: CODES.topik }),
  column("kecamatan", "string", "area", "Kecamatan (kode)", "District (code)", { refers: CODES.kecamatan }),
  column(
    "oleh",
    "string",
    "innovation",
    "Nama penawar, bila setuju disebut",
    "Who offered it, where they agreed to be named",
  ),
  column("teks", "string", "content", "Isi, data pribadi disamarkan", "Text, personal data redacted", {
    required: true,
  }),
];

const SIDE = { unit: "px", minimum: 1, required: true } as const;

export const PICTURE_COLUMNS: readonly Column[] = [
  idColumn("id_aduan", "innovations"),
  column(
    "berkas",
    "string",
    "picture",
    "Berkas gambar dalam rilis",
    "File of the picture within the release",
    {
      quantity: "identifier",
      required: true,
    },
  ),
  column("lebar", "integer", "picture", "Lebar", "Width", SIDE),
  column("tinggi", "integer", "picture", "Tinggi", "Height", SIDE),
  column("keterangan", "string", "picture", "Apa yang terlihat", "What there is to see"),
];
