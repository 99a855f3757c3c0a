/** What an agency answers: a sentence of the topic that fits what was said, or one that names it, in the manner of offices. */
import type { Chance } from "../chance.ts";
import { madeUpPhone } from "../people.ts";
import { type AnswerKind, fittingAnswers } from "./fitting.ts";
import { fill, type Said } from "./said.ts";

const OPENINGS = [
  "",
  "",
  "Terima kasih atas laporannya. ",
  "Terima kasih atas informasi yang disampaikan. ",
  "Yth. pelapor. ",
  "Matur nuwun atas perhatian panjenengan. ",
  "Menanggapi hal tersebut: ",
  "Selamat siang. ",
];
const CLOSINGS: Readonly<Record<AnswerKind, readonly string[]>> = {
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
  ],
  working: [
    "",
    "",
    " Kami kabari perkembangannya.",
    " Mohon bersabar.",
    " Koordinasi dengan pemerintah desa dan camat berjalan.",
  ],
};
/** {hal} is what was said. */
const NAMING: Readonly<Record<string, Readonly<Record<AnswerKind, readonly string[]>>>> = {
  complaint: {
    answered: [
      "Laporan bahwa {hal} sudah kami klarifikasi; perbaikannya masuk rencana kerja {skpd} sesuai anggaran.",
      "Mengenai {hal}: sudah dibahas bersama pemerintah desa dan penyelesaiannya disepakati dengan warga.",
      "Soal {hal}, {skpd} sudah menjelaskan langsung kepada warga pada hari {hari}.",
    ],
    acted: [
      "Laporan bahwa {hal} sudah ditindaklanjuti, petugas {skpd} datang pada hari {hari} dan menyelesaikannya.",
      "Mengenai {hal}: sudah ditangani tim {skpd} dan dicek ulang bersama warga.",
      "Tim {skpd} bersama pemerintah desa sudah menangani laporan ini ({hal}).",
    ],
    working: [
      "Laporan bahwa {hal} sudah diterima, petugas {skpd} mengeceknya pada hari {hari}.",
      "Mengenai {hal}: sedang kami pelajari bersama camat dan pemerintah desa.",
    ],
  },
  aspirasi: {
    answered: [
      "Usul agar {hal} kami catat dan kami bawa ke musrenbang berikutnya.",
      "Terima kasih usulnya. Agar {hal}, diperlukan anggaran yang baru tersedia tahun depan.",
      "Usul tersebut ({hal}) sudah disampaikan kepada pimpinan {skpd}.",
    ],
    acted: [
      "Usul agar {hal} sudah dijalankan mulai hari {hari}.",
      "Usul diterima: {skpd} sudah mengupayakan agar {hal}, mohon ikut mengawasi.",
    ],
    working: ["Usul agar {hal} sedang dihitung kebutuhannya oleh {skpd}."],
  },
  permintaan_informasi: {
    answered: ["Pertanyaan {hal} sudah kami jawab lewat telepon; keterangan tertulis ada di kantor {skpd}."],
    acted: ["Pertanyaan {hal} sudah dijawab petugas dan dibantu pengurusannya sampai selesai."],
    working: ["Pertanyaan {hal} kami teruskan ke bidang terkait, jawaban menyusul hari {hari}."],
  },
  inovasi: {
    answered: [
      "Terima kasih sudah berbagi. Catatan tentang cara {hal} kami teruskan kepada penyuluh dan {skpd}.",
    ],
    acted: ["Tim {skpd} sudah melihat cara {hal} dan menyebarkannya kepada {n} kelompok lain."],
    working: ["Tim {skpd} akan melihat langsung cara {hal} pada hari {hari}."],
  },
};
/** How often a sentence of the topic is taken although it shares no word with what was said. */
const LOOSELY: Readonly<Record<AnswerKind, number>> = { answered: 0.35, acted: 0.15, working: 0.6 };
/** Questions have answers of their own topic more often than not. */
const TO_QUESTIONS: Readonly<Record<AnswerKind, number>> = { answered: 0.85, acted: 0, working: 0 };
const DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat"];
/** How many of a hundred answers name a number to call: redaction must find it there too. */
const WITH_NUMBER = 0.03;

function sentenceFor(
  chance: Chance,
  kind: AnswerKind,
  classification: string,
  { texts, phrase }: Said,
): string {
  const fitting = fittingAnswers(texts, phrase)[kind];
  const naming = (NAMING[classification] ?? NAMING["complaint"]) as (typeof NAMING)[string];
  if (classification === "inovasi" || classification === "aspirasi") return chance.pick(naming[kind]);
  if (fitting.length > 0 && chance.happens(0.8)) return chance.pick(fitting);
  const loosely = classification === "permintaan_informasi" ? TO_QUESTIONS : LOOSELY;
  return chance.happens(loosely[kind]) ? chance.pick(texts[kind]) : chance.pick(naming[kind]);
}

export function answerText(chance: Chance, kind: AnswerKind, classification: string, said: Said): string {
  const sentence = sentenceFor(chance, kind, classification, said);
  const text = fill(chance.pick(OPENINGS) + sentence + chance.pick(CLOSINGS[kind]), {
    ...said.words,
    hal: said.phrase,
    hari: chance.pick(DAYS),
  });
  return chance.happens(WITH_NUMBER) ? `${text} Narahubung ${madeUpPhone(chance)}.` : text;
}
