import { z } from 'zod';
import { COVERAGE_STATE_NAMES } from '../vocabulary/coverage-states.ts';
import { spanSchema } from './span.ts';

/** Whether a sentence has a counterpart in another article of its event. */
export const coverageStateSchema = z.enum(COVERAGE_STATE_NAMES);

/** One sentence, with its coverage toward each other article of the event. */
export const sentenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  span: spanSchema,
  text: z.string(),
  coverage: z.array(z.strictObject({ article: z.string(), state: coverageStateSchema })),
});

/** See {@link sentenceSchema}. */
export type Sentence = Readonly<z.infer<typeof sentenceSchema>>;
