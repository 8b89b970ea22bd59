import { z } from 'zod';
import { COVERAGE_STATE_NAMES } from '../vocabulary/coverage-states.ts';
import { spanSchema } from './span.ts';

/** Whether a sentence has a counterpart in another article of its event. */
export const coverageStateSchema = z
  .enum(COVERAGE_STATE_NAMES)
  .describe('counterpart, possible, or none (none found in this corpus)');

/** One sentence, with its coverage toward each other article of the event. */
export const sentenceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the sentence’s id: a place in the article’s page'),
  span: spanSchema.describe('where it stands'),
  text: z.string().describe('its words, exactly those of the span'),
  coverage: z
    .array(z.strictObject({ article: z.string().describe('id of the other article'), state: coverageStateSchema }))
    .describe('its state toward each other article of the event'),
});

/** See {@link sentenceSchema}. */
export type Sentence = Readonly<z.infer<typeof sentenceSchema>>;
