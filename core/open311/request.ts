/** A published row as an Open311 request, by GeoReport v2, "GET Service Requests", in the privacy profile: district, not place. */
import { createZone, parseDay, type Zone } from "../day.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import type { Region } from "../reference.ts";
import { w3cDatetime } from "./datetime.ts";

/** What the codes of a row mean. */
export interface Meanings {
  readonly region: Pick<Region, "name" | "area_term" | "time_zone">;
  readonly topic: (code: string) => string | undefined;
  readonly skpd: (code: string) => string | undefined;
  readonly kecamatan: (
    code: string,
  ) => { readonly name: string; readonly lat: number | null; readonly lon: number | null } | undefined;
}

export interface ServiceRequest {
  readonly service_request_id: string;
  readonly status: "open" | "closed";
  readonly status_notes: string;
  readonly service_name: string;
  readonly service_code: string;
  readonly description: string | null;
  readonly agency_responsible: string | null;
  readonly service_notice: string;
  readonly requested_datetime: string;
  readonly updated_datetime: string;
  readonly expected_datetime: string | null;
  readonly address: string | null;
  readonly address_id: string | null;
  readonly zipcode: null;
  readonly lat: number | null;
  readonly long: number | null;
  readonly media_url: null;
}

export interface RequestNote {
  readonly datetime: string;
  readonly summary: string;
  readonly description: string | null;
}

const PLACE =
  "Alamat dan koordinat adalah kecamatan dan titik tengahnya, bukan tempat kejadian; waktu adalah hari. | Address and coordinates are the district and its centre, not the place; times are days.";
const MONTH = "Hanya bulannya yang diterbitkan. | Only the month is published.";
const NO_TEXT = "Isi laporan tidak diterbitkan. | The text is not published.";

/** `selesai_otomatis` as `Selesai otomatis`. */
const sentence = (word: string): string =>
  `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll("_", " ")}`;

/** Closed: done, or archived. */
export const isClosed = ({ warna }: Pick<PublishedRow, "warna">): boolean =>
  warna === "biru" || warna === "tanpa_warna";

/** Kabupaten and Kecamatan in their usual short forms, as on an envelope. */
const short = (words: string): string =>
  words.replace(/^Kabupaten\b/, "Kab.").replace(/^Kecamatan\b/, "Kec.");

export interface RequestWriter {
  /** `last`: date of the last event. */
  request(row: PublishedRow, last: string): ServiceRequest;
  note(event: PublishedEvent): RequestNote;
  /** First instant of a published date; the first of a month where only that is published. */
  datetime(date: string): string;
}

/** @throws RangeError when the region's time zone does not exist. */
export function createRequestWriter(meanings: Meanings): RequestWriter {
  const { region } = meanings;
  const zone: Zone = createZone(region.time_zone);
  const kept = new Map<string, string>();
  const datetime = (date: string): string => {
    let text = kept.get(date);
    if (text === undefined) {
      const day = parseDay(date.length === 7 ? `${date}-01` : date);
      if (day === undefined) throw new RangeError(`"${date}" is no published date`);
      text = w3cDatetime(zone.startOf(day), zone);
      if (kept.size > 20_000) kept.clear();
      kept.set(date, text);
    }
    return text;
  };
  const addresses = new Map<string, string>();
  const addressIn = (place: string): string => {
    let address = addresses.get(place);
    if (address === undefined) {
      address = `${short(`${region.area_term} ${place}`)}, ${short(region.name)}`;
      addresses.set(place, address);
    }
    return address;
  };
  return {
    datetime,
    note: ({ tanggal, peristiwa, catatan }) => ({
      datetime: datetime(tanggal),
      summary: sentence(peristiwa),
      description: catatan,
    }),
    request(row, last) {
      const code = row.sub_topik ?? row.topik;
      const place = row.kecamatan === null ? undefined : meanings.kecamatan(row.kecamatan);
      const closed = isClosed(row);
      const notice = [PLACE];
      if (row.tanggal_masuk.length === 7) notice.push(MONTH);
      if (row.teks === null) notice.push(NO_TEXT);
      const status = sentence(row.status);
      return {
        service_request_id: row.id_aduan,
        status: closed ? "closed" : "open",
        status_notes: row.tanggapan === null ? status : `${status}: ${row.tanggapan}`,
        service_name: meanings.topic(code) ?? code,
        service_code: code,
        description: row.teks,
        agency_responsible: row.skpd === null ? null : (meanings.skpd(row.skpd) ?? row.skpd),
        service_notice: notice.join(" "),
        requested_datetime: datetime(row.tanggal_masuk),
        updated_datetime: datetime(closed ? (row.tanggal_selesai ?? last) : last),
        expected_datetime: row.batas_selesai === null ? null : datetime(row.batas_selesai),
        address: place === undefined ? null : addressIn(place.name),
        address_id: row.kecamatan,
        zipcode: null,
        lat: place?.lat ?? null,
        long: place?.lon ?? null,
        media_url: null,
      };
    },
  };
}
