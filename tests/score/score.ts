import { annotateCorpus } from '../../src/annotate/index.ts';
import type { Range } from '../../src/corpus/span.ts';
import { parseSource } from '../../src/parse/index.ts';
import type { Fixture, MarkedQuote } from './fixture.ts';

/** How many of how many are right, and what is wrong, one line each. */
export interface Count {
  right: number;
  of: number;
  readonly wrong: string[];
}

/** What the engine gets right of the fixtures. */
export interface Score {
  /** Blocks and furniture with their bounds and kind. */
  readonly blocks: Count;
  /** Marked quotations found with their exact bounds, and claimed ones that are marked. */
  readonly found: Count;
  readonly claimed: Count;
  /** Of those found: kinds; of those with a speaker: speakers and relayers; of those with a cue: cues. */
  readonly kinds: Count;
  readonly speakers: Count;
  readonly cues: Count;
  /** Quotations whose speaker the authors left open: right where the engine does too. */
  readonly open: Count;
}

interface FoundQuote {
  readonly range: Range;
  readonly kind: string;
  readonly speakers: readonly string[];
  readonly relayers: readonly string[];
  readonly cue: string;
}

/** The score of the engine over fixtures, each a corpus of its own. */
export function scoreFixtures(fixtures: readonly Fixture[]): Score {
  const score: Score = {
    blocks: count(),
    found: count(),
    claimed: count(),
    kinds: count(),
    speakers: count(),
    cues: count(),
    open: count(),
  };
  for (const fixture of fixtures) scoreFixture(fixture, score);
  return score;
}

/** The harmonic mean of precision and recall of quotations, 0..1. */
export function quoteF1({ found, claimed }: Score): number {
  const recall = found.right / found.of;
  const precision = claimed.right / claimed.of;
  return (2 * precision * recall) / (precision + recall);
}

function count(): Count {
  return { right: 0, of: 0, wrong: [] };
}

function note(counted: Count, isRight: boolean, complaint: string): void {
  counted.of++;
  if (isRight) counted.right++;
  else counted.wrong.push(complaint);
}

function scoreFixture(fixture: Fixture, score: Score): void {
  const { name, text } = fixture;
  const parsed = parseSource(
    { file: `${name}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8', media: 'text/plain', text },
    undefined,
  );
  const pieces = [
    ...parsed.articles.flatMap(({ blocks }) => blocks.map(({ kind, range }) => ({ kind: kind as string, range }))),
    ...parsed.source.chrome.map(({ span, reason }) => ({ kind: `~ ${reason}`, range: span })),
  ];
  for (const { kind, range } of fixture.blocks) {
    const piece = pieces.find((one) => one.range.start === range.start && one.range.end === range.end);
    note(
      score.blocks,
      piece?.kind === kind,
      `${name}: ${kind}, read as ${piece?.kind ?? 'other bounds'}: ${short(text, range)}`,
    );
  }
  const quotes = parsed.articles.flatMap((article) => findQuotes(fixture, article));
  for (const quote of quotes)
    note(
      score.claimed,
      fixture.quotes.some((gold) => isSame(gold.range, quote.range)),
      `${name}: claimed ${quote.kind}: ${short(text, quote.range)}`,
    );
  for (const gold of fixture.quotes) scoreQuote(fixture, gold, quotes, score);
}

function findQuotes(
  { name, text }: Fixture,
  article: ReturnType<typeof parseSource>['articles'][number],
): readonly FoundQuote[] {
  const { articles, speakers } = annotateCorpus([
    { key: name, text, language: article.language, outlet: null, blocks: article.blocks },
  ]);
  const names = new Map(speakers.map(({ id, name: called }) => [id, called]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (articles[0]?.quotes ?? []).map(({ range, kind, speakers: by, relayers, cue }) => ({
    range,
    kind,
    speakers: by.map(nameOf),
    relayers: relayers.map(nameOf),
    cue: cue === null ? '' : text.slice(cue.start, cue.end),
  }));
}

function scoreQuote({ name, text }: Fixture, gold: MarkedQuote, quotes: readonly FoundQuote[], score: Score): void {
  const words = `${name}: ${short(text, gold.range)}`;
  const quote = quotes.find(({ range }) => isSame(range, gold.range));
  note(score.found, quote !== undefined, words);
  if (quote === undefined) return;
  note(score.kinds, quote.kind === gold.kind, `${words}: ${gold.kind}, read as ${quote.kind}`);
  if (gold.kind === 'term') return;
  const heard = `read as ${[...quote.speakers, ...quote.relayers.map((one) => `via ${one}`)].join(' + ') || 'nobody'}`;
  if (gold.speakers.length === 0) {
    note(score.open, quote.speakers.length === 0, `${words}: nobody, ${heard}`);
    return;
  }
  const isRight = areSame(gold.speakers, quote.speakers) && areSame(gold.relayers, quote.relayers);
  note(score.speakers, isRight, `${words}: ${gold.speakers.join(' + ')}, ${heard}`);
  if (gold.cue !== '')
    note(
      score.cues,
      quote.cue !== '' && (gold.cue.includes(quote.cue) || quote.cue.includes(gold.cue)),
      `${words}: “${gold.cue}”, read as “${quote.cue}”`,
    );
}

/** Names must be equal; a voice without a name is the same where its noun is. */
function areSame(gold: readonly string[], found: readonly string[]): boolean {
  return (
    gold.length === found.length &&
    gold.every((one) =>
      found.some(
        (other) =>
          other === one ||
          (/^\p{Ll}/u.test(one) && other.toLowerCase().split(/\s+/u).includes(one)) ||
          isNoun(one, other),
      ),
    )
  );
}

/** German nouns without a name are written with a capital; so is a phrase that ends in the noun. */
function isNoun(one: string, other: string): boolean {
  return other.toLowerCase().endsWith(` ${one.toLowerCase()}`) && !one.includes(' ');
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function short(text: string, { start, end }: Range): string {
  return text.slice(start, Math.min(end, start + 60));
}
