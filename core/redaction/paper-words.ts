/** Words for papers, cards, files and meters that bear a number which leads to somebody; and for those that lead to nobody. */
import { wordSet } from "./word-set.ts";

/** Right after these stands a number, whatever its shape. */
export const BEARERS = wordSet(`
rm kartu nip nipppk nipd niy nia nira nidk nidn nigb nuptk nup npa npm nrg nrp nbm npp pegid nis nisn nim induk skhu skhun
shun karpeg karis karsu kap kta kartanu kks kip kis pkh dtks kia kusuka akta akte nikah kutipan shm hm hgb shgb hgu sertifikat
sertipikat girik petok gs nop sppt pbb perkara lp stpl stplk sttlp skck tilang kematian kelahiran pindah skpwni skdwni
biodata suket efin npwpd stnk bpkb noka nosin rangka mesin kir paspor passport visa splp spph porsi resi order pesanan
booking pnr invoice polis bilyet deposito billing briva ntpn pin otp password pasword sandi voucher str sip siptu sipb sik
ijazah ijasah rekam medis medik sep rujukan antri antre antrean antrian registrasi register pendaftaran pasien berobat imei eartag
ktp ektp nik bpjs jkn kpj askes lahir kitas kitap siup iumk
ajb aphb apht sporadik warkah pbg slf imb skrd skrdkb skpdkb stpd sspd sstp npwpd bphtb stts pks pkwt
sipp sipa sipttk sipk strttk lpr telinga anting npv skkh badge sbkri sppl nopen verval ntb notas dada bdt nmid nametag pasport referral
`);
/** After these only where "nomor" is said or letters stand among the digits: they are counted and dated, too. */
export const COUNTED_BEARERS = wordSet(`
peserta kepesertaan anggota ujian tes transkrip sampel spesimen resep kohort taspen pensiun daftar reg berkas permohonan
klaim kontrak akad pinjaman transaksi referensi ref reff verifikasi faktur asuransi struk persil ac nib letter leter kupon pelaut buku
keterangan akses statistik objek bidang buku keluarga penduduk identitas siswa santri mahasiswa pegawai guru petani
nelayan lansia disabilitas pelajar tiket laporan laporannya aduan pengaduan keluhan permintaan usulan
ukur skpd reklame undian uji lapak gangguan putusan driver lab nota kuitansi kwitansi qris va wo sn kandang vaksin vaksinasi sktm sku skt kuasa praktik praktek domisili kehilangan pernyataan bukti pelanggaran bap stiker member akun usaha izin ijin honorer bon absen urut
`);
/** Of meters and their accounts: after these, too, stands nothing but a number. */
export const METERS = wordSet(
  "idpel nopel nolang nosal nosl nosr hippam hippams pamsimas plg nosambungan nometer",
);
/** Of accounts with who brings water, power, gas, lines, and takes away waste. */
export const CUSTOMERS = wordSet(`
pelanggan langganan meteran meter kwh token sambungan samb sl
sr saluran segel layanan internet indihome iconnet speedy biznet customer jargas gas tagihan agenda kontrol pel sampah
pdam pln inet
`);
export const ACCOUNTS = wordSet("rek rekening norek reknya simpanan tabungan giro");
/** A number is said. */
export const NUMBER_WORDS = wordSet("no nomor nomer nmr nmor nomore seri id kode cid");
/** Of regulations, letters, budgets, roads, goods and services, and of reports: nobody's. */
export const PUBLIC_NUMBERS = wordSet(`
surat sk se perda perbup perpres permen permendagri permendikbud permenkes permensos permentan kepmen kepbup inpres uu pp
pasal peraturan keputusan edaran rute trayek ruas tiang gardu spk dpa
dipa lelang sni bpom pirt irt iso isbn issn uang lot batch barcode halaman pos wilayah spbu bus armada lambung ka kereta
kamar loket error undang produk barang npsn nsm nss hp wa telp telpon telepon rumah jalan jl jln gang gg blok rt rw plat
nopol polisi pol km kursi meja kelas lantai npk pupuk sak ukuran tipe type model versi edisi jilid bab tahun tanggal tgl jam
pukul harga total sebesar rp stan stand rup satker gudep
pkl suara caleg p-irt karcis karcisnya karung parkir tender kbli inv inventaris kodim koramil yonif ojk gcs icd mutu beton
rambu petak fasa fase spmk bast nphd mk perdir pergub kepgub perka pmk pojk kepmenkes permenaker permenpan permenhub
lhp lhu audit bets badan sbu sts sp2d spj skb dppa permendag permendes permenlhk kepmensos sirup katalog e-katalog bps produksi edar pju lpju diagnosa
`);
/** Written as letters of offices are: 0123/045/VI/2010. */
export const OF_REGISTERS = wordSet(`
akta akte nikah kutipan perkara lp stpl stplk sttlp skck kematian kelahiran pindah register ac sertifikat sertipikat
keterangan tilang polis lahir registrasi pendaftaran pengaduan aduan tiket ukur ajb aphb apht pks pkwt skpd skrd stpd sspd
sktm sku skt reklame imb pbg sporadik putusan sip sipp sipb sipa
`);
/** Between a bearer and its number though no "nomor" is said. */
export const OWNERS = wordSet(`
saya sy kami kulo ibu bapak istri suami anak milik pak bu mbah listrik rumah prabayar pln pdam air desa ini itu iki adalah
yaitu punya baru lama motor mobil tanah sawah masjid mushola musala terdekat online pertama kedua asli
`);
