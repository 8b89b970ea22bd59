import { z } from 'zod';
import { sentenceSchema } from './sentence.ts';
import { spanSchema } from './span.ts';

/** What a block is within its article. */
export const blockKindSchema = z.enum([
  'headline',
  'subhead',
  'key-point',
  'paragraph',
  'caption',
  'byline',
  'editor-note',
  'footnote',
  'credit',
]);

/** See {@link blockKindSchema}. */
export type BlockKind = z.infer<typeof blockKindSchema>;

/** A block of an article. An editor's note inside a paragraph is a block whose span lies inside that paragraph's. */
export const blockSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: blockKindSchema,
  span: spanSchema,
  text: z.string(),
  sentences: z.array(sentenceSchema),
});

/** See {@link blockSchema}. */
export type Block = Readonly<z.infer<typeof blockSchema>>;
