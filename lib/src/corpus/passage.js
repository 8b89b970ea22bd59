import { z } from 'zod';
import { CHANGE_KIND_NAMES } from "../vocabulary/change-kinds.js";
import { LABEL_NAMES } from "../vocabulary/labels.js";
import { spanSchema } from "./span.js";
/** How the wording of two members relates. */
export const labelSchema = z.enum(LABEL_NAMES);
/** The kinds of change that a reader would believe otherwise. */
export const driftKindSchema = z.enum(CHANGE_KIND_NAMES);
/** What changed between two members; `check` deserves an editor's look, `note` is visible but harmless. */
export const driftSchema = z.strictObject({
    kind: driftKindSchema,
    grade: z.enum(['check', 'note']),
    a: spanSchema.nullable(),
    b: spanSchema.nullable(),
    why: z.string().min(1),
});
/** One place where a passage stands. `quote` is set when the member is a quoted span. */
export const memberSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    article: z.string(),
    span: spanSchema,
    text: z.string(),
    quote: z.string().nullable(),
});
/** Two members held to be aligned, `a` and `b` being indexes of members with `a < b`; `score` is 0..1. */
export const pairSchema = z.strictObject({
    a: z.int().nonnegative(),
    b: z.int().nonnegative(),
    label: labelSchema,
    score: z.number().min(0).max(1),
    drift: z.array(driftSchema),
});
/** The same utterance or the same reported statement in two or more places. */
export const passageSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: z.enum(['quote', 'statement']),
    event: z.string(),
    group: z.string(),
    url: z.string(),
    members: z.array(memberSchema).min(2),
    pairs: z.array(pairSchema).min(1),
});
