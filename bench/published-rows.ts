/** Published rows by the number, without a ledger: what the benchmarks of the release and of its API are fed with. */

import { formatDay, parseDay } from "../core/day.ts";
import type { PublishedEvent, PublishedRow } from "../core/published.ts";
import type { Reference } from "../core/reference.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const WORDS =
  "jalan rusak berlubang depan pasar desa lampu mati sudah sebulan mohon diperbaiki air irigasi kering pupuk langka harga naik antre puskesmas sekolah jembatan roboh sampah menumpuk banjir setiap hujan petugas belum datang terima kasih".split(
    " ",
  );

/** The same numbers for the same seed (Park and Miller's generator). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

export const sentence = (any: (below: number) => number, count: number): string =>
  Array.from({ length: count }, () => WORDS[any(WORDS.length)]).join(" ");

/** Distinct for each number up to 32^7: multiplication by an odd number is a bijection there. */
export function idOf(prefix: string, number: number): string {
  let rest = Number((BigInt(number) * 12_345_678_901n) % 34_359_738_368n);
  let text = "";
  for (let at = 0; at < 7; at += 1) {
    text += ALPHABET[rest % 32];
    rest = Math.floor(rest / 32);
  }
  return `${prefix}-${text}`;
}

export interface PublishedPair {
  readonly row: PublishedRow;
  readonly events: readonly PublishedEvent[];
}

/** `size` rows evenly over ten years before the cut-off (a day number), in the order of a release. */
export function* publishedRows(size: number, reference: Reference, cutoff: number): Generator<PublishedPair> {
  const any = chance(20_160_330);
  const { skpd, topics, kecamatan, channels } = reference.tables;
  const first = cutoff - 3_650;
  const words = (count: number) => sentence(any, count);
  let day = -1;
  let waiting: PublishedPair[] = [];
  const inOrder = () => waiting.sort((a, b) => (a.row.id_aduan < b.row.id_aduan ? -1 : 1));
  for (let number = 0; number < size; number += 1) {
    const received = first + Math.floor((number * 3_650) / size);
    if (received !== day) {
      yield* inOrder();
      waiting = [];
      day = received;
    }
    const topic = topics[any(topics.length)];
    const place = kecamatan[any(kecamatan.length)];
    const agency = skpd[any(skpd.length)]?.code ?? "";
    const date = (after: number) => formatDay(Math.min(cutoff, received + after));
    const done = any(10) < 8;
    const closed = 2 + any(40);
    const id = idOf(reference.region.id_prefix, number);
    const event = (
      urutan: number,
      peristiwa: PublishedEvent["peristiwa"],
      after: number,
    ): PublishedEvent => ({
      id_aduan: id,
      urutan,
      peristiwa,
      tanggal: date(after),
      skpd: urutan < 3 ? null : agency,
      jenis_penyelesaian: peristiwa === "selesai" ? "ditindak" : null,
      alasan: null,
      penilaian: null,
      catatan: peristiwa === "selesai" ? words(8) : null,
    });
    const events = [event(1, "diterima", 0), event(2, "diverifikasi", 1), event(3, "diteruskan", 1)];
    if (done) events.push(event(4, "ditanggapi", 2), event(5, "selesai", closed));
    waiting.push({
      row: {
        id_aduan: id,
        kanal: channels[any(channels.length)]?.code ?? "",
        klasifikasi: "pengaduan",
        topik: topic?.parent ?? topic?.code ?? "",
        sub_topik: topic?.parent ? topic.code : null,
        skpd: agency,
        kecamatan: place?.code ?? null,
        dapil: place?.dapil ?? null,
        tanggal_masuk: date(0),
        tanggal_verifikasi: date(1),
        tanggal_diteruskan: date(1),
        tanggal_tanggapan: done ? date(2) : null,
        tanggal_selesai: done ? date(closed) : null,
        status: done ? "selesai" : "diteruskan",
        warna: done ? "biru" : "merah",
        jenis_penyelesaian: done ? "ditindak" : null,
        tanda_penutupan: null,
        batas_verifikasi: null,
        batas_tanggapan: date(8),
        batas_selesai: date(20),
        aturan_selesai: null,
        hari_jeda: null,
        hari_kerja_verifikasi: 1,
        hari_kerja_tanggapan: done ? 1 : null,
        hari_kerja_selesai: done ? Math.ceil((closed * 5) / 7) : null,
        tepat_waktu: done ? (closed <= 20 ? "ya" : "tidak") : "tidak",
        jumlah_pindah: any(20) === 0 ? 1 : 0,
        dibuka_kembali: 0,
        penilaian: done && any(4) === 0 ? 1 + any(5) : null,
        teks: words(20),
        tanggapan: done ? words(8) : null,
        tingkat_publikasi: "baris_dan_teks",
      },
      events,
    });
  }
  yield* inOrder();
}

/** Day number of the last day covered by a release of made-up rows. */
export const CUTOFF = parseDay("2026-01-31") as number;
