import type { Article } from '../corpus/article.ts';
import type { Block } from '../corpus/block.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Sentence } from '../corpus/sentence.ts';
/** A sentence of a version with the groups of passages that stand in it; `group` is the one that fills most of it. */
export interface Line {
    readonly sentence: Sentence;
    readonly block: Block;
    readonly group: string | null;
    readonly groups: readonly string[];
}
/** Neighbouring lines that belong to one group, or to none. Lines without a group are gathered whatever their blocks. */
export interface Chunk {
    readonly lines: readonly Line[];
    readonly group: string | null;
}
/** The sentences of a version in the order of its text. A note inside a sentence stays in it: the sentence's own text holds its words. */
export declare function listLines(article: Article, passages: readonly Passage[]): Line[];
/** Lines gathered into chunks, in order. A headline and the paragraph below it are two tellings, so only like kinds join. */
export declare function chunkLines(lines: readonly Line[]): Chunk[];
/** How many UTF-16 code units of text a chunk holds. */
export declare function chunkLength(chunk: Chunk): number;
