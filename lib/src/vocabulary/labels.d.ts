/** How the wording of two members relates, from the closest on, each with what it stands for. */
export declare const LABELS: {
    readonly verbatim: {
        readonly means: "The same words in the same order; marks, case and spelling may differ.";
    };
    readonly near: {
        readonly means: "The same sentence with a few words changed, added or left away.";
    };
    readonly paraphrase: {
        readonly means: "The same utterance or fact in other words.";
    };
    readonly partial: {
        readonly means: "One side carries only a part of what the other carries.";
    };
};
/** See {@link LABELS}. */
export type Label = keyof typeof LABELS;
/** The names of {@link LABELS}. */
export declare const LABEL_NAMES: ["verbatim" | "near" | "paraphrase" | "partial", ...("verbatim" | "near" | "paraphrase" | "partial")[]];
