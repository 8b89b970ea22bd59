import { anyReportingVerb } from "../../languages/index.js";
import { BLOCK_KINDS } from "../../vocabulary/block-kinds.js";
import { overlapping } from "./overlapping.js";
/** What a quotation begins with, or what comes after a colon. */
const OPENING_SIGNS = '“”"«»„‟‘‹›:';
/** Of a title's longer words at least this share begins with a capital (0..1). */
const TITLE_CASE = 0.75;
const LONG_WORD = 4;
/**
 * An event's articles without the names that only a capital speaks for which anything would have there: single words that stand nowhere in
 * the event but at the head of a sentence, of a quotation or in a title ("Dozens of people …"), and of a title all in capitals any words
 * ("TRADE SOARS"). They are words like others.
 */
export function withoutDoubtfulNames(articles) {
    const proven = new Set();
    for (const article of articles)
        for (const name of article.names)
            if (!mayBeAnyWord(article, name))
                proven.add(name.entity);
    return articles.map((article) => ({ ...article, names: article.names.filter(({ entity }) => proven.has(entity)) }));
}
function mayBeAnyWord(article, { entity, range }) {
    if (!entity.startsWith('n-'))
        return false;
    const block = overlapping(article.blocks, range)[0];
    const sentence = block && overlapping(block.sentences, range)[0];
    if (!block || !sentence)
        return false;
    const isTitle = BLOCK_KINDS[block.kind].isHeading;
    const text = article.text.slice(sentence.range.start, sentence.range.end);
    if (isTitle && isAllCapitals(text))
        return true;
    if (/[\s-]/u.test(article.text.slice(range.start, range.end)))
        return false;
    if (anyReportingVerb.has(/^\W*(\p{L}+)/u.exec(article.text.slice(range.end, range.end + 20))?.[1] ?? ''))
        return false;
    if (isOpening(article.text.slice(sentence.range.start, range.start)))
        return true;
    return isTitle && isTitleCase(text);
}
/** Whether nothing but signs stands between a place and the beginning of the sentence, or of a quotation, before it. */
function isOpening(before) {
    let at = before.length;
    for (; at > 0 && !/[\p{L}\p{N}]/u.test(before.charAt(at - 1)); at--)
        if (OPENING_SIGNS.includes(before.charAt(at - 1)))
            return true;
    return at === 0;
}
function isAllCapitals(text) {
    return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1;
}
function isTitleCase(text) {
    const long = text.match(/\p{L}+/gu)?.filter((word) => word.length >= LONG_WORD) ?? [];
    return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * TITLE_CASE;
}
