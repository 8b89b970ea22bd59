import { tokenize } from '../../text/tokens.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import type { FoundQuote } from './quotes.ts';

/** Blocks that quote what the text quotes: their marks are the speaker's, though nothing beside them says whose. */
const headings: ReadonlySet<string> = new Set(['headline', 'subhead', 'key-point', 'caption']);

/** A repeated quotation has at least so many words: a single one may be anybody's. */
const fewestWords = 2;

/**
 * Quotations in headlines, subheads, key points and captions that nobody is named for and whose words stand in a quotation of the text:
 * the same speaker's, and no mere term. Where two people say the words they are a fragment of nobody in particular.
 */
export function attributeRepeatedQuotes<Found extends FoundQuote>(
  blocks: readonly AnnotatedBlock[],
  quotes: readonly Found[],
): readonly Found[] {
  const blockOf = new Map(blocks.map((block) => [block.block, block]));
  const isHeading = (quote: Found): boolean => headings.has(blockOf.get(quote.block)?.kind ?? '');
  if (!quotes.some((quote) => isHeading(quote) && quote.speakers.length === 0)) return quotes;
  const said = quotes.flatMap((quote) => {
    const block = blockOf.get(quote.block);
    return block === undefined || isHeading(quote) || quote.speakers.length === 0
      ? []
      : [{ words: wordsOf(block, quote), speakers: quote.speakers }];
  });
  return quotes.map((quote) => {
    const block = blockOf.get(quote.block);
    if (block === undefined || !isHeading(quote) || quote.speakers.length > 0) return quote;
    const words = wordsOf(block, quote);
    if (words.split(' ').length - 2 < fewestWords) return quote;
    const sources = said.filter((one) => one.words.includes(words));
    const [first] = sources;
    if (first === undefined) return quote;
    const kind = quote.kind === 'term' ? ('fragment' as const) : quote.kind;
    return {
      ...quote,
      kind,
      speakers: sources.every((one) => isSame(one.speakers, first.speakers)) ? first.speakers : [],
    };
  });
}

/** The words in small letters with a blank before and behind each, so that only whole words are found. */
function wordsOf(block: AnnotatedBlock, quote: FoundQuote): string {
  const words = tokenize(block.text, quote.range).filter((token) => token.kind !== 'mark');
  return ` ${words.map((token) => token.lower).join(' ')} `;
}

function isSame(a: readonly Entity[], b: readonly Entity[]): boolean {
  return a.length === b.length && a.every((entity, index) => entity === b[index]);
}
