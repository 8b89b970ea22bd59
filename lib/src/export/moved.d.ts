import type { Edition } from '../corpus/edition.ts';
/**
 * The articles of the ledger that bear another id now, as when their outlet, date or headline was corrected, with that id. Ids of sentences
 * and quotations are made of their words alone, so a new article that holds most of an old one's is that article. One that was known before
 * is not: it may be a copy.
 */
export declare function movedArticles(edition: Edition): ReadonlyMap<string, string>;
/** The events of the ledger that bear another id now, with that id: those whose articles all stand in one event that was not known before. */
export declare function movedEvents(edition: Edition): ReadonlyMap<string, string>;
