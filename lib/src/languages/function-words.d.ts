/** Whether a word in normal form tells nothing of what is reported: grammar, a title, or the plainest words of reporting. */
export declare function isStopWord(norm: string, language: string): boolean;
/** Whether a word in normal form carries grammar alone in a language (ISO 639-1); where the language has no file, in any of those that have. */
export declare function isFunctionWord(norm: string, language: string): boolean;
/** Whether a difference in this word alone is drawn quietly: a function word or an honorific. */
export declare function isInsubstantial(norm: string, language: string): boolean;
