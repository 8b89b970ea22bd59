import { languageOf } from "./index.js";
/** Stems of what was read before, by language. */
const caches = new Map();
const CACHE_LIMIT = 200_000;
/** The stem of a word in normal form, a possessive's ending cut off. `language` is ISO 639-1. */
export function stemWord(norm, language) {
    const cache = caches.get(language) ?? new Map();
    const known = cache.get(norm);
    if (known !== undefined)
        return known;
    const stem = languageOf(language).stem(norm.replace(/'s?$/, ''));
    if (cache.size > CACHE_LIMIT)
        cache.clear();
    cache.set(norm, stem);
    caches.set(language, cache);
    return stem;
}
