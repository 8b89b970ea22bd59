/** A dateline's agency and where its name stands (UTF-16 offsets into the line); `length` is that of the whole dateline. */
export interface FoundDateline {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly length: number;
}
/** The agency that a paragraph's dateline names, or null. */
export declare function findDateline(text: string): FoundDateline | null;
