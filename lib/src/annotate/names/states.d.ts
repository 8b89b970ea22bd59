import { type StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
/**
 * The states of the table, and those that a corpus itself shows: an adjective ("Catalan officials") and the place whose name begins like
 * it ("in Catalonia"). No list is complete, and a region, a people or a state that is new is written of in the same way.
 */
export declare function readStates(articles: readonly (readonly AnnotatedBlock[])[]): StateWords;
