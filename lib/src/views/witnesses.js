import { nameWitness } from "../export/witness-name.js";
import { indexEdition } from "./edition-index.js";
/** So many hues have a rule of their own; a corpus with more perspectives takes them again. */
const HUES = 5;
const cache = new WeakMap();
/** The versions of an event in the order of their columns: by perspective, then as the event lists them. */
export function witnessesOf(edition, event) {
    const known = cache.get(edition) ?? new Map();
    cache.set(edition, known);
    const witnesses = known.get(event.id) ?? listWitnesses(edition, event);
    known.set(event.id, witnesses);
    return witnesses;
}
function listWitnesses(edition, event) {
    const { articles } = indexEdition(edition);
    const rank = new Map(edition.perspectives.map((perspective, i) => [perspective.id, i]));
    const place = (article) => rank.get(article.perspective ?? '') ?? edition.perspectives.length;
    const taken = new Set();
    const ofPlace = new Map();
    return event.articles
        .flatMap((id) => articles.get(id) ?? [])
        .toSorted((a, b) => place(a) - place(b))
        .map((article) => {
        const siglum = uniqueSiglum(sigla(edition, article), taken);
        taken.add(siglum);
        const at = place(article);
        const perspective = edition.perspectives[at];
        const before = ofPlace.get(at) ?? 0;
        ofPlace.set(at, before + 1);
        return {
            article: article.id,
            siglum,
            name: article.outlet ?? 'Unnamed site',
            fullName: nameWitness(article),
            role: article.original === null
                ? (perspective?.label ?? '')
                : `${perspective?.label ?? 'Copy'} of ${article.original}`,
            hue: perspective === undefined ? 0 : (at % HUES) + 1 + (before % 2) * HUES,
            isReprint: isReprint(article),
            nameLanguage: /\p{Script=Cyrillic}/u.test(article.outlet ?? '') ? 'ru' : undefined,
        };
    });
}
/** Whether the text is held to be taken from another outlet's: it names one, or its editor files it so. */
export function isReprint(article) {
    return article.original !== null || article.perspective === 'reprint';
}
/** The siglum that the editor gives this very article: entries of a file stand in the order of its articles. */
function editorsSiglum(edition, article) {
    const entry = edition.manifest.sources?.find((source) => source.file === article.span.file);
    const inFile = edition.articles
        .filter((a) => a.span.file === article.span.file)
        .toSorted((a, b) => a.span.start - b.span.start);
    return entry?.articles[inFile.indexOf(article)]?.siglum;
}
/** Candidates for the siglum, best first: the editor's, then letters of the name; a copy takes its original's letter in lower case. */
function sigla(edition, article) {
    const outlets = edition.manifest.outlets ?? [];
    const named = editorsSiglum(edition, article) ?? outlets.find((outlet) => outlet.name === article.outlet)?.siglum;
    const source = article.outlet ?? article.original ?? 'unnamed';
    const origin = outlets.find((outlet) => outlet.name === article.original)?.siglum;
    const letters = source.replace(/^the\s+/i, '').match(/[\p{L}\p{N}]/gu) ?? ['x'];
    const initial = letters[0] ?? 'x';
    const own = source.length <= 4 && source === source.toUpperCase() ? [source] : [];
    const grown = [initial, ...letters.slice(1).map((letter) => initial + letter.toLowerCase())];
    const candidates = [
        ...(named === undefined ? [] : [named]),
        ...own,
        ...grown.map((letter) => letter.toUpperCase().slice(0, 1) + letter.slice(1)),
    ];
    if (!isReprint(article))
        return candidates;
    const lower = [
        ...(article.outlet === null && origin !== undefined ? [origin] : []),
        ...(named === undefined ? [] : [named]),
        ...grown,
    ];
    return lower.map((letter) => letter.toLowerCase());
}
function uniqueSiglum(candidates, taken) {
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free !== undefined)
        return free;
    const first = candidates[0] ?? 'x';
    let number = 2;
    while (taken.has(first + number))
        number += 1;
    return first + number;
}
