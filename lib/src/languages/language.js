/** The words of a list, parted by white space. */
export function wordSet(...lists) {
    return new Set(lists.flatMap((list) => list.split(/\s+/u)).filter((word) => word !== ''));
}
/** The same in the form in which words are compared: without case and diacritics. */
export function normalWordSet(list) {
    return wordSet(list.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}
/**
 * Verbs of saying from "lemma: form form …; lemma: …" a class. `isLemmaFinite` where the dictionary's form is a finite one too ("sagen Fachleute").
 * The first verb that has a form keeps it.
 */
export function verbForms(byClass, isLemmaFinite = false) {
    const forms = new Map();
    for (const [verbClass, entries] of Object.entries(byClass))
        for (const entry of entries.split(';')) {
            const [lemma = '', listed = ''] = entry.split(':').map((part) => part.trim());
            for (const form of wordSet(isLemmaFinite ? lemma : '', listed))
                if (!forms.has(form))
                    forms.set(form, { lemma, verbClass });
        }
    return forms;
}
/** No source phrase at all, to build a language's on. */
export const NO_SOURCE_PHRASES = {
    before: [],
    behind: new Set(),
    behindQuote: new Set(),
    viewPrepositions: new Set(),
    viewNouns: new Set(),
    viewLinks: new Set(),
    viewpoint: null,
    pronouns: new Map(),
};
/** A stemmer that cuts the longest of some endings off a word of five letters and more, leaving three at least. */
export function lightStemmer(endings) {
    return (word) => {
        if (word.length < 5)
            return word;
        const cut = word.replace(endings, '');
        return cut.length >= 3 ? cut : word;
    };
}
