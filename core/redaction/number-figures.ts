/** Figures by their shape, whatever word stands before them: measures, hours, prices, codes of forms and budgets, letters of offices. */

const UNIT =
  "(?:jt|juta|rb|rbu|ribu|ewu|k|m|t|cm|mm|km|kg|gr|gram|ha|l|lt|ltr|ml|w|va|v|kv|kva|gb|mb|th|thn|tahun|x|kali|kwh|kwp|watt|liter|an|wib|orang|org|rupiah|m2|m3|cc|ton|kb|mah|wp|mbps|pk|hp|inch|dim|jam|hari|bln)";
const DECIMAL = "\\d+(?:[.,]\\d+)?";
const SUM = "(?:rp\\.?)?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,2})?";
const CLOCK = "(?:[01]?\\d|2[0-4])[.:][0-5]\\d";
const YEAR = "(?:19|20)\\d{2}";

const PRODUCT = `${DECIMAL}(?:x${DECIMAL})+`;
const PRODUCT_UNIT = "(?:cm|mm|m|m2|m3|jam|kali|rb|ribu|jt|juta|k)";
const MEASURE = new RegExp(
  `^(?:${[
    // 3x24, 40x60x100cm, 240x2,5x0,15
    `${PRODUCT}${PRODUCT_UNIT}?`,
    // an anniversary: ke-347
    "ke-?\\d{1,4}",
    // 350rb/bulan, 5ewu, 2,5m/detik, 4.250/m3; 2.300-an
    "\\d[\\d.]*-an",
    `\\d[\\d.,]*${UNIT}(?:/[\\p{L}\\d]{1,10})?`,
    "\\d[\\d.]*(?:/(?:m3|m2|kg|bln|bulan|hari|jam|sak|ha|kwh|orang|org|unit|ltr|liter|l|kk|anak|siswa|rumah)){1,2}",
    "rp\\.?[\\d.,]+(?:/[\\p{L}\\d]{1,10})?",
    `${SUM}-${SUM}`,
    `${CLOCK}-(?:${CLOCK}|selesai|rampung|tutup|habis)`,
    `${YEAR}[-/]${YEAR}`,
    // a tyre: 80/90-17
    "\\d{2,3}/\\d{2}(?:-|r)\\d{2}",
    // of a lorry: 8.25-16
    "[1-9]\\d?[.,](?:00|25|50|75)-(?:1\\d|2[0-4])",
    // of a form (F-1.02), a diagnosis group (M-1-50-I)
    "f-?\\d\\.\\d{2}",
    "[a-z]-\\d{1,2}-\\d{2}-(?:0|[ivx]{1,3})",
    // tariffs of power: R1/900, B2/1300VA
    "[rbips][1-3]m?t?(?:/\\d{3,5}(?:va)?)?",
  ].join("|")})$`,
  "iu",
);
export const isMeasure = (token: string): boolean => MEASURE.test(token);

/** "3x150rb": measured or paid so many times, and nobody's number. */
const MEASURED_TIMES = new RegExp(`^${PRODUCT}${PRODUCT_UNIT}$`, "iu");
export const isMeasuredTimes = (token: string): boolean => MEASURED_TIMES.test(token);

/** Lines of a budget: 5.2.03.01.01.0006, 4.01.01.2.06.02; of an agency in it: 1.06.0.00.0.00.01. */
const BUDGET =
  /^[4-7]\.[1-4](?:\.\d{2}){1,4}(?:\.\d{4})?$|^[1-8]\.\d{2}\.\d{2}\.\d(?:\.\d{2}){1,2}(?:\.\d{4})?$|^[1-8]\.\d{2}\.\d(?:\.\d{1,2}){4,6}$/;
export const isBudgetLine = (written: string): boolean => BUDGET.test(written);

/** Of a region, a road: 35.22.11.2004. */
const REGION = /^3[1-6]\.\d{2}(?:\.\d{2}){0,1}(?:\.\d{3,4})?$/;
export const isRegion = (written: string): boolean => REGION.test(written);

/** Tickets of a series: 00001-10000. */
const SERIES = /^0+1-[1-9]\d*0$/;
export const isSeries = (written: string): boolean => SERIES.test(written);

/** Letters of offices: with the code of this regency, with one of archives and decimals, of boards and courts. */
const LETTER = new RegExp(
  [
    "^[\\p{L}\\d.-]{1,12}(?:/[\\p{L}\\d.-]{1,16}){0,4}/412\\.\\d[\\d.]*(?:/[\\p{L}\\d.-]{1,16}){0,2}$",
    "^[A-Z]{1,4}-\\d{1,6}/[A-Z]{2,4}\\.\\d{1,3}(?:/[\\p{L}\\d.-]{1,8}){1,3}$",
    "^\\d{3}\\.\\d{1,2}(?:\\.\\d{1,2}){0,2}/\\d{1,5}(?:/[\\p{L}\\d.-]{1,16}){0,5}$",
    `^[\\p{L}\\d.-]{1,12}(?:/\\d{1,5})?/(?:DIR|KEP|PER|LHP|LHU|LS|GU|TU|BH|PERDIR|SE|SKB|DPP?A|RKA|SP2D|SPM|BAST|ND|PUU-[IVX]{1,6})(?:[/-][\\p{L}\\d.-]{1,12}){0,3}/${YEAR}$`,
    // of a body that the state knows
    "^AHU-\\d{5,8}\\.AH(?:\\.\\d{2}){0,2}(?:\\.TAHUN)?$",
  ].join("|"),
  "u",
);
export const isLetter = (written: string): boolean => LETTER.test(written);
