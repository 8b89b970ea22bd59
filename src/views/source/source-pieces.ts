// A source's text -> its pieces: blocks with what they were read as, and page furniture in folds.
import type { Article } from '../../corpus/article.ts';
import type { Block } from '../../corpus/block.ts';
import type { Source } from '../../corpus/source.ts';
import { BLOCK_KINDS } from '../../vocabulary/block-kinds.ts';
import { place, routes } from '../routes.ts';
import { count } from '../wording-of-numbers.ts';
import { reasonInWords } from './reasons.ts';
import { offsetAnchor } from './source-places.ts';

/** A run of text inside a block, as the file has it. */
export type RawRun =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'sentence'; readonly id: string; readonly text: string }
  | { readonly kind: 'furniture'; readonly id: string; readonly text: string; readonly reason: string };

/** A piece of a file: a block of an article, or page furniture that stands on lines of its own. */
export type SourcePiece =
  | {
      readonly kind: 'block';
      readonly name: string;
      readonly url: string;
      readonly opens: Opening | null;
      readonly runs: readonly RawRun[];
    }
  | {
      readonly kind: 'furniture';
      /** Every reason once: "menu, a counter of views". */
      readonly reasons: string;
      readonly lines: string;
      readonly parts: readonly FurniturePart[];
    };

/** Furniture of one reason; `reason` is empty where the fold has no other. */
export interface FurniturePart {
  readonly reason: string;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

/** The first block of an article says whose it is. */
export interface Opening {
  readonly name: string;
  readonly url: string;
}

interface Located {
  readonly article: Article;
  readonly block: Block;
}

/** A stretch of the file: a block where `block` is set, else furniture with its reason in words. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly block: Located | null;
  readonly reason: string;
}

/** The pieces of a file in the order of its text; `articles` are those that stand in it. */
export function piecesOf(text: string, source: Source, articles: readonly Article[]): readonly SourcePiece[] {
  const out: SourcePiece[] = [];
  const opened = new Set<string>();
  let waiting: Piece[] = [];
  for (const piece of outermost(source, articles)) {
    if (piece.block === null) {
      waiting.push(piece);
      continue;
    }
    // Furniture on the line of a block belongs to that line: it is drawn in the block's piece, small, and not folded.
    const lineStart = text.lastIndexOf('\n', piece.start) + 1;
    const onLine = waiting.filter((sign) => sign.start >= lineStart);
    out.push(...foldAll(text, waiting.slice(0, waiting.length - onLine.length)));
    out.push(blockPiece(text, piece.block, onLine, !opened.has(piece.block.article.id)));
    opened.add(piece.block.article.id);
    waiting = [];
  }
  return [...out, ...foldAll(text, waiting)];
}

function outermost(source: Source, articles: readonly Article[]): readonly Piece[] {
  const blocks = articles.flatMap((article) =>
    article.blocks.map((block): Piece => ({ ...block.span, block: { article, block }, reason: '' })),
  );
  const chrome = source.chrome.map(
    ({ span, reason }): Piece => ({ ...span, block: null, reason: reasonInWords(reason) }),
  );
  let reached = 0;
  return [...blocks, ...chrome]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isOutermost = end > reached;
      reached = Math.max(reached, end);
      return isOutermost;
    });
}

function blockPiece(
  text: string,
  { article, block }: Located,
  onLine: readonly Piece[],
  isFirst: boolean,
): SourcePiece {
  const [first] = block.sentences;
  const page = routes.article(article.id);
  return {
    ...{ kind: 'block', name: BLOCK_KINDS[block.kind].title, url: first === undefined ? page : place(page, first.id) },
    opens: isFirst ? { name: article.outlet ?? 'Unnamed site', url: page } : null,
    runs: runsOf(text, onLine, block),
  };
}

/** Furniture that stands together is one fold, however many reasons it has; inside, pieces of one reason stand together. */
function foldAll(text: string, pieces: readonly Piece[]): readonly SourcePiece[] {
  if (pieces.length === 0) return [];
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0]?.reason === piece.reason) last.push(piece);
    else runs.push([piece]);
  }
  const reasons = [...new Set(pieces.map(({ reason }) => reason))];
  const lines = pieces.flatMap(({ start, end }) => text.slice(start, end).split('\n'));
  const parts = runs.map((run) => ({
    reason: reasons.length > 1 ? (run[0]?.reason ?? '') : '',
    texts: run.map(({ start, end }) => ({ id: offsetAnchor(start), text: text.slice(start, end) })),
  }));
  const filled = lines.filter((line) => line.trim() !== '').length;
  return [{ kind: 'furniture', reasons: reasons.join(', '), lines: count(filled, 'line'), parts }];
}

function runsOf(text: string, onLine: readonly Piece[], block: Block): readonly RawRun[] {
  const runs: RawRun[] = [];
  let at = onLine[0]?.start ?? block.span.start;
  const plainTo = (end: number): void => {
    if (end > at) runs.push({ kind: 'plain', text: text.slice(at, end) });
  };
  for (const sign of onLine) {
    plainTo(sign.start);
    runs.push({
      kind: 'furniture',
      id: offsetAnchor(sign.start),
      text: text.slice(sign.start, sign.end),
      reason: sign.reason,
    });
    at = sign.end;
  }
  for (const { id, span } of block.sentences) {
    if (span.start < at) continue;
    plainTo(span.start);
    runs.push({ kind: 'sentence', id, text: text.slice(span.start, span.end) });
    at = span.end;
  }
  plainTo(block.span.end);
  return runs;
}
