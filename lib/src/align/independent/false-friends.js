/** A sentence that stands so often in one article, word for word, is a refrain of its page ("sign up for our newsletter"), not a report told again. */
const REFRAIN = 3;
/** The texts that stand word for word, again and again, in one article: `"article words"`, as `wordsOf` gives them. */
export function findBoilerplate(units) {
    const counts = new Map();
    for (const unit of units) {
        const words = wordKey(unit);
        counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return new Set([...counts].flatMap(([words, count]) => (count >= REFRAIN ? [words] : [])));
}
/** An article's index with the words of a sentence of it in normal form. */
export function wordKey({ article, tokens }) {
    return `${article} ${tokens.flatMap(({ isWord, norm }) => (isWord ? [norm] : [])).join(' ')}`;
}
/**
 * Whether two sentences that share words tell of two things all the same: each gives shares and none is the other's (two states of one poll, two
 * months of one index), one frame is set in two scenes, or both only say that somebody gave no comment, and name nobody in common.
 */
export function isFalseFriend(a, b) {
    return measuresOther(a, b) || namesOther(a, b) || (saysNoComment(a) && saysNoComment(b) && !sharesName(a, b));
}
/** From this share of the plain stems of the longer one on, two sentences are of one frame. */
const FRAME = 0.5;
/** Whether a frame of words is set in two scenes: "In Nordvik, he leads …" and "In Lindal, he leads …" (scene-setting adjuncts, Quirk et al. 1985, 8.150). */
function namesOther(a, b) {
    const [sceneA, sceneB] = [sceneOf(a), sceneOf(b)];
    if (sceneA.length === 0 || sceneB.length === 0 || sceneA.some((word) => sceneB.includes(word)))
        return false;
    const [plainA, plainB] = [plainStems(a), plainStems(b)];
    const shared = plainA.filter((stem) => b.terms.has(stem)).length;
    return shared >= Math.max(plainA.length, plainB.length, 1) * FRAME;
}
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'among', 'inside', 'within', 'across', 'near']);
/** In tokens. */
const LONGEST_SCENE = 7;
/** The words of the adjunct of place or group that a sentence opens with, up to its comma; none where it opens otherwise. */
function sceneOf({ tokens }) {
    const end = tokens.findIndex(({ norm }) => norm === ',');
    if (end < 2 || end > LONGEST_SCENE || !PLACE_PREPOSITIONS.has(tokens[0]?.norm ?? ''))
        return [];
    return tokens.slice(1, end).flatMap(({ norm, isWord }) => (isWord && !ARTICLES.has(norm) ? [norm] : []));
}
const ARTICLES = new Set(['the', 'a', 'an', 'of', 'to', 'and']);
function plainStems({ terms }) {
    return [...terms.keys()].filter((stem) => !stem.startsWith('@'));
}
/** Shares this far apart, in points, are two measurements; nearer, one is rounded. */
const ROUNDED = 0.5;
/** One share may have changed on the way from text to text; several that are all others were measured elsewhere. */
const SEVERAL = 2;
function measuresOther(a, b) {
    const [ofA, ofB] = [sharesIn(a.tokens), sharesIn(b.tokens)];
    if (ofA.length === 0 || ofB.length === 0 || Math.max(ofA.length, ofB.length) < SEVERAL)
        return false;
    return !ofA.some((share) => ofB.some((other) => Math.abs(share - other) <= ROUNDED));
}
/** The percentages that some tokens give: "6.7 percent", "60%", "43 per cent". */
function sharesIn(tokens) {
    return tokens.flatMap(({ norm }, at) => {
        if (!/^\d{1,3}$/.test(norm) || tokens[at - 1]?.norm === '.')
            return [];
        const hasDecimals = tokens[at + 1]?.norm === '.' && /^\d{1,3}$/.test(tokens[at + 2]?.norm ?? '');
        const decimals = hasDecimals ? (tokens[at + 2]?.norm ?? '') : '0';
        const sign = tokens[at + (hasDecimals ? 3 : 1)]?.norm;
        const after = tokens[at + (hasDecimals ? 4 : 2)]?.norm;
        const isShare = sign === '%' || sign === 'percent' || sign === 'prozent' || (sign === 'per' && after === 'cent');
        return isShare ? [Number(`${norm}.${decimals}`)] : [];
    });
}
/** What newsrooms write of those they could not hear (Associated Press Stylebook, "comment"): the formula is the same whoever is meant. */
const NO_COMMENT = new Set('respond responded responding reply replied answer answered decline declined declining return returned reached available'.split(' '));
function saysNoComment({ tokens }) {
    const norms = tokens.map(({ norm }) => norm);
    return norms.some((norm) => norm === 'comment' || norm === 'comments') && norms.some((norm) => NO_COMMENT.has(norm));
}
function sharesName(a, b) {
    return [...a.names].some((name) => b.names.has(name));
}
