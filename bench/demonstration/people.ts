/** Reporters who are nobody: made-up names, numbers that are assigned to no one, and how often the same one writes. */
import type { Chance } from "./chance.ts";
import { createFair } from "./fair.ts";
import { PUBLISHED } from "./targets.ts";

const MEN = "Sukarman Parto Darmo Jumadi Karsono Paijan Suwondo Sutrisno Lasiman Wakidi Samidi Tarjo".split(
  " ",
);
const WOMEN = "Wagiyem Lestari Sumini Tukinah Sriyatun Ngatini Kasminah Marsih Rukmini Sulastri".split(" ");
const GIVEN = [...MEN, ...WOMEN];
/** Words that say that it is no one: example, fiction, supposition. */
const FAMILY = "Contoh Rekaan Karangan Misalan Umpama Andaian".split(" ");

const digits = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => String(chance.whole(10))).join("");
const named = (chance: Chance, given: readonly string[]) => `${chance.pick(given)} ${chance.pick(FAMILY)}`;
/** Numbers that begin with 0800 00 belong to no subscriber. */
export function madeUpPhone(chance: Chance): string {
  const end = digits(chance, 6);
  switch (chance.whole(5)) {
    case 0:
      return `0800-00${end.slice(0, 2)}-${end.slice(2)}`;
    case 1:
      return `+62 800 00${end.slice(0, 2)} ${end.slice(2)}`;
    default:
      return `080000${end}`;
  }
}

/** Personal data for redaction to find: all of it made up. */
const PERSONAL: readonly ((chance: Chance) => string)[] = [
  (chance) => `, hubungi ${madeUpPhone(chance)}`,
  (chance) => `. nama saya ${named(chance, GIVEN)}`,
  (chance) => `, tanya Pak ${named(chance, MEN)} ${madeUpPhone(chance)}`,
  (chance) => `. NIK 350000000000${digits(chance, 4)}`,
  (chance) => `, surel warga${chance.whole(9_000)}@example.id`,
  (chance) => `, yang lewat truk S 00${digits(chance, 2)} XX`,
  (chance) => `. Rumah Bu ${named(chance, WOMEN)} RT 0${1 + chance.whole(9)} RW 0${1 + chance.whole(6)}`,
  (chance) => `, balas ke @warga_contoh${chance.whole(900)}`,
  (chance) => `. a.n. ${named(chance, GIVEN)}, no. rek 0000${digits(chance, 8)}`,
  (chance) => `. WA ${madeUpPhone(chance)}, no KK 35000000 0000${digits(chance, 4)}`,
];
export const personal = (chance: Chance) => chance.pick(PERSONAL)(chance);

export interface Reporter {
  readonly name: string;
  readonly phone: string;
}
/** The n-th reporter, always the same; numbers do not repeat below a million. */
const reporter = (index: number): Reporter => {
  const mixed = (index * 7_919 + 123_457) % 1_000_000;
  const name = `${GIVEN[mixed % GIVEN.length]} ${FAMILY[Math.floor(mixed / 7) % FAMILY.length]}`;
  return { name, phone: `080000${String(mixed).padStart(6, "0")}` };
};

/** Of the 673 of the first year 268 wrote for the first time; the others had written before, some in earlier years. */
export function createReporters(chance: Chance): { next(): Reporter | undefined } {
  const { received, reporters, firstTimeReporters } = PUBLISHED.firstYear;
  const earlier = reporters - firstTimeReporters;
  const memory = 400;
  let known = earlier;
  const fair = createFair(chance);
  return {
    next() {
      if (chance.happens(0.03)) return undefined;
      if (fair.draw([firstTimeReporters, received - firstTimeReporters]) === 0) {
        known += 1;
        return reporter(known - 1);
      }
      return reporter(known - 1 - chance.whole(Math.min(known, memory)));
    },
  };
}
