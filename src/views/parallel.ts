import type { Edition } from '../corpus/edition.ts';
import { type PieceView, piecesOf, type SentenceNotes, textOfLines } from './cell-text.ts';
import type { Chunk } from './column-lines.ts';
import { type DifferenceMark, marksAgainst, variedIn } from './difference-marks.ts';
import { indexEdition } from './edition-index.ts';
import { linesBetween } from './event-parts.ts';
import { type ColumnPlan, type EventPlan, mainChunks } from './event-plan.ts';
import { isLong, layOutColumn, type RowItem, type Rows, rowClass, rowRules } from './parallel-rows.ts';
import { place, routes } from './routes.ts';
import type { Marked } from './segments.ts';
import { sentenceNotes } from './sentence-notes.ts';
import { type SilenceView, silenceOf } from './silence.ts';
import { type Change, changesBetween } from './what-changed.ts';
import type { Witness } from './witnesses.ts';
import { count } from './wording-of-numbers.ts';

/** A chunk on the page. `number` and `href` lead to its passage; `moved` when it stands apart from its counterparts. */
export interface ChunkView {
  readonly number: number | null;
  readonly passages: readonly string[];
  readonly passage: string | null;
  readonly pieces: readonly PieceView[];
  /** Of a run too long for the page: how many sentences are left to the article, where they stand there, and the piece that they come before. */
  readonly more: { readonly text: string; readonly href: string; readonly before: number } | null;
  readonly isMoved: boolean;
  /** The same passage in the other versions. */
  readonly also: readonly { readonly witness: Witness; readonly href: string }[];
  readonly changes: readonly Change[];
  /** Whether it differs from what it is read against by more than function words. */
  readonly isChanged: boolean;
  readonly isQuoted: boolean;
}

/** An item of a column in its rows: one level chunk, or all that stands between two. */
export interface CellView {
  readonly isLevel: boolean;
  readonly rowClass: string;
  readonly chunks: readonly ChunkView[];
  readonly silence: SilenceView | null;
}

/** One version as a column, whole and in its own order. */
export interface ColumnView {
  readonly witness: Witness;
  readonly place: 'left' | 'spine' | 'right' | 'below';
  readonly hasHeadline: boolean;
  readonly cells: readonly CellView[];
}

/** The parallel view along one spine, and the style rules of its rows. */
export interface ParallelView {
  readonly spine: Witness;
  readonly columns: readonly ColumnView[];
  readonly rules: string;
}

/** The classes that say which sides of the spine are taken: the tracks hang on them. */
export function sidesOf({ columns }: ParallelView): { readonly 'has-left': boolean; readonly 'has-right': boolean } {
  const has = (place: ColumnView['place']): boolean => columns.some((column) => column.place === place);
  return { 'has-left': has('left'), 'has-right': has('right') };
}

/** Columns of the given versions, level where they tell the same; each is marked against the spine, or where that is silent against the first that tells it. */
export function layOutParallel(
  edition: Edition,
  plan: EventPlan,
  order: readonly string[],
  columns: readonly ColumnPlan[],
  spine: Witness,
  away: ReadonlyMap<string, string> = new Map(),
): ParallelView {
  const notes = sentenceNotes(edition, plan, away);
  const mains = new Map(
    plan.columns.map((column) => [column.witness.article, { witness: column.witness, chunks: mainChunks(column) }]),
  );
  const used: Rows[] = [];
  const places = placeColumns(columns, spine.article);
  const views = columns.map((column): ColumnView => {
    const items = layOutColumn(column, order);
    used.push(...items.map((item) => item.rows));
    const cells = items.map((item) => cellOf(edition, plan, column, item, spine, mains, notes, away));
    // Asked of the whole text: its headline may stand on another page.
    const whole = plan.columns.find(({ witness }) => witness.article === column.witness.article) ?? column;
    const hasHeadline = whole.lines.some((line) => line.block.kind === 'headline');
    return { witness: column.witness, place: places.get(column.witness.article) ?? 'below', hasHeadline, cells };
  });
  return { spine, columns: views, rules: rowRules(order.length, used) };
}

/** The spine in the middle, a version on each side in the order of perspectives; the others wait below to be chosen. */
function placeColumns(columns: readonly ColumnPlan[], spine: string): Map<string, ColumnView['place']> {
  const isFirst = columns[0]?.witness.article === spine;
  const others = columns.filter((column) => column.witness.article !== spine);
  const sides: ColumnView['place'][] = isFirst && others.length === 1 ? ['right'] : ['left', 'right'];
  return new Map([
    [spine, 'spine'],
    ...others.map((column, i) => [column.witness.article, sides[i] ?? 'below'] as const),
  ]);
}

