import type { Article } from '../../corpus/article.ts';
import type { Block } from '../../corpus/block.ts';
import type { Edition } from '../../corpus/edition.ts';
import type { BlockKind } from '../../vocabulary/block-kinds.ts';
import { BLOCK_KINDS } from '../../vocabulary/block-kinds.ts';
import { indexEdition } from '../edition-index.ts';
import { type Nested, nestSegments } from '../nested.ts';
import { flattenSegments, type Marked } from '../segments.ts';
import type { Witness } from '../witnesses.ts';
import { type MarginNote, marginNotes } from './margin.ts';

/** What a stretch of an article's text is, beside text: an address, a quotation, or a remark that its republisher put in. */
export interface TextMark {
  readonly kind: 'sentence' | 'quote' | 'member' | 'note';
  readonly id: string;
}

/** A block as the reading view draws it. */
export interface BlockView {
  readonly kind: BlockKind;
  /** What a reader calls it, where its look does not say: "Caption", "Editor’s note". Empty for headlines and paragraphs. */
  readonly label: string;
  readonly content: readonly Nested<TextMark>[];
  readonly notes: readonly MarginNote[];
}

/** Blocks of one kind that follow one another are named once. */
function labelOf(kind: BlockKind, before: BlockKind | undefined, after: BlockKind | undefined): string {
  if (kind === before) return '';
  const label = BLOCK_KINDS[kind].isLabelled ? BLOCK_KINDS[kind].title : '';
  return label !== '' && kind === after ? `${label}s` : label;
}

/** The blocks of an article in their order; a note inside a paragraph stands in it, set apart. */
export function textBlocks(edition: Edition, article: Article, witnesses: readonly Witness[]): readonly BlockView[] {
  const text = edition.texts.get(article.span.file) ?? '';
  const notesIn = marginNotes(edition, article.id, witnesses);
  const outer = outermost(article.blocks);
  const marks = addressMarks(edition, article, outer);
  let at = 0;
  return outer.map((block, i) => {
    const own: Marked<TextMark>[] = [];
    // Marks are in the order of the text, and so are blocks: one walk over both.
    while (at < marks.length && (marks[at]?.start ?? 0) < block.span.end) {
      const mark = marks[at];
      if (mark !== undefined) own.push(mark);
      at += 1;
    }
    const longestFirst = own.sort(
      (a, b) => b.end - b.start - (a.end - a.start) || RANK[a.mark.kind] - RANK[b.mark.kind],
    );
    const segments = flattenSegments(text, longestFirst, block.span.start, block.span.end);
    return {
      kind: block.kind,
      label: labelOf(block.kind, outer[i - 1]?.kind, outer[i + 1]?.kind),
      content: nestSegments(segments),
      notes: notesIn(block.span),
    };
  });
}

// At equal length a note holds its sentence, a sentence its quote, a quote its member.
const RANK: Readonly<Record<TextMark['kind'], number>> = { note: 0, sentence: 1, quote: 2, member: 3 };

// In the order of the text, an outer block before what stands in it: one walk finds those that lie in none.
function outermost(blocks: readonly Block[]): readonly Block[] {
  let reached = -1;
  return [...blocks]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const isInside = span.end <= reached;
      reached = Math.max(reached, span.end);
      return !isInside;
    });
}

function addressMarks(edition: Edition, article: Article, outer: readonly Block[]): readonly Marked<TextMark>[] {
  const marks: Marked<TextMark>[] = [];
  const taken = new Set<string>();
  const add = (
    kind: TextMark['kind'],
    id: string,
    { start, end }: Marked<unknown> | { start: number; end: number },
  ): void => {
    if (taken.has(id)) return;
    taken.add(id);
    marks.push({ start, end, mark: { kind, id } });
  };
  const isOuter = new Set(outer);
  const index = indexEdition(edition);
  for (const block of article.blocks) {
    if (!isOuter.has(block)) add('note', block.id, block.span);
    for (const sentence of block.sentences) add('sentence', sentence.id, sentence.span);
  }
  for (const quote of index.quotesByArticle.get(article.id) ?? []) add('quote', quote.id, quote.span);
  for (const passage of index.passagesByEvent.get(article.event) ?? []) {
    for (const member of passage.members) if (member.article === article.id) add('member', member.id, member.span);
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
