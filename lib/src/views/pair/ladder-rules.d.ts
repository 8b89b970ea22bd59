import { type Rows } from '../parallel-rows.ts';
import type { LadderSide } from './ladder.ts';
/**
 * What the styles of the ladder need to know of this page: between which grid lines each row class stands (`--r`, and `--e` where that is not the
 * next one), and how the rows are sized where both sides stand beside one another, as they do on paper. Narrower, the styles make four rows of
 * each: rung, first version, second version, notes.
 */
export declare function ladderRules(groups: number, sides: readonly LadderSide[]): string;
/** The class that puts an item of the ladder in its rows; as short as can be, for there is one on every cell. */
export declare function ladderClass(rows: Rows): string;
