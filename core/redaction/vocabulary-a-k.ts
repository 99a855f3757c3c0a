/** Words of complaints that are not names, A to K: Indonesian, Javanese, short forms. */
export const WORDS_A_TO_K = `
aamiin ab abal abang abate absen abu ac acara ada adakah adalah adik admin adoh adol ads aduan ae agar agen
agenda agustusan ahad air aja ak akad akan akeh akhir akses akta akte aktif aku akunku aladin alaikum alamat
alas alasan alat alhamdulillah alias alit allah alm almarhum alokasi alternatif alun amargi ambil amblas
ambles ambrol ambruk ambulan ambulans amlodipin amplop an anak anakku anda ane aneh angel anggaran anggota
angin angkat angkot angkut angsal anjing antar antara antri antrian anu apa apabila apakah aparat apbdes
apek api apik apk aplikasi apotek app april aqua arah arahan arak arep arv asal asap asat asesmen asin
asisten asli asma asmo asn aspal aspale ass assalamu assalamualaikum asslmkum astaghfirullah asuransi atap
atas atau atk atlet atm audiensi awal awis ayam ayat ayunan bab babinsa badan badhe bagaimana bagi bagian
bahan bahaya bahkan bahu bahwa baik bak bakal baku bakul balai balas balasan bales baliho balik balita bambu
ban banci bandara banding bandungrejo bang banget bangga bangjo bangkai bangkrut bangsa bangun banjarejo
banjarsari banjir bank bansos bantu bantuan banyak banyune bapak bapakku bapenda bappeda bar barang
barangkali barcode bareng barengan baru barusan basah basmi bata batang batas batch batik batuk bau bawa
bawah bawang bayar bayi bca beasiswa bebas bebek beberapa becak becek becik bed beda bedah begal begini
begitu bekas bel belajar belakang belakangan belanja belas belatung belerang beli beliau belum ben benar
bencana bendahara bendera bendes bendung bendungan bener beneran benerin bengi bengkel benih bensin bentak
bentrok berani berapa beras berat berhak berita berkas bersih besar besi besok betis beton betul bgmn bgt
bhabinkamtibmas bhinneka biar biaya bibi bibit bicara bidan bidang biji bikin bila bilang bingung binti
birokrasi biru bis bisa bising biskuit bismillah biyen bk bkkd blangko blethok blk blm bln blok blokir blt
bni bobote bocah bocor bohlam bojo bojonegorokab bola bolak boleh bolong bolos bonceng bonus booster bor bos
bosan boten botol bp bpbd bpd bphtb bpjs bpk bpkb bpkp bpn bpnt bpom brambang bri brong bronjong brosur brp
bsi bu buang buat buatan bubur bubut budhe buis buka bukan bukit bukti buku bulan bulanan bulog bumdes
bundaran bungkus buntu bunuh bunyi bupati buram bursa buruh buruk burung bus busuk buta butuh byar byarpet
cabai cabe cabut cadangan cafe cair cak caleg call calo calon camat campak campur canting cap capai capek
capil car cara carane cari carik cat catat cc cctv cek cekbansos celah cembung cendek centang center cepat
cepet cerai ceramah cerita cerobong cetak chat cicilan cilik close cm coba coblosan coklat combine copas cor
coret corona cp cs cuci cucu cukup cuma cuman curah curam curhat curian cuti cv dadi dados daerah daftar dah
dalam dalan dalane dalem dam damaikan damkar dampingi dan dana dandim dandosi dangkal danramil dapat dapil
dapodik dapur darah dari daring daripada darurat data datane datang datangi dateng daun dawah day daya dbd
dbh debit debu debune deg deh dekat delapan demam demikian denah denda dengan dengar depan depot deras
dereng deres desa desaku desember desibel desil deso detail detik developer dewan dewasa dewe dg dgn dhe
dhuwit di dia dialog diam diatas dibaca dibagi dibawa diberi dibina dibuka dicari dicek dicoba dicor dicuri
didata diejek difoto digaji digawe digit dihuni diikat diisi dijual dik dikaji dikasi dikei dikit diluar
dimana dinas dinkes dino dinsos dioper dipake dipaku dipun discan disewa dishub disini disita dites diukur
diurus diusir djatikoesoemo dkt dlm dm do doang dokter dompet dong dosen dosis double download dowo dpn dprd
dpt dr driver droping drpd drum ds dtg dtks dua duda dudu duduk duit duite duk dukcapil dukuh dukun dulu
dump dumugi during durung dusun eceng edan edar eh ekonomi ekor elek elpiji email eman ember embun embung
empat emprit enam endhut endi entah entek enteng enteni entuk error etan evaluasi ews ewu eyang facebook
faskes fasum fb februari fee fermentasi fiktif finger fitnah flare flu flyover follow force formasi formulir
fosil foto fotokopi fraksi free full ga gabah gadhah gagal gajah gaji gak galon gamelan gampang gang ganti
gantung gapoktan gapura gapuro gara garap garapan gardu garis gas gatal gateway gawe gawean gedek gedhang
gedhe gedhek gedung gedunge gek gelap gelisah gelombang gelondongan gempa genangan geni gentheng gerah gerak
gerakan gereja gerobak gerombolan gesek geser getar getaran giga gigi gilingan gilir giliran gimana gini
gitu gizi gk gkg gkp glendeng gmail gmn go godhong gondok gonta gor goreng gorong got gotong gowo gr
graduasi gratis grayak griya griyo group grup gtk gubernur gudang gudigan gula gulita guna gundukan gunung
gurem guru gus ha habis hadiah hadir hai haid hajatan haji hal halaman hallo halo halte hama hamil hampir
hancur hansip hantu hanya hanyut hapus harap harga hari harus hasil haturkan hektar hektaran heller hemat
heran het hewan hibah hidroponik hidup hijau hilang hilir himbauan hingga hippa hippam hitam honor honorer
horeg hormat hotel hotmix hp hpp hr hrd https hub hubungi hujan hukum hulu huruf hut hutan ia ib ibadah ibu
ibuku id identitas idpel idpelanggan ig igd iii ijazah ijin ijo ikan ikd iki iklan iku ikut ilang imbalan
imel implan impor in indomaret induk info infone informasi infus inget inggih ingin ingkang ini inisial
inovasi inpari inpres insentif inspektorat inspektur instagram insya insyaallah ipar ireng irigasi irt isbn
isi isih isine islamiyah iso istirahat istri itu itupun iuran iwak iya iyo izin jadi jadwal jaga jagung
jajanan jaksa jalan jalur jam jaman jamban jaminan jamsostek janda jangan janggal jangka janji jantung
januari jarak jarang jare jarene jari jaring jaringan jasa jatah jatuh jauh jawab jawaban jd jebakan jebol
jeglongan jelas jelek jembatan jembatane jemput jemputan jemuran jenazah jeneng jenenge jenengku jentik
jerigen jerigenan jg jgn ji jik jika jinakkan jiwa jkn jl jln jmbatan jogoboyo jonegoroan jpl jt jual jualan
juara judes juga jukir jumlah juni juru jurusan justru juta jutaan ka kabag kabar kabari kabeh kabel kabid
kabupaten kaca kacang kacau kadaluarsa kadang kader kades kadin kadis kafe kaget kah kak kakak kakek kaki
kakung kalau kali kalian kalih kaliwedi kalo kamar kambing kambuh kami kamituwo kampanye kampung kampus kamu
kan kanal kanan kandang kandas kang kanggo kangkung kanthong kantin kantong kantor kapan kaping kapolda
kapolres kapolsek kaporit karang karaoke karatan karcis karena karet kari karo kartu karung karyawati kasi
kasihan kasir kasubag kasubbag kasun kasus kata katalog kathah kaur kawasan kawat kawelasan kaya kayak
kayangan kayu ke kebaca kebak kebalik keblinger kebun kec kecemplung kecewa kecil kedaftar kedah kedap
kedelai kedip kedok kedua keduman kedung kedungrejo kejar kejari kejeblos kel kelamin kelas keliling keliru
kelola kelompok keluar keluarga keluhan kemana kemarau kemarin kembali kena kenal kenapa kenceng kencing
kene kentang kepada kepala keping kepsek keramba keramik keran keras kerasa kerbau kereta kering keripik
keriting kerja kernet keruh kerupuk kesal kesensor keserempet ket ketangkep ketemu keterima kethek ketiga
ketigo ketik ketika ketingal ketok ketua ketus ketutup kg khaki khawatir kia kiai kidul kidulan kilo kimia
kinurmatan kios kip kipas kir kirang kiri kirim kis kita kiwo kk klaim klinik klp klrg kls km kmrn knalpot
knp kobong kode kodim kok kolam kolektif komen kominfo komisi komite kompensasi kompos komputer komunal
komunikasi kondektur kono konsultan konsultasi kontak kontrak kontraktor kontrol kop koperasi kopi koplo
koramil korban kordinasi kos kosong kost kota kotak kotor kotoran kpd kpk kpm kpn kran kresek kreteg krisis
kritik krn kronologi kros ktp ku kubangan kubikasi kuburan kucing kudisan kudu kuku kula kuli kuliah kulit
kulkas kulo kulon kumpul kumpulkan kumuh kuning kuno kuota kupon kur kurang kurikulum kursi kutipan kutuan
kuyup kv kwh kwitansi kyai
`;
