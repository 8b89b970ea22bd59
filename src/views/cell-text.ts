import type { Article } from '../corpus/article.ts';
import type { Edition } from '../corpus/edition.ts';
import type { BlockKind } from '../vocabulary/block-kinds.ts';
import type { Line } from './column-lines.ts';
import type { DifferenceMark } from './difference-marks.ts';
import { flattenSegments, type Marked } from './segments.ts';

/** A stretch of a version's words, drawn in one way. Without text it is a place where the other version has more. */
export interface Stretch {
  readonly text: string;
  readonly marks: readonly DifferenceMark[];
}

/** One sentence on the page; its id is its address there. */
export interface SentenceView {
  readonly id: string;
  readonly stretches: readonly Stretch[];
  /** Where a counterpart is only possible: what it may stand with. */
  readonly possible: readonly { readonly label: string; readonly href: string; readonly why: string }[];
  readonly hasQuote: boolean;
}

/** Sentences of one block that stand together. `continues`: the block began in an earlier piece. */
export interface PieceView {
  readonly kind: BlockKind;
  readonly continues: boolean;
  readonly sentences: readonly SentenceView[];
}

/** What a page adds to a sentence beyond its words. */
export interface SentenceNotes {
  readonly possible: (sentence: string) => SentenceView['possible'];
  readonly hasQuote: (sentence: string) => boolean;
}

/** The words of some lines as one text, as the source has them between the first and the last. `offset` is where it begins in the source. */
export function textOfLines(
  edition: Edition,
  lines: readonly Line[],
): { readonly text: string; readonly offset: number } {
  const first = lines[0]?.sentence.span;
  const last = lines.at(-1)?.sentence.span;
  if (first === undefined || last === undefined) return { text: '', offset: 0 };
  return { text: (edition.texts.get(first.file) ?? '').slice(first.start, last.end), offset: first.start };
}

/** Lines as pieces of their blocks, cut at the marks, which are ranges of the source. */
export function piecesOf(
  edition: Edition,
  article: Article,
  lines: readonly Line[],
  marks: readonly Marked<DifferenceMark>[],
  notes: SentenceNotes,
): PieceView[] {
  const source = edition.texts.get(article.span.file) ?? '';
  const pieces: { kind: BlockKind; continues: boolean; block: string; sentences: SentenceView[] }[] = [];
  for (const { sentence, block } of lines) {
    const { id, span } = sentence;
    const view: SentenceView = {
      id,
      stretches: flattenSegments(source, marks, span.start, span.end),
      possible: notes.possible(id),
      hasQuote: notes.hasQuote(id),
    };
    const last = pieces.at(-1);
    if (last?.block === block.id) last.sentences.push(view);
    else
      pieces.push({ kind: block.kind, continues: block.sentences[0]?.id !== id, block: block.id, sentences: [view] });
  }
  return pieces;
}
