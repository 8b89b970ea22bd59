/** A function that turns offsets in UTF-16 code units of `text` into offsets in Unicode characters, as the Web Annotation model counts. */
export declare function utf16ToCodePoints(text: string): (offset: number) => number;
