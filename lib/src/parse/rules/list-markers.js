import { isOrnament } from "../line-features.js";
import { makeLine, markAsChrome, textOf } from "../tree.js";
// Bullets as word processors and browsers write them when a list is copied (Unicode general punctuation, geometric shapes),
// and the stars, hashes and arrows that plain text uses for headings. A dash is no sign: dialogue and fragments begin with it.
const SIGN = /^(?:[•‣◦▪▫■□●○◆►▶★☆·∙⁃➤➢»](?=[\s\p{L}\p{N}"“«])|\*{1,4}(?=\s)|#{1,6}(?=\s)|>{1,3}(?=\s)|[-–—](?=\s{2,}))\s*/u;
const ONE_STAR = /^\*{1,3}(?=[\s\p{L}"“«(])/u;
/** Takes list and heading signs off the front of lines as chrome (`marker`); what they were stays in `sign`. A star that ties a footnote stays with its note. */
export function stripListMarkers(tree) {
    const { text } = tree.data;
    const children = [];
    for (const line of tree.children) {
        const words = textOf(line).slice(0, 80);
        const found = line.data.role === null && !isOrnament(words) ? SIGN.exec(words) : null;
        // »So nicht«: what opens a quotation is no arrow.
        const sign = found?.[0].startsWith('»') === true && isQuotation(textOf(line)) ? null : found;
        const start = line.start + (sign?.[0].length ?? 0);
        if (!sign || start >= line.end || isFootnote(tree, line)) {
            children.push(line);
            continue;
        }
        const mark = sign[0].trim();
        const marker = makeLine(text, line.start, line.start + mark.length, {
            gap: line.data.gap,
            article: line.data.article,
        });
        markAsChrome(marker, 'marker');
        children.push(marker, makeLine(text, start, line.end, { ...line.data, gap: 0, listMarker: mark }));
    }
    tree.children = children;
}
function isQuotation(text) {
    return /\S/u.test(text[1] ?? '') && text.includes('«');
}
/** Whether a line is the note to a star that hangs on a word earlier in the text, as in "Eurasia*." and "* An individual who …". */
export function isFootnote(tree, line) {
    const star = ONE_STAR.exec(textOf(line))?.[0];
    return star !== undefined && (firstStarsOf(tree).get(star) ?? Number.POSITIVE_INFINITY) < line.start;
}
const starsByTree = new WeakMap();
function firstStarsOf(tree) {
    const known = starsByTree.get(tree);
    if (known)
        return known;
    const stars = new Map();
    for (const match of tree.data.text.matchAll(/(?<=[\p{L}\p{N}”"»)])(\*{1,3})(?![*\p{L}\p{N}])/gu)) {
        const star = match[1] ?? '';
        if (!stars.has(star))
            stars.set(star, match.index);
    }
    starsByTree.set(tree, stars);
    return stars;
}
