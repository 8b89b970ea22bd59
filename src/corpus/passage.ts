import { z } from 'zod';
import { CHANGE_KIND_NAMES } from '../vocabulary/change-kinds.ts';
import { LABEL_NAMES } from '../vocabulary/labels.ts';
import { spanSchema } from './span.ts';

/** How the wording of two members relates. */
export const labelSchema = z.enum(LABEL_NAMES).describe(LABEL_NAMES.join(', '));

/** The kinds of change that a reader would believe otherwise. */
export const driftKindSchema = z.enum(CHANGE_KIND_NAMES).describe(CHANGE_KIND_NAMES.join(', '));

/** What changed between two members; `check` deserves an editor's look, `note` is visible but harmless. */
export const driftSchema = z.strictObject({
  kind: driftKindSchema,
  grade: z.enum(['check', 'note']).describe('check (a reader would believe otherwise: worth a look) or note'),
  a: spanSchema.nullable().describe('the words on the side of a, or null where it has none'),
  b: spanSchema.nullable().describe('the words on the side of b, or null where it has none'),
  why: z.string().min(1).describe('the reason, in a sentence'),
});

/** See {@link driftSchema}. */
export type Drift = Readonly<z.infer<typeof driftSchema>>;

/** One place where a passage stands. `quote` is set when the member is a quoted span. */
export const memberSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the member’s id, an address that leads to it'),
  article: z.string().describe('id of its article'),
  span: spanSchema.describe('where it stands'),
  text: z.string().describe('its words, exactly those of the span'),
  quote: z.string().nullable().describe('id of the quotation that it is, or null'),
});

/** See {@link memberSchema}. */
export type Member = Readonly<z.infer<typeof memberSchema>>;

/** Two members held to be aligned, `a` and `b` being indexes of members with `a < b`; `score` is 0..1. */
export const pairSchema = z.strictObject({
  a: z.int().nonnegative().describe('index of a member, from 0'),
  b: z.int().nonnegative().describe('index of another, greater than a'),
  label: labelSchema,
  score: z
    .number()
    .min(0)
    .max(1)
    .describe(
      '0 to 1: it ranks pairs, and is no probability. Pages say sure, probable or possible for it (see the method)',
    ),
  drift: z.array(driftSchema).describe('what changed between the two'),
});

/** See {@link pairSchema}. */
export type Pair = Readonly<z.infer<typeof pairSchema>>;

/** The same utterance or the same reported statement in two or more places. */
export const passageSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('the passage’s id, as in its address; it is also the id of one of its members'),
  kind: z.enum(['quote', 'statement']).describe('quote where some member is quoted words, else statement'),
  event: z.string().describe('id of its event'),
  group: z.string().describe('shared by passages that lie inside one another; count groups, not passages'),
  url: z.string().describe('address of its page, below the site’s'),
  members: z.array(memberSchema).min(2).describe('the places where it stands'),
  pairs: z.array(pairSchema).min(1).describe('every two members held to be aligned'),
});

/** See {@link passageSchema}. */
export type Passage = Readonly<z.infer<typeof passageSchema>>;
