import { z } from 'zod';
import { BLOCK_KIND_NAMES } from "../vocabulary/block-kinds.js";
import { sentenceSchema } from "./sentence.js";
import { spanSchema } from "./span.js";
/** What a block is within its article. */
export const blockKindSchema = z.enum(BLOCK_KIND_NAMES);
/** A block of an article. An editor's note inside a paragraph is a block whose span lies inside that paragraph's. */
export const blockSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: blockKindSchema,
    span: spanSchema,
    text: z.string(),
    sentences: z.array(sentenceSchema),
});
