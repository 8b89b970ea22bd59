import type { Edition } from '../../corpus/edition.ts';
import { type PieceView, piecesOf, type SentenceNotes, textOfLines } from '../cell-text.ts';
import type { Chunk } from '../column-lines.ts';
import { type DifferenceMark, marksAgainst, variedIn } from '../difference-marks.ts';
import { indexEdition } from '../edition-index.ts';
import { type ColumnPlan, type EventPlan, mainChunks } from '../event-plan.ts';
import type { RowItem } from '../parallel-rows.ts';
import type { Marked } from '../segments.ts';
import type { LetteredChange } from './pair-notes.ts';
import { chunksOf } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';

/** Words of one version with their marks, before it is known which page they stand on. */
export interface DrawnChunk {
  readonly passages: readonly string[];
  /** Of the passage that both tell; null where they stand in one alone. */
  readonly number: number | null;
  readonly isMoved: boolean;
  /** The first sentence of the counterpart. */
  readonly counterpart: string | null;
  readonly pieces: readonly PieceView[];
}

/** An item of a column with its words. */
export interface DrawnItem {
  readonly isLevel: boolean;
  readonly chunks: readonly DrawnChunk[];
}

const silentNotes: SentenceNotes = { possible: () => [], hasQuote: () => false };

/** One item of one side: the first version marked where the second differs, the second with what differs, both with the letters of these notes. */
export function drawItem(
  edition: Edition,
  plan: EventPlan,
  pair: PairPlan,
  column: ColumnPlan,
  item: RowItem,
  notes: readonly LetteredChange[],
): DrawnItem {
  const isFirst = column === pair.first;
  const own = column.witness.article;
  const article = indexEdition(edition).articles.get(own);
  const draw = (chunk: Chunk): DrawnChunk => {
    const group = chunk.group === null ? undefined : plan.groupsById.get(chunk.group);
    const counterpart = mainsOf(isFirst ? pair.second : pair.first).get(chunk.group ?? '');
    const { text, offset } = textOfLines(edition, chunk.lines);
    const marks =
      counterpart === undefined ? [] : wordMarks(textOfLines(edition, counterpart.lines).text, text, offset, isFirst);
    const lettered = notes.filter((note) => note.group === chunk.group);
    return {
      passages: group?.passages.filter((p) => p.members.some((m) => m.article === own)).map((p) => p.id) ?? [],
      number: group?.number ?? null,
      isMoved: item.kind === 'run' && group !== undefined,
      counterpart: counterpart?.lines[0]?.sentence.id ?? null,
      pieces:
        article === undefined
          ? []
          : piecesOf(edition, article, chunk.lines, [...marks, ...letterMarks(lettered, isFirst)], silentNotes),
    };
  };
  return { isLevel: item.kind === 'level', chunks: chunksOf(item).map(draw) };
}

const mains = new WeakMap<ColumnPlan, Map<string, Chunk>>();

function mainsOf(column: ColumnPlan): Map<string, Chunk> {
  const known = mains.get(column) ?? mainChunks(column);
  mains.set(column, known);
  return known;
}

function wordMarks(other: string, own: string, offset: number, isFirst: boolean): Marked<DifferenceMark>[] {
  return isFirst ? variedIn(own, [other], offset) : marksAgainst(other, own, offset);
}

function letterMarks(notes: readonly LetteredChange[], isFirst: boolean): Marked<DifferenceMark>[] {
  return notes.flatMap((note): Marked<DifferenceMark>[] => {
    const span = isFirst ? note.from : note.to;
    if (span === null) return [];
    return [
      { start: span.start, end: span.end, mark: { kind: 'strong', isQuiet: false, against: '', letter: note.letter } },
    ];
  });
}
