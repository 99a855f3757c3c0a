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

async function* readRecords<T>(lines: Lines, read: Reader<T>): AsyncGenerator<T[]> {
  let at: Places<T> | undefined;
  for await (const batch of lines) {
    let rest = batch;
    if (at === undefined) {
      if (batch[0] === undefined) continue;
      at = Object.fromEntries(batch[0].map((name, place) => [name, place])) as Places<T>;
      rest = batch.slice(1);
    }
    const places = at;
    yield rest.map((cells) => read(cells, places));
  }
}

/**
 * The rows in the order of their file, in batches; without events each has none.
 * @throws Error where events.csv is not in the order of complaints.csv.
 */
export async function* readCases(complaints: Lines, events?: Lines): AsyncGenerator<readonly Case[]> {
  const source = events && readRecords(events, readEvent);
  let waiting: readonly PublishedEvent[] = [];
  let at = 0;
  let ended = source === undefined;
  const refill = async () => {
    while (!ended && at >= waiting.length) {
      const next = await source?.next();
      ended = next?.done !== false;
      waiting = next?.value ?? [];
      at = 0;
    }
  };
  for await (const rows of readRecords(complaints, readRow)) {
    const cases: Case[] = [];
    for (const row of rows) {
      const own: PublishedEvent[] = [];
      for (;;) {
        if (at >= waiting.length && !ended) await refill();
        const event = waiting[at];
        if (event?.id_aduan !== row.id_aduan) break;
        own.push(event);
        at += 1;
      }
      cases.push({ row, events: own });
    }
    yield cases;
  }
  await refill();
  const left = waiting[at];
  if (left !== undefined) throw new Error(`events.csv: ${left.id_aduan} is not where complaints.csv has it`);
}
