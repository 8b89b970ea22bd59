import type { Edition } from '../corpus/edition.ts';
/**
 * The edition as it may be shown: of an article with `rights: excerpt` only the sentences that a passage stands in, and the quotes in them.
 * Everything else is as it was; an edition without such articles is given back itself.
 */
export declare function applyRights(edition: Edition): Edition;
