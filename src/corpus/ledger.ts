import { z } from 'zod';

/** A published id: what it named, the words it stood for, and the member that leads its passage now or last. */
export const ledgerEntrySchema = z.strictObject({
  kind: z.enum(['article', 'event', 'member', 'pair', 'place', 'speaker']),
  /** What it said: the words of a member or of another place (a sentence, a quotation), an article's title, both of a pair's. */
  text: z.string(),
  /** Where it stood: the article's id, for members and places. */
  article: z.string().optional(),
  event: z.string().optional(),
});

/** `ids.json`: ids once published, by id. */
export const ledgerSchema = z.strictObject({ ids: z.record(z.string(), ledgerEntrySchema).default({}) });

/** See {@link ledgerSchema}. */
export type Ledger = Readonly<z.infer<typeof ledgerSchema>>;
