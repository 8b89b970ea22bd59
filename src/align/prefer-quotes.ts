import type { AlignedPair } from './aligned.ts';
import { isNested } from './cluster.ts';
import type { Unit } from './unit.ts';

/** A quote that holds at least this share of its sentence's words stands for it. */
const MOST_OF_SENTENCE = 0.5;

/** … and if this share of what the sentence has in common with its partner stands inside the quote. */
const SHARED_INSIDE = 0.75;

/**
 * Where a sentence is little more than its quotation, the quotation is what is said: in a pair of independent texts a sentence gives way to
 * its main quote, if what the two sentences share stands there. A sentence of a retelling stays, for its whole is retold; but one that is a
 * quotation from end to end is that quote.
 */
export function preferQuotes(pairs: readonly AlignedPair[], quotes: readonly (readonly Unit[])[]): AlignedPair[] {
  const quotesBySentence = new Map<Unit, readonly Unit[]>();
  const quotesIn = (unit: Unit): readonly Unit[] => {
    const known = quotesBySentence.get(unit) ?? (quotes[unit.article] ?? []).filter((quote) => isNested(quote, unit));
    quotesBySentence.set(unit, known);
    return known;
  };
  const lift = (unit: Unit, other: Unit, by: AlignedPair['by']): Unit => {
    if (unit.kind === 'quote') return unit;
    const words = wordCount(unit);
    const inside = quotesIn(unit);
    const whole = inside.find((quote) => wordCount(quote) === words);
    if (whole || by === 'sequence') return whole ?? unit;
    const main = inside.find((quote) => wordCount(quote) >= words * MOST_OF_SENTENCE);
    if (!main) return unit;
    const shared = [...unit.terms.keys()].filter((stem) => other.terms.has(stem));
    const within = shared.filter((stem) => main.terms.has(stem));
    return within.length >= shared.length * SHARED_INSIDE ? main : unit;
  };
  return pairs.map((pair) => ({ ...pair, a: lift(pair.a, pair.b, pair.by), b: lift(pair.b, pair.a, pair.by) }));
}

function wordCount(unit: Unit): number {
  return unit.tokens.filter((token) => token.isWord).length;
}
