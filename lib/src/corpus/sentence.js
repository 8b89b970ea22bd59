import { z } from 'zod';
import { COVERAGE_STATE_NAMES } from "../vocabulary/coverage-states.js";
import { spanSchema } from "./span.js";
/** Whether a sentence has a counterpart in another article of its event. */
export const coverageStateSchema = z.enum(COVERAGE_STATE_NAMES);
/** One sentence, with its coverage toward each other article of the event. */
export const sentenceSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    span: spanSchema,
    text: z.string(),
    coverage: z.array(z.strictObject({ article: z.string(), state: coverageStateSchema })),
});
