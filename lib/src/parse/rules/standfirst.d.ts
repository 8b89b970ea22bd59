import { type NewsTree } from '../tree.ts';
/** Settles as the publisher's voice a paragraph above the byline that speaks of the paper the text is taken from as of another. */
export declare function classifyStandfirst(tree: NewsTree): void;
