import { z } from 'zod';
/** A published id or address: what it named, the words it stood for, and where it stood. */
export const idRegistryEntrySchema = z.strictObject({
    kind: z.enum(['article', 'event', 'member', 'page', 'pair', 'place', 'speaker']),
    /** What it said: the words of a member or of another place (a sentence, a quotation), an article's title, both of a pair's, what a page was called. */
    text: z.string(),
    /** Where it stood: the article's id, for members and places. */
    article: z.string().optional(),
    event: z.string().optional(),
    /** Where it began in its source, in UTF-16 code units: the order in which a gone article's words are told. */
    start: z.number().int().nonnegative().optional(),
    /** The articles that a source held, in their order. */
    articles: z.array(z.string()).optional(),
    /** The id that an article bears now whose outlet, date or headline was changed. */
    now: z.string().optional(),
});
/** `ids.json`: ids once published, by id; pages that have no id of their own by their address, which begins with `/`. */
export const idRegistrySchema = z.strictObject({ ids: z.record(z.string(), idRegistryEntrySchema).default({}) });
