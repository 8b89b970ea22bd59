import { z } from 'zod';
/** Whether a sentence has a counterpart in another article of its event. */
export declare const coverageStateSchema: z.ZodEnum<{
    counterpart: "counterpart";
    possible: "possible";
    none: "none";
}>;
/** One sentence, with its coverage toward each other article of the event. */
export declare const sentenceSchema: z.ZodObject<{
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
}, z.core.$strict>;
/** See {@link sentenceSchema}. */
export type Sentence = Readonly<z.infer<typeof sentenceSchema>>;
