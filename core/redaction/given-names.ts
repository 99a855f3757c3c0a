/** Given names: those that stand for a person wherever they are written, and those that are also words. */
import { GIVEN_A_TO_F } from "./given-names-a-f.ts";
import { GIVEN_G_TO_M } from "./given-names-g-m.ts";
import { GIVEN_N_TO_R } from "./given-names-n-r.ts";
import { GIVEN_S_TO_Z } from "./given-names-s-z.ts";
import { wordSet } from "./word-set.ts";

export const GIVEN_NAMES: ReadonlySet<string> = wordSet(
  `${GIVEN_A_TO_F} ${GIVEN_G_TO_M} ${GIVEN_N_TO_R} ${GIVEN_S_TO_Z}`,
);

/** Also words, days, plants or places: they need something near them that speaks of a person. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = wordSet(`
abadi abdi dumadi kalis nandang towo syukron soleh kuat sehat semi ladi rasi suro sapar rajab mulud ruwah jemuwah kebo gedang asem gembul brewok kriting kribo kriwul botak kumis cungkring gimbal kodok cebol tuyul plontos unyil kirun kempong garong genjik pesek kentung ragil jane sanca sukur parno syaban dinar lucky joy grace sony marvel ace arum adil adipati adiwiyata ageng
agung agustus airlangga ajeng aji akbar alfa alika alim aman amar ambar ami
amin amir ana ananda andika angel angger anggun anjar anom anteng anugerah anugrah argo ari arif arjuna arta asa asep
asih asmara asri aulia aurora awan ayu ayuk babe badi bagas bagiya bagong bagus bahagia bahar bakti bandot bani
banteng barokah batubara basuki bayan bayu bejo bella bendot bengkok berlian bestari beta bima bintang bintoro bowo budiman
bunga cahaya candra cantik cemani cempaka cempluk cicik cinta citra codot dahlia damai damar dandi darus dasi delima
dewa dewi dewo dharma didik dina dini dirgantara dirham djaja dodo dono drajat ebes ebiet elang elok embuh embun esa
etik fajar fajri falah firman fitri gabriella gading galak galang galuh gaman ganda gandi gangsar ganjar garang gareng
gatra gede gembong gemilang gendon genduk gendut gepeng gibran gimin girah gondo gondrong gumilang gundul guntur
guritno guruh gusti hajar hakim hana hani harapan hari harini hariyo hatim hatta hawa hidayah hikmah huda
ikhlas ikhwan ilham imam imamah iman ina inul indah indra intan iva ipung ira isa isak jabrik jagad jago jail jais jamal jamik
jamin jan janah jani janjang jarwo jasmani jati jauhari jaya jelita jiwo johan jono joyo juanda jujur juli julia juma jumat
juni junior juragan juwita kabayan kabul kacung kadek kaisar kala kalam kalimah kamal kamis kancil kanda kandar kanti
kantun karim karimah karisma karma karna karti kartika kartini karyawan kasdu kasih kasino kasti kasum kawi kemal
kembar kemis kenanga kenari kencana ketut kharisma khofifah khotib kinanti kirana kliwon kodi koko kolil komang kosman
krisna kristiani kubro kumala kuncung kunti kurnia kusen kusuma lamin laminah lanang langgeng lanjar laras lasi
lasmana lazuardi lega legi legowo lembah lestari lili limar linda lintang luhur luna luwes made maharani mahardika
makmur mala malika mandala mandra manggala mangun manis marhaen marwah maulid mawar maya mega megawati mei
melani melati mentari merdeka meri mesran meta mika min mina mirah mita miyono mono mufti muhajir mujahidin mujari
muji mukmin mulat mulia mulya mulyo munir mur murni muslim muslimah muslimin mustajab mustika mutia mutiara nada nadi
naga nalar nano nazar nengah ngali niki nila nilam nira norma nova novel nuansa nugraha nurani nuri nusa oktavian oman
opung pahala pahing paing panca pandu pangestu panji panjul panut paring parsi parti pasirah patah perdana permadi
permana permata pertiwi petruk pia pipit pitik pon ponidi pono prabowo prakosa pranata prihatin prima puji purba puri
purnama purwa puspa puspita puteri putra putri putro putu raden radit raharja rahayu rahmat raina raja rajin raka rama
ramadhan ramin rangga ratri ratu rebo rejeki rejo reksa rendy rere resi restu ria riang ribut rimba rindang rindu
rival rizki rohani rohmat ronaldo rosa rosalia rosella rukmi rukun sabar sabilah sabtu sadak sae sahara saji saka
sakinah sakti sakura saleh saman sami samin samroh samudra sandi sani santi santo santoso sapto sapuan saraswati sari
sartika satria savana sayid seger sejati sekar selasa semar senang senen seniman senin seno sentosa sentot setia
setiyo seto setu setya sidik silvia sinar sintia siswo sita slamet soeharto soekarno sofa soma sosro srikandi subur
suci surati sugeng sugih sujud sukar sukarno sulam sulih sulis sulung sumarah sumber sumirat sumo sunan suni supar suradi
surya suwarna syafaat takrim talia tamam tamba tambah tambi tan tania tanjung tara tari tarno tata tegar teguh tejo
tekat tekun temu ten tenang tentrem tiara timbul tina tira tirta titi titik titis tompel topan tri trubus tubi tukul
tulus tumpak tunggal tunggul tunik tupah turasih turi ucok ulin ulum umbara umi unggul uni untung unyil upik urip
utama utari utomo vega via virgi virginia wacana wadi wafa wage wahid wahyu wangi wani waras wardana wardi warih warni
waskita wati wayan wibawa wibowo widi widodo wilujeng wijaya wiji winih wira wiwit wiyana woro wujud wulan yani yasin yit yoga
yoso yuda yudistira yudo yuni yuris
`);

/** So common as words that without a capital only "nama saya" and the like make names of them. */
export const EVERYDAY: ReadonlySet<string> = wordSet(`
abadi abdi dumadi kalis nandang towo syukron batubara dinar lucky joy grace sony marvel ace jasmani karna karma nalar nazar prakosa
jane sanca sukur parno syaban bejo pitik akbar barokah kuat sehat semi ladi rasi suro sapar rajab mulud ruwah jemuwah kebo gedang asem gembul brewok kriting kribo kriwul botak kumis cungkring gimbal kodok cebol tuyul plontos unyil kirun kempong garong genjik pesek kentung ragil ramin sapuan sumber wibawa sae kalam kalimah janjang kacung adil adipati adiwiyata ageng agustus airlangga ajeng alfa alim
aman amar ana angel angger anom anteng
anugerah anugrah arjuna asih awan bagus bahagia bakti bani bayan bella bengkok bestari bintang bulan bunga cahaya
cantik cinta dahlia damai darus dasi delima dewa dina dini dirgantara elang embuh embun etik falah galak galang galuh
ganda gede gembong gemilang gendut gumilang gundul guruh gusti hajar hakim hana harapan hari harini hatta hawa 
hikmah ikhlas imam imamah iman indah isak jago jail jais jamik jati jaya jiwo juanda jujur juli jumat juni junior juragan
kabayan kabul kaisar kala kamis kancil kanda kantun karisma kasih kasino kasti kembar kemis kenari kharisma khofifah
khotib kliwon kodi kristiani kumala kunti kurnia kusen lanang langgeng lanjar lega legi legowo lembah lestari lilin
luhur luna luwes makmur malika mandala manggala manis mawar maya megawati mei melati menowo mentari merdeka meta
mika min mina mirah mufti mujahidin muji mukmin mulat mulia mulya murni muslim muslimah muslimin mutiara nada naga
nama nano niki nila nira norma novel nuansa nurani nusa pahala pahing panca pandu pangestu panji panut paring parti
patah permata pertiwi pipit pon prihatin prima puji purba puri purnama putra putri putro raja rajin  ratu rebo
rejeki rejo resi riang ribut rimba rindang rindu rival rizki rohani ronaldo rosalia rosella rukun sabar sabtu sahara
saji saka sakti sakura saleh saman sami samin samroh samudra sandi  santo satria savana seger sejati sekar selasa
senang senen seniman senin sentosa setia seto setya sidik sinar sita soeharto soekarno sofa sosro srikandi subur suci surati
sugih sukar sukarno sulam  sumber surya syafaat tambah tan tani tanjung tari tata tekat tekun temu ten tenang
tentrem timbul titik tubi tumpak tunggal tunggul tunik turi ulum umbara umi unggul uni untung unyil urip utama via
virginia wacana wage wangi wani waras warni wiji wilujeng winih wiwit wujud wulan yani yasin yudo
`);
