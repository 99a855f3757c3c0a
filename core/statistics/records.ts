/** Lines of complaints.csv and events.csv as what was published, a row with its events; one batch is held at a time. */
import type { PublishedEvent, PublishedRow } from "../published.ts";

/** Cells of lines, some lines at a time; the first line of all is the heading. */
export type Lines = AsyncIterable<readonly (readonly string[])[]>;

export interface Case {
  readonly row: PublishedRow;
  readonly events: readonly PublishedEvent[];
}

type Text = string | null;
type Cells = readonly string[];
/** Of a column that the file does not have: null. */
const text = (cells: Cells, at: number): Text => cells[at] || null;
const number = (cells: Cells, at: number): number | null => {
  const cell = cells[at];
  return cell ? Number(cell) : null;
};
/** All columns as they stand in a file. */
type AsRead<T> = { readonly [K in Exclude<keyof T, symbol>]: Text | number };
type Places<T> = Readonly<Record<Exclude<keyof T, symbol>, number>>;
type Reader<T> = (cells: Cells, at: Places<T>) => T;

// Written out: a literal makes records of one shape, which are made and read faster than what a loop over names fills.
const readRow: Reader<PublishedRow> = (cells, at) => {
  const row: AsRead<PublishedRow> = {
    id_aduan: text(cells, at.id_aduan),
    kanal: text(cells, at.kanal),
    klasifikasi: text(cells, at.klasifikasi),
    topik: text(cells, at.topik),
    sub_topik: text(cells, at.sub_topik),
    skpd: text(cells, at.skpd),
    kecamatan: text(cells, at.kecamatan),
    dapil: text(cells, at.dapil),
    tanggal_masuk: text(cells, at.tanggal_masuk),
    tanggal_verifikasi: text(cells, at.tanggal_verifikasi),
    tanggal_diteruskan: text(cells, at.tanggal_diteruskan),
    tanggal_tanggapan: text(cells, at.tanggal_tanggapan),
    tanggal_selesai: text(cells, at.tanggal_selesai),
    status: text(cells, at.status),
    warna: text(cells, at.warna),
    jenis_penyelesaian: text(cells, at.jenis_penyelesaian),
    tanda_penutupan: text(cells, at.tanda_penutupan),
    batas_verifikasi: text(cells, at.batas_verifikasi),
    batas_tanggapan: text(cells, at.batas_tanggapan),
    batas_selesai: text(cells, at.batas_selesai),
    aturan_selesai: text(cells, at.aturan_selesai),
    hari_jeda: number(cells, at.hari_jeda),
    hari_kerja_verifikasi: number(cells, at.hari_kerja_verifikasi),
    hari_kerja_tanggapan: number(cells, at.hari_kerja_tanggapan),
    hari_kerja_selesai: number(cells, at.hari_kerja_selesai),
    tepat_waktu: text(cells, at.tepat_waktu),
    jumlah_pindah: number(cells, at.jumlah_pindah),
    dibuka_kembali: number(cells, at.dibuka_kembali),
    penilaian: number(cells, at.penilaian),
    teks: text(cells, at.teks),
    tanggapan: text(cells, at.tanggapan),
    tingkat_publikasi: text(cells, at.tingkat_publikasi),
  };
  return row as unknown as PublishedRow;
};
const readEvent: Reader<PublishedEvent> = (cells, at) => {
  const event: AsRead<PublishedEvent> = {
    id_aduan: text(cells, at.id_aduan),
    urutan: number(cells, at.urutan),
    peristiwa: text(cells, at.peristiwa),
    tanggal: text(cells, at.tanggal),
    skpd: text(cells, at.skpd),
    jenis_penyelesaian: text(cells, at.jenis_penyelesaian),
    alasan: text(cells, at.alasan),
    penilaian: number(cells, at.penilaian),
    catatan: text(cells, at.catatan),
  };
  return event as unknown as PublishedEvent;
};

interface Batch<T> {
  readonly at: Places<T>;
  readonly lines: readonly Cells[];
}
/** Lines under their heading, with where it has each column. */
async function* underHeading<T>(all: Lines): AsyncGenerator<Batch<T>> {
  let at: Places<T> | undefined;
  for await (const batch of all) {
    const heading = batch[0];
    if (heading === undefined) continue;
    if (at !== undefined) yield { at, lines: batch };
    else {
      at = Object.fromEntries(heading.map((name, place) => [name, place])) as Places<T>;
      yield { at, lines: batch.slice(1) };
    }
  }
}

/**
 * The rows in the order of their file, in batches. Without events, and where they are not wanted, a row has none.
 * @throws Error where events.csv is not in the order of complaints.csv.
 */
export async function* readCases(
  complaints: Lines,
  events?: Lines,
  wantsEvents: (row: PublishedRow) => boolean = () => true,
): AsyncGenerator<readonly Case[]> {
  const source = events && underHeading<PublishedEvent>(events);
  let waiting: Batch<PublishedEvent> | undefined;
  let next = 0;
  let ended = source === undefined;
  const refill = async () => {
    while (!ended && next >= (waiting?.lines.length ?? 0)) {
      const found = await source?.next();
      ended = found?.done !== false;
      waiting = found?.done === false ? found.value : undefined;
      next = 0;
    }
  };
  for await (const { at, lines } of underHeading<PublishedRow>(complaints)) {
    const cases: Case[] = [];
    for (const line of lines) {
      const row = readRow(line, at);
      const wanted = wantsEvents(row);
      const own: PublishedEvent[] = [];
      for (;;) {
        if (!ended && next >= (waiting?.lines.length ?? 0)) await refill();
        const cells = waiting?.lines[next];
        if (waiting === undefined || cells?.[waiting.at.id_aduan] !== row.id_aduan) break;
        if (wanted) own.push(readEvent(cells, waiting.at));
        next += 1;
      }
      cases.push({ row, events: own });
    }
    yield cases;
  }
  await refill();
  const left = waiting?.lines[next];
  if (waiting !== undefined && left !== undefined)
    throw new Error(`events.csv: ${left[waiting.at.id_aduan]} is not where complaints.csv has it`);
}
