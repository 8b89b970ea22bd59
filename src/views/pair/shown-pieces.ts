import type { PieceView } from '../cell-text.ts';
import { place, routes } from '../routes.ts';
import { count } from '../wording-of-numbers.ts';
import type { LadderChunk } from './ladder.ts';
import { cutRun } from './pair-parts.ts';

/** A chunk's pieces as the pair shows them; `more` stands before the one at `moreAt` and leads to what is between. */
export interface ShownPieces {
  readonly pieces: readonly PieceView[];
  readonly more: { readonly text: string; readonly href: string } | null;
  readonly moreAt: number;
}

/** Between independent versions the pair is about what they share: a long run that stands in one alone is shown by its ends, and is whole in its article; in a copy so is only what would fill a page. */
export function shownPieces(chunk: LadderChunk, article: string, isDerived: boolean): ShownPieces {
  const cut = chunk.number === null ? cutRun(chunk.pieces.map(lengthOf), isDerived) : null;
  const between = cut === null ? [] : chunk.pieces.slice(cut.head, chunk.pieces.length - cut.foot);
  const [first] = between.flatMap((piece) => piece.sentences);
  if (cut === null || first === undefined) return { pieces: chunk.pieces, more: null, moreAt: 0 };
  const sentences = between.reduce((sum, piece) => sum + piece.sentences.length, 0);
  return {
    pieces: [...chunk.pieces.slice(0, cut.head), ...chunk.pieces.slice(chunk.pieces.length - cut.foot)],
    moreAt: cut.head,
    more: {
      text: `${count(sentences, 'more sentence')} here in the article`,
      href: place(routes.article(article), first.id),
    },
  };
}

/** UTF-16 code units of its words. */
function lengthOf({ sentences }: PieceView): number {
  return sentences.flatMap((sentence) => sentence.stretches).reduce((sum, { text }) => sum + text.length, 0);
}
