import { overlapping } from "../units/overlapping.js";
import { textOf } from "./pair-comparison.js";
/** A longer changed part says something else; who is named in it stands in nobody's place. In words. */
const LONGEST_PLACE = 6;
/** Another person in the place of one (check), or the same person under another part of the name (note). */
export function findNames({ a, b, runs, isRetold }) {
    const found = new Map();
    const [mentionsA, mentionsB] = [mentionsOf(a), mentionsOf(b)];
    for (const run of runs) {
        if (run.same)
            continue;
        const isPlace = [run.a, run.b].every((tokens) => tokens.filter(({ isWord }) => isWord).length <= LONGEST_PLACE);
        const inA = mentionsA.filter((mention) => run.a.some((token) => isIn(token, mention.range)));
        const inB = mentionsB.filter((mention) => run.b.some((token) => isIn(token, mention.range)));
        const [ma, mb] = [inA[0], inB[0]];
        if (!ma || !mb || inA.length !== 1 || inB.length !== 1)
            continue;
        const isSamePerson = ma.entity === mb.entity;
        if ([...ma.norms].some((norm) => mb.norms.has(norm)))
            continue;
        const stillThere = mentionsB.some((other) => other.entity === ma.entity) || mentionsA.some((other) => other.entity === mb.entity);
        // Two reporters may each name somebody else; only a retelling answers for the name that stands in its original's place.
        if (!isSamePerson && (stillThere || !isRetold || !isPlace))
            continue;
        const [wa, wb] = [textOf(a, ma.range), textOf(b, mb.range)];
        const why = isSamePerson
            ? `“${wa}” and “${wb}” are the same person under different parts of the name.`
            : `One version names ${wa}, the other ${wb}.`;
        const finding = {
            kind: 'name',
            grade: isSamePerson ? 'note' : 'check',
            a: ma.range,
            b: mb.range,
            why,
        };
        if (!found.has(why))
            found.set(why, finding);
    }
    return [...found.values()];
}
/** Persons named in a side; other names change too easily between a noun and an adjective. */
function mentionsOf(side) {
    const { range } = side.unit;
    return overlapping(side.article.names, range)
        .filter((name) => name.entity.startsWith('p-') && name.range.start >= range.start && name.range.end <= range.end)
        .map((name) => ({
        entity: name.entity,
        range: name.range,
        norms: new Set(side.tokens
            .filter((token) => token.isWord && isIn(token, name.range))
            .map((token) => token.norm.replace(/'s$/, ''))),
    }));
}
function isIn(token, range) {
    return token.start >= range.start && token.end <= range.end;
}
