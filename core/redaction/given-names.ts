/** Given names: those that stand for a person wherever they are written, and those that are also words. */
import { GIVEN_A_TO_F } from "./given-names-a-f.ts";
import { GIVEN_G_TO_M } from "./given-names-g-m.ts";
import { GIVEN_N_TO_R } from "./given-names-n-r.ts";
import { GIVEN_S_TO_Z } from "./given-names-s-z.ts";
import { wordSet } from "./word-set.ts";

export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`${GIVEN_A_TO_F} ${GIVEN_G_TO_M} ${GIVEN_N_TO_R} ${GIVEN_S_TO_Z}`);

/** Also words, days, plants or places: they need something near them that speaks of a person. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = wordSet(`
legi mutiara mentari ribut gembong legowo sentosa samudra tentrem mirah luhur waras argo miyono drajat woro kenari kalam kodi juma badi bahar hatim kosman dirham kubro
hajar rimba rival samin pipit kurnia anugrah anugerah arjuna kaisar malika sakura senen rosella mukmin
abdi alim angel awan elang embun hawa isak juni junior niki nira novel urip purba hari kusen sulis putro min
etik fitri firman ilham harini nuri tiara ajeng sidik abadi adil agung agustus aji akbar alika aman ambar ami amin amir ana ananda andika anggun anjar anom ari
arif arta asa asep asih asmara asri aulia aurora ayu ayuk babe bagas bagiya bagong bagus bahagia bakti
bandot banteng barokah basuki bayan bayu bejo bendot bengkok berlian beta bima bintang bintoro bowo budiman
bunga cahaya candra cantik cemani cempaka cempluk cicik cinta citra codot damai damar dandi dasi dewa dewi
dewo dharma didik dina dini djaja dodo dono ebes ebiet elok embuh fajar fajri gabriella gading galak galuh
gaman ganda gandi gangsar ganjar garang gareng gatra gede gemilang gendon genduk gendut gepeng gibran gimin
girah gondo gondrong gundul guntur guritno gusti hakim hana hani harapan hariyo hidayah hikmah huda ikhlas
ikhwan imam iman ina indah indra intan ipung ira isa jabrik jagad jago jail jais jamal jamin jan janah jani
janjang jarwo jasmani jati jauhari jaya jelita johan jono joyo jujur juli julia jumat juragan juwita kabul
kacung kadek kala kalimah kamal kamis kancil kanda kandar kanti karim karimah karma karna karti kartika
kartini karyawan kasdu kasih kasti kasum kawi kemal kembar kemis kenanga kencana ketut kinanti kirana kliwon
koko kolil komang krisna kumala kuncung kusuma lamin laminah lanang langgeng laras lasi lasmana lazuardi
lega lembah lestari lili limar linda lintang luwes made maharani mahardika makmur mala mandala mandra mangun
manis marhaen marwah maulid mawar maya mega mei melani melati merdeka meri mesran mita mono muhajir mujari
muji mulia mulya mulyo munir mur murni muslim muslimah muslimin mustajab mustika mutia nada nadi naga nalar
nazar nengah ngali nilam norma nova nuansa nugraha nusa oktavian oman opung pahala pahing paing panca pandu
pangestu panji panjul paring parsi pasirah patah perdana permadi permana permata pertiwi petruk pia pitik
pon ponidi pono prabowo prakosa pranata prihatin prima puji puri purnama purwa puspa puspita puteri putra
putri putu raden radit raharja rahayu rahmat raina raja rajin raka rama ramadhan ramin rangga ratu rebo
rejeki rejo reksa rendy rere resi restu ria riang rindu rohani rohmat rosa rukmi rukun sabar sabilah sabtu
sadak sae saji saka sakinah sakti saleh sami sandi sani santi santoso sapto sapuan
saraswati sari sartika satria sayid seger sejati sekar selasa semar senang seniman senin seno sentot setia
setiyo seto setu setya silvia sinar sintia siswo sita slamet soma subur suci sugeng sugih sujud sukar sulam
sulih sulung sumarah sumber sumirat sumo sunan suni supar suradi surya suwarna takrim talia tamam tamba
tambah tambi tan tania tari tarno tata tegar teguh tejo tekun temu ten tenang timbul tina tira tirta titi
titik titis tompel topan tri trubus tukul tulus tumpak tunggal tunik tupah turasih turi ucok ulin umi unggul
untung upik utama utari utomo vega via virgi wacana wadi wafa wage wahid wahyu wangi wani wardana wardi
warih waskita wati wayan wibawa wibowo widi widodo wijaya wiji winih wira wiwit wiyana wujud wulan yani yit
yoga yoso yuda yudistira yudo yuni yuris
`);

/** So common as words that without a capital only "nama saya" and the like make names of them. */
export const EVERYDAY: ReadonlySet<string> = wordSet(`
legi mutiara mentari ribut gembong legowo sentosa samudra tentrem mirah luhur waras
kliwon pon rebo kemis hajar rimba rival samin pipit kurnia anugrah anugerah arjuna kaisar malika sakura senen rosella mukmin
abdi alim angel awan elang embun hawa isak juni junior niki nira novel urip purba hari kusen putro sulis min
etik harini ajeng sidik abadi adil agustus aman ana asih bagus bahagia bakti bayan bengkok bintang bulan bunga cahaya cantik cinta damai dasi dewa dina dini
galak galuh ganda gede gemilang gendut gundul gusti hana hakim harapan hikmah ikhlas imam iman indah jago jail jais jati jaya jujur
juli jumat juragan kala kamis kanda kasih kasti kembar kumala langgeng lega lembah lestari lilin luwes makmur mandala manis mawar
maya mei melati merdeka mulia mulya muji murni muslim muslimah muslimin nada naga nama nusa pahala pahing pandu pangestu panji
paring patah permata pertiwi prihatin prima puji purnama puri putra putri raja rajin ratu rejeki rejo riang rindu rohani rukun
sabar sabtu saka sakti sami santi saleh satria sejati sekar selasa senang seniman senin setia setya seto sinar subur suci
sugih sukar sumber surya tambah tan tani tari tata tekun temu ten tenang timbul titik tumpak tunggal umi unggul untung utama via
wage wangi wani wiji winih wiwit wujud wulan yani yudo
`);
