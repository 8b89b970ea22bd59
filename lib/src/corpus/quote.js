import { z } from 'zod';
import { QUOTE_KIND_NAMES } from "../vocabulary/quote-kinds.js";
import { spanSchema } from "./span.js";
/** `direct`: a clause or more; `fragment`: a quoted phrase; `term`: nobody's utterance; `unmarked`: direct speech whose marks were lost. */
export const quoteKindSchema = z.enum(QUOTE_KIND_NAMES);
/** Quoted words, without their outer marks. `group` ties the parts of one broken quotation; `within` is the quote it stands in. */
export const quoteSchema = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    article: z.string(),
    block: z.string(),
    span: spanSchema,
    text: z.string(),
    kind: quoteKindSchema,
    speakers: z.array(z.string()),
    cue: spanSchema.nullable(),
    cueLemma: z.string().nullable(),
    relayers: z.array(z.string()),
    group: z.string().nullable(),
    within: z.string().nullable(),
    passages: z.array(z.string()),
});
