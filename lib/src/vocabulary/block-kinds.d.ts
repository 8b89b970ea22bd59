/** What each stage and page needs to know of a kind of block. */
export interface BlockKindFacts {
    /** Whether its sentences are aligned: what the publisher adds to the report is not. */
    readonly isCompared: boolean;
    /** Whether quotations in it are somebody's words: a credit's quotation marks name a title. */
    readonly isQuoted: boolean;
    /** Whether it tells the story in order, so that who spoke last in it may speak next. */
    readonly isRunningText: boolean;
    /** Whether it stands over what follows. */
    readonly isHeading: boolean;
    /** Whether it says in short what the article says at length. */
    readonly isSummary: boolean;
    /** Reader's word, singular and plural, inside a sentence: "two key points". A paragraph is counted by its sentences. */
    readonly name: string;
    readonly plural: string;
    /** What it is called where it stands. */
    readonly title: string;
    /** Whether that name stands beside its text: a headline's look says it. */
    readonly isLabelled: boolean;
    /** What a search result of it is called. */
    readonly resultName: 'Headline' | 'Statement' | 'Caption' | 'Note';
}
/** The kinds of block. */
export declare const BLOCK_KINDS: {
    readonly headline: {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isHeading: true;
        readonly isSummary: true;
        readonly isLabelled: false;
        readonly resultName: "Headline";
        readonly isCompared: boolean;
        readonly isQuoted: boolean;
        readonly isRunningText: boolean;
    };
    readonly subhead: {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isHeading: true;
        readonly isLabelled: false;
        readonly resultName: "Headline";
        readonly isCompared: boolean;
        readonly isQuoted: boolean;
        readonly isRunningText: boolean;
        readonly isSummary: boolean;
    };
    readonly 'key-point': {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isRunningText: true;
        readonly isSummary: true;
        readonly resultName: "Statement";
        readonly isCompared: boolean;
        readonly isQuoted: boolean;
        readonly isHeading: boolean;
        readonly isLabelled: boolean;
    };
    readonly paragraph: {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isRunningText: true;
        readonly isLabelled: false;
        readonly resultName: "Statement";
        readonly isCompared: boolean;
        readonly isQuoted: boolean;
        readonly isHeading: boolean;
        readonly isSummary: boolean;
    };
    readonly caption: {
        readonly resultName: "Caption";
        readonly title: "Caption";
        readonly name: "caption";
        readonly plural: "captions";
        readonly isCompared: boolean;
        readonly isQuoted: boolean;
        readonly isRunningText: boolean;
        readonly isHeading: boolean;
        readonly isSummary: boolean;
        readonly isLabelled: boolean;
    };
    readonly byline: {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isCompared: false;
        readonly isQuoted: false;
        readonly resultName: "Note";
        readonly isRunningText: boolean;
        readonly isHeading: boolean;
        readonly isSummary: boolean;
        readonly isLabelled: boolean;
    };
    readonly 'editor-note': {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isCompared: false;
        readonly resultName: "Note";
        readonly isQuoted: boolean;
        readonly isRunningText: boolean;
        readonly isHeading: boolean;
        readonly isSummary: boolean;
        readonly isLabelled: boolean;
    };
    readonly footnote: {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isCompared: false;
        readonly resultName: "Note";
        readonly isQuoted: boolean;
        readonly isRunningText: boolean;
        readonly isHeading: boolean;
        readonly isSummary: boolean;
        readonly isLabelled: boolean;
    };
    readonly credit: {
        readonly title: string;
        readonly name: string;
        readonly plural: string;
        readonly isCompared: false;
        readonly isQuoted: false;
        readonly resultName: "Note";
        readonly isRunningText: boolean;
        readonly isHeading: boolean;
        readonly isSummary: boolean;
        readonly isLabelled: boolean;
    };
};
/** See {@link BLOCK_KINDS}. */
export type BlockKind = keyof typeof BLOCK_KINDS;
/** The names of {@link BLOCK_KINDS}. */
export declare const BLOCK_KIND_NAMES: ["headline" | "subhead" | "key-point" | "paragraph" | "caption" | "byline" | "editor-note" | "footnote" | "credit", ...("headline" | "subhead" | "key-point" | "paragraph" | "caption" | "byline" | "editor-note" | "footnote" | "credit")[]];
