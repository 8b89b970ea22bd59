import type { Edition } from '../corpus/edition.ts';
import type { IdRegistry } from '../corpus/id-registry.ts';
/** A page that has no id of its own: its address below the base without slashes at its ends, and what it is called. */
export interface PublishedPage {
    readonly path: string;
    readonly title: string;
    readonly event?: string;
    /** The articles that a source holds. */
    readonly articles?: readonly string[];
}
/**
 * The ledger of an edition: every id and every page that was ever published, with what it named; the present edition's own words win. In the
 * order of the ids.
 */
export declare function registerIds(edition: Edition, pages?: readonly PublishedPage[]): IdRegistry;
