import { marksAgainst } from "./difference-marks.js";
import { shorten } from "./shorten.js";
import { changesBetween, rankChanges } from "./what-changed.js";
/** UTF-16 code units of each side: a difference is seen at a glance or not at all. */
const LONGEST = 60;
/** The groups that differ by more than function words: first those where a reader would believe otherwise, then where most differs. */
export function wordedDifferently(edition, plan, groups) {
    const candidates = groups.flatMap((group) => {
        const base = group.lead.members.find(({ article }) => article === plan.spine) ?? group.lead.members[0];
        if (base === undefined)
            return [];
        const others = group.lead.members.filter((member) => member.article !== base.article);
        const found = others.flatMap((other) => differencesOf(plan, base, other));
        const changed = changeOf(edition, plan, group, base.article);
        const widest = found.toSorted((a, b) => b.reading.length - a.reading.length)[0];
        const difference = changed?.difference ?? widest;
        return difference === undefined ? [] : [{ group, difference, change: changed?.change ?? null, loud: found.length }];
    });
    const weightOf = ({ change, loud }) => (change === null ? loud : Number.POSITIVE_INFINITY);
    const ranked = rankChanges(candidates.flatMap(({ change }) => change ?? []));
    return candidates.toSorted((a, b) => a.change && b.change ? ranked.indexOf(a.change) - ranked.indexOf(b.change) : compare(weightOf(b), weightOf(a)));
}
function compare(a, b) {
    return Number(a > b) - Number(a < b);
}
function changeOf(edition, plan, group, base) {
    const others = group.articles.filter((article) => article !== base);
    for (const article of others) {
        for (const change of changesBetween(edition, group.passages, base, article)) {
            if (change.grade !== 'check' || change.lemma === null || change.reading === null)
                continue;
            const difference = differenceOf(plan, change.name, [base, change.lemma], [article, change.reading]);
            if (difference !== null)
                return { change, difference };
        }
    }
    return null;
}
/** The words that one member puts in the place of another's, function words aside. */
function differencesOf(plan, base, other) {
    return marksAgainst(base.text, other.text, 0).flatMap(({ start, end, mark }) => {
        if (mark.isQuiet || (mark.kind !== 'changed' && mark.kind !== 'reworded'))
            return [];
        const reading = other.text.slice(start, end);
        return differenceOf(plan, null, [base.article, mark.against], [other.article, reading]) ?? [];
    });
}
function differenceOf(plan, name, [from, lemma], [to, reading]) {
    const of = plan.witnesses.find(({ article }) => article === from);
    const by = plan.witnesses.find(({ article }) => article === to);
    if (of === undefined || by === undefined)
        return null;
    return { name, lemma: shorten(lemma, LONGEST), of, reading: shorten(reading, LONGEST), by };
}
