import { type AlignableArticle, type Unit } from './unit.ts';
/**
 * For each sentence that a quotation of several sentences runs through, all of these as one unit: what is said in one breath is one utterance,
 * and another place of the article may give it in a sentence.
 */
export declare function findSentenceQuotes(article: AlignableArticle, sentences: readonly Unit[]): ReadonlyMap<Unit, Unit>;
