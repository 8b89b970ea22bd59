import { countWords } from "../line-features.js";
/** The heading's own article must hold this much unlinked text (UTF-16 units) before others are set aside for it. */
const FEWEST_OWN_CHARACTERS = 280;
/** Sets aside what stands in another `<article>` than the page's heading: a page may go on with the next articles, or hold comments as articles of their own. */
export function dropOtherArticles(placed, kept) {
    const articleOf = (above) => above.find(({ tagName }) => tagName === 'article');
    const heading = placed.find(({ above }) => above.some(({ tagName }) => tagName === 'h1') && articleOf(above));
    const own = heading ? articleOf(heading.above) : firstArticle(placed, kept, articleOf);
    if (!own)
        return;
    const inOwn = placed.map(({ above }, index) => kept[index] === true && articleOf(above) === own);
    const size = placed.reduce((sum, { line }, index) => sum + (inOwn[index] ? line.end - line.start - line.linked : 0), 0);
    if (size < FEWEST_OWN_CHARACTERS)
        return;
    for (const [index, { above }] of placed.entries()) {
        const article = articleOf(above);
        if (kept[index] && article !== undefined && article !== own && !isPart(article, placed, own))
            kept[index] = false;
    }
}
function firstArticle(placed, kept, articleOf) {
    const first = placed.find(({ above }, index) => kept[index] && articleOf(above));
    return first ? articleOf(first.above) : undefined;
}
// An article inside the page's own article without a heading or link of its own is a part of it, not another.
function isPart(article, placed, own) {
    const lines = placed.filter(({ above }) => above.includes(article));
    const isInside = lines.some(({ above }) => above.includes(own));
    const hasHeading = lines.some(({ above }) => above.some(({ tagName }) => /^h[1-4]$/u.test(tagName)));
    return isInside && !hasHeading && lines.some(({ text }) => countWords(text, 20) >= 15);
}
