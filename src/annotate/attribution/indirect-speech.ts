import type { AttributionWindow } from './attribution-window.ts';

/**
 * Third persons of the German first subjunctive that no indicative shares (Duden 4, "indirekte Rede"): a sentence in it without a verb of saying goes on
 * with what the sentence before it reported.
 */
const subjunctive =
  /^(?:sei|seien|habe|werde|könne|müsse|dürfe|solle|wolle|möge|gebe|gehe|komme|stehe|liege|bleibe|lasse|nehme|wisse|brauche|trage|sehe|handele|handle|bestehe|gelte|führe|bringe|spiele|halte|finde|mache)$/u;

/** True where a German sentence without a verb of saying carries on reported speech. */
export function isIndirectSpeech({ block, range, clauses }: AttributionWindow): boolean {
  if (block.language !== 'de' || clauses.some((clause) => clause.shape !== 'noun')) return false;
  let isSubjunctive = false;
  for (let at = range[0]; at < range[1]; at++) {
    if (block.quoteAt[at] !== -1) continue;
    const word = block.tokens[at]?.lower ?? '';
    if (word === 'ich' || word === 'wir') return false;
    isSubjunctive ||= subjunctive.test(word);
  }
  return isSubjunctive;
}
