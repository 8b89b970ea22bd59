import { z } from 'zod';
import { blockSchema } from "./block.js";
import { spanSchema } from "./span.js";
/** One fact about where a text comes from, how strongly it is held, and the words that show it. */
export const provenanceSchema = z.strictObject({
    name: z.string().min(1),
    role: z.enum(['publisher', 'origin', 'relay', 'agency', 'author']),
    grade: z.enum(['stated', 'strong', 'weak', 'editor']),
    why: z.string().min(1),
    evidence: z.array(spanSchema),
});
/** One outlet's text about one event. What is unknown is null. `date` is ISO 8601 `YYYY-MM-DD`; `language` is ISO 639-1 or `und`. */
export const articleSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    original: z.string().nullable(),
    perspective: z.string().nullable(),
    event: z.string(),
    date: z.string().nullable(),
    language: z.string(),
    span: spanSchema,
    url: z.string(),
    provenance: z.array(provenanceSchema),
    blocks: z.array(blockSchema),
});
