/** Who answered for what, and when: the agencies of the time, those that share a topic, and the successors of the gone. */
import { formatDay } from "../../core/day.ts";
import type { ReferenceTables, Skpd } from "../../core/reference.ts";
import type { Chance } from "./chance.ts";

/** Days are text, YYYY-MM-DD; inclusive. The first row that names the topic and holds on the day wins. */
interface Held {
  readonly skpd: string;
  readonly topics: readonly string[];
}

/** Where a successor in the table alone does not say who had the task. Made up from the names of the agencies. */
const HELD: readonly Held[] = [
  { skpd: "dinas-pekerjaan-umum", topics: ["infrastruktur", "jalan", "jembatan", "drainase"] },
  { skpd: "dinas-pengairan", topics: ["irigasi", "waduk-sungai"] },
  { skpd: "dinas-kebersihan-pertamanan", topics: ["sampah", "fasilitas-umum"] },
  { skpd: "badan-lingkungan-hidup", topics: ["lingkungan-kebencanaan", "pencemaran"] },
  { skpd: "dinas-kehutanan-perkebunan", topics: ["kehutanan"] },
  {
    skpd: "disnakertransos",
    topics: ["ketenagakerjaan", "lowongan-kerja", "hak-pekerja", "pekerja-migran"],
  },
  {
    skpd: "disnakertransos",
    topics: ["sosial", "bantuan-sosial", "data-kesejahteraan", "disabilitas-lansia"],
  },
  {
    skpd: "dinas-perindustrian-perdagangan",
    topics: ["perdagangan", "pasar", "harga-bahan-pokok", "industri", "elpiji-bbm"],
  },
  { skpd: "dinas-perdagangan", topics: ["perdagangan", "pasar", "harga-bahan-pokok", "elpiji-bbm"] },
  { skpd: "dinas-koperasi-usaha-mikro", topics: ["koperasi-umkm"] },
  { skpd: "dinas-ketahanan-pangan", topics: ["ketahanan-pangan"] },
  {
    skpd: "dinas-pertanian",
    topics: [
      "pertanian",
      "pupuk",
      "pupuk-organik",
      "hama-penyakit-tanaman",
      "alsintan",
      "benih-bantuan-tani",
      "ketahanan-pangan",
    ],
  },
];

/** The district office of the complaint's own kecamatan. */
const DISTRICT = "kecamatan-";
/** Who else answers for a topic now and then. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "pelayanan-publik": ["sekretariat-daerah", "bagian-umum", DISTRICT],
  "reformasi-birokrasi": ["sekretariat-daerah", "bagian-umum"],
  "informasi-publik": ["bagian-prokopim", "sekretariat-daerah"],
  "lain-lain": ["bagian-umum", "sekretariat-daerah", "bagian-prokopim"],
  "anggaran-aset": ["bagian-umum", "bapenda"],
  "proyek-pembangunan": ["dpu-bina-marga", "dinas-perumahan-cipta-karya"],
  jalan: [DISTRICT, "dinas-perhubungan"],
  "fasilitas-umum": ["dinas-lingkungan-hidup", DISTRICT],
  sampah: [DISTRICT, "satpol-pp"],
  banjir: ["dpu-sumber-daya-air", DISTRICT],
  kekeringan: ["pdam-tirta-buana", "dinas-perumahan-cipta-karya"],
  irigasi: ["dinas-ketahanan-pangan-pertanian"],
  "bantuan-sosial": [DISTRICT, "dpmd"],
  "pemerintah-desa": [DISTRICT, "inspektorat"],
  "pembangunan-desa": [DISTRICT, "bappeda"],
  "rumah-sakit": ["dinas-kesehatan", "rsud-sumberrejo", "rsud-padangan", "rsud-kepohbaru"],
  ketenteraman: [DISTRICT],
  pkl: ["dinas-perdagangan-koperasi-um", DISTRICT],
  "lalu-lintas": ["satpol-pp", "dpu-bina-marga"],
  bumd: ["bagian-perekonomian-sda"],
  "migas-tambang": ["dinas-lingkungan-hidup", "satpol-pp"],
  "air-bersih-desa": ["pdam-tirta-buana", "dpmd"],
  "inovasi-daerah": ["bappeda", "dinas-ketahanan-pangan-pertanian"],
};
const OFTEN = 0.12;
const ANYONE = ["sekretariat-daerah", "bagian-pemerintahan", DISTRICT];

export interface Agencies {
  get(code: string): Skpd | undefined;
  /** Whether an agency exists on a day. */
  stands(code: string, day: number): boolean;
  /** Who answers for a topic on a day; `routed` is whom the routing of today names. */
  answering(topic: string, kecamatan: string | undefined, routed: string, day: number): string;
  /** To whom an agency's returned complaint goes. */
  next(topic: string, kecamatan: string | undefined, holder: string, day: number): string;
}

export function createAgencies(chance: Chance, skpd: ReferenceTables["skpd"]): Agencies {
  const byCode = new Map(skpd.map((row) => [row.code, row]));
  const before = new Map<string, Skpd[]>();
  for (const row of skpd) {
    if (row.successor !== null) before.set(row.successor, [...(before.get(row.successor) ?? []), row]);
  }
  const holders = new Map<string, string[]>();
  for (const { skpd: code, topics } of HELD) {
    for (const topic of topics) holders.set(topic, [...(holders.get(topic) ?? []), code]);
  }
  const stands = (code: string, day: number): boolean => {
    const row = byCode.get(code);
    if (row === undefined) return false;
    if (row.valid_from === "" && row.valid_until === "") return true;
    const date = formatDay(day);
    return (
      (row.valid_from === "" || row.valid_from <= date) && (row.valid_until === "" || row.valid_until >= date)
    );
  };
  /** The agency itself, the one before it or the one after it, whichever exists on the day. */
  const standing = (code: string, day: number): string => {
    if (stands(code, day)) return code;
    const earlier = before.get(code)?.find((row) => stands(row.code, day));
    if (earlier !== undefined) return earlier.code;
    const successor = byCode.get(code)?.successor ?? null;
    return successor !== null && stands(successor, day) ? successor : code;
  };
  const others = (codes: readonly string[], kecamatan: string | undefined, day: number, not: string) =>
    codes
      .map((code) => standing(code === DISTRICT ? `${DISTRICT}${kecamatan}` : code, day))
      .filter((code) => code !== not && stands(code, day));

  return {
    get: (code) => byCode.get(code),
    stands,
    answering(topic, kecamatan, routed, day) {
      const usual = holders.get(topic)?.find((code) => stands(code, day)) ?? standing(routed, day);
      const also = ALSO[topic];
      if (also === undefined || !chance.happens(OFTEN)) return usual;
      const shared = others(also, kecamatan, day, usual);
      return shared.length === 0 ? usual : chance.pick(shared);
    },
    next(topic, kecamatan, holder, day) {
      const back = standing(holder, day);
      if (chance.happens(0.4)) return back;
      const shared = others([...(ALSO[topic] ?? []), ...ANYONE], kecamatan, day, back);
      return shared.length === 0 ? back : chance.pick(shared);
    },
  };
}
