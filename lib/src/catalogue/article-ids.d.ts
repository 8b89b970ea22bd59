import type { ArticleDraft } from './draft.ts';
/**
 * Each draft with its id: pinned by the editor, else outlet and date, else outlet and headline, in plain words. Where two articles would
 * share an id, the one whose text hashes least keeps it and the others take more words of the headline, last a hash of their own text:
 * never a number that counts.
 */
export declare function nameArticles(drafts: readonly ArticleDraft[]): ArticleDraft[];
