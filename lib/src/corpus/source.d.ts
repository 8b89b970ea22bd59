import { z } from 'zod';
/** Page furniture set aside, with the reason why it is not the article's (`navigation`, `comments`, `marker`, …). */
export declare const chromeSchema: z.ZodObject<{
    span: z.ZodObject<{
        file: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>;
    reason: z.ZodString;
}, z.core.$strict>;
/** One stored file as received. `text` is present for `.html` and `.md` only; else spans point into the decoded file, BOM kept. */
export declare const sourceSchema: z.ZodObject<{
    file: z.ZodString;
    sha256: z.ZodString;
    encoding: z.ZodString;
    length: z.ZodInt;
    media: z.ZodString;
    text: z.ZodOptional<z.ZodString>;
    chrome: z.ZodArray<z.ZodObject<{
        span: z.ZodObject<{
            file: z.ZodString;
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>;
        reason: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** See {@link chromeSchema}. */
export type Chrome = Readonly<z.infer<typeof chromeSchema>>;
/** See {@link sourceSchema}. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;
