import { certaintyOf } from "../certainty.js";
import { shorten } from "../shorten.js";
import { rankChanges, toChange } from "../what-changed.js";
/** UTF-16 code units of each side of a change: of a sentence whose marks were lost its beginning is enough. */
const LONGEST = 60;
/** UTF-16 code units of a reason. */
const LONGEST_REASON = 200;
/** More witnesses than that have more pairs than anybody reads: twelve have sixty-six. */
const MOST_WITH_ALL_PAIRS = 4;
/** See {@link Relations}; `bases` are the witnesses of the base's wording, the base first. */
export function listRelations(edition, passage, members, bases) {
    const isOfBaseOnly = members.length > MOST_WITH_ALL_PAIRS;
    const [base] = bases;
    const placed = placePairs(passage, members, bases);
    const ofBase = placed.filter(({ a }) => bases.includes(a));
    const changes = (isOfBaseOnly ? ofBase : placed).flatMap(({ pair, isForward, a, b }) => pair.drift.map((drift) => {
        const change = toChange(edition, drift, isForward ? drift.a : drift.b, isForward ? drift.b : drift.a);
        const [first, second] = isForward ? [a, b] : [b, a];
        return {
            ...change,
            lemma: change.lemma && shorten(change.lemma, LONGEST),
            reading: change.reading && shorten(change.reading, LONGEST),
            why: shorten(change.why
                .replace('in the first version', `in ${first.witness.siglum}`)
                .replace('in the second version', `in ${second.witness.siglum}`), LONGEST_REASON),
            bases: [a],
            witnesses: [b],
        };
    }));
    const notes = (isOfBaseOnly ? placed.filter(({ a }) => a === base) : placed).map(({ pair, a, b }) => {
        const decision = edition.decisions.find((d) => d.pair?.includes(a.member.id) && d.pair.includes(b.member.id));
        return { a, others: [b], label: pair.label, certainty: certaintyOf(pair.score), note: decision?.note ?? null };
    });
    return { changes: rankChanges(joinChanges(changes)), more: 0, pairs: joinNotes(notes), isOfBaseOnly };
}
/** Each pair with the base, or the witness of the earlier column, on the left. */
function placePairs(passage, members, bases) {
    const ranks = new Map([...bases, ...members.filter((m) => !bases.includes(m))].map((m, i) => [m, i]));
    const rank = (member) => ranks.get(member) ?? 0;
    const byPosition = new Map(members.map((m) => [m.position, m]));
    return passage.pairs
        .flatMap((pair) => {
        const [a, b] = [byPosition.get(pair.a), byPosition.get(pair.b)];
        if (a === undefined || b === undefined)
            return [];
        const isForward = rank(a) <= rank(b);
        return [isForward ? { pair, isForward, a, b } : { pair, isForward, a: b, b: a }];
    })
        .toSorted((x, y) => rank(x.a) - rank(y.a) || rank(x.b) - rank(y.b));
}
/** The same change of the same words is one, with all who read either. */
function joinChanges(changes) {
    const joined = new Map();
    for (const change of changes) {
        const key = JSON.stringify([change.kind, change.grade, change.lemma, change.reading]);
        const known = joined.get(key);
        joined.set(key, known === undefined
            ? change
            : {
                ...known,
                bases: [...new Set([...known.bases, ...change.bases])],
                witnesses: [...new Set([...known.witnesses, ...change.witnesses])],
            });
    }
    return [...joined.values()];
}
/** Witnesses that relate alike to the same one stand together. */
function joinNotes(notes) {
    const joined = [];
    for (const note of notes) {
        const at = joined.findIndex(({ a, label, certainty, note: words }) => a === note.a && label === note.label && certainty === note.certainty && words === note.note);
        const known = joined[at];
        if (known === undefined)
            joined.push(note);
        else
            joined[at] = { ...known, others: [...known.others, ...note.others] };
    }
    return joined;
}
