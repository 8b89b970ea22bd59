import type { Language } from '../../languages/language.ts';
/** What stands around a possible end of a sentence. */
export interface Juncture {
    /** The sentence so far, its last `window` characters at most, without the terminators. */
    readonly before: string;
    readonly isStart: boolean;
    readonly terminators: string;
    readonly closers: string;
    /** What follows, blanks cut off, `window` characters at most. */
    readonly after: string;
    readonly language: Language;
    /** Words that this text puts after an honorific, with how often. */
    readonly honoured: ReadonlyMap<string, number>;
}
/** How many characters a decision may look at on either side: longer than any word or name that the rules test. */
export declare const window = 120;
/** True where a sentence ends at the juncture. */
export declare function endsSentence(juncture: Juncture): boolean;
