import { z } from 'zod';
/** What a block is within its article. */
export declare const blockKindSchema: z.ZodEnum<{
    headline: "headline";
    subhead: "subhead";
    "key-point": "key-point";
    paragraph: "paragraph";
    caption: "caption";
    byline: "byline";
    "editor-note": "editor-note";
    footnote: "footnote";
    credit: "credit";
}>;
/** A block of an article. An editor's note inside a paragraph is a block whose span lies inside that paragraph's. */
export declare const blockSchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        headline: "headline";
        subhead: "subhead";
        "key-point": "key-point";
        paragraph: "paragraph";
        caption: "caption";
        byline: "byline";
        "editor-note": "editor-note";
        footnote: "footnote";
        credit: "credit";
    }>;
    span: z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>;
    text: z.ZodString;
    sentences: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        span: z.ZodObject<{
            file: z.ZodString;
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>;
        text: z.ZodString;
        coverage: z.ZodArray<z.ZodObject<{
            article: z.ZodString;
            state: z.ZodEnum<{
                counterpart: "counterpart";
                possible: "possible";
                none: "none";
            }>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** See {@link blockSchema}. */
export type Block = Readonly<z.infer<typeof blockSchema>>;
