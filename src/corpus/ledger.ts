import { z } from 'zod';

/** A published id: what it named, the words it stood for, and the member that leads its passage now or last. */
export const ledgerEntrySchema = z.strictObject({
  kind: z.enum(['article', 'event', 'member', 'speaker']),
  /** What it said: a member's words, an article's title. */
  text: z.string(),
  /** Where it stood: the article's id, for members. */
  article: z.string().optional(),
  event: z.string().optional(),
});

/** `ids.json`: ids once published, by id. */
export const ledgerSchema = z.strictObject({ ids: z.record(z.string(), ledgerEntrySchema).default({}) });

/** See {@link ledgerSchema}. */
export type Ledger = Readonly<z.infer<typeof ledgerSchema>>;
