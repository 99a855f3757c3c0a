/** Rows of LAPOR! exports and of the radio table as intake JSON. All reports are made up. */
import { describe, expect, test } from "vitest";
import { laporCells, mapLaporReport } from "../../../core/channels/lapor/map-report.ts";
import { LAPOR_STATUSES, LAPOR_WORD_OF, laporStatus } from "../../../core/channels/lapor/status-words.ts";
import { mapRadioRow, radioCells, TEMPLATE } from "../../../core/channels/radio/template.ts";
import { checkHistory } from "../../../core/lifecycle.ts";
import { EVENT_KINDS } from "../../../core/vocabulary.ts";
import { example } from "../../example-region.ts";

const REPORT = {
  "Tracking ID": "9000001",
  "Judul Laporan": "Jalan berlubang",
  "Isi Laporan": "Jalan di depan pasar berlubang.",
  Klasifikasi: "Pengaduan",
  Kategori: "Infrastruktur Jalan > Jalan rusak",
  "Instansi Terdisposisi": "DPU",
  "Status Laporan": "Selesai",
  Area: "Kec. Utara, Kabupaten Contoh",
  "Tanggal Laporan": "2016-03-01 08:15:00",
  "Tanggal Verifikasi": "2016-03-02 09:00:00",
  "Tanggal Disposisi": "2016-03-02 09:30:00",
  "Tanggal Tindak Lanjut": "2016-03-07 10:00:00",
  "Tanggal Selesai": "2016-03-09 11:00:00",
  "Isi Tindak Lanjut": "Sudah ditambal.",
};
const map = (report: Record<string, string>) =>
  mapLaporReport(report, laporCells.columnsOf(Object.keys(report)), example);
const changed = (more: Record<string, string>) => map({ ...REPORT, ...more });

describe("LAPOR!", () => {
  test("a report with all its dates", () => {
    expect(map(REPORT)).toEqual({
      ok: true,
      input: {
        channel: "lapor",
        external_id: "9000001",
        received_at: "2016-03-01T08:15:00+07:00",
        text: "Jalan berlubang\n\nJalan di depan pasar berlubang.",
        classification: "pengaduan",
        confidentiality: "biasa",
        topic: "jalan-rusak",
        skpd: "dinas-jalan",
        kecamatan: "utara",
        events: [
          { event: "verified", happened_at: "2016-03-02T09:00:00+07:00" },
          { event: "forwarded", happened_at: "2016-03-02T09:30:00+07:00", skpd: "dinas-jalan" },
          { event: "responded", happened_at: "2016-03-07T10:00:00+07:00", note: "Sudah ditambal." },
          { event: "resolved", happened_at: "2016-03-09T11:00:00+07:00" },
        ],
      },
    });
  });

  test.each(LAPOR_STATUSES.flatMap(({ words }) => words))("the status %s makes a possible life", (word) => {
    const mapped = changed({ "Status Laporan": word.toUpperCase() });
    const events = mapped.ok ? (mapped.input["events"] as { event: string; happened_at: string }[]) : [];
    const history = [{ event: "received", happened_at: "2016-03-01T08:15:00+07:00" }, ...events].map(
      (event, index) => ({
        id: String(index),
        kind: event.event as never,
        happenedAt: Date.parse(event.happened_at.replace(" ", "T")),
        recordedAt: 0,
        skpd: null,
        resolution: null,
        archiveReason: null,
        rating: null,
        note: null,
        corrects: null,
      }),
    );
    expect(mapped.ok).toBe(true);
    expect(checkHistory(history)).toBeUndefined();
  });

  test("every status of ours has a word of LAPOR!, which leads back to the same colour of life", () => {
    for (const kind of EVENT_KINDS) expect(laporStatus(LAPOR_WORD_OF[kind])).toBeDefined();
    expect(laporStatus(LAPOR_WORD_OF.resolved)?.events.at(-1)).toBe("resolved");
    expect(laporStatus(LAPOR_WORD_OF.archived)?.events).toEqual(["archived"]);
  });

  test.each([
    ["Rahasia", "Pengaduan Berkadar Pengawasan", "rahasia", "pengaduan_berkadar_pengawasan"],
    ["Anonim", "Permintaan Informasi", "anonim", "permintaan_informasi"],
    ["", "Pengaduan Tidak Berkadar Pengawasan", "biasa", "pengaduan"],
    ["", "Aspirasi", "biasa", "aspirasi"],
  ])("%s, %s", (secrecy, kind, confidentiality, classification) => {
    const mapped = changed({ Kerahasiaan: secrecy, Klasifikasi: kind });
    expect(mapped).toMatchObject({ ok: true, input: { confidentiality, classification } });
  });

  test("an agency, a topic or a place that is not known is left to routing and sorting", () => {
    const mapped = changed({ "Instansi Terdisposisi": "Dinas Lain", Kategori: "Entah", Area: "Kota Lain" });
    expect(
      mapped.ok && Object.keys(mapped.input).filter((name) => /topic|skpd|kecamatan/.test(name)),
    ).toEqual([]);
  });

  test.each([
    [{ "Tracking ID": "" }, "Tracking ID", "missing"],
    [{ "Isi Laporan": " " }, "Isi Laporan", "missing"],
    [{ "Status Laporan": "Entah" }, "Status Laporan", "unknown_value"],
    [{ "Tanggal Laporan": "31/02/2016" }, "Tanggal Laporan", "bad_date"],
    [{ "Tanggal Selesai": "kemarin" }, "Tanggal Selesai", "bad_date"],
  ])("%j is refused at its column", (more, pointer, code) => {
    expect(changed(more as Record<string, string>)).toMatchObject({ ok: false, faults: [{ pointer, code }] });
  });
});

