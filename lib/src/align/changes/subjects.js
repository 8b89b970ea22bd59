import { rangeOf, textOf } from "./pair-comparison.js";
/** Auxiliaries that agree with a subject, singular with plural (Cambridge Grammar of the English Language, ch. 5.18). */
const PLURAL_OF = { has: 'have', is: 'are', was: 'were', does: 'do' };
const CONJUNCTIONS = new Set(['and', 'but', 'or']);
/**
 * A predicate moved to another subject: after the same conjunction one version agrees with a singular, the other with a plural, while an
 * earlier predicate of both still agrees as before. So the second predicate no longer belongs to the first one's subject.
 */
export function findSubjects({ a, b, runs }) {
    for (const run of runs) {
        const [va, vb] = [run.a[0], run.b[0]];
        if (run.same || !va || !vb || !isOtherNumber(va.norm, vb.norm))
            continue;
        if (!followsConjunction(va, a) || !followsConjunction(vb, b))
            continue;
        const singular = PLURAL_OF[va.norm] ? va.norm : vb.norm;
        const isKept = [a, b].every((side) => earlier(side, side === a ? va : vb).some((token) => token.norm === singular && !side.changed.has(token)));
        if (!isKept)
            continue;
        const [ra, rb] = [predicateFrom(va, a), predicateFrom(vb, b)];
        const why = `“${textOf(a, ra)}” and “${textOf(b, rb)}” agree with different subjects.`;
        return [{ kind: 'subject', grade: 'check', a: ra, b: rb, why }];
    }
    return [];
}
function isOtherNumber(a, b) {
    return PLURAL_OF[a] === b || PLURAL_OF[b] === a;
}
function followsConjunction(token, side) {
    return CONJUNCTIONS.has(side.tokens[side.tokens.indexOf(token) - 1]?.norm ?? '');
}
function earlier(side, token) {
    return side.tokens.slice(0, side.tokens.indexOf(token));
}
function predicateFrom(token, side) {
    const at = side.tokens.indexOf(token);
    return rangeOf(side.tokens.slice(at, at + 3).filter((next) => next.isWord));
}
