/** Plain Latin letters of any word: Cyrillic romanised, accents off, other scripts as code points. */
export declare function toLatin(word: string): string;
/** An id's letters for a name: `[a-z0-9-]`, never empty. */
export declare function slug(name: string): string;
/**
 * One key for the romanisations of one Slavic name (Sergey/Sergei/Sergej, Yanukovich/Yanukovych, Dmitry/Dmitri/Dmitrii): the differences
 * between BGN/PCGN, ISO 9 and the Library of Congress tables are levelled. Other names keep their letters but for doubled ones.
 */
export declare function foldName(word: string): string;
