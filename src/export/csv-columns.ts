import type { z } from 'zod';
import { articleSchema } from '../corpus/article.ts';
import { driftSchema, memberSchema, pairSchema, passageSchema } from '../corpus/passage.ts';
import { quoteSchema } from '../corpus/quote.ts';
import { spanSchema } from '../corpus/span.ts';
import { speakerSchema } from '../corpus/speaker.ts';

const { shape: article } = articleSchema;
const { shape: passage } = passageSchema;
const { shape: member } = memberSchema;
const { shape: pair } = pairSchema;
const { shape: drift } = driftSchema;
const { shape: quote } = quoteSchema;
const { shape: speaker } = speakerSchema;
const { shape: span } = spanSchema;

/** What a column holds that is a field of a record: the field's own words, but that a cell is empty where the field is null. */
const same = (field: z.ZodType): string =>
  (field.description ?? '').replace('or null', 'or empty').replace('else null', 'else empty');

/** The columns of the tables, table by table, in their order: what is written as a row, and what the data page says of it. */
export const CSV_COLUMNS = {
  'articles.csv': {
    id: same(article.id),
    event: same(article.event),
    event_title: 'what the event is called',
    event_date: 'ISO 8601 day, or empty',
    outlet: same(article.outlet),
    original: 'whom it was taken from, or empty',
    original_grade: 'stated, editor, strong or weak: how that is known; empty where there is no original',
    perspective: same(article.perspective),
    date: same(article.date),
    language: same(article.language),
    sentences: 'how many sentences it has',
    with_counterpart: 'how many of them have a counterpart in some other article of the event',
    file: same(span.file),
    title: same(article.title),
    url: same(article.url),
  },
  'passages.csv': {
    id: same(passage.id),
    kind: same(passage.kind),
    event: same(passage.event),
    group: same(passage.group),
    url: same(passage.url),
    members: 'how many places it stands in',
    pairs: 'how many pairs of them are aligned',
  },
  'members.csv': {
    passage: 'id of the passage',
    id: same(member.id),
    article: same(member.article),
    file: same(span.file),
    start: same(span.start),
    end: same(span.end),
    quote: same(member.quote),
    text: 'its words; line breaks are the source’s',
  },
  'quotes.csv': {
    id: same(quote.id),
    article: same(quote.article),
    block: same(quote.block),
    file: same(span.file),
    start: same(span.start),
    end: same(span.end),
    kind: same(quote.kind),
    speakers: 'ids of its speakers, a blank between two; empty where nobody is named',
    cue_lemma: 'the dictionary’s form of the verb that says who speaks, or empty',
    relayers: 'ids of those through whom the outlet has it, a blank between two',
    group: same(quote.group),
    within: same(quote.within),
    passages: 'ids of its passages, a blank between two',
    text: 'the quoted words',
  },
  'speakers.csv': {
    id: same(speaker.id),
    kind: same(speaker.kind),
    name: same(speaker.name),
    aliases: 'every form, a line break between two',
  },
  'pairs.csv': {
    passage: 'id of the passage',
    a: 'id of a member',
    b: 'id of another',
    article_a: 'id of the article of a',
    article_b: 'id of the article of b; the same where one article tells it twice',
    label: same(pair.label),
    score: '0 to 1: a rank, no probability',
    what_changed: 'kind, grade and reason of each change, one a line; empty where nothing changed',
    text_a: 'the words of a',
    text_b: 'the words of b',
  },
  'changes.csv': {
    passage: 'id of the passage',
    a: 'id of a member',
    b: 'id of another',
    article_a: 'id of the article of a',
    article_b: 'id of the article of b',
    kind: same(drift.kind),
    grade: same(drift.grade),
    words_a: 'the words on the side of a, or empty',
    words_b: 'the words on the side of b, or empty',
    why: same(drift.why),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of a table. */
export type TableName = keyof typeof CSV_COLUMNS;
