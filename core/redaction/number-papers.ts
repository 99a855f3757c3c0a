/** Numbers of papers, cards and files, of any shape: what the word before says is a person's, however it is numbered. */
import type { Candidate, Kind } from "./kinds.ts";
import { codedNumbers } from "./number-codes.ts";

interface Papers {
  readonly kind: Kind;
  /** What a text must have for the row to be tried. */
  readonly needs: RegExp;
  /** Right after these stands a number. */
  readonly bare: string;
  /** After these only where "nomor" is said: they are counted and dated, too. */
  readonly said: string;
  /** Written as letters of offices are: 0123/045/VI/2010. */
  readonly document: boolean;
}

const CLASSES: readonly Papers[] = [
  {
    kind: "identifier",
    needs:
      /medi[sk]|\brm\b|kartu|pasien|regis|daftar|induk|\bn[ip][a-z]{1,2}\b|\bn(?:up|rg|bm)\b|\bkia\b|ijasah|ijazah|skhu|karpeg|karis|karsu|taspen|pensiun|peserta|anggota|\btes\b|ujian|\bkap\b|transkrip|sampel|spesimen|resep|kohort/i,
    bare: "rekam medi[sk]|rm|ni(?:y|a|ra|dk|gb)|nup|npa|nrg|nbm|npp|kia|kartu (?:berobat|pasien|periksa|kontrol|kuning|pelajar|mahasiswa|anggota|peserta|ujian|perpus\\p{L}{0,8}|uji|rs|kia|pencari kerja)|induk(?: (?:siswa|santri|mahasiswa|pegawai|anggota))?|nis|nim|nipd|npm|skhun?|shun|karpeg|karis|karsu|kode kap",
    said: "pasien|registrasi|register|pendaftaran|daftar|ijazah|ijasah|peserta(?: (?:ujian|tes|bpnt|pkh|didik|jkn))?|anggota(?: (?:koperasi|ksp|bmt|perpus\\p{L}{0,8}|kelompok))?|ujian|tes|transkrip|sampel|spesimen|resep|kohort|taspen|pensiun",
    document: false,
  },
  {
    // The civil register, land, courts, the police.
    kind: "identifier",
    needs:
      /akt[ae]|nikah|kutipan|shm|\bhm\b|hgb|sertif|sertip|let{1,2}er|petok|persil|\bukur\b|\bgs\b|\bac\b|\bnib\b|perkara|\blp\b|polisi|stpl|sttlp|skck|register/i,
    bare: "ak(?:ta|te)(?: (?:kelahiran|lahir|nikah|cerai|kematian|mati|jual beli|hibah|tanah))?|(?:buku|surat) nikah|kutipan(?: akta(?: (?:nikah|lahir|kelahiran))?)?|shm|hm|hgb|serti[fp]ikat(?: (?:hak milik|tanah|rumah))?|let{1,2}er c|petok(?: d)?|surat ukur|gs|perkara(?: (?:cerai|pidana|perdata|waris))?|lp|laporan polisi|stplk?|sttlp|skck",
    said: "persil|ac|nib|register(?: (?:nikah|tanah))?",
    document: true,
  },
  {
    // Money and parcels: contracts, policies, orders; what opens an account.
    kind: "identifier",
    needs:
      /polis|klaim|kontrak|akad|pinjaman|deposito|bilyet|invoice|pesanan|order|booking|\bpnr\b|transaksi|refer|\bref\b|billing|ntpn|\bpin\b|\botp\b|passw|pasw|sandi|faktur|\bkir\b|vaksin|berkas|permohonan|asuransi|struk/i,
    bare: "polis(?: asuransi)?|bilyet|deposito|invoice|pesanan|order(?: id)?|(?:kode )?booking|pnr|billing|ntpn|pin|otp|pass?word|(?:kata )?sandi|tiket vaksin|vaksin tiket|kir",
    said: "klaim|kontrak|akad|pinjaman|transaksi|referensi|ref|faktur|berkas|permohonan|asuransi|struk",
    document: false,
  },
  {
    kind: "bank_account",
    needs: /rek|briva|simpanan|tabungan|giro/i,
    bare: "(?:kode )?briva|rek(?:ening)?(?: (?:bpr|koperasi|kopwan|ksp|bmt|lkm|bumdes|bkk|upk|giro|tabungan|simpanan))?",
    said: "simpanan|tabungan|giro",
    document: false,
  },
  {
    kind: "customer_number",
    needs: /langgan|hippam|pamsimas|sambung|saluran|segel|\bs[rl]\b|\bnos[rl]\b|kartu air|\bpel\b/i,
    bare: "hippam|pamsimas|kartu air|nos[rl]|pelanggan (?:hippam|pdam|air)",
    said: "(?:pe)?langgan(?:an)?(?: (?:air|pdam|hippam|sampah|listrik|pln))?|sambungan(?: (?:air|rumah|baru))?|saluran|segel(?: meter)?|pel|s[rl]",
    document: false,
  },
];

