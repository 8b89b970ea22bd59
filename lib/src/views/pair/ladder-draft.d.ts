import type { DrawnItem } from './drawn-item.ts';
import type { LetteredChange } from './pair-notes.ts';
import { type ShownMost } from './shown-pieces.ts';
/** All that an item of the ladder sends to the reader, in one text to be weighed: a sign stands for each element. */
export declare function draftItem(item: DrawnItem, isDerived: boolean, most: ShownMost): string;
/** A note in the margin. */
export declare function draftNote(note: LetteredChange): string;
/** A note in the list at the top. */
export declare function draftTopNote(note: LetteredChange): string;
