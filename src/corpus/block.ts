import { z } from 'zod';
import { BLOCK_KIND_NAMES } from '../vocabulary/block-kinds.ts';
import { sentenceSchema } from './sentence.ts';
import { spanSchema } from './span.ts';

/** What a block is within its article. */
export const blockKindSchema = z.enum(BLOCK_KIND_NAMES).describe(BLOCK_KIND_NAMES.join(', '));

/** A block of an article. An editor's note inside a paragraph is a block whose span lies inside that paragraph's. */
export const blockSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the block’s id'),
  kind: blockKindSchema,
  span: spanSchema.describe('where it stands'),
  text: z.string().describe('its words, exactly those of the span'),
  sentences: z.array(sentenceSchema).describe('its sentences in order'),
});

/** See {@link blockSchema}. */
export type Block = Readonly<z.infer<typeof blockSchema>>;
