/** Indonesian affix stripping after Nazief and Adriani, with the Javanese affixes heard in Bojonegoro; the dictionary is the keyword table itself. */

/** Enclitics come off first, then possessives, then the derivational suffix: at most one of each. */
const PARTICLES = ["lah", "kah", "tah", "pun", "to"];
const POSSESSIVES = ["nya", "ku", "mu", "ipun", "ne", "e"];
const SUFFIXES = ["kan", "an", "i", "ake", "no", "ke", "en"];

/** A prefix, and the letters that may have melted into it. An empty string: nothing melted. */
const PREFIXES: readonly (readonly [prefix: string, melted: readonly string[]])[] = [
  ["menge", [""]],
  ["penge", [""]],
  ["meny", ["s", "c"]],
  ["peny", ["s", "c"]],
  ["meng", ["", "k"]],
  ["peng", ["", "k"]],
  ["mem", ["", "p"]],
  ["pem", ["", "p"]],
  ["men", ["", "t"]],
  ["pen", ["", "t"]],
  ["ber", [""]],
  ["bel", [""]],
  ["ter", [""]],
  ["per", [""]],
  ["pel", [""]],
  ["me", [""]],
  ["pe", [""]],
  ["be", [""]],
  ["te", [""]],
  ["di", [""]],
  ["ke", [""]],
  ["se", [""]],
  // Javanese and colloquial: dipun-, ka-, tak-, and the bare nasal ("mupuk", "nyawah", "mbangun").
  ["dipun", [""]],
  ["dak", [""]],
  ["tak", [""]],
  ["ka", [""]],
  ["nge", [""]],
  ["ny", ["s", "c"]],
  ["ng", ["", "k"]],
  ["mb", ["b"]],
  ["nd", ["d"]],
  ["nj", ["j"]],
  ["m", ["p"]],
  ["n", ["t"]],
];

/** The bare nasal stands in front of everything else: "sempat" is not se- with "mpat". */
const BARE = new Set(["nge", "ny", "ng", "mb", "nd", "nj", "m", "n"]);
const BY_LETTER = Map.groupBy(PREFIXES, ([prefix]) => prefix.charAt(0));

/** Pairs that Indonesian does not form (after the ECS stemmer): stripping both would find a wrong root. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  ber: ["i"],
  di: ["an"],
  ke: ["i", "kan"],
  me: ["an"],
  mem: ["an"],
  men: ["an"],
  meng: ["an"],
  meny: ["an"],
  se: ["i", "kan"],
  ter: ["an"],
};

/** Shorter remainders are accidents: "bukan" is not bu- with -kan, "pesan" not pes with -an, "nik" not n- for "tik". */
const ROOT = 4;
/** What words of three letters take all the same: "gasnya", "gote", "dicor", "pengecoran". */
const SHORT_ROOT = 3;
const BEFORE_SHORT = new Set(["di", "nge", "menge", "penge"]);
/** memper-, diper-, keber- and their like are two prefixes; no word takes off more than three. */
const LAYERS = 3;

interface Stripped {
  readonly word: string;
  readonly suffix: string;
}

function cut(word: string, endings: readonly string[]): readonly Stripped[] {
  const least = endings === SUFFIXES ? ROOT : SHORT_ROOT;
  return endings.flatMap((suffix) =>
    word.length - suffix.length >= least && word.endsWith(suffix)
      ? [{ word: word.slice(0, -suffix.length), suffix }]
      : [],
  );
}

/** The word itself, then without one, two and three endings. */
function withoutEndings(word: string): readonly Stripped[] {
  const found: Stripped[] = [{ word, suffix: "" }];
  for (const endings of [PARTICLES, POSSESSIVES, SUFFIXES]) {
    for (const { word: shorter } of [...found]) {
      for (const stripped of cut(shorter, endings)) {
        found.push(endings === SUFFIXES ? stripped : { word: stripped.word, suffix: "" });
      }
    }
  }
  return found;
}

/**
 * The known words that a word can be read as, likeliest first: itself, without endings, without prefixes, without both.
 * Empty when none is known: a word that no keyword uses tells nothing.
 */
export function roots(word: string, known: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  let layer = withoutEndings(word);
  for (let depth = 0; depth <= LAYERS && layer.length > 0; depth += 1) {
    const next: Stripped[] = [];
    for (const { word: candidate, suffix } of layer) {
      if (known.has(candidate)) found.add(candidate);
      for (const [prefix, melted] of BY_LETTER.get(candidate.charAt(0)) ?? []) {
        if (!candidate.startsWith(prefix) || NEVER[prefix]?.includes(suffix)) continue;
        if (depth > 0 && BARE.has(prefix)) continue;
        const rest = candidate.slice(prefix.length);
        for (const letter of melted) {
          const length = letter.length + rest.length;
          if (length >= (BEFORE_SHORT.has(prefix) ? SHORT_ROOT : ROOT))
            next.push({ word: letter + rest, suffix });
        }
      }
    }
    if (found.size > 0 && depth > 0) break;
    layer = next;
  }
  return [...found];
}
