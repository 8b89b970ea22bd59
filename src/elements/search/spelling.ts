// One word -> the other ways to spell it, so that a reader who remembers either finds it. What is made here is looked for and never shown,
// so a rule may make a word that does not exist ("advize"): no text has it, and it misleads nobody.
import { PLACE_NAMES } from './place-names.ts';
import { SPELLING_PAIRS } from './spelling-words.ts';

/** Endings that differ between British and American spelling (VarCon, as spelling-words.ts); each rule is tried in both directions. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/u, 'iz'],
  [/(?<=\p{L}{2})iz(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/u, 'is'],
  [/(?<=\p{L}{2})ys(?=(?:e|es|ed|er|ers|ing)$)/u, 'yz'],
  [/(?<=\p{L}{2})yz(?=(?:e|es|ed|er|ers|ing)$)/u, 'ys'],
  // At least three letters before: "four", "hour", "tour" are no such words.
  [/(?<=\p{L}{3})our(?=(?:s|ed|er|ers|ing|al|able|ably|ful|hood|ite|ites)?$)/u, 'or'],
  [
    /(?<=^(?:arm|behavi|cand|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rum|sav|splend|vap|vig))or(?=(?:s|ed|er|ers|ing|al|able|ably|ful|hood|ite|ites)?$)/u,
    'our',
  ],
  [/(?<=^(?:cali|cent|fib|lit|lust|mea?g|met|och|sab|sepulch|somb|spect|theat))re(?=s?$)/u, 'er'],
  [/(?<=^(?:calib|cent|fib|lit|lust|meag|met|och|sab|somb|spect|theat))er(?=s?$)/u, 're'],
  [/(?<=\p{L}{3}[aeiou])ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
  [
    /(?<=^(?:cance|counse|fue|journa|labe|leve|mode|pane|quarre|riva|signa|tota|trave|tunne))l(?=(?:ed|ing|er|ers)$)/u,
    'll',
  ],
];

/** Romanisations of Slavic names that follow different systems (BGN/PCGN 2019, ISO 9, passports): Zelensky, Zelenskyy, Zelenskiy. */
const ROMANISATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=\p{L}{2}sk)(?:yy|yi|iy|ii|y|i)$/u, ['y', 'yy', 'iy', 'yi']],
  [/(?<=\p{L}{2}[ovey])(?:ych|ich|itch)$/u, ['ich', 'ych']],
];

const pairsByWord = new Map<string, readonly string[]>();
for (const names of [...PLACE_NAMES, ...SPELLING_PAIRS]) {
  for (const name of names) {
    const key = name.toLowerCase();
    const others = names.filter((other) => other !== name);
    pairsByWord.set(key, [...(pairsByWord.get(key) ?? []), ...others]);
  }
}

const known = new Map<string, readonly string[]>();

/** Other spellings of one bare word (no marks around it), without the word itself; lower or upper case does not matter. */
export function respell(word: string): readonly string[] {
  const others = known.get(word) ?? findOthers(word);
  known.set(word, others);
  return others;
}

function findOthers(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const found = new Set<string>(pairsByWord.get(lower) ?? []);
  for (const [ending, other] of ENDINGS) if (ending.test(lower)) found.add(lower.replace(ending, other));
  // A reader types names without capitals: length alone keeps "sky", "rich" and "which" out.
  if (lower.length > 5) {
    for (const [ending, others] of ROMANISATIONS) {
      if (ending.test(lower)) for (const other of others) found.add(lower.replace(ending, other));
    }
  }
  found.delete(lower);
  return [...found];
}
