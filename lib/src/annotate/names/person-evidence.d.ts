import type { StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { NamePart } from './name-part.ts';
/** Keys of capitalised pairs that are people: by an office or honorific somewhere, or because they stand without "the" and one of their words is used alone. */
export declare function classifyPersonNames(articles: readonly (readonly AnnotatedBlock[])[], parts: ReadonlyMap<AnnotatedBlock, readonly NamePart[]>, states: StateWords): ReadonlySet<string>;
