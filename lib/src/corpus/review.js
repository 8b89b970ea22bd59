import { z } from 'zod';
import { labelSchema } from "./passage.js";
/** One decision of an editor. `pair` names two member ids; without it the decision is on the whole passage; `drift` narrows it to a kind. */
export const decisionSchema = z.strictObject({
    passage: z.string().optional(),
    pair: z.tuple([z.string(), z.string()]).optional(),
    drift: z.string().optional(),
    decision: z.enum(['confirm', 'reject', 'relabel', 'note']),
    label: labelSchema.optional(),
    note: z.string().optional(),
});
/** `review.yaml`. */
export const reviewSchema = z.strictObject({ decisions: z.array(decisionSchema).default([]) });
