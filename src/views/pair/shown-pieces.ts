import type { PieceView } from '../cell-text.ts';
import { place, routes } from '../routes.ts';
import { count } from '../wording-of-numbers.ts';
import type { LadderChunk } from './ladder.ts';

/** Pieces of a run that is not shown whole: its first and its last, so that one sees what the run is about and where it leads. */
const LEFT = 2;

/** A chunk's pieces as the pair shows them; `more` stands before the last and leads to what is between. */
export interface ShownPieces {
  readonly pieces: readonly PieceView[];
  readonly more: { readonly text: string; readonly href: string } | null;
}

/** Between independent versions the pair is about what they share: a long run that stands in one alone is shown by its ends, and is whole in its article. */
export function shownPieces(chunk: LadderChunk, article: string, isDerived: boolean): ShownPieces {
  const between = chunk.pieces.slice(1, -1);
  const [first] = between.flatMap((piece) => piece.sentences);
  if (isDerived || chunk.number !== null || first === undefined || between.length <= LEFT)
    return { pieces: chunk.pieces, more: null };
  const sentences = between.reduce((sum, piece) => sum + piece.sentences.length, 0);
  return {
    pieces: [...chunk.pieces.slice(0, 1), ...chunk.pieces.slice(-1)],
    more: {
      text: `${count(sentences, 'more sentence')} here in the article`,
      href: place(routes.article(article), first.id),
    },
  };
}
