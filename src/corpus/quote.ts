import { z } from 'zod';
import { QUOTE_KIND_NAMES } from '../vocabulary/quote-kinds.ts';
import { spanSchema } from './span.ts';

/** `direct`: a clause or more; `fragment`: a quoted phrase; `term`: nobody's utterance; `unmarked`: direct speech whose marks were lost. */
export const quoteKindSchema = z
  .enum(QUOTE_KIND_NAMES)
  .describe(
    'direct (a clause or more), fragment (a phrase), term (nobody’s utterance), unmarked (direct speech whose marks were lost)',
  );

/** Quoted words, without their outer marks. `group` ties the parts of one broken quotation; `within` is the quote it stands in. */
export const quoteSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the quotation’s id: a place in the article’s page'),
  article: z.string().describe('id of its article'),
  block: z.string().describe('id of its block'),
  span: spanSchema.describe('the quoted words without their outer marks'),
  text: z.string().describe('the quoted words, exactly those of the span'),
  kind: quoteKindSchema,
  speakers: z.array(z.string()).describe('ids of those whose words they are; empty where the text does not prove it'),
  cue: spanSchema.nullable().describe('the words that say so, or null'),
  cueLemma: z
    .string()
    .nullable()
    .describe('the dictionary’s form of the verb in these words, or null where they have none'),
  relayers: z.array(z.string()).describe('ids of those through whom the outlet has them'),
  group: z.string().nullable().describe('shared by the parts of one broken quotation, else null'),
  within: z.string().nullable().describe('id of the quotation that it stands in, or null'),
  passages: z.array(z.string()).describe('ids of the passages that it is a member of'),
});

/** See {@link quoteSchema}. */
export type Quote = Readonly<z.infer<typeof quoteSchema>>;
