/** The same made-up submissions as JSON and as a CSV with its mapping, each with four events. */
import type { Writable } from "node:stream";
import { stringify } from "csv-stringify/sync";

const TEXT =
  "Jalan poros desa berlubang sejak musim hujan, sudah tiga orang jatuh. Hubungi Pak Karangan 080000001234";
const ANSWER = "Terima kasih atas laporannya. Petugas sudah turun ke lokasi dan jalan telah ditambal.";

export const one = (externalId: string) => ({
  channel: "sms",
  external_id: externalId,
  received_at: "2016-03-01T08:15:00+07:00",
  text: TEXT,
  reporter: { name: "Warga Karangan", phone: "080000001234" },
  topic: "jalan",
  kecamatan: "baureno",
});

export const inputs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...one(`batch-${index}`),
    events: [
      { event: "verified", happened_at: "2016-03-02T09:00:00+07:00" },
      { event: "forwarded", happened_at: "2016-03-02T10:00:00+07:00" },
      { event: "responded", happened_at: "2016-03-04T10:00:00+07:00", note: ANSWER },
      { event: "resolved", happened_at: "2016-03-08T10:00:00+07:00", resolution: "acted", note: ANSWER },
    ],
  }));

const HEADER = [
  "id",
  "masuk",
  "isi",
  "topik",
  "wilayah",
  "telepon",
  "verifikasi",
  "diteruskan",
  "dijawab",
  "selesai",
  "jawaban",
];

export function writeCsv(file: Writable, count: number): void {
  file.write(stringify([HEADER]));
  for (let index = 0; index < count; index += 1) {
    const dates = [
      "2016-03-02 09:00:00",
      "2016-03-02 10:00:00",
      "2016-03-04 10:00:00",
      "2016-03-08 10:00:00",
    ];
    file.write(
      stringify([
        [`csv-${index}`, "2016-03-01 08:15:00", TEXT, "jalan", "Baureno", "080000001234", ...dates, ANSWER],
      ]),
    );
  }
  file.end();
}

const column = (name: string) => ({ column: name });
export const mapping = {
  fields: {
    channel: { value: "sms" },
    external_id: column("id"),
    received_at: column("masuk"),
    text: column("isi"),
    topic: column("topik"),
    kecamatan: column("wilayah"),
    reporter_phone: column("telepon"),
  },
  events: [
    { event: "verified", happened_at: column("verifikasi") },
    { event: "forwarded", happened_at: column("diteruskan") },
    { event: "responded", happened_at: column("dijawab"), note: column("jawaban") },
    {
      event: "resolved",
      happened_at: column("selesai"),
      note: column("jawaban"),
      resolution: { value: "acted" },
    },
  ],
};
