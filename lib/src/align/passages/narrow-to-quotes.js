import { overlapping } from "../units/overlapping.js";
/** A quote that holds at least this share of its sentence's words stands for it. */
const MOST_OF_SENTENCE = 0.5;
/** … and if this share of what the sentence has in common with its partner stands inside the quote. */
const SHARED_INSIDE = 0.75;
/**
 * Where a sentence is little more than its quotation, the quotation is what is said: in a pair of independent texts a sentence gives way to
 * its main quote, if what the two sentences share stands there. A sentence of a retelling stays, for its whole is retold; but one that is a
 * quotation from end to end is that quote.
 */
export function narrowToQuotes(pairs, quotes) {
    const quotesBySentence = new Map();
    const quotesIn = (unit) => {
        const known = quotesBySentence.get(unit) ?? overlapping(quotes[unit.article] ?? [], unit.range);
        quotesBySentence.set(unit, known);
        return known;
    };
    const wholeQuote = (unit) => {
        if (unit.kind === 'quote')
            return unit;
        const words = wordCount(unit);
        return quotesIn(unit).find((quote) => wordCount(quote) === words);
    };
    const mainQuote = (unit, other) => {
        const main = quotesIn(unit).find((quote) => wordCount(quote) >= wordCount(unit) * MOST_OF_SENTENCE);
        const shared = [...unit.terms.keys()].filter((stem) => other.terms.has(stem));
        const isInside = shared.filter((stem) => main?.terms.has(stem)).length >= shared.length * SHARED_INSIDE;
        return isInside ? main : undefined;
    };
    return pairs.map((pair) => {
        const [wholeA, wholeB] = [wholeQuote(pair.a), wholeQuote(pair.b)];
        // Retold sentence by sentence, a sentence stays a sentence; beside one that is all quotation its own quotation answers.
        const isRetold = (pair.by === 'sequence' || pair.by === 'course') && !wholeA && !wholeB;
        if (isRetold)
            return pair;
        return {
            ...pair,
            a: wholeA ?? mainQuote(pair.a, pair.b) ?? pair.a,
            b: wholeB ?? mainQuote(pair.b, pair.a) ?? pair.b,
        };
    });
}
function wordCount(unit) {
    return unit.tokens.filter((token) => token.isWord).length;
}
