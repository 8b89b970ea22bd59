import type { Range } from '../../src/corpus/span.ts';
import type { BlockKind } from '../../src/vocabulary/block-kinds.ts';
import type { QuoteKind } from '../../src/vocabulary/quote-kinds.ts';

/** A quotation as the authors of a fixture marked it. */
export interface MarkedQuote {
  readonly range: Range;
  readonly kind: QuoteKind;
  /** Names as the article gives them in full; a word in small letters for a voice without a name. */
  readonly speakers: readonly string[];
  readonly relayers: readonly string[];
  /** The words that say who speaks; empty where none do. */
  readonly cue: string;
}

/** An invented article with what a careful reader makes of it. */
export interface Fixture {
  readonly name: string;
  /** What shape of news it stands for. */
  readonly shape: string;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly { readonly range: Range; readonly kind: BlockKind | `~ ${string}` }[];
  readonly quotes: readonly MarkedQuote[];
}

const gap = '\n\n';

/**
 * Reads the notation: "# shape", "language: en", then a line for each block ("paragraph: …", "~ share: …" for furniture) and under it, indented,
 * a line for each quotation: "direct | Ann Lee + Bo Lund (via NTV) | Lee said | the quoted words". The text is the blocks with blank lines between.
 */
export function readFixture(name: string, notation: string): Fixture {
  const blocks: { range: Range; kind: BlockKind | `~ ${string}` }[] = [];
  const quotes: MarkedQuote[] = [];
  let shape = '';
  let language = 'en';
  let text = '';
  let cursor = 0;
  for (const line of notation.split('\n')) {
    if (line.startsWith('# ')) shape = line.slice(2);
    else if (line.startsWith('language: ')) language = line.slice(10);
    else if (line.startsWith('  ')) {
      const quote = readQuote(name, line, text, cursor);
      quotes.push(quote);
      cursor = quote.range.start;
    } else if (line !== '') {
      const colon = line.indexOf(': ');
      text += text === '' ? '' : gap;
      cursor = text.length;
      text += line.slice(colon + 2);
      blocks.push({
        kind: line.slice(0, colon) as BlockKind,
        range: { start: cursor, end: text.length },
      });
    }
  }
  return { name, shape, language, text: `${text}\n`, blocks, quotes };
}

function readQuote(name: string, line: string, text: string, from: number): MarkedQuote {
  const [kind = '', voices = '', cue = '', ...words] = line.split('|').map((field) => field.trim());
  const quoted = words.join('|');
  const start = text.indexOf(quoted, from);
  if (start < 0 || quoted === '') throw new Error(`${name}: “${quoted}” does not stand in its block`);
  const [, by = '', via = ''] = /^([^(]*?)(?: \(via (.*)\))?$/u.exec(voices) ?? [];
  const names = (list: string): readonly string[] => list.split(' + ').filter((one) => one !== '');
  return {
    range: { start, end: start + quoted.length },
    kind: kind as QuoteKind,
    speakers: names(by),
    relayers: names(via),
    cue,
  };
}
