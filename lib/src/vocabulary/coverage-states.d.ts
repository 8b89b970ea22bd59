/** What the pages say of a state. */
export interface CoverageStateFacts {
    readonly name: string;
    /** What heads a list of such sentences. */
    readonly listName: string;
    readonly means: string;
}
/** What is found of a sentence in another version, from the surest on. */
export declare const COVERAGE_STATES: {
    readonly counterpart: {
        readonly name: "counterpart";
        readonly listName: "with a counterpart";
        readonly means: "A sentence of the other version says the same, and is shown beside it.";
    };
    readonly possible: {
        readonly name: "possible";
        readonly listName: "with a possible one";
        readonly means: "A sentence of the other version may say the same; which one, and why it is unsure, is shown.";
    };
    readonly none: {
        readonly name: "none found";
        readonly listName: "none found";
        readonly means: "None was found in this corpus. It may stand in an article that the corpus does not hold, or the machine may have missed it.";
    };
};
/** See {@link COVERAGE_STATES}. */
export type CoverageState = keyof typeof COVERAGE_STATES;
/** The names of {@link COVERAGE_STATES}. */
export declare const COVERAGE_STATE_NAMES: ["counterpart" | "possible" | "none", ...("counterpart" | "possible" | "none")[]];
