import { SHORT_NAMES } from './short-names.ts';

const WORDY = /[\p{L}\p{N}]/u;

/** The tokens of a text that hold a letter or a figure, as the index counts positions: split at white space, lone marks left out. */
function wordyTokens(text: string): readonly string[] {
  return text.split(/\s+/u).filter((token) => WORDY.test(token));
}

/** The text with straight apostrophes, so that the parts of d’état are words of the index too. */
export function plainMarks(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc]/gu, "'").replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
}

/** Stands for a space that is none to the index; the search page shows a space again (as in elements/search/hit.ts). */
const HELD_SPACE = '\u2063';

/** A text on one line whose lone marks (a dash, a bullet) hold on to the word before them, so that an exact phrase runs over a dash. */
export function holdMarks(text: string): string {
  const held: string[] = [];
  for (const token of text.split(/\s+/u).filter((t) => t !== '')) {
    const before = held.at(-1);
    const isHeld = before !== undefined && (!WORDY.test(token) || !WORDY.test(before));
    if (isHeld) held[held.length - 1] = before + HELD_SPACE + token;
    else held.push(token);
  }
  return held.join(' ');
}

/** Long forms of what a text says in short: "U.S." is also United States, "60%" also 60 percent and 60 per cent. */
export function longForms(text: string): readonly string[] {
  const found = new Set<string>();
  for (const token of wordyTokens(text)) {
    // Two capitals at least: "us" and "who" are words.
    if (/^\P{L}*\p{Lu}\.?\p{Lu}/u.test(token)) {
      const long = SHORT_NAMES.get(token.toLowerCase().replace(/[^\p{L}]/gu, ''));
      if (long !== undefined) found.add(long);
    }
    const percent = token.match(/(?<!\d)(\d[\d.,]{0,20})%/u)?.[1];
    if (percent !== undefined) found.add(`${percent} percent`).add(`${percent} per cent`);
  }
  return [...found];
}
