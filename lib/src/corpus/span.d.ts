import { z } from 'zod';
/** A stretch of one source: half-open `[start, end)` in UTF-16 code units of the source's text. */
export declare const spanSchema: z.ZodObject<{
    file: z.ZodString;
    start: z.ZodInt;
    end: z.ZodInt;
}, z.core.$strict>;
/** See {@link spanSchema}. */
export type Span = Readonly<z.infer<typeof spanSchema>>;
/** A half-open range without a file, for work inside one text. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
