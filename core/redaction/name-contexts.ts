/** Words around a name: what says that one stands there, and what says that none does. */
import { wordSet } from "./word-set.ts";

/** After a name that is also a word: what one is, or that one has something to say. */
export const TOLD = wordSet(`
anak pedagang petani janda duda umur usia bin binti als alias tukang mahasiswa mahasiswi siswa siswi santri pelajar
pengangguran pensiunan karyawan buruh warga penjual penerima korban penderita pemilik sales kontraktor guru anake
bojone ibune bapake mbokne tonggone tonggoku kancaku dulurku tetanggaku bakul bakule ngadu mengadu mengadukan wadul lapor melapor melaporkan mengeluh mengeluhkan
ngeluh menyampaikan menuturkan mengatakan menceritakan mengaku memohon bercerita pengin pengen kepingin arep ape badhe
bade takon tanglet matur curhat tanya bertanya bilang ngomong berkata minta butuh nanya usul setuju menolak
`);

/** Words of the calendar, of feasts and of streets' heroes that also are names: no cause for doubt. */
export const OF_DAYS_AND_FAITH = wordSet(`
senin selasa rabu kamis kemis senen jumat sabtu minggu legi pahing pon wage kliwon mei juni juli agustus ramadhan ramadan fitri
maulid agung hari slamet sugeng tirta sunan sari dharma rahmat hidayah rahayu kartini urip seno maharani harapan
sumber karyawan amin anom kabul kodi lanang lintang luhur norma nuansa panca pia restu sakinah sandi seger sita sulam tunik
turi suro sapar rajab mulud ruwah syaban bahagia sehat barokah jago wacana wibawa kenari kancil gading satria topan maulana jamin
`);

/** After these a name is a thing's. */
export const CALLED_A_NAME = wordSet(`
pupuk cat semen keramik kompor pompa oli ban velg rokok kasur helm jamu pb daya bis travel teh susu sabun minyak burung ikan artis penyanyi tembakau mobil motor bus po ka kereta orkes konser hotel pajak kpp
surat surah haul aplikasi merek merk produk varietas bibit benih padi jagung beras kartu program kapal film lagu
sinetron badai topan xenia avanza brio agen agens jamur bakteri tunggu antrean kuota embarkasi median pohon pot bunga wisma bulan wulan sasi malem malam ular kembang iwak gula buah
`);

/** Before these a word with a capital is what a thing is called: "aplikasi X", "merek X". */
export const NAMES_A_THING = wordSet(`
ruang bangsal paviliun posyandu kelompok poktan gapoktan kwt es mie bakso rujak pecel kerupuk jasa truk kayu pisang
lkp lpk kpp pajak aplikasi merek merk produk program lomba festival acara vaksin obat benih bibit varietas pupuk pestisida toko warung
depot kios kedai salon laundry swalayan minimarket mobil motor bus kereta kapal bandara blok proyek tim grup group event surah surat doa shalat sholat film lagu
tari batik suku bahasa negara pulau klub wisata komunitas paguyuban karang bangunan hippa idul nasi ayam
sate soto kopi teh beras sapi kambing jagung padi bawang traktor perhutani klenteng liga piala bus po armada yamaha honda suzuki dasa wisma bunga taman agens jamur
bulan wulan sasi malem ular kembang iwak gula cap tokoh lakon ikan buah sayur sambel sambal ketan kucing
`);

/** Whom people go to by name: after these even a name that is above all a word may be one. */
export const BY_NAME = wordSet(`
bidan dokter dr mandor calo sopir supir kades sekdes carik kasun modin bayan mantri perawat p
`);

/** After these stands a name, whatever the word is. */
export const NAMED = wordSet(`
bernama namanya jenenge alias binti bin dipanggil panggil manggil memanggil sebut julukannya julukane dijuluki berjuluk panggilannya
`);

/** Whom people know by a nickname, which is a word: "preman Kebo". */
export const NICKNAMED = wordSet(`
preman bandar maling copet begal rentenir dukun calo mandor sopir kernet satpam juragan blantik makelar gelandangan
pengemis pengamen pemulung odgj parkir
`);

/** Only people have, or say, these. */
export const OF_SOMEONE = wordSet(`
jenazah rumah rumahnya omah omahe griya sawah sawahe milik kata katanya ujar tutur ungkap temui jare jarene
`);

/** Names of one syllable, as people are called. */
export const SYLLABLE = wordSet(`
man ji ning ri wo nah tun min jan mat dul sus yem nem kem sun par kar mar ran rin gun wan mul win kas sut tar mun jum sam
`);

/** Only a name follows these: "Mbah Salam", "mak Ni", "Saudari Bulan". */
export const BY_NAME_ALONE = wordSet(`
sdr sdri saudara saudari mbah mbok mak lek lik kang cak yu pakde pakdhe bude budhe gus paklik bulik wak
`);

/** Whom one calls by what they are, and how one goes on after calling. */
export const CALLED = wordSet(`
wakil asisten polisi polantas satpol dewan pimpinan presiden yang mohon tolong kapan saya kami kita apa apakah kenapa
mengapa bagaimana gimana ini itu dan terima selamat jalan lampu sekalian hakim jaksa tentara direktur manajer pejabat
tani kantin kos rumah hamil menyusui muda persit dharma wanita semua semuanya sudah belum ada tidak jika kalau untuk
dari dengan dalam atas maaf kasih anggota pengurus penjual dosen hansip pejuang pahlawan negara bangsa bangun tua
angkat pos dhe de polisi ogah kurir tiri besar kecil baru lama cantik ganteng becak parkir sayur bakso ojek cilok pentol kopi galon sampah bubur
nasi admin kasir loket nomor nomer tanggal perihal hal tentang terkait mengenai tertanggal sebelumnya selaku melalui
kepada bahwa sesuai berdasarkan lampiran
`);

/** Names of Chinese families as they are written here, and what their names often begin with: two syllables follow. */
export const OF_THREE = wordSet(`
oei oey kho khoe thio goei tan lie liem lim tjan tjia tjoa ong kwee kwik sie njoo nyoo ang tjong tjiong lauw loe oen phoa
siauw soei sim tee tio yap auw bong gouw hauw jap kwa liauw poey sioe tjhin tjokro thung thee hwa giok siok
`);

/** What somebody is said to be, in small letters: "bu sutri galak". */
export const SAYS_HOW = wordSet(`
galak senang tambah sabar jujur jail prihatin setia bagus manis adil aman ikhlas lega timbul
`);
