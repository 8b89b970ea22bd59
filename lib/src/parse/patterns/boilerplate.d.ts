/** The reason why a line is page furniture by its form alone, or null. `isEdge`: the line stands before or after an article's text. */
export declare function boilerplateReason(text: string, isEdge: boolean): string | null;
