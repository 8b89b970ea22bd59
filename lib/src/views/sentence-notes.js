import { QUOTE_KINDS } from "../vocabulary/quote-kinds.js";
import { certaintyOf } from "./certainty.js";
import { indexEdition } from "./edition-index.js";
import { possiblePairs } from "./possible-pairs.js";
import { place } from "./routes.js";
/** What an event's page says of a sentence: what it may possibly stand with, and whether anyone is quoted in it. `away`: see EventPart. */
export function sentenceNotes(edition, plan, away = new Map()) {
    const index = indexEdition(edition);
    const witnesses = new Map(plan.witnesses.map((witness) => [witness.article, witness]));
    const lines = new Map(plan.columns.flatMap((column) => column.lines.map((line) => [line.sentence.id, line])));
    const known = possiblePairs(edition, plan);
    const mirrored = known.map((pair) => ({ ...pair, sentence: pair.counterpart, counterpart: pair.sentence }));
    const possible = Map.groupBy([...known, ...mirrored], (pair) => pair.sentence);
    const quoted = new Set();
    for (const { witness, lines: own } of plan.columns) {
        const quotes = (index.quotesByArticle.get(witness.article) ?? []).toSorted((a, b) => a.span.start - b.span.start);
        let i = 0;
        for (const { sentence } of own) {
            while (i < quotes.length && (quotes[i]?.span.end ?? 0) <= sentence.span.start)
                i += 1;
            const quote = quotes[i];
            if (quote !== undefined && QUOTE_KINDS[quote.kind].isUtterance && quote.span.start < sentence.span.end)
                quoted.add(sentence.id);
        }
    }
    return {
        hasQuote: (id) => quoted.has(id),
        possible: (id) => {
            const notes = (possible.get(id) ?? []).flatMap((pair) => {
                const line = lines.get(pair.counterpart);
                const home = index.sentences.get(pair.counterpart);
                const siglum = home && witnesses.get(home.article.id)?.siglum;
                if (line === undefined || siglum === undefined)
                    return [];
                const number = plan.groupsById.get(line.group ?? '')?.number;
                const label = number === undefined ? `a sentence of ${siglum}` : `${number}`;
                const isProbable = certaintyOf(pair.score) !== 'possible';
                const words = `${isProbable ? 'probably' : 'possibly'} with ${label}`;
                return [
                    {
                        target: label,
                        isProbable,
                        label: words,
                        href: place(away.get(pair.counterpart) ?? '', pair.counterpart),
                        why: pair.why,
                    },
                ];
            });
            // Two versions may tell the same numbered passage: one pointer to it is enough, the surest.
            const surest = notes.toSorted((a, b) => Number(b.isProbable) - Number(a.isProbable));
            return surest.filter((note, i) => surest.findIndex(({ target }) => target === note.target) === i);
        },
    };
}
