/** The formats that the rows of a release are written in: the lines that it is proved by and CSV in the pass itself, the others in a thread beside it. */
import { createCsvSink } from "./formats/csv.ts";
import { createGeoReportSink } from "./formats/georeport-bulk.ts";
import { createNdjsonSink } from "./formats/ndjson.ts";
import { createParquetSink } from "./formats/parquet.ts";
import { createXlsxSink } from "./formats/xlsx.ts";
import type { CreateSink } from "./row-sink.ts";

export const FORMATS: readonly CreateSink[] = [createNdjsonSink, createCsvSink];
export const SIDE_FORMATS: readonly CreateSink[] = [createGeoReportSink, createParquetSink, createXlsxSink];
