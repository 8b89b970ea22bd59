import { isFunctionWord } from "../../languages/function-words.js";
import { findSharedNgrams, indexNgrams } from "../candidates/shared-ngrams.js";
import { THRESHOLDS } from "../thresholds.js";
import { overlapping } from "../units/overlapping.js";
import { isPlain } from "./features.js";
/** Quote pairs of one event: words that run on in another place, quotes alike by one speaker, and quotes anchored in aligned sentences. */
export function pairQuotes(context, candidates, allQuotes, sentencePairs) {
    return [
        ...pairByRuns(context),
        ...pairByWords(context, candidates, allQuotes),
        ...pairInSentences(context, sentencePairs),
    ];
}
/** Whether two units cannot be one utterance: both have speakers and none in common. */
export function isOtherSpeaker(a, b) {
    return a.speakers.length > 0 && b.speakers.length > 0 && !a.speakers.some((speaker) => b.speakers.includes(speaker));
}
/** A run this long, or a quotation found whole, is one utterance even where the speakers seem to differ: then one attribution was read wrongly. */
const UNMISTAKABLE_RUN = 12;
/** A shorter quotation is looked for in aligned sentences only. */
const LEAST_WORDS = 4;
/** Words besides grammar that a quotation found whole must hold. */
const LEAST_PLAIN = 2;
/** A run that is only a part of the quotation must hold more, weighed by rarity: "interfering in the internal affairs of" is everybody's phrase. */
const PART_CONTENT = 5;
/** From this share of its words on, the whole quotation stands there. */
const WHOLE = 0.8;
/** Quotations whose words stand, six or more in a row, in another place: inside a quote there, or in a sentence without marks. */
function pairByRuns(context) {
    const index = indexNgrams(context.articles, (article) => (context.sentences[context.articles.indexOf(article)] ?? []).flatMap((unit) => [...unit.tokens]));
    return context.quotes.flatMap((quotes, article) => quotes.flatMap((quote) => runsOfQuote(context, index, article, quote)));
}
function runsOfQuote(context, index, article, quote) {
    const [from, to] = wordRange(index, article, quote);
    if (to - from < LEAST_WORDS)
        return [];
    const done = new Set();
    return findSharedNgrams(index, article, from, to, Math.min(THRESHOLDS.runWords, to - from)).flatMap((run) => {
        const partner = unitAt(context, index, run.article, run.at, run.count);
        if (!partner || done.has(partner) || overlaps(partner, quote))
            return [];
        done.add(partner);
        const words = (index.words[article] ?? []).slice(run.from, run.from + run.count);
        const shortest = Math.max(1, Math.min(to - from, partner.tokens.filter((token) => token.isWord).length));
        const isWhole = run.count >= shortest * WHOLE;
        if (!isWhole && contentWeight(words, context.weights) < PART_CONTENT)
            return [];
        if (isWhole && plainWords(words, context.articles[article]?.language ?? 'und') < LEAST_PLAIN)
            return [];
        const isCertain = isWhole ? run.count >= THRESHOLDS.runWords : run.count >= UNMISTAKABLE_RUN;
        if (isOtherSpeaker(quote, partner) && !isCertain)
            return [];
        return [{ a: quote, b: partner, score: Math.min(1, 0.8 + (0.2 * run.count) / shortest), by: 'quotation' }];
    });
}
/** The half-open range of a unit's words in its article's word list. */
function wordRange(index, article, unit) {
    const words = index.words[article] ?? [];
    const lowerBound = (offset) => {
        let low = 0;
        let high = words.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((words[middle]?.start ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return [lowerBound(unit.range.start), lowerBound(unit.range.end)];
}
/** The unit that a run lies in: the quote that holds most of it, else the sentence. */
function unitAt(context, index, article, at, count) {
    const words = index.words[article] ?? [];
    const start = words[at]?.start ?? 0;
    const end = words[at + count - 1]?.end ?? start;
    const shared = (unit) => Math.min(end, unit.range.end) - Math.max(start, unit.range.start);
    const most = (units) => units.reduce((best, unit) => (shared(unit) > (best ? shared(best) : 0) ? unit : best), undefined);
    const quote = most(overlapping(context.quotes[article] ?? [], { start, end }));
    if (quote && shared(quote) >= (end - start) * 0.5)
        return quote;
    const sentence = most(overlapping(context.sentences[article] ?? [], { start, end }));
    return sentence?.blockKind === 'subhead' ? undefined : sentence;
}
/** How many of some words carry content. */
function plainWords(words, language) {
    return words.filter(({ norm }) => !isFunctionWord(norm, language)).length;
}
/** How many words' worth of content a run holds: words as rare as one in twenty sentences count one. */
function contentWeight(words, weights) {
    const usual = Math.log(20);
    let sum = 0;
    for (const { norm } of words)
        if (norm.length > 3)
            sum += Math.min(1, Math.max(0, weights.weightOf(norm)) / usual);
    return sum;
}
function overlaps(a, b) {
    return a.article === b.article && a.range.start < b.range.end && b.range.start < a.range.end;
}
/** Two quotes of one speaker are one utterance from this cosine on; where a speaker is not known, more is asked. */
const SAME_SPEAKER_COSINE = 0.42;
const UNKNOWN_SPEAKER_COSINE = 0.6;
/** Fewer shared content words than this are a stock phrase, unless their sentences are aligned too. */
const LEAST_SHARED_WORDS = 3;
/** A fragment of so few content words may be one speaker's picture … */
const PICTURE_WORDS = 2;
/** … and is then rather probable than sure: two translators keep the noun of a picture and choose another verb. */
const PICTURE_SCORE = 0.75;
/**
 * Whether two quotes of one speaker in two articles are one picture in two wordings ("turn the tide", "stem the tide of fear"): half the words
 * of the shorter, and no other sentence of the event has them.
 */
function isOwnPicture({ weights }, a, b, shared) {
    const shorter = Math.min(a.terms.size, b.terms.size);
    if (a.article === b.article || shorter > PICTURE_WORDS || shared.length * 2 < shorter)
        return false;
    return shared.some((stem) => isPlain(stem) && weights.countOf(stem) === 2);
}
/** Quotes that are alike in their own words, by one speaker. */
function pairByWords(context, candidates, quotes) {
    return candidates.flatMap((candidate) => {
        const a = quotes[candidate.a];
        const b = quotes[candidate.b];
        if (!a || !b || overlaps(a, b) || isOtherSpeaker(a, b))
            return [];
        const shared = [...a.terms.keys()].filter((stem) => b.terms.has(stem));
        const { cosine } = context.measure(a, b);
        const isSame = a.speakers.some((speaker) => b.speakers.includes(speaker));
        if (isSame && isOwnPicture(context, a, b, shared))
            return [{ a, b, score: PICTURE_SCORE, by: 'quotation' }];
        if (shared.length < LEAST_SHARED_WORDS)
            return [];
        if (cosine < (isSame ? SAME_SPEAKER_COSINE : UNKNOWN_SPEAKER_COSINE))
            return [];
        return [{ a, b, score: Math.min(1, 0.5 + 0.5 * cosine + (isSame ? 0.1 : 0)), by: 'quotation' }];
    });
}
/** Least share of a short quote's words that the other must hold for the two to be the same words. */
const SAME_WORDS = 0.5;
/** Quotes in sentences that are aligned: those with the same words, then, in a retold text, those that stand in the same place among what is left. */
function pairInSentences(context, sentencePairs) {
    return sentencePairs.flatMap((pair) => {
        const quotesA = quotesIn(context, pair.a);
        const quotesB = quotesIn(context, pair.b);
        const pairs = [];
        const openA = new Set(quotesA);
        const openB = new Set(quotesB);
        const likeness = quotesA
            .flatMap((a) => quotesB.map((b) => ({ a, b, likeness: shareOfWords(a, b) })))
            .filter((x) => x.likeness >= SAME_WORDS && (pair.by === 'sequence' || !isOtherSpeaker(x.a, x.b)))
            .toSorted((x, y) => y.likeness - x.likeness || x.a.range.start - y.a.range.start || x.b.range.start - y.b.range.start);
        for (const { a, b, likeness: alike } of likeness) {
            if (!openA.delete(a))
                continue;
            if (!openB.delete(b)) {
                openA.add(a);
                continue;
            }
            pairs.push({ a, b, score: Math.min(1, pair.score * (0.8 + 0.2 * alike)), by: 'anchored' });
        }
        const leftA = [...openA];
        const leftB = [...openB];
        if (pair.by === 'sequence' && leftA.length === leftB.length)
            leftA.forEach((a, index) => {
                const b = leftB[index];
                if (b)
                    pairs.push({ a, b, score: pair.score * 0.75, by: 'anchored' });
            });
        return pairs;
    });
}
function quotesIn(context, unit) {
    return overlapping(context.quotes[unit.article] ?? [], unit.range).filter((quote) => quote.range.start >= unit.range.start && quote.range.end <= unit.range.end && quote.tokens.length > 0);
}
/** Share of the longer quote's words that stand in the other too (0..1), function words included: "dear friend" and "dear friend," are the same. */
function shareOfWords(a, b) {
    const wordsA = new Set(a.tokens.filter((token) => token.isWord).map((token) => token.norm));
    const wordsB = new Set(b.tokens.filter((token) => token.isWord).map((token) => token.norm));
    const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
    return shared / Math.max(1, wordsA.size, wordsB.size);
}
