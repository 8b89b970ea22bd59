import { isFunctionWord } from "../../languages/function-words.js";
import { rangeOf, textOf } from "./pair-comparison.js";
/** Longer quotations are retranslated, and their changed words are shown as such; in a short one every word counts. */
const SHORT = 4;
/** From this share of common words on, two quotes are the same one, or words are the quoted words without marks. */
const SAME = 0.5;
/** The line under an embedded post: a dash, a name, a handle. */
const POST_FRAME = /[—–-] ?[^\n(]{2,60}\(@\w+\)/u;
const POST_REACH = 240;
/** A mark and a full stop may stand between the end of a quotation and that of its block; in UTF-16 code units. */
const MARK_AND_STOP = 3;
const MARKS = /["“”„«»‘]/u;
/** Quotation marks lost or added between a text and its retelling, quotations broken or altered inside their marks. */
export function findQuotationMarks(comparison) {
    const { a, b, runs, isRetold } = comparison;
    const isInsideMarks = a.unit.quote !== null && b.unit.quote !== null;
    if (!isRetold || (isInsideMarks && isMarked(a) && isMarked(b)))
        return [];
    const partners = pairTokens(comparison);
    const openB = [...outerQuotes(b)];
    const findings = [];
    for (const quote of outerQuotes(a)) {
        const at = openB.findIndex((other) => shareOfWords(a, quote, b, other) >= SAME);
        const [other] = at < 0 ? [] : openB.splice(at, 1);
        findings.push(...(other ? alteration(a, quote, b, other) : loss(a, quote, b, { partners: partners.ofA, runs, on: 'a' })));
    }
    return [...findings, ...openB.flatMap((quote) => loss(b, quote, a, { partners: partners.ofB, runs, on: 'b' }))];
}
/** Which token of the other side is the same as each one. */
function pairTokens({ runs }) {
    const ofA = new Map();
    const ofB = new Map();
    for (const run of runs)
        if (run.same)
            run.a.forEach((token, index) => {
                const other = run.b[index];
                if (!other)
                    return;
                ofA.set(token, other);
                ofB.set(other, token);
            });
    return { ofA, ofB };
}
/** A quote whose words stand without marks on the other side, or, if it is short, were replaced there by narration. */
function loss(side, quote, other, { partners, runs, on }) {
    if (hasStrayMarks(other) || isPulled(side, other) || isSetOff(other))
        return [];
    const words = tokensIn(side, quote);
    if (isTitle(words, side.article.language))
        return [];
    const same = words.flatMap((token) => partners.get(token) ?? []);
    const isKept = same.length >= words.length * SAME;
    if (!isKept && (words.length > SHORT || !isReplaced(runs, new Set(words))))
        return [];
    if (isKept && same.some((token) => isQuoted(other, token)))
        return [];
    const shown = shorten(textOf(side, quote.range));
    const why = `“${shown}” is in quotation marks in ${on === 'a' ? 'the first' : 'the second'} version only.`;
    const there = isKept ? rangeOf(same) : null;
    return [
        { kind: 'marks', grade: 'check', a: on === 'a' ? quote.range : there, b: on === 'a' ? there : quote.range, why },
    ];
}
/** So many UTF-16 code units of a quotation name it in a reason. */
const LONGEST_SHOWN = 60;
/** A text, or its first words and an ellipsis. */
function shorten(text) {
    if (text.length <= LONGEST_SHOWN)
        return text;
    const cut = text.lastIndexOf(' ', LONGEST_SHOWN);
    return `${text.slice(0, cut > 0 ? cut : LONGEST_SHOWN)} …`;
}
/** A short quote with other words inside its marks, or one that is broken in one version. */
function alteration(a, quote, b, other) {
    const isBroken = MARKS.test(textOf(a, quote.range)) !== MARKS.test(textOf(b, other.range));
    const [wordsA, wordsB] = [normsIn(a, quote), normsIn(b, other)];
    // Of a phrase and a whole sentence in marks one is quoted at greater length, not otherwise.
    const isShort = Math.max(wordsA.length, wordsB.length) <= SHORT + 1;
    if (!isShort || (!isBroken && wordsA.join(' ') === wordsB.join(' ')))
        return [];
    const words = `“${textOf(a, quote.range)}” against “${textOf(b, other.range)}”`;
    const why = isBroken
        ? `The quotation is broken in one version: ${words}.`
        : `The words inside the quotation marks differ: ${words}.`;
    return [{ kind: 'marks', grade: 'check', a: quote.range, b: other.range, why }];
}
function isMarked({ unit, article }) {
    return unit.quote !== null && article.quotes[unit.quote]?.kind !== 'unmarked';
}
function outerQuotes(side) {
    // A quote without a token of the unit stands in an editor's note, which is not compared.
    return side.quotes.filter((quote) => quote.within === null && tokensIn(side, quote).length > 0);
}
function isQuoted(side, token) {
    return side.quotes.some(({ range }) => token.start >= range.start && token.end <= range.end);
}
/** Marks that no quote accounts for are damage of the page, and an embedded post is quoted by its frame: neither has lost its marks. */
function hasStrayMarks(side) {
    const { range } = side.unit;
    const isStray = (at) => MARKS.test(side.article.text.charAt(at)) &&
        !side.quotes.some((quote) => at >= quote.range.start - 1 && at <= quote.range.end);
    for (let at = Math.max(0, range.start - 2); at < range.end + 2; at++)
        if (isStray(at))
            return true;
    return POST_FRAME.test(side.article.text.slice(range.start, range.end + POST_REACH));
}
/** A quotation that its own article shows once more, as a block by itself: its setting stands for the marks. */
function isPulled({ unit }, other) {
    if (unit.article !== other.unit.article || other.unit.blockKind !== 'paragraph')
        return false;
    const { start, end } = other.unit.range;
    return other.article.blocks.some(({ range }) => Math.abs(range.start - start) < MARK_AND_STOP && Math.abs(range.end - end) < MARK_AND_STOP);
}
/** A quotation that is a block by itself behind a colon needs no marks (Chicago Manual of Style 13.9). */
function isSetOff({ unit, article }) {
    const block = article.blocks.find(({ range }) => unit.range.start >= range.start && unit.range.end <= range.end);
    return (block !== undefined &&
        /:\s{0,20}$/u.test(article.text.slice(Math.max(0, block.range.start - 24), block.range.start)));
}
/** A title has its content words capitalised (Chicago 8.159), and stands in marks or without as a house likes. */
function isTitle(words, language) {
    const content = words.filter(({ norm }) => !isFunctionWord(norm, language));
    return content.length > 2 && content.every(({ isCapitalised }) => isCapitalised);
}
/** Whether other words stand in the place of these, and not nothing or a whole other part. */
function isReplaced(runs, words) {
    return runs.some(({ same, a, b }) => {
        if (same || ![...a, ...b].some((token) => words.has(token)))
            return false;
        const count = (tokens) => tokens.filter(({ isWord }) => isWord).length;
        return Math.min(count(a), count(b)) > 0 && Math.max(count(a), count(b)) <= words.size + SHORT;
    });
}
function tokensIn(side, quote) {
    return side.tokens.filter((token) => token.isWord && token.start >= quote.range.start && token.end <= quote.range.end);
}
function normsIn(side, quote) {
    return tokensIn(side, quote).map((token) => token.norm);
}
function shareOfWords(a, quote, b, other) {
    const [wordsA, wordsB] = [new Set(normsIn(a, quote)), new Set(normsIn(b, other))];
    const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
    return shared / Math.max(1, Math.min(wordsA.size, wordsB.size));
}
