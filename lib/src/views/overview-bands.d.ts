import { type Placed } from './overview-place.ts';
/** A band from the foot of one bar, at `top`, to the head of another, at `end`: a closed SVG path. */
export declare function bandBetween(above: Placed, top: number, below: Placed, end: number): string;
/** The two edges of such a band, open: what is only possible encloses nothing. */
export declare function dashBetween(above: Placed, top: number, below: Placed, end: number): string;
