import { countWords, endsSentence, isAllCaps, isRunningText } from "../line-features.js";
import { isBlock, linesByArticle, markAsBlock, markAsChrome, textOf } from "../tree.js";
const LONGEST_SUBHEAD = 120;
const MOST_WORDS = 16;
/** A question longer than this asks in the text's own voice. */
const MOST_WORDS_OF_A_QUESTION = 8;
/** Settles short unfinished lines that head running text. One that heads none (a list of dates at the end) is left to be a paragraph. */
export function classifySubheads(tree) {
    for (const lines of linesByArticle(tree)) {
        const lastBody = lines.findLastIndex((line) => isBodyLike(line));
        for (const [index, line] of lines.entries()) {
            if (line.data.role !== null || line.data.listMarker !== '' || index > lastBody)
                continue;
            if (line.data.markup === null && isLinkLeft(line))
                markAsChrome(line, 'related');
            else if (line.data.markup === 'subhead' || isSubhead(line))
                markAsBlock(line, 'subhead');
        }
    }
}
// A label that only a link to another page bears: a subhead says what its own section is about.
const LINK_LABEL = /^(?:opinion|analysis|commentary|photos?|video|pictures|gallery|podcast|explainer|fact[- ]?check|factbox|live updates|poll|meinung|kommentar|analyse|мнение|фото|видео)\s*:\s*["“«„'‘]?\p{Lu}.{8,160}[^.!]$/iu;
// Longer lines without a label stay: the heading of a section may be a whole statement too, and nothing tells the two apart.
function isLinkLeft(line) {
    return isSubhead(line) && LINK_LABEL.test(textOf(line));
}
function isBodyLike(line) {
    return (line.data.role === null && isRunningText(textOf(line))) || isBlock(line, 'paragraph');
}
function isSubhead(line) {
    if (line.data.markup === 'list-item')
        return false;
    const text = textOf(line);
    if (text.length > LONGEST_SUBHEAD || countWords(text) > MOST_WORDS)
        return false;
    if (!/^[\p{Lu}\p{N}"“«„'‘¿¡(]/u.test(text) || /[,;:—–-]$/u.test(text))
        return false;
    if (/https?:|pic\.twitter|@\w|(?:^|\s)t\.co\//u.test(text))
        return false;
    const isQuestion = /[?]["”’»]?$/u.test(text) && countWords(text) <= MOST_WORDS_OF_A_QUESTION;
    return !endsSentence(text) || isAllCaps(text) || isQuestion;
}
