/** The letter of the n-th note, 0-based: a to z, then aa, ab …, the order of notes in print. */
export declare function letterOf(n: number): string;
