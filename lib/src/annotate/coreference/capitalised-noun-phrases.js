import { isDetermined } from "../names/capitalised-nouns.js";
/** "Der Bürgermeister", "ein Regierungssprecher": a noun of office or work behind an article word, or null. */
export function capitalisedNounPhraseAt(block, at) {
    const { capitalisedNouns: nouns, determiners } = block.language;
    const token = block.tokens[at];
    if (nouns === null || token === undefined || !/^\p{Lu}/u.test(token.text) || !nouns.officeEndings.test(token.lower))
        return null;
    if (!isDetermined(block, at))
        return null;
    let np = at - 1;
    while (np > 0 && !determiners.has(block.tokens[np]?.lower ?? ''))
        np--;
    const article = block.tokens[np]?.lower ?? '';
    // "die Richter": the feminine article before a masculine noun is the plural's.
    const isPlural = article === 'die' && !/(?:in|e)$/u.test(token.lower);
    return {
        np,
        from: at,
        to: at + 1,
        kind: isPlural ? 'group' : 'role',
        entity: null,
        head: token.lower,
        modifiers: block.tokens.slice(np + 1, at).map(({ text }) => text),
        text: block.text.slice(block.tokens[np + 1]?.start ?? token.start, token.end),
        definite: nouns.definiteArticles.has(article),
        possessive: false,
    };
}
