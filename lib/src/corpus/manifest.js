import { z } from 'zod';
const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
const dateSchema = z.iso.date();
/** A perspective that the corpus defines; the order in the manifest is the order of columns. */
export const perspectiveSchema = z.strictObject({ id: idSchema, label: z.string().min(1) });
/** An outlet: how it is shown (`name`), its short siglum, and the perspective its articles take unless they say otherwise. */
export const outletSchema = z.strictObject({
    name: z.string().min(1),
    siglum: z.string().min(1).max(4).optional(),
    perspective: idSchema.optional(),
});
/** One event as its editor names it. */
export const eventEntrySchema = z.strictObject({ id: idSchema, title: z.string().min(1), date: dateSchema.optional() });
/** A fact of provenance that the text cannot say; its grade is always `editor`. */
export const provenanceEntrySchema = z.strictObject({
    name: z.string().min(1),
    role: z.enum(['publisher', 'origin', 'relay', 'agency', 'author']),
    why: z.string().min(1),
});
/** What the editor says of one article, found by its file and its order in it. `outlet: null` is an unnamed publisher. */
export const articleEntrySchema = z.strictObject({
    outlet: z.string().min(1).nullable().optional(),
    /** A short sign for this article where its outlet has none, or where it is not its outlet's own. */
    siglum: z.string().min(1).max(4).optional(),
    original: z.string().min(1).optional(),
    perspective: idSchema.optional(),
    event: idSchema.optional(),
    date: dateSchema.optional(),
    language: z.string().min(2).optional(),
    provenance: z.array(provenanceEntrySchema).optional(),
    rights: z.enum(['full', 'excerpt']).optional(),
    id: idSchema.optional(),
});
/** What the editor says of one source file: its encoding, and one entry for each article that it is expected to hold. */
export const sourceEntrySchema = z.strictObject({
    file: z.string().min(1),
    encoding: z.string().optional(),
    articles: z.array(articleEntrySchema).min(1),
});
/** `corpus.yaml`. Everything is optional. */
export const manifestSchema = z.strictObject({
    title: z.string().min(1).optional(),
    contact: z.string().min(1).optional(),
    perspectives: z.array(perspectiveSchema).optional(),
    outlets: z.array(outletSchema).optional(),
    events: z.array(eventEntrySchema).optional(),
    sources: z.array(sourceEntrySchema).optional(),
});
