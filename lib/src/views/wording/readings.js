import { compareWords } from "../../align/changes/words.js";
import { hashId } from "../../corpus/stable-ids.js";
import { compareText } from "../../text/order.js";
import { oncePer } from "../once.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { directedPairs } from "./directed-pairs.js";
/** A reading of more words than this is another sentence, and not another wording of the same one. */
const LONGEST = 4;
/** What outlets write for one another's words, the most frequent first; function words, honorifics and spelling alone are left out. */
export const variantReadings = oncePer((edition) => {
    const found = directedPairs(edition)
        // In a partial pair one side has more to say: what stands for what is a guess.
        .filter(({ pair }) => pair.label !== 'partial')
        .flatMap(readingsOf);
    const byWords = Map.groupBy(found, ({ id }) => id);
    return [...byWords.values()]
        .flatMap((same) => {
        const [first] = same;
        const places = [...new Map(same.flatMap((r) => r.places).map((p) => [p.url, p])).values()];
        return first === undefined ? [] : [{ ...first, places }];
    })
        .sort((a, b) => b.places.length - a.places.length || compareText(a.lemma.toLowerCase(), b.lemma.toLowerCase()));
});
function readingsOf({ passage, from, to, a, b }) {
    const places = [{ words: shorten(to.text, 80), url: routes.passage(passage.id) }];
    return compareWords(from.text, to.text).flatMap((run) => {
        if (run.kind !== 'changed' || run.insubstantial || run.a === null || run.b === null)
            return [];
        const lemma = bare(from.text.slice(run.a.start, run.a.end));
        const reading = bare(to.text.slice(run.b.start, run.b.end));
        const id = hashId([lemma.toLowerCase(), reading.toLowerCase(), a.fullName, b.fullName]);
        return isShort(lemma) && isShort(reading) ? [{ id, lemma, reading, a, b, places }] : [];
    });
}
function bare(text) {
    const from = text.search(/[\p{L}\p{N}]/u);
    const kept = from < 0 ? null : /^.*[\p{L}\p{N}%]/su.exec(text.slice(from));
    return (kept?.[0] ?? '').replace(/\s+/gu, ' ');
}
function isShort(text) {
    return text !== '' && text.split(' ').length <= LONGEST;
}
