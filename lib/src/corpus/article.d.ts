import { z } from 'zod';
/** One fact about where a text comes from, how strongly it is held, and the words that show it. */
export declare const provenanceSchema: z.ZodObject<{
    name: z.ZodString;
    role: z.ZodEnum<{
        publisher: "publisher";
        origin: "origin";
        relay: "relay";
        agency: "agency";
        author: "author";
    }>;
    grade: z.ZodEnum<{
        stated: "stated";
        strong: "strong";
        weak: "weak";
        editor: "editor";
    }>;
    why: z.ZodString;
    evidence: z.ZodArray<z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** See {@link provenanceSchema}. */
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;
/** One outlet's text about one event. What is unknown is null. `date` is ISO 8601 `YYYY-MM-DD`; `language` is ISO 639-1 or `und`. */
export declare const articleSchema: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodNullable<z.ZodString>;
    outlet: z.ZodNullable<z.ZodString>;
    original: z.ZodNullable<z.ZodString>;
    perspective: z.ZodNullable<z.ZodString>;
    event: z.ZodString;
    date: z.ZodNullable<z.ZodString>;
    language: z.ZodString;
    span: z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>;
    url: z.ZodString;
    provenance: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        role: z.ZodEnum<{
            publisher: "publisher";
            origin: "origin";
            relay: "relay";
            agency: "agency";
            author: "author";
        }>;
        grade: z.ZodEnum<{
            stated: "stated";
            strong: "strong";
            weak: "weak";
            editor: "editor";
        }>;
        why: z.ZodString;
        evidence: z.ZodArray<z.ZodObject<{
            file: z.ZodString;
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    blocks: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
/** See {@link articleSchema}. */
export type Article = Readonly<z.infer<typeof articleSchema>>;
