import type { Article } from '../../corpus/article.ts';
import type { Speaker } from '../../corpus/speaker.ts';
/** A function that gives the other names of everybody whom a text names: "Mr Jinping told" is also found by Xi and Xi Jinping. */
export declare function namesFinder(speakers: readonly Speaker[]): (text: string) => readonly string[];
/**
 * All words, beside its own, by which a text in these articles is found, each once: the index has a text's own words already. What one article
 * alone says is also found through the article, by its headline and its outlet; what several say through their event, for the headlines and
 * outlets of all of them would outnumber the words, and outlets can be chosen.
 */
export declare function alsoFoundBy(text: string, articles: readonly Article[], event: string, namesIn: (text: string) => readonly string[], speakers: readonly string[]): readonly string[];
