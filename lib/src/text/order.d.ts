/** The order of two texts by code units: the same on every machine and in every locale. Negative, 0 or positive. */
export declare function compareText(a: string, b: string): number;
