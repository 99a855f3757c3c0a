/** georeport-bulk.csv: the complaints as GeoReport Bulk has them (wiki.open311.org/GeoReport_v2, bulk companion), header in its order. */
import { createRequestWriter } from "../../core/open311/request.ts";
import { lastDate, rowOf } from "../cells.ts";
import { GEOREPORT_COLUMNS } from "../datasets.ts";
import type { CreateSink } from "../row-sink.ts";
import { createTable } from "../table.ts";

export const createGeoReportSink: CreateSink = async ({ folder, reference, demonstration }) => {
  const table = await createTable(folder, "georeport-bulk.csv", GEOREPORT_COLUMNS, demonstration);
  const name = (row: { readonly name: string } | undefined) => row?.name;
  const writer = createRequestWriter({
    region: reference.region,
    topic: (code) => name(reference.topics.get(code)),
    skpd: (code) => name(reference.skpd.get(code)),
    kecamatan: (code) => reference.kecamatan.get(code),
  });
  return {
    add(cells, events) {
      const row = rowOf(cells);
      const request = writer.request(row, lastDate(cells, events));
      // In the order of GEOREPORT_COLUMNS.
      return table.line([
        request.service_request_id,
        request.requested_datetime,
        request.updated_datetime,
        row.tanggal_selesai === null ? null : writer.datetime(row.tanggal_selesai),
        request.status,
        request.status_notes,
        name(reference.channels.get(row.kanal)) ?? row.kanal,
        name(reference.topics.get(row.topik)) ?? row.topik,
        row.sub_topik === null ? null : request.service_name,
        request.description,
        request.agency_responsible,
        request.address,
        request.lat,
        request.long,
      ]);
    },
    close: async () => [await table.close()],
  };
};
