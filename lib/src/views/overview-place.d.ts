/** Where a bar stands, in units of the drawing. */
export interface Placed {
    readonly x: number;
    readonly width: number;
}
/** To a tenth of a unit. */
export declare function round(n: number): number;
