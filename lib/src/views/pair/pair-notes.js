import { letterOf } from "../letters.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { changesBetween, rankChanges } from "../what-changed.js";
/** UTF-16 code units of each side of a note: of a sentence whose marks were lost its beginning is enough. */
const LONGEST = 90;
/** UTF-16 code units of a reason. */
const LONGEST_REASON = 240;
/** Notes on one passage, the weightiest: a margin longer than its text is not read, and the passage's own page has more. */
const MOST_NOTES = 12;
/** What changed, in the order of the first version; letters run through all pages of the pair. */
export function changesOfPair(edition, plan, pair) {
    const [from, to] = [pair.first.witness.article, pair.second.witness.article];
    const changes = pair.order.flatMap((id, at) => {
        const group = plan.groupsById.get(id);
        if (group === undefined)
            return [];
        return changesBetween(edition, group.passages, from, to)
            .slice(0, MOST_NOTES)
            .toSorted((a, b) => (a.from?.start ?? 0) - (b.from?.start ?? 0))
            .map((change) => ({
            ...change,
            lemma: change.lemma === null ? null : shorten(change.lemma, LONGEST),
            reading: change.reading === null ? null : shorten(change.reading, LONGEST),
            why: shorten(change.why, LONGEST_REASON),
            number: group.number,
            group: id,
            at,
        }));
    });
    const times = Map.groupBy(changes, sameness);
    return changes.map((change, i) => ({
        ...change,
        letter: letterOf(i),
        times: times.get(sameness(change))?.length ?? 1,
    }));
}
/** The same with their addresses as seen from one page (1-based). */
export function placeNotes(changes, pair, event, parts, page) {
    const [from, to] = [pair.first.witness.article, pair.second.witness.article];
    return changes.map((change) => {
        const its = parts.findIndex((part) => change.at < part.to) + 1;
        return { ...change, href: `${its === page ? '' : routes.pair(event, from, to, its)}#note-${change.letter}` };
    });
}
function sameness({ kind, lemma, reading }) {
    return JSON.stringify([kind, lemma, reading]);
}
/** Those worth a look, the weightiest first, each change once however often it is made. */
export function weightiestNotes(notes) {
    const ranked = rankChanges(notes).filter((note) => note.lemma !== null || note.reading !== null);
    const first = new Map(ranked.toReversed().map((note) => [sameness(note), note]));
    return ranked.filter((note) => first.get(sameness(note)) === note);
}
