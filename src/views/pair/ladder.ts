import type { Edition } from '../../corpus/edition-record.ts';
import { type PieceView, piecesOf, type SentenceNotes, textOfLines } from '../cell-text.ts';
import type { Chunk } from '../column-lines.ts';
import { type DifferenceMark, marksAgainst, variedIn } from '../difference-marks.ts';
import { indexEdition } from '../edition-index.ts';
import { type ColumnPlan, type EventPlan, mainChunks } from '../event-plan.ts';
import { isLong, layOutColumn, type RowItem, type Rows, rowClass } from '../parallel-rows.ts';
import { routes } from '../routes.ts';
import type { Marked } from '../segments.ts';
import type { PairNote } from './pair-notes.ts';
import { chunksOf, type PairPart, partOf, placesOf, rowsInPart } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';

/** Words of one version: level with the other's, between two rungs, or moved (then `number` says where the other has it). */
export interface LadderChunk {
  readonly passages: readonly string[];
  readonly number: number | null;
  readonly isMoved: boolean;
  /** The address of the counterpart, on this page or on another of the pair. */
  readonly counterpart: string | null;
  readonly pieces: readonly PieceView[];
}

/** An item of a version in its rows. */
export interface LadderCell {
  readonly isLevel: boolean;
  readonly rowClass: string;
  readonly rows: Rows;
  readonly chunks: readonly LadderChunk[];
}

/** A version as one side of the ladder. */
export interface LadderSide {
  readonly column: ColumnPlan;
  readonly cells: readonly LadderCell[];
}

const silentNotes: SentenceNotes = { possible: () => [], hasQuote: () => false };

/** Both sides of one page of the ladder (1-based): the first marked where the second differs, the second with what differs from the first, both with the letters of the notes. */
export function buildLadder(
  edition: Edition,
  plan: EventPlan,
  pair: PairPlan,
  notes: readonly PairNote[],
  parts: readonly PairPart[],
  page: number,
): readonly [LadderSide, LadderSide] {
  const part = parts[page - 1] ?? { from: 0, to: pair.order.length };
  const mains = { first: mainChunks(pair.first), second: mainChunks(pair.second) };
  const side = (
    column: ColumnPlan,
    other: ReadonlyMap<string, Chunk>,
    isFirst: boolean,
    places: ReadonlyMap<string, number>,
  ): LadderSide => {
    const article = indexEdition(edition).articles.get(column.witness.article);
    const view = (chunk: Chunk, item: RowItem): LadderChunk => {
      const group = chunk.group === null ? undefined : plan.groupsById.get(chunk.group);
      const counterpart = other.get(chunk.group ?? '');
      const own = textOfLines(edition, chunk.lines);
      const addressOf = (sentence: string | undefined): string | null => {
        if (sentence === undefined) return null;
        const at = (places.get(sentence) ?? page - 1) + 1;
        return `${at === page ? '' : routes.pair(plan.event.id, pair.first.witness.article, pair.second.witness.article, at)}#${sentence}`;
      };
      const marks =
        counterpart === undefined
          ? []
          : wordMarks(textOfLines(edition, counterpart.lines).text, own.text, own.offset, isFirst);
      // A letter leads to its note in the margin of the same page; a telling that is moved to another page bears none.
      const onThis = notes.filter((note) => note.group === chunk.group && note.href.startsWith('#'));
      return {
        passages:
          group?.passages.filter((p) => p.members.some((m) => m.article === column.witness.article)).map((p) => p.id) ??
          [],
        number: group?.number ?? null,
        isMoved: item.kind === 'run' && group !== undefined,
        counterpart: addressOf(counterpart?.lines[0]?.sentence.id),
        pieces:
          article === undefined
            ? []
            : piecesOf(edition, article, chunk.lines, [...marks, ...letterMarks(onThis, isFirst)], silentNotes),
      };
    };
    return {
      column,
      cells: layOutColumn(column, pair.order)
        .filter((item) => partOf(parts, item.rows) === page - 1)
        .map((item) => ({ item, rows: rowsInPart(item.rows, part, page === parts.length) }))
        .map(({ item, rows }) => ({
          isLevel: item.kind === 'level',
          rows,
          rowClass: `${rowClass(rows)}${isLong(rows) ? ' long-run' : ''}`,
          chunks: chunksOf(item).map((chunk) => view(chunk, item)),
        }))
        .filter((cell) => cell.chunks.length > 0),
    };
  };
  return [
    side(pair.first, mains.second, true, placesOf(pair.second, pair, parts)),
    side(pair.second, mains.first, false, placesOf(pair.first, pair, parts)),
  ];
}

function wordMarks(other: string, own: string, offset: number, isFirst: boolean): Marked<DifferenceMark>[] {
  return isFirst ? variedIn(own, [other], offset) : marksAgainst(other, own, offset);
}

function letterMarks(notes: readonly PairNote[], isFirst: boolean): Marked<DifferenceMark>[] {
  return notes.flatMap((note): Marked<DifferenceMark>[] => {
    const span = isFirst ? note.from : note.to;
    if (span === null) return [];
    return [
      { start: span.start, end: span.end, mark: { kind: 'strong', isQuiet: false, against: '', letter: note.letter } },
    ];
  });
}
