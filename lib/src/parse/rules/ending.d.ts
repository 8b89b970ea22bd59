import { type NewsTree } from '../tree.ts';
/** Settles what the page prints after the last article's text: comment forms, tickers, appeals. It begins at a line that only furniture has, and runs to the end. */
export declare function classifyEnding(tree: NewsTree): void;
