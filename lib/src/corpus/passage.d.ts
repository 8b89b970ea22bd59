import { z } from 'zod';
/** How the wording of two members relates. */
export declare const labelSchema: z.ZodEnum<{
    verbatim: "verbatim";
    near: "near";
    paraphrase: "paraphrase";
    partial: "partial";
}>;
/** The kinds of change that a reader would believe otherwise. */
export declare const driftKindSchema: z.ZodEnum<{
    number: "number";
    name: "name";
    negation: "negation";
    direction: "direction";
    subject: "subject";
    institution: "institution";
    marks: "marks";
    attribution: "attribution";
    hedge: "hedge";
}>;
/** What changed between two members; `check` deserves an editor's look, `note` is visible but harmless. */
export declare const driftSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        number: "number";
        name: "name";
        negation: "negation";
        direction: "direction";
        subject: "subject";
        institution: "institution";
        marks: "marks";
        attribution: "attribution";
        hedge: "hedge";
    }>;
    grade: z.ZodEnum<{
        check: "check";
        note: "note";
    }>;
    a: z.ZodNullable<z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>;
    b: z.ZodNullable<z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>;
    why: z.ZodString;
}, z.core.$strict>;
/** See {@link driftSchema}. */
export type Drift = Readonly<z.infer<typeof driftSchema>>;
/** One place where a passage stands. `quote` is set when the member is a quoted span. */
export declare const memberSchema: z.ZodObject<{
    id: z.ZodString;
    article: z.ZodString;
    span: z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>;
    text: z.ZodString;
    quote: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** See {@link memberSchema}. */
export type Member = Readonly<z.infer<typeof memberSchema>>;
/** Two members held to be aligned, `a` and `b` being indexes of members with `a < b`; `score` is 0..1. */
export declare const pairSchema: z.ZodObject<{
    a: z.ZodInt;
    b: z.ZodInt;
    label: z.ZodEnum<{
        verbatim: "verbatim";
        near: "near";
        paraphrase: "paraphrase";
        partial: "partial";
    }>;
    score: z.ZodNumber;
    drift: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            number: "number";
            name: "name";
            negation: "negation";
            direction: "direction";
            subject: "subject";
            institution: "institution";
            marks: "marks";
            attribution: "attribution";
            hedge: "hedge";
        }>;
        grade: z.ZodEnum<{
            check: "check";
            note: "note";
        }>;
        a: z.ZodNullable<z.ZodObject<{
            file: z.ZodString;
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>;
        b: z.ZodNullable<z.ZodObject<{
            file: z.ZodString;
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>;
        why: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** See {@link pairSchema}. */
export type Pair = Readonly<z.infer<typeof pairSchema>>;
/** The same utterance or the same reported statement in two or more places. */
export declare const passageSchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        quote: "quote";
        statement: "statement";
    }>;
    event: z.ZodString;
    group: z.ZodString;
    url: z.ZodString;
    members: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        article: z.ZodString;
        span: z.ZodObject<{
            file: z.ZodString;
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>;
        text: z.ZodString;
        quote: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    pairs: z.ZodArray<z.ZodObject<{
        a: z.ZodInt;
        b: z.ZodInt;
        label: z.ZodEnum<{
            verbatim: "verbatim";
            near: "near";
            paraphrase: "paraphrase";
            partial: "partial";
        }>;
        score: z.ZodNumber;
        drift: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                number: "number";
                name: "name";
                negation: "negation";
                direction: "direction";
                subject: "subject";
                institution: "institution";
                marks: "marks";
                attribution: "attribution";
                hedge: "hedge";
            }>;
            grade: z.ZodEnum<{
                check: "check";
                note: "note";
            }>;
            a: z.ZodNullable<z.ZodObject<{
                file: z.ZodString;
                start: z.ZodInt;
                end: z.ZodInt;
            }, z.core.$strict>>;
            b: z.ZodNullable<z.ZodObject<{
                file: z.ZodString;
                start: z.ZodInt;
                end: z.ZodInt;
            }, z.core.$strict>>;
            why: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** See {@link passageSchema}. */
export type Passage = Readonly<z.infer<typeof passageSchema>>;
