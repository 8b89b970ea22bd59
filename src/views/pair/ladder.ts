import type { Edition } from '../../corpus/edition.ts';
import type { PieceView } from '../cell-text.ts';
import type { ColumnPlan, EventPlan } from '../event-plan.ts';
import { layOutColumn, type Rows } from '../parallel-rows.ts';
import { place, routes } from '../routes.ts';
import { count } from '../wording-of-numbers.ts';
import { type DrawnItem, drawItem } from './drawn-item.ts';
import type { PairNote } from './pair-notes.ts';
import { chunksOf, type PairPart, partOf, placesOf, rowsInPart } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';
import { type Left, showPieces } from './shown-pieces.ts';

/** Words of one version: level with the other's, between two rungs, or moved (then `number` says where the other has it). */
export interface LadderChunk {
  readonly passages: readonly string[];
  readonly number: number | null;
  readonly isMoved: boolean;
  /** The address of the counterpart, on this page or on another of the pair, else in its article. */
  readonly counterpart: string | null;
  readonly pieces: readonly PieceView[];
  /** What stands in the article alone, said before the piece at `moreAt`, or behind the last. */
  readonly more: LinkToRest | null;
  readonly moreAt: number;
}

/** A line that says where the rest of a text stands. */
export interface LinkToRest {
  readonly text: string;
  readonly href: string;
}

/** An item of a version in its rows. */
export interface LadderCell {
  readonly isLevel: boolean;
  readonly rows: Rows;
  readonly chunks: readonly LadderChunk[];
  /** Of a run of too many tellings for a page. */
  readonly rest: LinkToRest | null;
}

/** A version as one side of the ladder. */
export interface LadderSide {
  readonly column: ColumnPlan;
  readonly cells: readonly LadderCell[];
}

/** Both sides of one page of the ladder (1-based): the first marked where the second differs, the second with what differs from the first, both with the letters of the notes. */
export function buildLadder(
  edition: Edition,
  plan: EventPlan,
  pair: PairPlan,
  notes: readonly PairNote[],
  parts: readonly PairPart[],
  page: number,
): readonly [LadderSide, LadderSide] {
  const part = parts[page - 1];
  const most = part?.most;
  // A letter leads to its note in the margin of the same page; a telling that is moved to another page bears none.
  const here = notes.filter((note) => note.href.startsWith('#'));
  const side = (column: ColumnPlan, other: ColumnPlan): LadderSide => {
    const article = column.witness.article;
    const places = placesOf(other, pair, parts);
    const addressOf = (sentence: string): string => {
      const at = places.get(sentence);
      if (at === undefined) return place(routes.article(other.witness.article), sentence);
      const path = routes.pair(plan.event.id, pair.first.witness.article, pair.second.witness.article, at + 1);
      return `${at === page - 1 ? '' : path}#${sentence}`;
    };
    const restOf = ({ sentence, sentences, isCutInside }: Left): LinkToRest => ({
      text:
        isCutInside && sentences === 1
          ? 'the sentence goes on in the article'
          : `${count(sentences, 'more sentence')} here in the article`,
      href: place(routes.article(article), sentence),
    });
    const cellOf = (item: DrawnItem, rows: Rows): LadderCell => {
      const dropped = item.chunks.slice(most?.chunks).flatMap((chunk) => chunk.pieces.flatMap((p) => p.sentences));
      const [first] = dropped;
      return {
        isLevel: item.isLevel,
        rows,
        rest:
          first === undefined ? null : restOf({ sentence: first.id, sentences: dropped.length, isCutInside: false }),
        chunks: item.chunks.slice(0, most?.chunks).map((chunk): LadderChunk => {
          const { passages, number, isMoved, counterpart } = chunk;
          const shown =
            most === undefined
              ? { pieces: chunk.pieces, left: null, moreAt: 0 }
              : showPieces(chunk.pieces, number !== null, pair.isDerived, most);
          return {
            ...{ passages, number, isMoved, pieces: shown.pieces, moreAt: shown.moreAt },
            counterpart: counterpart === null ? null : addressOf(counterpart),
            more: shown.left === null ? null : restOf(shown.left),
          };
        }),
      };
    };
    return {
      column,
      cells: layOutColumn(column, pair.order)
        .filter((item) => partOf(parts, item.rows) === page - 1 && chunksOf(item).length > 0)
        .map((item) =>
          cellOf(
            drawItem(edition, plan, pair, column, item, here),
            part === undefined ? item.rows : rowsInPart(item.rows, part, page === parts.length),
          ),
        ),
    };
  };
  return [side(pair.first, pair.second), side(pair.second, pair.first)];
}
