import { z } from 'zod';
/** `direct`: a clause or more; `fragment`: a quoted phrase; `term`: nobody's utterance; `unmarked`: direct speech whose marks were lost. */
export declare const quoteKindSchema: z.ZodEnum<{
    direct: "direct";
    fragment: "fragment";
    term: "term";
    unmarked: "unmarked";
}>;
/** Quoted words, without their outer marks. `group` ties the parts of one broken quotation; `within` is the quote it stands in. */
export declare const quoteSchema: z.ZodObject<{
    id: z.ZodString;
    article: z.ZodString;
    block: z.ZodString;
    span: z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>;
    text: z.ZodString;
    kind: z.ZodEnum<{
        direct: "direct";
        fragment: "fragment";
        term: "term";
        unmarked: "unmarked";
    }>;
    speakers: z.ZodArray<z.ZodString>;
    cue: z.ZodNullable<z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>;
    cueLemma: z.ZodNullable<z.ZodString>;
    relayers: z.ZodArray<z.ZodString>;
    group: z.ZodNullable<z.ZodString>;
    within: z.ZodNullable<z.ZodString>;
    passages: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** See {@link quoteSchema}. */
export type Quote = Readonly<z.infer<typeof quoteSchema>>;
