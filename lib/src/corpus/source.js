import { z } from 'zod';
import { spanSchema } from "./span.js";
/** Page furniture set aside, with the reason why it is not the article's (`navigation`, `comments`, `marker`, …). */
export const chromeSchema = z.strictObject({ span: spanSchema, reason: z.string().min(1) });
/** One stored file as received. `text` is present for `.html` and `.md` only; else spans point into the decoded file, BOM kept. */
export const sourceSchema = z.strictObject({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.string(),
    length: z.int().nonnegative(),
    media: z.string(),
    text: z.string().optional(),
    chrome: z.array(chromeSchema),
});