describe("the radio table", () => {
  const columns = radioCells.columnsOf([
    "No.",
    "Tgl",
    "Jam",
    "Isi",
    "Topik",
    "Kec.",
    "Nama",
    "No HP",
    "Sifat",
    "Jawaban",
    "SKPD",
  ]);
  const row = (more: Record<string, string> = {}) =>
    mapRadioRow(
      {
        "No.": "7",
        Tgl: "01-03-2016",
        Jam: "8.15",
        Isi: "Lampu mati",
        Topik: "",
        "Kec.": "",
        Nama: "",
        "No HP": "",
        Sifat: "",
        Jawaban: "",
        SKPD: "",
        ...more,
      },
      columns,
      "radio",
      example,
    );

  test("every column is found by its other names", () => {
    const all = TEMPLATE.flatMap(({ name, others }) => [name, ...others]);
    for (const name of all) expect([...radioCells.columnsOf([name.toUpperCase()]).keys()]).toHaveLength(1);
  });
  test("an answer given on air is an event", () => {
    const mapped = row({
      Jawaban: "Besok dipasang",
      SKPD: "Disjalan",
      Nama: "Warga Contoh",
      "No HP": "0800 0000 1234",
    });
    expect(mapped).toEqual({
      ok: true,
      input: {
        channel: "radio",
        external_id: "01-03-2016/7",
        received_at: "2016-03-01T08:15:00+07:00",
        text: "Lampu mati",
        confidentiality: "biasa",
        reporter: { name: "Warga Contoh", phone: "0800 0000 1234" },
        events: [
          {
            event: "responded",
            happened_at: "2016-03-01T08:15:00+07:00",
            note: "Besok dipasang",
            skpd: "Disjalan",
          },
        ],
      },
    });
  });
  test.each([
    [{ "No.": "" }, "nomor"],
    [{ Isi: "" }, "isi"],
    [{ Tgl: "31-02-2016" }, "tanggal"],
    [{ Jam: "25.00" }, "tanggal"],
    [{ Sifat: "entah" }, "sifat"],
  ])("%j is refused at %s", (more, pointer) => {
    expect(row(more)).toMatchObject({ ok: false, faults: [{ pointer }] });
  });
});
