import { hashId } from "../../corpus/stable-ids.js";
import { oncePer } from "../once.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { rankChanges, toChange } from "../what-changed.js";
import { directedPairs } from "./directed-pairs.js";
/** UTF-16 code units of a lemma or a reading; a sentence whose marks were lost is longer, and stands whole in its passage. */
const LONGEST = 90;
/** All that changed between versions, by kind. */
export const changesByKind = oncePer((edition) => {
    const rows = directedPairs(edition).flatMap(({ passage, pair, to, a, b, isTurned }) => pair.drift.map((d) => {
        const change = isTurned ? toChange(edition, d, d.b, d.a) : toChange(edition, d, d.a, d.b);
        const [lemma, reading] = [change.lemma, change.reading].map((words) => words && shorten(words, LONGEST));
        const places = [{ words: shorten(to.text, 80), url: routes.passage(passage.id) }];
        const id = hashId([d.kind, change.lemma ?? '', change.reading ?? '', a.article, b.article]);
        return { ...change, id, lemma: lemma ?? null, reading: reading ?? null, a, b, places };
    }));
    return [...Map.groupBy(joinSame(rankChanges(rows)), (row) => row.kind)]
        .map(([kind, own]) => ({
        ...{ kind, name: own[0]?.name ?? kind, checks: own.filter((row) => row.grade === 'check').length },
        rows: own,
    }))
        .sort((a, b) => b.checks - a.checks || b.rows.length - a.rows.length);
});
/** The same words changed alike between the same two versions are one row, with every passage where they did. */
function joinSame(rows) {
    const same = Map.groupBy(rows, ({ id }) => id);
    return [...same.values()].flatMap((group) => {
        const [first] = group;
        const places = [...new Map(group.flatMap((row) => row.places).map((place) => [place.url, place])).values()];
        return first === undefined ? [] : [{ ...first, places }];
    });
}
