/** The perspectives of a corpus that names none of its own, in column order. */
export declare const USUAL_PERSPECTIVES: readonly [{
    readonly id: "russian";
    readonly label: "Russian";
}, {
    readonly id: "western";
    readonly label: "Western";
}, {
    readonly id: "reprint";
    readonly label: "Reprint";
}];
