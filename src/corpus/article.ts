import { z } from 'zod';
import { blockSchema } from './block.ts';
import { spanSchema } from './span.ts';

/** One fact about where a text comes from, how strongly it is held, and the words that show it. */
export const provenanceSchema = z.strictObject({
  name: z.string().min(1).describe('an outlet, agency or person'),
  role: z
    .enum(['publisher', 'origin', 'relay', 'agency', 'author'])
    .describe('publisher, origin, relay, agency or author'),
  grade: z
    .enum(['stated', 'strong', 'weak', 'editor'])
    .describe(
      'stated (the text says so), editor (the corpus’s editor says so), strong or weak (inferred by comparing texts)',
    ),
  why: z.string().min(1).describe('the reason, in a sentence'),
  evidence: z.array(spanSchema).describe('spans of the words that show it'),
});

/** See {@link provenanceSchema}. */
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;

/** One outlet's text about one event. What is unknown is null. `date` is ISO 8601 `YYYY-MM-DD`; `language` is ISO 639-1 or `und`. */
export const articleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the article’s id, as in its address'),
  title: z.string().nullable().describe('its headline, or null where none stands in the source'),
  outlet: z.string().nullable().describe('who published this text, or null where it is unnamed'),
  original: z.string().nullable().describe('whom it was taken from, or null; provenance says how that is known'),
  perspective: z.string().nullable().describe('id of its perspective, or null'),
  event: z.string().describe('id of its event'),
  date: z.string().nullable().describe('ISO 8601 day, or null'),
  language: z.string().describe('ISO 639-1 code, or und where it could not be told'),
  span: spanSchema.describe('from its first to its last character; page furniture may lie between'),
  url: z.string().describe('address of its page, below the site’s'),
  provenance: z.array(provenanceSchema).describe('facts about where it comes from, the strongest first'),
  blocks: z.array(blockSchema).describe('its parts in order'),
});

/** See {@link articleSchema}. */
export type Article = Readonly<z.infer<typeof articleSchema>>;
