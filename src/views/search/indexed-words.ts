import { SHORT_NAMES } from './short-names.ts';
import { respell } from './spelling.ts';

const BARE = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.'-]*[\p{L}\p{N}\p{M}])?/u;

/** The tokens of a text that hold a letter or a figure, as the index counts positions: split at white space, lone marks left out. */
export function wordyTokens(text: string): readonly string[] {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** The text with straight apostrophes, so that the parts of d’état are words of the index too. */
export function plainMarks(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc]/gu, "'").replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
}

/**
 * Copies of a text to index beside it, each token for token as {@link wordyTokens}: one without lone marks where it has any, so that an exact
 * phrase runs over a dash; then one for each other spelling of its words (ostracised, ostracized; Kiev, Kyiv).
 */
export function spellingCopies(text: string): readonly string[] {
  const tokens = wordyTokens(plainMarks(text));
  const others = tokens.map((token) => {
    const bare = token.match(BARE)?.[0] ?? token;
    return respell(bare.replace(/'s$/u, '')).map((word) => token.replace(bare, word));
  });
  const depth = others.reduce((most, words) => Math.max(most, words.length), 0);
  const copies = Array.from({ length: depth }, (_, k) => tokens.map((token, i) => others[i]?.[k] ?? token).join(' '));
  const hasLoneMarks = tokens.length !== text.trim().split(/\s+/u).length;
  return hasLoneMarks ? [tokens.join(' '), ...copies] : copies;
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