/** Each version with, for each group that it tells, the chunk that tells most of it. */
type Mains = ReadonlyMap<string, { readonly witness: Witness; readonly chunks: ReadonlyMap<string, Chunk> }>;

function cellOf(
  edition: Edition,
  plan: EventPlan,
  column: ColumnPlan,
  item: RowItem,
  spine: Witness,
  mains: Mains,
  notes: SentenceNotes,
  away: ReadonlyMap<string, string>,
): CellView {
  const chunks = item.kind === 'level' ? [item.chunk] : item.chunks;
  return {
    isLevel: item.kind === 'level',
    rowClass: `${rowClass(item.rows)}${isLong(item.rows) ? ' long-run' : ''}`,
    chunks: chunks.map((chunk) =>
      chunkView(edition, plan, column, chunk, item.kind !== 'level', spine, mains, notes, away),
    ),
    silence: item.kind === 'run' ? silenceOf(plan, item.silent, column.witness) : null,
  };
}

function chunkView(
  edition: Edition,
  plan: EventPlan,
  column: ColumnPlan,
  chunk: Chunk,
  isMoved: boolean,
  spine: Witness,
  mains: Mains,
  notes: SentenceNotes,
  away: ReadonlyMap<string, string>,
): ChunkView {
  const group = chunk.group === null ? undefined : plan.groupsById.get(chunk.group);
  const own = column.witness.article;
  const article = indexEdition(edition).articles.get(own);
  const others = group === undefined ? [] : [...mains].filter(([id, { chunks }]) => id !== own && chunks.has(group.id));
  const base = own === spine.article ? undefined : (others.find(([id]) => id === spine.article) ?? others[0]);
  const { text, offset } = textOfLines(edition, chunk.lines);
  const baseChunk = base?.[1].chunks.get(chunk.group ?? '');
  const marks: Marked<DifferenceMark>[] = [];
  let changes: Change[] = [];
  if (group !== undefined && base !== undefined && baseChunk !== undefined) {
    marks.push(...marksAgainst(textOfLines(edition, baseChunk.lines).text, text, offset));
    const end = offset + text.length;
    changes = changesBetween(edition, group.passages, base[0], own).filter(
      (change) => change.grade === 'check' && (change.to === null || (change.to.start < end && change.to.end > offset)),
    );
  } else if (group !== undefined) {
    const tellings = others.flatMap(([, { chunks }]) => chunks.get(group.id) ?? []);
    marks.push(
      ...variedIn(
        text,
        tellings.map((telling) => textOfLines(edition, telling.lines).text),
        offset,
      ),
    );
    changes = [];
  }
  for (const { to } of changes)
    if (to !== null)
      marks.push({ start: to.start, end: to.end, mark: { kind: 'strong', isQuiet: false, against: '' } });
  return {
    number: group?.number ?? null,
    passage: group?.lead.id ?? null,
    passages: [
      ...new Set(
        chunk.lines
          .flatMap((line) => line.groups)
          .flatMap((id) => plan.groupsById.get(id)?.passages ?? [])
          .filter((p) => p.members.some((m) => m.article === own))
          .map((p) => p.id),
      ),
    ],
    ...shownOf(article === undefined ? [] : piecesOf(edition, article, chunk.lines, marks, notes), chunk, own, away),
    isMoved: isMoved && group !== undefined,
    also: others.flatMap(([, { witness, chunks }]) => {
      const sentence = chunks.get(chunk.group ?? '')?.lines[0]?.sentence.id;
      return sentence === undefined ? [] : [{ witness, href: place(away.get(sentence) ?? '', sentence) }];
    }),
    changes,
    isChanged: marks.some(({ mark }) => !mark.isQuiet && mark.kind !== 'strong'),
    isQuoted: chunk.lines.some((line) => notes.hasQuote(line.sentence.id)),
  };
}

/** The pieces of a chunk that the page shows; what is between the ends of a very long run stands in the article. */
function shownOf(
  pieces: readonly PieceView[],
  chunk: Chunk,
  article: string,
  away: ReadonlyMap<string, string>,
): Pick<ChunkView, 'pieces' | 'more'> {
  const left = new Set(
    linesBetween(chunk).flatMap(({ sentence }) =>
      away.get(sentence.id) === routes.article(article) ? [sentence.id] : [],
    ),
  );
  const [first] = left;
  if (first === undefined) return { pieces, more: null };
  const isLeft = (piece: PieceView): boolean => piece.sentences.some(({ id }) => left.has(id));
  return {
    pieces: pieces.filter((piece) => !isLeft(piece)),
    more: {
      text: `${count(left.size, 'more sentence')} here in the article`,
      href: place(routes.article(article), first),
      before: pieces.findIndex(isLeft),
    },
  };
}
