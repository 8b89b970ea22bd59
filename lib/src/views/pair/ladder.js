import { layOutColumn } from "../parallel-rows.js";
import { place, routes } from "../routes.js";
import { count } from "../wording-of-numbers.js";
import { drawItem } from "./drawn-item.js";
import { chunksOf, partOf, placesOf, rowsInPart } from "./pair-parts.js";
import { showPieces } from "./shown-pieces.js";
/** Both sides of one page of the ladder (1-based): the first marked where the second differs, the second with what differs from the first, both with the letters of the notes. */
export function buildLadder(edition, plan, pair, notes, parts, page) {
    const part = parts[page - 1];
    const most = part?.most;
    // A letter leads to its note in the margin of the same page; a telling that is moved to another page bears none.
    const here = notes.filter((note) => note.href.startsWith('#'));
    const side = (column, other) => {
        const article = column.witness.article;
        const places = placesOf(other, pair, parts);
        const addressOf = (sentence) => {
            const at = places.get(sentence);
            if (at === undefined)
                return place(routes.article(other.witness.article), sentence);
            const path = routes.pair(plan.event.id, pair.first.witness.article, pair.second.witness.article, at + 1);
            return `${at === page - 1 ? '' : path}#${sentence}`;
        };
        const restOf = ({ sentence, sentences, isCutInside }) => ({
            text: isCutInside && sentences === 1
                ? 'the sentence goes on in the article'
                : `${count(sentences, 'more sentence')} here in the article`,
            href: place(routes.article(article), sentence),
        });
        const cellOf = (item, rows) => {
            const dropped = item.chunks.slice(most?.chunks).flatMap((chunk) => chunk.pieces.flatMap((p) => p.sentences));
            const [first] = dropped;
            return {
                isLevel: item.isLevel,
                rows,
                rest: first === undefined ? null : restOf({ sentence: first.id, sentences: dropped.length, isCutInside: false }),
                chunks: item.chunks.slice(0, most?.chunks).map((chunk) => {
                    const { passages, number, isMoved, counterpart } = chunk;
                    const shown = most === undefined
                        ? { pieces: chunk.pieces, left: null, moreAt: 0 }
                        : showPieces(chunk.pieces, number !== null, pair.isDerived, most);
                    return {
                        ...{ passages, number, isMoved, pieces: shown.pieces, moreAt: shown.moreAt },
                        counterpart: counterpart === null ? null : addressOf(counterpart),
                        more: shown.left === null ? null : restOf(shown.left),
                    };
                }),
            };
        };
        return {
            column,
            cells: layOutColumn(column, pair.order)
                .filter((item) => partOf(parts, item.rows) === page - 1 && chunksOf(item).length > 0)
                .map((item) => cellOf(drawItem(edition, plan, pair, column, item, here), part === undefined ? item.rows : rowsInPart(item.rows, part, page === parts.length))),
        };
    };
    return [side(pair.first, pair.second), side(pair.second, pair.first)];
}
