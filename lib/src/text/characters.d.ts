/** What a character can be to a word: a part of it (letter or digit), a mark upon one, white space, or none of these. */
export type CharacterKind = typeof LETTER | typeof MARK | typeof BLANK | typeof OTHER;
/** A letter or a digit of any script (Unicode L, N). */
export declare const LETTER = 1;
/** A combining mark (Unicode M). */
export declare const MARK = 2;
/** White space, line ends with it. */
export declare const BLANK = 3;
/** Anything else. */
export declare const OTHER = 4;
/** What a UTF-16 code unit is to a word. Half of a surrogate pair is `OTHER`: whoever may meet one asks `isHalf` first. */
export declare function kindOfCharacter(unit: number): CharacterKind;
/** Whether a UTF-16 code unit is half of a surrogate pair. */
export declare function isHalf(unit: number): boolean;
