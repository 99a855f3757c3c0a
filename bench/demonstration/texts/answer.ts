/** What an agency answers: a sentence of the topic for having explained, acted or begun, in the manner of offices. */
import type { Chance } from "../chance.ts";
import { madeUpPhone } from "../people.ts";
import { fill, type Subject } from "./complaint.ts";
import { textsFor } from "./themes.ts";

const OPENINGS = [
  "",
  "",
  "Terima kasih atas laporannya. ",
  "Terima kasih atas informasi yang disampaikan. ",
  "Yth. pelapor. ",
  "Matur nuwun atas perhatian panjenengan. ",
  "Menanggapi laporan tersebut: ",
  "Selamat siang. ",
];
const CLOSINGS: Readonly<Record<"answered" | "acted" | "working", readonly string[]>> = {
  answered: [
    "",
    "",
    " Demikian penjelasan kami, terima kasih.",
    " Bila kurang jelas silakan datang ke kantor {skpd} pada jam kerja.",
    " Semoga membantu.",
  ],
  acted: [
    "",
    "",
    " Mohon konfirmasi bila masih ada kendala.",
    " Dokumentasi ada di kantor {skpd}.",
    " Terima kasih atas partisipasinya.",
    " Ditangani pada hari {hari}.",
  ],
  working: [
    "",
    "",
    " Kami kabari perkembangannya.",
    " Mohon bersabar.",
    " Perkembangan disampaikan paling lambat hari {hari}.",
    " Koordinasi dengan pemerintah desa dan camat berjalan.",
  ],
};
const DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat"];
/** How many of a hundred answers name a number to call: redaction must find it there too. */
const WITH_NUMBER = 0.03;

export function answerText(chance: Chance, kind: keyof typeof CLOSINGS, subject: Subject): string {
  const { texts } = textsFor(chance, subject.topic, subject.parent);
  const pattern = chance.pick(OPENINGS) + chance.pick(texts[kind]) + chance.pick(CLOSINGS[kind]);
  const text = fill(pattern, {
    sub: subject.name.toLowerCase(),
    skpd: subject.agency,
    hari: chance.pick(DAYS),
    n: String(2 + chance.whole(8)),
    kec: subject.kecamatan ?? "Bojonegoro",
  });
  return chance.happens(WITH_NUMBER) ? `${text} Narahubung ${madeUpPhone(chance)}.` : text;
}
