import { honorifics } from "../languages/en/roles.js";
import { languageOf } from "../languages/index.js";
import { isTitleCase } from "../text/letter-case.js";
import { tokenize } from "../text/tokens.js";
import { findInterposedClauses } from "./quote-marks/interposed-clauses.js";
import { isClause } from "./quote-marks/is-clause.js";
import { pairQuoteMarks } from "./quote-marks/pair-quote-marks.js";
import { splitSentences } from "./sentences/sentences.js";
import { MAX_WINDOW_TOKENS } from "./thresholds.js";
/** The article's blocks as scenes, in order, and the sentences of every block. */
export function annotateBlocks(article) {
    const honoured = findHonoured(article);
    const sentences = article.blocks.map((block) => splitSentences(article.text, block.range, languageOf(block.language ?? article.language), honoured));
    const notes = article.blocks.filter((block) => block.inside !== null).map((block) => block.range);
    const masked = notes.length === 0 ? article.text : blank(article.text, notes);
    const blocks = article.blocks.map((block, index) => {
        const text = block.inside === null ? masked : article.text;
        const next = article.blocks.slice(index + 1, index + 3).find((other) => other.inside === null);
        return annotateBlock(article, index, text, sentences[index] ?? [], next === undefined ? 'no' : openingMark(article.text, next.range));
    });
    return { scenes: blocks, sentences };
}
function annotateBlock(article, index, text, sentences, continued) {
    const block = article.blocks[index];
    const range = block?.range ?? { start: 0, end: 0 };
    const language = languageOf(block?.language ?? article.language);
    const tokens = tokenize(text, range);
    const marked = pairQuoteMarks(text, range, language, block?.kind === 'paragraph' ? continued : 'no');
    const outermost = marked.flatMap((span, at) => (span.parent === null ? [at] : []));
    const quoteAt = placeQuotes(tokens, marked, outermost, language);
    const starts = findStarts(tokens, sentences, marked);
    const units = findUnits(tokens, sentences, quoteAt);
    return {
        block: index,
        kind: block?.kind ?? 'paragraph',
        language,
        text,
        range,
        tokens,
        sentences,
        quotedSpans: marked,
        isClause: marked.map((span) => isClause(text, span.inner, language)),
        titleCase: isTitleCase(tokens),
        startsSentence: starts,
        quoteAt,
        windows: units,
    };
}
/** The text with the ranges (in order) turned to blanks of the same length, so that offsets stay those of the source. */
function blank(text, inner) {
    let masked = '';
    let from = 0;
    for (const { start, end } of inner) {
        masked += text.slice(from, Math.max(from, start)) + ' '.repeat(Math.max(0, end - Math.max(from, start)));
        from = Math.max(from, end);
    }
    return masked + text.slice(from);
}
function openingMark(text, range) {
    const start = text.slice(range.start, Math.min(range.end, range.start + 20));
    if (/^\s*(?:[“"«„]|``)/u.test(start))
        return 'double';
    return /^\s*[‘'](?=[\p{L}\p{N}])(?!(?:em|til|tis|twas|cause)(?!\p{L})|\d0s)/iu.test(start) ? 'single' : 'no';
}
function placeQuotes(tokens, marked, outermost, language) {
    let next = 0;
    const quoteAt = tokens.map((token) => {
        while (next < outermost.length && (marked[outermost[next] ?? 0]?.outer.end ?? 0) <= token.start)
            next++;
        const index = outermost[next];
        const span = index === undefined ? undefined : marked[index];
        if (index === undefined || span === undefined || token.start < span.outer.start)
            return -1;
        return token.start >= span.inner.start && token.end <= span.inner.end ? index : -2;
    });
    for (let from = 0; from < tokens.length; from++) {
        if ((quoteAt[from] ?? -1) < 0)
            continue;
        let to = from + 1;
        while (to < tokens.length && quoteAt[to] === quoteAt[from])
            to++;
        for (const [start, end] of findInterposedClauses(tokens, from, to, language))
            quoteAt.fill(-1, start, end);
        from = to;
    }
    return quoteAt;
}
function findStarts(tokens, sentences, marked) {
    const begins = new Set(sentences.map((sentence) => sentence.start));
    // A straight mark begins a quotation only where it opens one.
    const closes = new Set(marked.map((span) => span.inner.end));
    const starts = new Set();
    let pending = true;
    tokens.forEach((token, index) => {
        if (begins.has(token.start) || opensHere(token, closes))
            pending = true;
        if (token.kind === 'word' || token.kind === 'number') {
            if (pending)
                starts.add(index);
            pending = false;
        }
    });
    return starts;
}
function opensHere(token, closes) {
    return token.kind === 'mark' && /^[:“"‘«„•*–—]$/u.test(token.text) && !closes.has(token.start);
}
function findUnits(tokens, sentences, quoteAt) {
    const units = [];
    let from = 0;
    let sentence = 0;
    tokens.forEach((token, index) => {
        let crossed = false;
        while (sentence + 1 < sentences.length &&
            token.start >= (sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY)) {
            sentence++;
            crossed = true;
        }
        const inside = (quoteAt[index] ?? -1) >= 0 && quoteAt[index] === quoteAt[index - 1];
        if ((crossed && !inside && index > from) || index - from >= MAX_WINDOW_TOKENS) {
            units.push([from, index]);
            from = index;
        }
    });
    if (from < tokens.length)
        units.push([from, tokens.length]);
    return units;
}
/** Words that the article puts right after an honorific, with how often: names, wherever else they stand. */
function findHonoured(article) {
    const counts = new Map();
    for (const block of article.blocks) {
        if (block.inside !== null)
            continue;
        for (const match of article.text
            .slice(block.range.start, block.range.end)
            .matchAll(/\b(\p{Lu}\p{L}{0,5})\.?\s(\p{Lu}\p{L}+)/gu))
            if (honorifics.has((match[1] ?? '').toLowerCase()))
                counts.set(match[2] ?? '', (counts.get(match[2] ?? '') ?? 0) + 1);
    }
    return counts;
}
