/** True where the words have a subject and a finite verb, as far as the language's pronouns and verb forms show; false where nothing is known of them. */
export function hasClauseSigns(tokens, { clauseSigns: signs, clauseOrder }) {
    const words = tokens.filter((token) => token.kind === 'word');
    const first = words[0];
    if (first === undefined || signs === null || words.length < 2)
        return false;
    const isSmall = /^\p{Ll}/u.test(first.text);
    if (isSmall && signs.subordinators.test(first.lower))
        return false;
    return words.some((token, index) => {
        if (signs.subjects.test(token.lower))
            return isBesideVerb(words, index, signs);
        // A verb that is not the first word has its subject before it; a predicate ("hat gelogen") begins with it.
        const isPredicate = clauseOrder === 'verb-second' && isSmall && index === 1;
        const hasSubject = index > 0 || (signs.dropsSubjects && !isSmall);
        return hasSubject && words.length > 2 && signs.finiteVerbs.test(token.lower) && !isPredicate;
    });
}
/** A subject needs a verb beside it; where the language's verbs show no ending, any word does. */
function isBesideVerb(words, at, signs) {
    const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
    const isFiniteVerb = (token) => token !== undefined && signs.finiteVerbs.test(token.lower);
    if (isFiniteVerb(next) || isFiniteVerb(before))
        return true;
    const { verbEndings, articlePronouns } = signs;
    if (articlePronouns?.words.test(word?.lower ?? ''))
        return next !== undefined && articlePronouns.verbEndings.test(next.text);
    if (verbEndings !== null)
        return [next, before].some((token) => token !== undefined && verbEndings.test(token.text));
    // "j’arrive": an elided pronoun has its verb in it.
    return at < signs.subjectReach && (next !== undefined || /'/u.test(word?.lower ?? ''));
}
