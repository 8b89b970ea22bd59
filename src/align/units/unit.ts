import type { AnnotatedQuote, AttributedStatement, NameMention } from '../../annotate/annotated-article.ts';
import type { Range } from '../../corpus/span.ts';
import { BLOCK_KINDS, type BlockKind } from '../../vocabulary/block-kinds.ts';
import { QUOTE_KINDS } from '../../vocabulary/quote-kinds.ts';
import { type Token, tokenise } from '../tokens.ts';
import { overlapping } from './overlapping.ts';
import { termsOf } from './terms.ts';

/** What aligning needs of one article. Ranges are UTF-16 offsets in `text`, its source's text. */
export interface AlignableArticle {
  readonly id: string;
  /** A hash of its words, whatever it is called. */
  readonly hash: string;
  readonly file: string;
  readonly text: string;
  readonly language: string;
  readonly blocks: readonly AlignableBlock[];
  readonly quotes: readonly (AnnotatedQuote & { readonly id: string })[];
  readonly names: readonly NameMention[];
  readonly attributedStatements: readonly AttributedStatement[];
}

/** A block with its sentences. */
export interface AlignableBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly range: Range;
  readonly inside: number | null;
  /** ISO 639-1, where it is another than the article's. */
  readonly language?: string;
  readonly sentences: readonly { readonly id: string; readonly range: Range }[];
}

/** A stretch of one article that can be a member of a passage: a sentence, several together, or a quote. */
export interface Unit {
  /** Index of its article in the event. */
  readonly article: number;
  readonly kind: 'sentence' | 'quote';
  readonly blockKind: BlockKind;
  readonly range: Range;
  /** Its place among the article's sentences (a quote has that of the sentence it begins in). */
  readonly order: number;
  /** How many sentences it spans. */
  readonly length: number;
  /** Index of the quote in its article, for a quote. */
  readonly quote: number | null;
  /** Its tokens in order, an inner editor's note left out. */
  readonly tokens: readonly Token[];
  /** Stems of its content words, each with how often it stands there. */
  readonly terms: ReadonlyMap<string, number>;
  /** The same stems in the order of the text. */
  readonly stems: readonly string[];
  /** Entities named in it. */
  readonly names: ReadonlySet<string>;
  /** Entities whose telling it reports. */
  readonly sources: ReadonlySet<string>;
  /** Speakers of the unit (a quote's own, or those of the quotes in a sentence). */
  readonly speakers: readonly string[];
}

/** Whether a block's sentences are compared: bylines, credits, notes and footnotes are the publisher's, not the report's. */
export function isCompared(kind: BlockKind): boolean {
  return BLOCK_KINDS[kind].isCompared;
}

/** The sentence units of an article, in order. */
export function sentenceUnits(article: AlignableArticle, index: number): Unit[] {
  const units: Unit[] = [];
  const inner = Map.groupBy(article.blocks, (block) => block.inside);
  article.blocks.forEach((block, blockIndex) => {
    if (!isCompared(block.kind)) return;
    const notes = (inner.get(blockIndex) ?? []).map((note) => note.range);
    for (const sentence of block.sentences) {
      const unit = makeUnit(article, index, 'sentence', block, sentence.range, units.length, notes);
      if (unit.tokens.some((token) => token.isWord)) units.push(unit);
    }
  });
  return units;
}

/** The quote units of an article: utterances, not terms; each with the order of the sentence it begins in. */
export function quoteUnits(article: AlignableArticle, index: number, sentences: readonly Unit[]): Unit[] {
  return article.quotes.flatMap((quote, quoteIndex) => {
    const block = article.blocks[quote.block];
    if (!QUOTE_KINDS[quote.kind].isUtterance || !block || !isCompared(block.kind)) return [];
    const home = overlapping(sentences, quote.range)[0];
    if (!home) return [];
    const notes = article.blocks.filter((other) => other.inside === quote.block).map((other) => other.range);
    const unit = makeUnit(article, index, 'quote', block, quote.range, home.order, notes);
    return unit.tokens.some((token) => token.isWord) ? [{ ...unit, quote: quoteIndex, speakers: quote.speakers }] : [];
  });
}

/** Several consecutive sentence units as one. */
export function joinUnits(_article: AlignableArticle, units: readonly Unit[]): Unit {
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) throw new RangeError('joinUnits needs at least one unit');
  if (units.length === 1) return first;
  const stems = units.flatMap((unit) => unit.stems);
  return {
    article: first.article,
    kind: 'sentence',
    blockKind: first.blockKind,
    range: { start: first.range.start, end: last.range.end },
    order: first.order,
    length: units.length,
    quote: null,
    tokens: units.flatMap((unit) => unit.tokens),
    terms: countTerms(stems),
    stems,
    names: new Set(units.flatMap((unit) => [...unit.names])),
    sources: new Set(units.flatMap((unit) => [...unit.sources])),
    speakers: [...new Set(units.flatMap((unit) => unit.speakers))],
  };
}

function makeUnit(
  article: AlignableArticle,
  index: number,
  kind: Unit['kind'],
  block: AlignableBlock,
  range: Range,
  order: number,
  notes: readonly Range[],
): Unit {
  const tokens = tokenise(article.text, range.start, range.end).filter(
    (token) => !notes.some((note) => token.start >= note.start && token.end <= note.end),
  );
  const names = overlapping(article.names, range);
  const stems = termsOf(tokens, block.language ?? article.language, names);
  return {
    article: index,
    kind,
    blockKind: block.kind,
    range,
    order,
    length: 1,
    quote: null,
    tokens,
    terms: countTerms(stems),
    stems,
    names: new Set(names.map((name) => name.entity)),
    sources: new Set(overlapping(article.attributedStatements, range).flatMap(({ sources: entities }) => entities)),
    speakers: [
      ...new Set(
        overlapping(article.quotes, range).flatMap((quote) =>
          QUOTE_KINDS[quote.kind].isUtterance ? quote.speakers : [],
        ),
      ),
    ],
  };
}

function countTerms(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
