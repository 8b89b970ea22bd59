import { keysOf } from './keys.ts';

/** What each stage and page needs to know of a kind of block. */
export interface BlockKindFacts {
  /** Whether its sentences are aligned: what the publisher adds to the report is not. */
  readonly isCompared: boolean;
  /** Whether quotations in it are somebody's words: a credit's quotation marks name a title. */
  readonly isQuoted: boolean;
  /** Whether it tells the story in order, so that who spoke last in it may speak next. */
  readonly isRunningText: boolean;
  /** Whether it stands over what follows. */
  readonly isHeading: boolean;
  /** Whether it says in short what the article says at length. */
  readonly isSummary: boolean;
  /** Reader's word, singular and plural, inside a sentence: "two key points". A paragraph is counted by its sentences. */
  readonly name: string;
  readonly plural: string;
  /** What it is called where it stands. */
  readonly title: string;
  /** Whether that name stands beside its text: a headline's look says it. */
  readonly isLabelled: boolean;
  /** What a search result of it is called. */
  readonly resultName: 'Headline' | 'Statement' | 'Caption' | 'Note';
}

const TEXT = {
  isCompared: true,
  isQuoted: true,
  isRunningText: false,
  isHeading: false,
  isSummary: false,
  isLabelled: true,
};

/** The kinds of block. */
export const BLOCK_KINDS = {
  headline: {
    ...{ ...TEXT, isHeading: true, isSummary: true, isLabelled: false, resultName: 'Headline' },
    ...{ title: 'Headline', name: 'headline', plural: 'headlines' },
  },
  subhead: {
    ...{ ...TEXT, isHeading: true, isLabelled: false, resultName: 'Headline' },
    ...{ title: 'Subhead', name: 'subhead', plural: 'subheads' },
  },
  'key-point': {
    ...{ ...TEXT, isRunningText: true, isSummary: true, resultName: 'Statement' },
    ...{ title: 'Key point', name: 'key point', plural: 'key points' },
  },
  paragraph: {
    ...{ ...TEXT, isRunningText: true, isLabelled: false, resultName: 'Statement' },
    ...{ title: 'Paragraph', name: 'sentence', plural: 'sentences' },
  },
  caption: { ...TEXT, resultName: 'Caption', title: 'Caption', name: 'caption', plural: 'captions' },
  byline: {
    ...{ ...TEXT, isCompared: false, isQuoted: false, resultName: 'Note' },
    ...{ title: 'Byline', name: 'byline', plural: 'bylines' },
  },
  'editor-note': {
    ...{ ...TEXT, isCompared: false, resultName: 'Note' },
    ...{ title: 'Editor’s note', name: 'note of the editor', plural: 'notes of the editor' },
  },
  footnote: {
    ...{ ...TEXT, isCompared: false, resultName: 'Note' },
    ...{ title: 'Footnote', name: 'footnote', plural: 'footnotes' },
  },
  credit: {
    ...{ ...TEXT, isCompared: false, isQuoted: false, resultName: 'Note' },
    ...{ title: 'Credit', name: 'credit', plural: 'credits' },
  },
} as const satisfies Readonly<Record<string, BlockKindFacts>>;

/** See {@link BLOCK_KINDS}. */
export type BlockKind = keyof typeof BLOCK_KINDS;

/** The names of {@link BLOCK_KINDS}. */
export const BLOCK_KIND_NAMES = keysOf(BLOCK_KINDS);
