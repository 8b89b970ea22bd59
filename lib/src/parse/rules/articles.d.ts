import { type NewsTree } from '../tree.ts';
/** Finds where one article ends and the next begins: at section labels ("… PERSPECTIVE"), and at headlines marked with a sign ("** …"). */
export declare function segmentArticles(tree: NewsTree): void;