const NO = "(?:no|nomor|nomer|nmr|nmor|seri|id)(?:nya)?(?!\\p{L})[ .:=]{0,3}";
/** Words between the paper and its number, where "nomor" comes after them. */
const BETWEEN = "(?:[ ,.(]{1,2}\\p{L}{1,12}){0,4}?[ .,(]{1,2}";
/** Digits with what letters and signs there are; a letter apart; digits in pairs. */
const TOKEN =
  "(?:\\p{L}{1,2} \\d{4,9}|(?=[\\p{L}./-]{0,9}\\d)[\\p{L}\\d]{1,24}(?:[./-][\\p{L}\\d]{1,16}){0,7}(?: \\d{2,4}(?![\\d.,/]\\d|\\d)){0,4})(?: [A-Z](?![\\p{L}\\d.]))?(?![\\p{L}\\d])";
const END = "(?:nya|ku|mu|e)?(?!\\p{L})";
const WHOSE = "(?: (?:saya|sy|kami|kulo|ibu|bapak|istri|suami|anak|milik)){0,3}";

const ROWS = CLASSES.map(({ kind, needs, bare, said, document }) => ({
  kind,
  needs,
  document,
  pattern: new RegExp(
    `(?<!\\p{L})(?:(?<said>(?:${bare}|${said})${END}(?:${BETWEEN}|[ .:=#/]{1,3})${NO}(?:${NO})?|${NO}(?:${bare}|${said})${END}[ .:=#]{1,3})|(?:${bare})${END}${WHOSE}[ .:=#]{1,3})(?<token>${TOKEN})`,
    "giu",
  ),
}));

const YEAR = /^(?:19|20)\d{2}$/;
const DAY =
  /^\d{1,2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}$|^\d{4}\/\d{4}$|^(?:[01]?\d|2[0-4])[.:]\d{2}$/;
const SUM = /^[1-9]\d{0,2}(?:\.\d{3})+(?![\d-])|000$|^\d+(?:jt|rb|k|ribu|juta|x|kali|th|thn|km|kg|m|ha)$/iu;
/** Of a letter or a contract of an office, and of a budget. */
const DOCUMENT = /^[\d.]{1,9}(?:\/[\p{L}\d.-]{1,16}){1,5}\/(?:19|20)\d{2}$|^\d(?:\.\d{1,4}){3,6}$/u;
/** What counts or measures it, right after. */
const COUNTED =
  /^ ?(?:x|kali|jam|menit|hari|minggu|bulan|bln|tahun|thn?|orang|org|warga|rumah|unit|kk|km|kg|ha|m2|meter|titik|juta|jt|ribu|rb|persen|%|bidang|lembar|berkas|siswa|peserta|anggota|pasien|jiwa|rupiah|digit|angka|perkara|sambungan|pelanggan|desa|kelompok)(?!\p{L})/iu;
const digitsOf = (written: string): number => written.match(/\d/g)?.length ?? 0;
/** Fewer digits lead to nobody: where "nomor" is said or letters stand among them, and where not. */
const LEAST_SAID = 3;
const LEAST = 4;

export function paperNumbers(text: string): Candidate[] {
  const found = codedNumbers(text);
  for (const { kind, needs, pattern, document } of ROWS) {
    if (!needs.test(text)) continue;
    for (const { 0: match, index, groups } of text.matchAll(pattern)) {
      const token = groups?.["token"] as string;
      const said = groups?.["said"] !== undefined;
      const end = index + match.length;
      const none =
        digitsOf(token) < (said || /\p{L}/u.test(token) ? LEAST_SAID : LEAST) ||
        (!said && (YEAR.test(token) || SUM.test(token))) ||
        (!document && DOCUMENT.test(token)) ||
        DAY.test(token) ||
        COUNTED.test(text.slice(end, end + 12));
      if (!none) found.push({ kind, start: end - token.length, end, confidence: 0.7 });
    }
  }
  return found;
}
