/** A fragment has at most so many words, and what it is a part of at least this many times as many. */
const FRAGMENT_WORDS = 5;
const TIMES_LONGER = 3;
/** Words that stand in more sentences of their article than this are its topic, whoever says them. */
const TOPIC_SENTENCES = 4;
/** A word that stands in more places of an article's longer quotations leads to none of them, and looking at all would cost their square. */
const MAX_PLACES = 64;
/** A fragment of two stems is hardly there by chance; one of a single stem may be another use of the word. */
const SURE_STEMS = 2;
/** The name of two sentences of one article, in either order. */
export function fragmentKey(article, first, second) {
    return `${article} ${Math.min(first, second)} ${Math.max(first, second)}`;
}
/**
 * For two sentences of one article, by {@link fragmentKey}, how surely one quotes a few words that the other gives whole, from the same mouth: 1, or 0.5
 * where it is a single word. News leads with the striking words and quotes the utterance further down (van Dijk 1988, ch. 2).
 */
export function findQuoteFragments(sentences, quotes) {
    const fragments = new Map();
    quotes.forEach((ofArticle, article) => {
        const own = sentences[article] ?? [];
        const places = wordPlaces(ofArticle);
        for (const fragment of fragmentsOf(ofArticle, own))
            for (const { quote, at } of placesOf(fragment, places)) {
                if (!isWhole(quote, at, fragment))
                    continue;
                const strength = fragment.terms.size >= SURE_STEMS ? 1 : 0.5;
                for (let k = 0; k < spanned(own, quote); k++) {
                    const name = fragmentKey(article, fragment.order, quote.order + k);
                    fragments.set(name, Math.max(strength, fragments.get(name) ?? 0));
                }
            }
    });
    return fragments;
}
/** The quoted words that can lead to a whole: few, somebody's, and not the article's topic. */
function fragmentsOf(quotes, sentences) {
    const sentencesWith = countSentences(sentences);
    return quotes.filter((quote) => quote.speakers.length > 0 &&
        wordsOf(quote).length <= FRAGMENT_WORDS &&
        [...quote.terms.keys()].some((stem) => (sentencesWith.get(stem) ?? 0) <= TOPIC_SENTENCES));
}
/** Whether a fragment's words stand at a place of a longer quote of the same speaker, in another sentence. */
function isWhole(quote, at, fragment) {
    const words = wordsOf(fragment);
    const whole = wordsOf(quote);
    if (quote.order === fragment.order || whole.length < words.length * TIMES_LONGER)
        return false;
    return words.every((word, k) => whole[at + k] === word) && isSameMouth(quote, fragment);
}
function isSameMouth(a, b) {
    return a.speakers.some((speaker) => b.speakers.includes(speaker));
}
/** How many sentences a quote reaches into. */
function spanned(sentences, quote) {
    let count = 0;
    while ((sentences[quote.order + count]?.range.start ?? Number.POSITIVE_INFINITY) < quote.range.end)
        count++;
    return count;
}
const wordsByUnit = new WeakMap();
function wordsOf(unit) {
    const known = wordsByUnit.get(unit) ?? unit.tokens.filter((token) => token.isWord).map((token) => token.norm);
    wordsByUnit.set(unit, known);
    return known;
}
/** The places at which a fragment's first word stands, or none where there are too many. */
function placesOf(fragment, places) {
    const found = places.get(wordsOf(fragment)[0] ?? '') ?? [];
    return found.length > MAX_PLACES ? [] : found;
}
/** Where each word stands in the quotes that are long enough to hold a fragment. */
function wordPlaces(quotes) {
    const places = new Map();
    for (const quote of quotes.filter((each) => wordsOf(each).length >= TIMES_LONGER))
        wordsOf(quote).forEach((word, at) => {
            const known = places.get(word);
            if (known)
                known.push({ quote, at });
            else
                places.set(word, [{ quote, at }]);
        });
    return places;
}
function countSentences(sentences) {
    const counts = new Map();
    for (const { terms } of sentences)
        for (const stem of terms.keys())
            counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
}
