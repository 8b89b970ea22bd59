/** Nothing is left to the article but the middle of long runs. */
export const SHOW_ALL = { letters: Number.POSITIVE_INFINITY, chunks: Number.POSITIVE_INFINITY };
/** Blocks shown at each end of a run that is not shown whole: enough to see what it is about and what it leads to. */
export const ENDS = 2;
/** In a copy what stands alone is shown whole up to so many code units, about half of what a page holds. */
export const WHOLE_RUN = 5100;
/** Long paragraphs would make an end as long as a page: it holds so many code units, and is cut inside a paragraph, even inside a sentence, for that. */
const LONGEST_END = 1500;
/** Blocks that are not worth a line that stands for them. */
const MOST_BETWEEN = 2;
/**
 * Between independent versions the pair is about what they share: a long run that stands in one alone is shown by its ends, and is whole in its
 * article; in a copy so is only what would fill a page. What both tell is shown whole but where it alone would fill more than a page.
 */
export function showPieces(pieces, isShared, isDerived, { letters }) {
    const whole = { pieces, left: null, moreAt: 0 };
    const length = pieces.reduce((sum, piece) => sum + pieceLength(piece), 0);
    if (isShared && length <= letters)
        return whole;
    if (isShared)
        return joinEnds(pieces, takeHead(pieces, letters, pieces.length), []);
    const end = Math.min(LONGEST_END, letters);
    const [head, foot] = [takeHead(pieces, end, ENDS), takeFoot(pieces, end, ENDS)];
    const isShort = length <= Math.min(WHOLE_RUN, 2 * letters);
    const between = pieces.length - head.length - foot.length;
    return isShort && (isDerived || between <= MOST_BETWEEN) ? whole : joinEnds(pieces, head, foot);
}
/** What the two ends leave; whole where they leave nothing. */
function joinEnds(all, head, foot) {
    const sentences = all.flatMap((piece) => piece.sentences);
    const whole = new Set(sentences);
    const countWhole = (ends) => ends.reduce((sum, piece) => sum + piece.sentences.filter((s) => whole.has(s)).length, 0);
    const [before, after] = [countWhole(head), countWhole(foot)];
    const first = sentences[before];
    if (first === undefined || before + after >= sentences.length)
        return { pieces: all, left: null, moreAt: 0 };
    const isCutInside = head.at(-1)?.sentences.at(-1)?.id === first.id;
    const left = { sentence: first.id, sentences: sentences.length - before - after, isCutInside };
    return { pieces: [...head, ...foot], left, moreAt: head.length };
}
/** The first blocks, so many and so long at most: whole ones, else whole sentences of the first, else the first words of its first sentence. */
function takeHead(pieces, letters, blocks) {
    const fitting = fill(pieces.slice(0, blocks), pieceLength, letters);
    const [first] = pieces;
    if (fitting.length > 0 || first === undefined)
        return fitting;
    const sentences = fill(first.sentences, sentenceLength, letters);
    const [opening] = first.sentences;
    if (sentences.length > 0 || opening === undefined)
        return [{ ...first, sentences }];
    return [{ ...first, sentences: [{ ...opening, stretches: cutStretches(opening.stretches, letters) }] }];
}
/** The last blocks in the same way; a sentence too long for them is left out whole, for nobody reads on from its middle. */
function takeFoot(pieces, letters, blocks) {
    const fitting = fill(pieces.slice(-blocks).toReversed(), pieceLength, letters).toReversed();
    const last = pieces.at(-1);
    if (fitting.length > 0 || last === undefined)
        return fitting;
    const sentences = fill(last.sentences.toReversed(), sentenceLength, letters).toReversed();
    return sentences.length === 0 ? [] : [{ ...last, continues: true, sentences }];
}
/** As many from the front as fit. */
function fill(items, lengthOf, most) {
    let length = 0;
    const end = items.findIndex((item) => {
        length += lengthOf(item);
        return length > most;
    });
    return end < 0 ? [...items] : items.slice(0, end);
}
/** Stretches up to so many code units, the last one cut between words. */
function cutStretches(stretches, letters) {
    const whole = fill(stretches, ({ text }) => text.length, letters);
    const next = stretches[whole.length];
    const room = letters - whole.reduce((sum, { text }) => sum + text.length, 0);
    return next === undefined ? whole : [...whole, { ...next, text: `${cutWords(next.text, room)}\u00a0…` }];
}
/** What fits of a text, up to the end of a word; where none ends, as in Chinese, up to a whole letter. */
function cutWords(text, letters) {
    const end = text.lastIndexOf(' ', letters);
    if (end > 0)
        return text.slice(0, end);
    return /[\uD800-\uDBFF]/u.test(text.charAt(letters - 1)) ? text.slice(0, letters - 1) : text.slice(0, letters);
}
/** UTF-16 code units of a sentence as it is drawn. */
function sentenceLength({ stretches }) {
    return stretches.reduce((sum, { text }) => sum + text.length, 0);
}
function pieceLength({ sentences }) {
    return sentences.reduce((sum, sentence) => sum + sentenceLength(sentence), 0);
}
