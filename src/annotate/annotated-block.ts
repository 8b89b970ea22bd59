import type { Range } from '../corpus/span.ts';
import { honorifics } from '../languages/en/roles.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { isTitleCase } from '../text/letter-case.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { BlockKind } from '../vocabulary/block-kinds.ts';
import type { ArticleText } from './annotated-article.ts';
import { findInterposedClauses } from './quote-marks/interposed-clauses.ts';
import { isClause } from './quote-marks/is-clause.ts';
import { type ContinuationMark, pairQuoteMarks, type QuotedSpan } from './quote-marks/pair-quote-marks.ts';
import { splitSentences } from './sentences/sentences.ts';
import { MAX_WINDOW_TOKENS } from './thresholds.ts';
import type { TokenRange } from './token-range.ts';

/** A block made ready for annotating: its text with inner notes blanked, tokens, sentences and marked quotations. */
export interface AnnotatedBlock {
  readonly block: number;
  readonly kind: BlockKind;
  readonly language: Language;
  readonly text: string;
  readonly range: Range;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  readonly quotedSpans: readonly QuotedSpan[];
  /** For each quotation, whether it has a subject and a finite verb of its own. */
  readonly isClause: readonly boolean[];
  readonly titleCase: boolean;
  /** Indexes of tokens that begin a sentence or a quotation: their capital says nothing. */
  readonly startsSentence: ReadonlySet<number>;
  /** For each token the outermost quotation that it stands in, or -1; outer marks are -2. */
  readonly quoteAt: readonly number[];
  /** Runs of tokens that hold together for attribution: sentences, joined where a quotation spans them. */
  readonly windows: readonly TokenRange[];
}

/** The article's blocks made ready for annotating, in order, and the sentences of every block. */
export function annotateBlocks(article: ArticleText): {
  readonly blocks: readonly AnnotatedBlock[];
  readonly sentences: readonly (readonly Range[])[];
} {
  const honoured = findHonoured(article);
  const sentences = article.blocks.map((block) =>
    splitSentences(article.text, block.range, languageOf(block.language ?? article.language), honoured),
  );
  const notes = article.blocks.filter((block) => block.inside !== null).map((block) => block.range);
  const masked = notes.length === 0 ? article.text : blank(article.text, notes);
  const blocks = article.blocks.map((block, index) => {
    const text = block.inside === null ? masked : article.text;
    const next = article.blocks.slice(index + 1, index + 3).find((other) => other.inside === null);
    return annotateBlock(
      article,
      index,
      text,
      sentences[index] ?? [],
      next === undefined ? 'no' : openingMark(article.text, next.range),
    );
  });
  return { blocks: blocks, sentences };
}

function annotateBlock(
  article: ArticleText,
  index: number,
  text: string,
  sentences: readonly Range[],
  continued: ContinuationMark,
): AnnotatedBlock {
  const block = article.blocks[index];
  const range = block?.range ?? { start: 0, end: 0 };
  const language = languageOf(block?.language ?? article.language);
  const tokens = tokenize(text, range);
  const marked = pairQuoteMarks(text, range, language, block?.kind === 'paragraph' ? continued : 'no');
  const outermost = marked.flatMap((span, at) => (span.parent === null ? [at] : []));
  const quoteAt = placeQuotes(tokens, marked, outermost, language);
  const starts = findStarts(tokens, sentences, marked);
  const windows = findWindows(tokens, sentences, quoteAt);
  return {
    block: index,
    kind: block?.kind ?? 'paragraph',
    language,
    text,
    range,
    tokens,
    sentences,
    quotedSpans: marked,
    isClause: marked.map((span) => isClause(text, span.inner, language)),
    titleCase: isTitleCase(tokens),
    startsSentence: starts,
    quoteAt,
    windows,
  };
}

