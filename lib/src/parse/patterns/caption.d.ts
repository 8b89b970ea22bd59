/** Whether a line stands under a picture: it names its source, its photographer or its agency as captions do, or opens as they do. */
export declare function isCaption(text: string): boolean;
/** Whether a whole line names a source and nothing else: below a text it is a credit. */
export declare function isSourceOfAll(text: string): boolean;
/** Whether a line is nothing but names, as a picture's alternative text often is ("China Russia"). */
export declare function isAltText(text: string): boolean;
