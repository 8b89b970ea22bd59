import type { Edition } from '../../corpus/edition.ts';
import type { PublishedPage } from '../../export/published-ids.ts';
/**
 * Every page of the site whose address no id of the ledger names: sources, further arrangements of events and passages, lists and their further
 * pages. The pages that always stand (home, search, method …) are left out.
 */
export declare function publishedPages(edition: Edition): readonly PublishedPage[];
/** The path of an address below the base, decoded, without slashes at its ends. */
export declare function pathOf(address: string): string;
