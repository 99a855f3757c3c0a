/** Words that announce a number that leads to somebody. */

/** Begins and ends at a word's edge; for use inside a pattern. */
export const NUMBER_SAID =
  "(?<!\\p{L})(?:e?-?ktp|nik|nkk|kk|kartu keluarga|bpjs|kis|jkn|kpj|npwp|sim|nip|nrp|nisn|nuptk|kks|kip|stnk|bpkb|(?:no|nomor|nomer)[ .]{1,2}kartu|kartu (?:atm|debit|kredit|pelajar|anggota|peserta|tani|kuning|berobat|pasien)|imei|porsi|paspor|nop|sppt|spph|taspen|nim|nis|kta|resi|polis|virtual account|va|briva|seabank|bpr|indihome|iconnet|rekam medi[sk]|(?:no|nomor|nomer)[ .]{1,2}(?:rm|induk|peserta|internet)|rek|rekening|norek|bri|bca|bni|bsi|btn|mandiri|bank (?:jatim|jateng|jago|mega|syariah|daerah|umkm)|dana|ovo|gopay|id ?pel|pelanggan|langganan|sambungan|plg|pln|meter|meteran|pdam|nosal|nolang|nosamb|nohp|hp|nowa|wa|whatsapp|telp|tlp|telpon|telepon|telefon|fax|faks|kontak|cp|hub|hubungi|dihubungi|sms)(?:nya|ku|mu|e|ne)?(?!\\p{L})";

/** Right before a number: what stands between holds no digit and is of the same line. */
export const ANNOUNCED = new RegExp(`${NUMBER_SAID}[^\\d\\n]{0,24}$`, "iu");
/** An account: its groups may be parted by anything. */
export const ACCOUNT_SAID =
  /(?<!\p{L})(?:rek|rekening|norek|npwp|bri|bca|bni|bsi|btn|mandiri|seabank|bpr|koperasi|bank (?:jatim|jateng|jago|mega|syariah|daerah|umkm))(?!\p{L})[^\d\n]{0,24}$/iu;
/** Lines that everybody may call. */
export const PUBLIC_LINES = /^(?:1708|108|11[02-9]|123|129|135|147|157|165|17[157])$/;
