import { isHalf, kindOfCharacter, LETTER } from '../text/characters.ts';
import { LANGUAGE_STOPWORDS } from './data/index.ts';

/** So much of a paragraph is read, in UTF-16 units: grammatical words stand everywhere in it. */
const READ = 1000;
/** At least so many of one language's words, and this share of all words: running text has two to four times as many. */
const FEWEST_WORDS = 4;
const LEAST_SHARE = 0.08;
/** So many times as many as of any other language: a quotation within does not take the paragraph over, and half and half tells nothing. */
const TIMES_ANOTHER = 3;

/** The language (ISO 639-1) that a paragraph's grammatical words tell, of the four that have a list; null for any other, for a mixture, and for few words. */
export function languageByWords(text: string): string | null {
  const counts = new Map<string, number>();
  const end = Math.min(text.length, READ);
  let words = 0;
  for (let at = 0; at < end; at++) {
    const start = at;
    while (at < end && isInWord(text.charCodeAt(at))) at++;
    if (at === start) continue;
    words++;
    const language = LANGUAGE_STOPWORDS.get(text.slice(start, at).toLowerCase());
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < Math.max(FEWEST_WORDS, words * LEAST_SHARE)) return null;
  return first[1] >= (second?.[1] ?? 0) * TIMES_ANOTHER ? first[0] : null;
}

function isInWord(unit: number): boolean {
  return kindOfCharacter(unit) === LETTER || isHalf(unit);
}
