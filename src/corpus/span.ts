import { z } from 'zod';

/** A stretch of one source: half-open `[start, end)` in UTF-16 code units of the source's text. */
export const spanSchema = z.strictObject({
  file: z.string().min(1).describe('the stored file'),
  start: z
    .int()
    .nonnegative()
    .describe('offset of the first character in the source’s text, in UTF-16 code units from 0'),
  end: z.int().nonnegative().describe('offset after the last character, so that end − start is the length'),
});

/** See {@link spanSchema}. */
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** A half-open range without a file, for work inside one text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
