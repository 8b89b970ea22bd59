import { compareText } from "../../text/order.js";
import { oncePer } from "../once.js";
import { routes } from "../routes.js";
import { searchHits } from "../search/hits.js";
import { shorten } from "../shorten.js";
import { inWeighedPages, pageAddresses } from "../weighed-pages.js";
import { costOfEntry, isSpoken, toEntry } from "./entries.js";
/** UTF-16 units of a guide word or two. */
const GUIDE = 24;
/** All utterances by the first words that are quoted in them, letter by letter. */
export const quotationLetters = oncePer((edition) => {
    const entries = searchHits(edition)
        .filter(isSpoken)
        .map((hit) => ({ entry: toEntry(hit), key: firstWords(hit.versions[0]?.text ?? '') }))
        .sort((a, b) => compareText(a.key, b.key) || compareText(a.entry.url, b.entry.url));
    const letters = Map.groupBy(entries, ({ key }) => (/^[a-z]/u.test(key) ? key.charAt(0) : 'other'));
    return [...letters]
        .map(([letter, own]) => {
        const cut = inWeighedPages(own, ({ entry }) => costOfEntry(entry));
        return {
            ...{ letter, total: own.length, addresses: pageAddresses(cut.length, (n) => routes.quotations(letter, n)) },
            pages: cut.map((page) => page.map(({ entry }) => entry)),
            guides: cut.map(([first]) => shorten(first?.key ?? '', GUIDE)),
        };
    })
        .sort((a, b) => Number(a.letter === 'other') - Number(b.letter === 'other'));
});
// Where words are quoted inside a sentence, the quotation is what is remembered and not the words that lead to it.
function firstWords(text) {
    const quoted = /["“«„]\s*([\p{L}\p{N}][^"”»“]*)/u.exec(text)?.[1] ?? text;
    const folded = quoted.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.replace(/^[^\p{L}\p{N}]+/u, '');
}
