const FEWEST_CHARACTERS = 140;
const FEWEST_OF_A_LINE = 25;
/** Share of the declared text (letters and digits) that must be found in the page before the declaration is believed. */
const FEWEST_FOUND = 0.7;
/**
 * JSON-LD may give the whole text. Where most of it is found in the page, its lines are content whatever else was thought,
 * and what stands above its first or below its last line is not.
 */
export function keepJsonLdBody(seen, kept, body) {
    const bare = bareWords(body.replace(/<[^<>]{0,200}>/gu, ' '));
    if (bare.length < FEWEST_CHARACTERS)
        return;
    const isTold = seen.map(({ text }) => text.length >= FEWEST_OF_A_LINE && bare.includes(bareWords(text)));
    const told = seen.reduce((sum, { text }, index) => sum + (isTold[index] ? bareWords(text).length : 0), 0);
    if (told < bare.length * FEWEST_FOUND)
        return;
    const first = isTold.indexOf(true);
    const last = isTold.lastIndexOf(true);
    for (const index of seen.keys()) {
        if (isTold[index])
            kept[index] = true;
        else if (index < first || index > last)
            kept[index] = false;
    }
}
function bareWords(text) {
    return text
        .replace(/&#?\w{1,8};/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .toLowerCase();
}
