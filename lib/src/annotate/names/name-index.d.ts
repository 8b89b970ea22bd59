import type { StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from './entity.ts';
import type { NamePart } from './name-part.ts';
/** All names of the corpus. `resolve` gives the entity of a name in one article. */
export interface NameIndex {
    readonly entities: ReadonlyMap<string, Entity>;
    /** What words for states name, in the table and in this corpus. */
    readonly states: StateWords;
    readonly partsOf: (block: AnnotatedBlock) => readonly NamePart[];
    readonly resolve: (article: number, block: AnnotatedBlock, part: NamePart) => Entity | null;
}
/** Reads the names of all articles: full names first, then what shorter forms refer to. */
export declare function buildNameIndex(articles: readonly (readonly AnnotatedBlock[])[]): NameIndex;
