import { CHANGE_KINDS, gravityOf } from "../vocabulary/change-kinds.js";
import { pairsBetween } from "./pairs-between.js";
/** What changed between the members of a passage in two articles, read from `from` to `to`; each once, the weightiest first. */
export function changesBetween(edition, passages, from, to) {
    const changes = [];
    for (const passage of passages) {
        for (const { a, drift } of pairsBetween(passage, from, to)) {
            const isTurned = passage.members[a]?.article !== from;
            changes.push(...drift.map((d) => toChange(edition, d, isTurned ? d.b : d.a, isTurned ? d.a : d.b)));
        }
    }
    return rankChanges(changes);
}
/** The drift of one pair as the pages tell it. */
export function toChange(edition, drift, from, to) {
    return {
        kind: drift.kind,
        name: CHANGE_KINDS[drift.kind].name,
        grade: drift.grade,
        why: drift.why,
        from,
        to,
        lemma: wordsAt(edition, from),
        reading: wordsAt(edition, to),
    };
}
/** Changes each once (the same kind with the same words), those worth a look first, then by kind. */
export function rankChanges(changes) {
    const seen = new Set();
    return changes
        .filter((change) => {
        const key = JSON.stringify([change.kind, change.lemma, change.reading, change.from?.start, change.to?.start]);
        return !seen.has(key) && seen.add(key);
    })
        .toSorted((a, b) => Number(a.grade === 'note') - Number(b.grade === 'note') || gravityOf(a.kind) - gravityOf(b.kind));
}
/** The words of a span, line breaks as spaces. */
export function wordsAt(edition, span) {
    if (span === null)
        return null;
    return (edition.texts.get(span.file) ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim() || null;
}
