import type { AnnotatedQuote } from '../../annotate/annotated.ts';
import { type Comparison, type Finding, type Side, wordsAt } from './comparison.ts';

/** Longer quotations are retranslated, and their changed words are shown as such; in a short one every word counts. */
const SHORT = 4;
/** From this share of common words on, two quotes are the same one. */
const SAME = 0.5;
const MARKS = /["“”„«»]/u;

/** Quotation marks lost or added between a text and its retelling, quotations broken or altered inside their marks. */
export function findMarks(comparison: Comparison): Finding[] {
  const { a, b, isRetold } = comparison;
  if (!isRetold) return [];
  const whole = findWholeMarks(comparison);
  if (whole) return [whole];
  const openB = [...outerQuotes(b)];
  const findings: Finding[] = [];
  for (const quote of outerQuotes(a)) {
    const at = openB.findIndex((other) => shareOfWords(a, quote, b, other) >= SAME);
    const [other] = at < 0 ? [] : openB.splice(at, 1);
    findings.push(...(other ? alteration(a, quote, b, other) : [loss(a, quote, 'lost', 'a')]));
  }
  return [...findings, ...openB.map((quote) => loss(b, quote, 'added', 'b'))];
}

/** A quote whose own words stand in the other version without marks. */
function findWholeMarks({ a, b, label }: Comparison): Finding | null {
  if (label !== 'near' && label !== 'verbatim') return null;
  const [isMarkedA, isMarkedB] = [isMarkedQuote(a), isMarkedQuote(b)];
  if (isMarkedA === isMarkedB || (a.unit.kind === 'sentence' && b.unit.kind === 'sentence')) return null;
  const unmarked = isMarkedA ? b : a;
  if (unmarked.quotes.length > 0) return null;
  return {
    kind: 'marks',
    grade: 'check',
    a: a.unit.range,
    b: b.unit.range,
    why: 'The words are in quotation marks in one version and without them in the other.',
  };
}

function isMarkedQuote({ unit, article }: Side): boolean {
  return unit.quote !== null && article.quotes[unit.quote]?.kind !== 'unmarked';
}

function outerQuotes(side: Side): AnnotatedQuote[] {
  return side.unit.kind === 'quote' ? [] : side.quotes.filter((quote) => quote.within === null);
}

/** A short quote with other words inside its marks, or one that is broken in one version. */
function alteration(a: Side, quote: AnnotatedQuote, b: Side, other: AnnotatedQuote): Finding[] {
  const isBroken = MARKS.test(wordsAt(a, quote.range)) !== MARKS.test(wordsAt(b, other.range));
  const [wordsA, wordsB] = [wordsIn(a, quote), wordsIn(b, other)];
  const isShort = Math.min(wordsA.length, wordsB.length) <= SHORT;
  if (!isBroken && (!isShort || wordsA.join(' ') === wordsB.join(' '))) return [];
  const words = `“${wordsAt(a, quote.range)}” against “${wordsAt(b, other.range)}”`;
  const why = isBroken
    ? `The quotation is broken in one version: ${words}.`
    : `The words inside the quotation marks differ: ${words}.`;
  return [{ kind: 'marks', grade: 'check', a: quote.range, b: other.range, why }];
}

function loss(side: Side, quote: AnnotatedQuote, how: 'lost' | 'added', on: 'a' | 'b'): Finding {
  const words = wordsAt(side, quote.range);
  const shown = words.length > 60 ? `${words.slice(0, 57).trimEnd()} …` : words;
  const why = `“${shown}” is in quotation marks in ${on === 'a' ? 'the first' : 'the second'} version only.`;
  const range = how === 'lost' ? { a: quote.range, b: null } : { a: null, b: quote.range };
  return { kind: 'marks', grade: 'check', ...range, why };
}

function wordsIn(side: Side, quote: AnnotatedQuote): string[] {
  return side.tokens
    .filter((token) => token.isWord && token.start >= quote.range.start && token.end <= quote.range.end)
    .map((token) => token.norm);
}

function shareOfWords(a: Side, quote: AnnotatedQuote, b: Side, other: AnnotatedQuote): number {
  const [wordsA, wordsB] = [new Set(wordsIn(a, quote)), new Set(wordsIn(b, other))];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared / Math.max(1, Math.min(wordsA.size, wordsB.size));
}
