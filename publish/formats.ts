/** The formats that the rows of a release are written in. */
import { createCsvSink } from "./formats/csv.ts";
import { createGeoReportSink } from "./formats/georeport-bulk.ts";
import { createNdjsonSink } from "./formats/ndjson.ts";
import { createParquetSink } from "./formats/parquet.ts";
import { createXlsxSink } from "./formats/xlsx.ts";
import type { CreateSink } from "./row-sink.ts";

export const FORMATS: readonly CreateSink[] = [
  createCsvSink,
  createNdjsonSink,
  createParquetSink,
  createXlsxSink,
  createGeoReportSink,
];
