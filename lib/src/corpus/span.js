import { z } from 'zod';
/** A stretch of one source: half-open `[start, end)` in UTF-16 code units of the source's text. */
export const spanSchema = z.strictObject({
    file: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
});
