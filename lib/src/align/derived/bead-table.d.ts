import type { Unit } from '../units/unit.ts';
/** A bead: consecutive sentences of one article held to tell the same as consecutive sentences of the other (Gale & Church 1993). */
export interface Bead {
    readonly a: Unit;
    readonly b: Unit;
    readonly similarity: number;
}
/** A place between the sentences of two articles: i sentences of one and j of the other lie before it. */
export interface Cell {
    readonly i: number;
    readonly j: number;
}
/** How many sentences of either article a step takes; a step that takes none of one leaves the other's without counterpart. */
export type Transition = readonly [number, number];
/** What a step is worth, and the bead that it makes; null for one without counterpart. */
export interface CellChoice {
    readonly worth: number;
    readonly bead: Bead | null;
}
/** What is looked for: the worthiest way between two corners, by some steps, inside a band. */
export interface DpTable {
    readonly from: Cell;
    readonly to: Cell;
    readonly steps: readonly Transition[];
    /** The least and the greatest j that are followed for an i. Asked with rising i. */
    readonly reach: (i: number) => readonly [number, number];
    /** What a step from a corner is worth; null where it cannot be taken. */
    readonly weigh: (at: Cell, step: Transition) => CellChoice | null;
}
/** The beads of the worthiest way through a table, in order, by dynamic programming. Of two ways worth the same, the one found first. */
export declare function findBeads({ from, to, steps, reach, weigh }: DpTable): Bead[];
/** Where the order of some corners leads one to expect sentence i of a in b: straight lines from corner to corner; and how long the line is, in sentences of a. Asked with rising i. */
export declare function interpolatePath(cells: readonly Cell[]): (i: number) => {
    readonly j: number;
    readonly gap: number;
};
