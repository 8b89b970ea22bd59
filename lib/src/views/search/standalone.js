import { QUOTE_KINDS } from "../../vocabulary/quote-kinds.js";
import { sentencesAt } from "./sentence-places.js";
import { runOf } from "./telling.js";
/** Quotes that are somebody's words; a term in marks is nobody's. */
export function isUtterance(quote) {
    return QUOTE_KINDS[quote.kind].isUtterance;
}
/** Everything in an article that no passage carries: a sentence each, save that sentences which one quotation runs over stay together. */
export function standaloneTellings(index, article, quotes, isCarried) {
    const places = index.placesById.get(article.id) ?? [];
    // A quotation's sentences, after its first, join the sentence before them.
    const joined = new Set();
    for (const quote of quotes.filter(isUtterance)) {
        for (const place of sentencesAt(places, quote.span).slice(1))
            joined.add(place);
    }
    const runs = [];
    for (const place of places) {
        if (isCarried(place.sentence.id))
            continue;
        const last = runs.at(-1)?.at(-1);
        const follows = last !== undefined && last.index + 1 === place.index && last.block === place.block;
        if (follows && joined.has(place))
            runs.at(-1)?.push(place);
        else
            runs.push([place]);
    }
    return runs.map((run) => runOf(index, article, run));
}
