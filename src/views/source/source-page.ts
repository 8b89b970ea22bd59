// Edition and a file's name -> the raw text in pieces, each with what it was read as.
import type { Article } from '../../corpus/article.ts';
import type { Block, BlockKind } from '../../corpus/block.ts';
import type { Edition } from '../../corpus/edition-record.ts';
import type { Source } from '../../corpus/source.ts';
import { isExcerpt } from '../../export/rights.ts';
import { indexEdition } from '../edition-index.ts';
import type { PageHead } from '../page-head.ts';
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
      readonly reason: string;
      readonly lines: string;
      readonly parts: readonly { readonly id: string; readonly text: string }[];
    };

/** The first block of an article says whose it is. */
export interface Opening {
  readonly name: string;
  readonly url: string;
}

/** See {@link sourcePage}. */
export interface SourcePage {
  readonly head: PageHead;
  readonly file: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly deck: string;
  readonly articles: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly pieces: readonly SourcePiece[];
  /** False where an article's publisher allows excerpts only: then no raw text is shown. */
  readonly isShown: boolean;
}

const KINDS: Readonly<Record<BlockKind, string>> = {
  ...{ headline: 'Headline', subhead: 'Subhead', 'key-point': 'Key point', paragraph: 'Paragraph', caption: 'Caption' },
  ...{ byline: 'Byline', 'editor-note': 'Editor’s note', footnote: 'Footnote', credit: 'Credit' },
};

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

/** A source as received, with its furniture folded and every stretch leading to its record. Throws when there is no such file. */
export function sourcePage(edition: Edition, file: string): SourcePage {
  const source = edition.sources.find((s) => s.file === file);
  if (source === undefined) throw new Error(`no source ${file}`);
  const text = edition.texts.get(file) ?? '';
  const articles = edition.articles.filter((a) => a.span.file === file).sort((a, b) => a.span.start - b.span.start);
  const isShown = !articles.some((article) => isExcerpt(edition, article));
  const names = articles.map((a) => ({
    id: a.id,
    name: a.title ?? indexEdition(edition).events.get(a.event)?.title ?? a.id,
    url: routes.article(a.id),
  }));
  return {
    head: {
      title: file,
      description: `The stored file ${file} as received, with its page furniture folded.`,
      path: routes.source(file),
    },
    ...{ file, isShown, articles: names },
    deck: `${count(articles.length, 'article', { capital: true })}, ${count(source.chrome.length, 'piece')} of page furniture.`,
    facts: factsOf(source),
    pieces: isShown ? piecesOf(text, source, articles) : [],
  };
}

function factsOf(source: Source): SourcePage['facts'] {
  return [
    ['Encoding', source.encoding],
    ['Kind', source.media],
    ['Length', `${source.length.toLocaleString('en-GB')} characters (UTF-16 code units)`],
    ['SHA-256', source.sha256],
  ];
}

function piecesOf(text: string, source: Source, articles: readonly Article[]): readonly SourcePiece[] {
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
    ...{ kind: 'block', name: KINDS[block.kind], url: first === undefined ? page : place(page, first.id) },
    opens: isFirst ? { name: article.outlet ?? 'Unnamed site', url: page } : null,
    runs: runsOf(text, onLine, block),
  };
}

// Pieces that follow one another for the same reason are one fold.
function foldAll(text: string, pieces: readonly Piece[]): readonly SourcePiece[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0]?.reason === piece.reason) last.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run) => {
    const parts = run.map(({ start, end }) => ({ id: offsetAnchor(start), text: text.slice(start, end) }));
    const lines = parts.flatMap((part) => part.text.split('\n')).filter((line) => line.trim() !== '').length;
    return { kind: 'furniture', reason: run[0]?.reason ?? '', lines: count(lines, 'line'), parts };
  });
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