/** The text with the ranges (in order) turned to blanks of the same length, so that offsets stay those of the source. */
function blank(text: string, inner: readonly Range[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of inner) {
    masked += text.slice(from, Math.max(from, start)) + ' '.repeat(Math.max(0, end - Math.max(from, start)));
    from = Math.max(from, end);
  }
  return masked + text.slice(from);
}

function openingMark(text: string, range: Range): ContinuationMark {
  const start = text.slice(range.start, Math.min(range.end, range.start + 20));
  if (/^\s*(?:[“"«„]|``)/u.test(start)) return 'double';
  return /^\s*[‘'](?=[\p{L}\p{N}])(?!(?:em|til|tis|twas|cause)(?!\p{L})|\d0s)/iu.test(start) ? 'single' : 'no';
}

function placeQuotes(
  tokens: readonly Token[],
  marked: readonly QuotedSpan[],
  outermost: readonly number[],
  language: Language,
): readonly number[] {
  let next = 0;
  const quoteAt = tokens.map((token) => {
    while (next < outermost.length && (marked[outermost[next] ?? 0]?.outer.end ?? 0) <= token.start) next++;
    const index = outermost[next];
    const span = index === undefined ? undefined : marked[index];
    if (index === undefined || span === undefined || token.start < span.outer.start) return -1;
    return token.start >= span.inner.start && token.end <= span.inner.end ? index : -2;
  });
  for (let from = 0; from < tokens.length; from++) {
    if ((quoteAt[from] ?? -1) < 0) continue;
    let to = from + 1;
    while (to < tokens.length && quoteAt[to] === quoteAt[from]) to++;
    for (const inner of findInterposedClauses(tokens, { from, to }, language)) quoteAt.fill(-1, inner.from, inner.to);
    from = to;
  }
  return quoteAt;
}

function findStarts(
  tokens: readonly Token[],
  sentences: readonly Range[],
  marked: readonly QuotedSpan[],
): ReadonlySet<number> {
  const begins = new Set(sentences.map((sentence) => sentence.start));
  // A straight mark begins a quotation only where it opens one.
  const closes = new Set(marked.map((span) => span.inner.end));
  const starts = new Set<number>();
  let pending = true;
  tokens.forEach((token, index) => {
    if (begins.has(token.start) || opensHere(token, closes)) pending = true;
    if (token.kind === 'word' || token.kind === 'number') {
      if (pending) starts.add(index);
      pending = false;
    }
  });
  return starts;
}

function opensHere(token: Token, closes: ReadonlySet<number>): boolean {
  return token.kind === 'mark' && /^[:“"‘«„•*–—]$/u.test(token.text) && !closes.has(token.start);
}

function findWindows(
  tokens: readonly Token[],
  sentences: readonly Range[],
  quoteAt: readonly number[],
): readonly TokenRange[] {
  const windows: TokenRange[] = [];
  let from = 0;
  let sentence = 0;
  tokens.forEach((token, index) => {
    let crossed = false;
    while (
      sentence + 1 < sentences.length &&
      token.start >= (sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY)
    ) {
      sentence++;
      crossed = true;
    }
    const inside = (quoteAt[index] ?? -1) >= 0 && quoteAt[index] === quoteAt[index - 1];
    if ((crossed && !inside && index > from) || index - from >= MAX_WINDOW_TOKENS) {
      windows.push({ from, to: index });
      from = index;
    }
  });
  if (from < tokens.length) windows.push({ from, to: tokens.length });
  return windows;
}

/** Words that the article puts right after an honorific, with how often: names, wherever else they stand. */
function findHonoured(article: ArticleText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of article.blocks) {
    if (block.inside !== null) continue;
    for (const match of article.text
      .slice(block.range.start, block.range.end)
      .matchAll(/\b(\p{Lu}\p{L}{0,5})\.?\s(\p{Lu}\p{L}+)/gu))
      if (honorifics.has((match[1] ?? '').toLowerCase()))
        counts.set(match[2] ?? '', (counts.get(match[2] ?? '') ?? 0) + 1);
  }
  return counts;
}
