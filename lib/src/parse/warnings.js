import { controlCharacters } from "../corpus/decode.js";
import { lineAndColumnOf } from "../corpus/line-and-column.js";
import { languageOf } from "../languages/index.js";
/** A line longer than this (UTF-16 units) is no paragraph of a newspaper. */
const HUGE_LINE = 20_000;
const MOST_OF_A_KIND = 5;
// A start tag with an attribute or one of HTML's own names, or a script: the signs that a page was saved under the wrong name.
const MARKUP = /<(?:!doctype|script|style|html|body|div|span|table|iframe|p|br|img|a)(?=[\s/>])[^<>]{0,2000}>/iu;
/** One warning a language that the engine has no file for, at the first article in it. `articles` in the order of their sources. */
export function warnOfLanguages(articles) {
    const unknown = Map.groupBy(articles.filter(({ language }) => !languageOf(language).isKnown), ({ language }) => language);
    return [...unknown].map(([language, own]) => {
        const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
        return {
            file: own[0]?.file ?? '',
            line: 1,
            column: 1,
            severity: 'warning',
            rule: 'language-without-grammar',
            what: `${own.length === 1 ? 'an article is' : `${own.length} articles are`} in ${name}, whose verbs of saying are not known`,
            why: 'quotations in it are found by their marks, but nobody is named as their speaker',
            fix: 'if it is in another language, give "language" for the article in corpus.yaml; else read its speakers yourself',
        };
    });
}
/** Warnings about one source: what was built correctly, but may not be what its editor meant. */
export function warnOfSource(raw, text, articles, entry) {
    return [
        ...warnOfLines(raw),
        ...warnOfControls(raw),
        ...warnOfMarkup(raw),
        ...warnOfMarks(raw, text, articles),
        ...warnOfQuotes(raw, text, articles),
        ...warnOfMetadata(raw, articles, entry),
    ];
}
function warnOfControls(raw) {
    const [first] = controlCharacters(raw.text);
    if (first === undefined)
        return [];
    const code = raw.text.charCodeAt(first).toString(16).padStart(4, '0').toUpperCase();
    return [
        warning(raw, first, 'control-character', `a control character (U+${code}) stands in the text`, 'no reader sees it, and it may part words that belong together', 'take it out of the file, unless the text is to be shown just as it came'),
    ];
}
/** A warning when there is nothing to compare an article with. */
export function warnOfCorpus(files) {
    const only = files.find(({ articles }) => articles > 0);
    if (only === undefined || files.reduce((sum, { articles }) => sum + articles, 0) !== 1)
        return [];
    return [
        {
            file: only.file,
            line: 1,
            column: 1,
            severity: 'warning',
            rule: 'one-article',
            what: 'this is the only article of the corpus',
            why: 'there is no other version to set beside it',
            fix: 'add what other outlets wrote about the same event',
        },
    ];
}
// Spans of .txt point into the file itself; of the other formats only the file can be named.
function placeIn(raw, offset) {
    return raw.media === 'text/plain' ? lineAndColumnOf(raw.text, offset) : { line: 1, column: 1 };
}
function warnOfQuotes(raw, text, articles) {
    return articles.flatMap(({ range }) => {
        if (/["“”„«»‘‹]/u.test(text.slice(range.start, range.end)))
            return [];
        return [
            {
                file: raw.file,
                ...placeIn(raw, range.start),
                severity: 'warning',
                rule: 'no-quotes',
                what: 'this article has no quotation marks',
                why: 'its utterances can be aligned only as statements',
                fix: 'compare with the original page: the marks may have been lost on the way',
            },
        ];
    });
}
// `<event>/<outlet>.<ext>` gives both; a file at the top must say who published it, or its editor must.
function warnOfMetadata(raw, articles, entry) {
    return articles.flatMap(({ range, stated }, index) => {
        const given = entry?.articles[index];
        const hasOutlet = given?.outlet !== undefined || stated.outlet !== undefined || raw.file.includes('/');
        const hasDate = given?.date !== undefined || given?.event !== undefined || stated.date !== undefined;
        const missing = [...(hasOutlet ? [] : ['outlet']), ...(hasDate ? [] : ['date'])];
        if (missing.length === 0)
            return [];
        return [
            {
                file: raw.file,
                ...placeIn(raw, range.start),
                severity: 'warning',
                rule: 'missing-metadata',
                what: `the text does not say its ${missing.join(' and ')}`,
                why: 'the pages can only show it as unknown',
                fix: `give ${missing.map((each) => `"${each}"`).join(' and ')} for this article in corpus.yaml`,
            },
        ];
    });
}
function warning(raw, offset, rule, what, why, fix) {
    return { file: raw.file, ...lineAndColumnOf(raw.text, offset), severity: 'warning', rule, what, why, fix: fix };
}
function warnOfLines(raw) {
    if (raw.media !== 'text/plain')
        return [];
    const found = [];
    for (let start = 0; start < raw.text.length && found.length < MOST_OF_A_KIND;) {
        const end = raw.text.indexOf('\n', start);
        const stop = end < 0 ? raw.text.length : end;
        if (stop - start > HUGE_LINE) {
            found.push(warning(raw, start, 'huge-line', `this line is ${stop - start} characters long`, 'it is read as one paragraph', 'break it where its paragraphs end'));
        }
        start = stop + 1;
    }
    return found;
}
function warnOfMarkup(raw) {
    if (raw.media !== 'text/plain')
        return [];
    const match = MARKUP.exec(raw.text);
    if (!match)
        return [];
    const what = `"${match[0].slice(0, 40)}" is HTML in a .txt file`;
    return [
        warning(raw, match.index, 'markup-in-text', what, 'it is shown as it stands, as text', 'save the page as .html, or take the tags out'),
    ];
}
// Balanced over a paragraph; a paragraph that only opens may be one of a quotation that goes on in the next (an opening mark on
// each, a closing one on the last), so a missing close is forgiven where the next paragraph opens again.
function warnOfMarks(raw, text, articles) {
    const found = [];
    for (const { blocks } of articles) {
        const paragraphs = blocks.filter(({ kind, inside }) => kind === 'paragraph' && inside === null);
        for (const [index, { range }] of paragraphs.entries()) {
            const next = paragraphs[index + 1]?.range.start;
            for (const pair of MARK_PAIRS) {
                const paragraph = text.slice(range.start, range.end);
                const at = findUnbalanced(paragraph, pair, next === undefined ? '' : text.slice(next, next + 1));
                if (at === null || found.length >= MOST_OF_A_KIND)
                    continue;
                const place = placeIn(raw, range.start + at);
                found.push({
                    file: raw.file,
                    ...place,
                    severity: 'warning',
                    rule: 'unbalanced-marks',
                    what: `${pair.name} quotation mark has no partner in its paragraph: "${text.slice(range.start + at, Math.min(range.end, range.start + at + 30))}"`,
                    why: 'where the quotation begins or ends is a guess',
                    fix: 'compare with the original page; the source itself is never rewritten',
                });
            }
        }
    }
    return found;
}
/**
 * The families of double marks. “ opens in English and closes what „ opened in German, Czech, Polish; ” closes in English and both opens and closes
 * in Swedish and Finnish; guillemets point outward in French and Russian and inward in German and Danish books (CLDR, quotation delimiters).
 */
const MARK_PAIRS = [
    {
        name: 'a curly double',
        glyphs: /[„“”]/gu,
        opensIn: (paragraph) => {
            const isOneGlyph = !/[„“]/u.test(paragraph);
            return (glyph, open) => {
                if (glyph === '”')
                    return open === undefined && isOneGlyph;
                return glyph === '„' || open !== '„';
            };
        },
    },
    {
        name: 'an angle',
        glyphs: /[«»]/gu,
        opensIn: (paragraph) => {
            // The first of them stands before a word where it opens, and behind one where it closes.
            const isInward = /^[^«»]*(?<![^\s(])»[\p{L}\p{N}]/u.test(paragraph);
            return (glyph) => (glyph === '»') === isInward;
        },
    },
];
/** The offset of the first mark of a family that has no partner in the paragraph, or null. `next` is the first sign of the next paragraph. */
function findUnbalanced(paragraph, { glyphs, opensIn }, next) {
    const opens = opensIn(paragraph);
    const opened = [];
    for (const { 0: glyph, index } of paragraph.matchAll(glyphs)) {
        if (opens(glyph, opened.at(-1)?.glyph))
            opened.push({ glyph, at: index });
        else if (opened.pop() === undefined)
            return index;
    }
    const last = opened[0];
    return last === undefined || next === last.glyph ? null : last.at;
}
