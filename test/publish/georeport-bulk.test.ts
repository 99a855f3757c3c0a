import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eventCells, rowCells } from "../../publish/cells.ts";
import { createGeoReportSink } from "../../publish/formats/georeport-bulk.ts";
import { example, temporaryFolder } from "../example-region.ts";
import { PAIRS } from "../made-up-rows.ts";

test("georeport-bulk.csv: the specification's header in its order, districts in place of places", async () => {
  const folder = temporaryFolder();
  const sink = await createGeoReportSink({
    folder,
    reference: example,
    demonstration: false,
  });
  for (const { row, events } of PAIRS.slice(1, 3))
    await sink.add(rowCells(row), events.map(eventCells), { row: "", leaf: "" });
  await sink.close();
  expect(readFileSync(join(folder, "georeport-bulk.csv"), "utf8").split("\r\n")).toEqual([
    "service_request_id,requested_datetime,updated_datetime,closed_date,status_description,status_notes,source,service_name,service_subtype,description,agency_responsible,address,lat,long",
    "CTH-0000002,2016-03-01T00:00:00+07:00,2016-03-01T00:00:00+07:00,,open,Diteruskan,SMS,Kekerasan,,,Dinas Jalan,,,",
    'CTH-0000003,2016-03-01T00:00:00+07:00,2016-03-08T00:00:00+07:00,2016-03-08T00:00:00+07:00,closed,Selesai: Sudah ditambal,SMS,Jalan,Jalan rusak,"Jalan ""rusak"", lampu mati; <tolong> & segera\n=dua baris",Dinas Jalan,"Kec. Utara, Kab. Contoh",-7.1,111.9',
    "",
  ]);
});
