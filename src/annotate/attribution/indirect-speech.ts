import type { AttributionWindow } from './attribution-window.ts';

/**
 * True where a sentence without a verb of saying carries on reported speech: it has a form that no indicative shares (the German first subjunctive; Duden 4,
 * "indirekte Rede") and nobody speaks in it for himself.
 */
export function isIndirectSpeech({ block, range, clauses }: AttributionWindow): boolean {
  const { reportedSpeechForms } = block.language;
  if (reportedSpeechForms === null || clauses.some((clause) => clause.shape !== 'noun')) return false;
  let isSubjunctive = false;
  for (let at = range.from; at < range.to; at++) {
    if (block.quoteAt[at] !== -1) continue;
    const word = block.tokens[at]?.lower ?? '';
    if (word === 'ich' || word === 'wir') return false;
    isSubjunctive ||= reportedSpeechForms.test(word);
  }
  return isSubjunctive;
}
