import { z } from 'zod';
import type { Edition } from '../corpus/edition.ts';

/** What `edition.json` holds: `id` is the hash of sources and engine. */
export const editionFileSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .describe('hash of all sources and of the engine: the same corpus read by the same engine has the same'),
  title: z.string().describe('the site’s title'),
  counts: z
    .strictObject({
      sources: z.int(),
      events: z.int(),
      articles: z.int(),
      sentences: z.int(),
      quotes: z.int(),
      speakers: z.int(),
      passages: z.int(),
      pairs: z.int(),
    })
    .describe('how many records of each kind there are'),
});

/** The identity of an edition as published. */
export function toEditionFile(edition: Edition): z.infer<typeof editionFileSchema> {
  return editionFileSchema.parse({ id: edition.id, title: edition.title, counts: edition.counts });
}
