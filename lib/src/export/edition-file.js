import { z } from 'zod';
/** What `edition.json` holds: `id` is the hash of sources and engine. */
export const editionFileSchema = z.strictObject({
    id: z.string().min(1),
    title: z.string(),
    counts: z.strictObject({
        sources: z.int(),
        events: z.int(),
        articles: z.int(),
        sentences: z.int(),
        quotes: z.int(),
        speakers: z.int(),
        passages: z.int(),
        pairs: z.int(),
    }),
});
/** The identity of an edition as published. */
export function toEditionFile(edition) {
    return editionFileSchema.parse({ id: edition.id, title: edition.title, counts: edition.counts });
}
