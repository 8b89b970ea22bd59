import type { Range } from '../../src/corpus/span.ts';
import { buildEdition } from '../../src/edition.ts';
import { aCorpus, anEvent } from '../unit/laws/a-corpus.ts';

/** Two versions of one report, with which sentence of one tells what which of the other tells. */
export interface LinkFixture {
  readonly name: string;
  /** What it stands for. */
  readonly shape: string;
  readonly texts: readonly [string, string];
  /** The sentences of both texts, in order, with the numbers of what they tell. */
  readonly sentences: readonly [readonly NumberedSentence[], readonly NumberedSentence[]];
}

interface NumberedSentence {
  readonly range: Range;
  readonly tells: readonly string[];
}

/** Sentence links: right ones among those claimed, and how many there are. */
export interface LinkScore {
  right: number;
  claimed: number;
  of: number;
}

/**
 * Reads the notation: "# shape", then two texts parted by "---"; a line for each sentence, which begins with the numbers of what it tells ("3",
 * "3,4") or "-", and a blank line between paragraphs. Sentences of the two texts that have a number in common are linked.
 */
export function readLinkFixture(name: string, notation: string): LinkFixture {
  const [head = '', ...lines] = notation.trimEnd().split('\n');
  const parting = lines.indexOf('---');
  const [first, second] = [readText(lines.slice(0, parting)), readText(lines.slice(parting + 1))];
  return {
    name,
    shape: head.slice(2),
    texts: [first.text, second.text],
    sentences: [first.sentences, second.sentences],
  };
}

function readText(lines: readonly string[]): {
  readonly text: string;
  readonly sentences: readonly NumberedSentence[];
} {
  let text = '';
  const sentences: NumberedSentence[] = [];
  for (const line of lines) {
    if (line === '') {
      text += '\n\n';
      continue;
    }
    const space = line.indexOf(' ');
    if (text !== '' && !text.endsWith('\n')) text += ' ';
    const start = text.length;
    text += line.slice(space + 1);
    const tells = line.slice(0, space).split(',');
    sentences.push({ range: { start, end: text.length }, tells: tells.filter((one) => one !== '-') });
  }
  return { text: `${text}\n`, sentences };
}

/** How many sentence links of a fixture the engine finds: a pair links every two sentences of which it holds the greater part, or that hold it. */
export function scoreLinks({ texts, sentences }: LinkFixture): LinkScore {
  const { passages } = buildEdition(aCorpus(anEvent({ first: texts[0], second: texts[1] })));
  const claimed = new Set<string>();
  for (const { members, pairs } of passages)
    for (const pair of pairs) {
      const sides = [members[pair.a], members[pair.b]];
      const first = sides.find((member) => member?.span.file.includes('first'));
      const second = sides.find((member) => member?.span.file.includes('second'));
      if (!first || !second) continue;
      for (const a of heldBy(sentences[0], first.span))
        for (const b of heldBy(sentences[1], second.span)) claimed.add(`${a} ${b}`);
    }
  const gold = new Set(
    sentences[0].flatMap(({ tells }, a) =>
      sentences[1].flatMap((other, b) => (other.tells.some((one) => tells.includes(one)) ? [`${a} ${b}`] : [])),
    ),
  );
  return {
    right: [...claimed].filter((link) => gold.has(link)).length,
    claimed: claimed.size,
    of: gold.size,
  };
}

function heldBy(sentences: readonly NumberedSentence[], span: Range): number[] {
  return sentences.flatMap(({ range }, index) => {
    const shared = Math.min(range.end, span.end) - Math.max(range.start, span.start);
    return shared > Math.min(range.end - range.start, span.end - span.start) / 2 ? [index] : [];
  });
}

/** The harmonic mean of precision and recall of links, 0..1. */
export function linkF1({ right, claimed, of }: LinkScore): number {
  return (2 * right) / Math.max(1, claimed + of);
}
