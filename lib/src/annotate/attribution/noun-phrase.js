import { isCapital } from "../../text/letter-case.js";
/** Longest noun phrase, in tokens, that is looked at without a name in it. */
const longest = 6;
/** The noun phrase without a name that ends right before `to` ("der Elternrat", "l’opposition", "в администрации"), as one that means only whom the article brought in by it; or null. */
export function nounPhraseBefore(block, from, to) {
    const { tokens, quoteAt, language } = block;
    let start = to;
    while (start > from && to - start < longest && quoteAt[start - 1] === -1 && isPhraseWord(block, start - 1)) {
        start--;
        // "der Sprecher des Amtes": behind a noun a genitive belongs to it.
        const isInner = language.capitalisedNouns !== null &&
            language.genitiveMarkers.has(tokens[start]?.lower ?? '') &&
            isCapital(tokens[start - 1]);
        // "le collectif des usagers", "le ministère de l’Agriculture": behind a noun what is another's goes on to the left.
        const isGenitive = language.capitalisedNouns === null && opensGenitive(block, start, from);
        if (!isInner && !isGenitive && isDeterminer(language, tokens[start]?.lower ?? ''))
            return phraseOf(block, start, to);
    }
    return language.hasBareNounPhrases && start < to ? phraseOf(block, start, to) : null;
}
/** "des", "du", "de la", "d’" with a noun before them. */
function opensGenitive({ tokens, quoteAt, language }, at, from) {
    const isMarker = (place) => language.genitiveMarkers.has(tokens[place]?.lower ?? '');
    const word = tokens[at]?.lower ?? '';
    const of = isMarker(at) || language.elidedPreposition?.test(word) ? at : at - 1;
    if (of !== at && !isMarker(of))
        return false;
    const noun = tokens[of - 1];
    return of > from && quoteAt[of - 1] === -1 && noun?.kind === 'word' && !language.closedWords.has(noun.lower);
}
/** The same right behind a verb or preposition: from `from` on, no further than `to`. */
export function nounPhraseAfter(block, from, to) {
    const { language, tokens } = block;
    const first = tokens[from]?.lower ?? '';
    if (!language.hasBareNounPhrases && !isDeterminer(language, first))
        return null;
    let end = from;
    while (end < Math.min(to, from + 3) && block.quoteAt[end] === -1 && isPhraseWord(block, end)) {
        end++;
        // The head noun comes first but for determiners and adjectives: one noun is enough.
        if (!isDeterminer(language, tokens[end - 1]?.lower ?? '') &&
            (language.capitalisedNouns === null || /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '')))
            break;
    }
    return end > from ? phraseOf(block, from, end) : null;
}
function isDeterminer({ determiners, elidedArticle }, word) {
    return determiners.has(word) || (elidedArticle?.test(word) ?? false);
}
function isPhraseWord(block, at) {
    const token = block.tokens[at];
    if (token === undefined || token.kind !== 'word')
        return false;
    if (isDeterminer(block.language, token.lower))
        return true;
    return !block.language.closedWords.has(token.lower);
}
function phraseOf(block, from, to) {
    const { tokens, language } = block;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined)
        return null;
    const elided = language.elidedArticle?.exec(first.text)?.[0].length ?? 0;
    const inner = elided === 0 && isDeterminer(language, first.lower) ? from + 1 : from;
    const begin = tokens[inner];
    if (inner >= to || begin === undefined)
        return null;
    const words = tokens.slice(inner, to).map((token, index) => (index === 0 ? token.text.slice(elided) : token.text));
    // French and Russian nouns stand before what belongs to them, German ones and their adjectives end the phrase.
    const head = (language.capitalisedNouns !== null ? words.find((word) => /^\p{Lu}/u.test(word)) : words[0]) ?? '';
    if (head.length < 3)
        return null;
    return {
        np: from,
        from: inner,
        to,
        kind: 'role',
        entity: null,
        head: head.toLowerCase(),
        modifiers: words.filter((word) => word !== head),
        text: block.text.slice(begin.start + (inner === from ? elided : 0), last.end),
        definite: true,
        possessive: false,
        byIntroduction: true,
    };
}
