/** What the pages say of a kind of change. */
export interface ChangeKindFacts {
    readonly name: string;
    /** What it stands for, as the method page explains it. */
    readonly means: string;
    /** Whether its name and the words on both sides already say all that its reason says. */
    readonly isSaidByWords: boolean;
}
/** The kinds of change that a reader would believe otherwise, the gravest first: what turns a statement round, whom it is about, how much, whose it is, and how it is worded. */
export declare const CHANGE_KINDS: {
    readonly negation: {
        readonly name: "negation or modality";
        readonly means: "Will not for have yet to; may for will.";
        readonly isSaidByWords: false;
    };
    readonly direction: {
        readonly name: "reversed direction";
        readonly means: "Increase for end, buy for sell.";
        readonly isSaidByWords: true;
    };
    readonly subject: {
        readonly name: "other subject";
        readonly means: "The same thing said of somebody else.";
        readonly isSaidByWords: false;
    };
    readonly number: {
        readonly name: "number";
        readonly means: "Another figure, amount, share or date; 60% and sixty per cent are the same.";
        readonly isSaidByWords: true;
    };
    readonly institution: {
        readonly name: "institution";
        readonly means: "Another office, agency or body.";
        readonly isSaidByWords: true;
    };
    readonly marks: {
        readonly name: "quotation marks";
        readonly means: "Words that are quoted in one version and not in the other, or quoted differently.";
        readonly isSaidByWords: false;
    };
    readonly attribution: {
        readonly name: "attribution verb";
        readonly means: "Said, told, claimed, alleged, admitted: the verb by which the words are given.";
        readonly isSaidByWords: false;
    };
    readonly hedge: {
        readonly name: "lost hedge";
        readonly means: "A caution (reportedly, appeared to, up to) that only one version has.";
        readonly isSaidByWords: false;
    };
    readonly name: {
        readonly name: "name or role";
        readonly means: "Another name, or the same person under another name or office.";
        readonly isSaidByWords: true;
    };
};
/** See {@link CHANGE_KINDS}. */
export type ChangeKind = keyof typeof CHANGE_KINDS;
/** The names of {@link CHANGE_KINDS}, the gravest first. */
export declare const CHANGE_KIND_NAMES: ["number" | "name" | "negation" | "direction" | "subject" | "institution" | "marks" | "attribution" | "hedge", ...("number" | "name" | "negation" | "direction" | "subject" | "institution" | "marks" | "attribution" | "hedge")[]];
/** The place of a kind in the order of gravity, from 0. */
export declare function gravityOf(kind: ChangeKind): number;
