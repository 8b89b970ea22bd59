import { BLOCK_KINDS } from "../../vocabulary/block-kinds.js";
import { QUOTE_KINDS } from "../../vocabulary/quote-kinds.js";
import { tokenise } from "../tokens.js";
import { overlapping } from "./overlapping.js";
import { termsOf } from "./terms.js";
/** Whether a block's sentences are compared: bylines, credits, notes and footnotes are the publisher's, not the report's. */
export function isCompared(kind) {
    return BLOCK_KINDS[kind].isCompared;
}
/** The sentence units of an article, in order. */
export function sentenceUnits(article, index) {
    const units = [];
    const inner = Map.groupBy(article.blocks, (block) => block.inside);
    article.blocks.forEach((block, blockIndex) => {
        if (!isCompared(block.kind))
            return;
        const notes = (inner.get(blockIndex) ?? []).map((note) => note.range);
        for (const sentence of block.sentences) {
            const unit = makeUnit(article, index, 'sentence', block, sentence.range, units.length, notes);
            if (unit.tokens.some((token) => token.isWord))
                units.push(unit);
        }
    });
    return units;
}
/** The quote units of an article: utterances, not terms; each with the order of the sentence it begins in. */
export function quoteUnits(article, index, sentences) {
    return article.quotes.flatMap((quote, quoteIndex) => {
        const block = article.blocks[quote.block];
        if (!QUOTE_KINDS[quote.kind].isUtterance || !block || !isCompared(block.kind))
            return [];
        const home = overlapping(sentences, quote.range)[0];
        if (!home)
            return [];
        const notes = article.blocks.filter((other) => other.inside === quote.block).map((other) => other.range);
        const unit = makeUnit(article, index, 'quote', block, quote.range, home.order, notes);
        return unit.tokens.some((token) => token.isWord) ? [{ ...unit, quote: quoteIndex, speakers: quote.speakers }] : [];
    });
}
/** Several consecutive sentence units as one. */
export function joinUnits(_article, units) {
    const first = units[0];
    const last = units.at(-1);
    if (!first || !last)
        throw new RangeError('joinUnits needs at least one unit');
    if (units.length === 1)
        return first;
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
function makeUnit(article, index, kind, block, range, order, notes) {
    const tokens = tokenise(article.text, range.start, range.end).filter((token) => !notes.some((note) => token.start >= note.start && token.end <= note.end));
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
            ...new Set(overlapping(article.quotes, range).flatMap((quote) => QUOTE_KINDS[quote.kind].isUtterance ? quote.speakers : [])),
        ],
    };
}
function countTerms(stems) {
    const counts = new Map();
    for (const stem of stems)
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
}
