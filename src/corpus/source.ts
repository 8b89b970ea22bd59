import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Page furniture set aside, with the reason why it is not the article's (`navigation`, `comments`, `marker`, …). */
export const chromeSchema = z.strictObject({
  span: spanSchema.describe('where it stands'),
  reason: z.string().min(1).describe('why it is not the article’s: navigation, counter, comments, …'),
});

/** One stored file as received. `text` is present for `.html` and `.md` only; else spans point into the decoded file, BOM kept. */
export const sourceSchema = z.strictObject({
  file: z.string().min(1).describe('path of the stored file in the corpus'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of its bytes, in hexadecimal'),
  encoding: z.string().describe('the encoding that it was read in'),
  length: z.int().nonnegative().describe('length of its text in UTF-16 code units'),
  media: z.string().describe('text/plain, text/markdown or text/html'),
  text: z
    .string()
    .optional()
    .describe(
      'the page’s whole text, for .md and .html only; where it is absent, spans point into the decoded file, byte order mark kept',
    ),
  chrome: z.array(chromeSchema).describe('page furniture set aside'),
});

/** See {@link chromeSchema}. */
export type Chrome = Readonly<z.infer<typeof chromeSchema>>;

/** See {@link sourceSchema}. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;
