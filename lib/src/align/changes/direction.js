import { rangeOf, textOf } from "./pair-comparison.js";
/** Verbs of growing and beginning, and of shrinking and ending: the antonyms of WordNet 3.1 under "increase", "strengthen", "begin" (VerbNet calibratable_cos-45.6, begin-55.1, stop-55.4). */
const stems = (list) => list.split(/\s+/u);
const MORE = stems('increas rais boost expand grow strengthen deepen widen accelerat enlarg intensif broaden begin start launch resum escalat soar surg climb');
const LESS = stems('decreas reduc cut lower shrink weaken eas curb slow narrow end stop halt ceas suspend terminat diminish lessen de-escalat plung drop fall');
const ENDINGS = '(?:e|es|ed|ing|s|ies|ied|y|ying|ting|ped|ping|n)?';
const oneOf = (list) => new RegExp(`^(?:${list.join('|')})${ENDINGS}$`, 'u');
const isMore = oneOf(MORE);
const isLess = oneOf(LESS);
/** More in one version where the other has less: "end" against "increase". */
export function findDirection({ a, b, runs }) {
    for (const run of runs) {
        if (run.same)
            continue;
        const [da, db] = [directionOf(run.a, a), directionOf(run.b, b)];
        if (!da || !db || da.isMore === db.isMore)
            continue;
        const [ra, rb] = [phraseFrom(da.token, a), phraseFrom(db.token, b)];
        return [
            {
                kind: 'direction',
                grade: 'check',
                a: ra,
                b: rb,
                why: `The direction is reversed: “${textOf(a, ra)}” against “${textOf(b, rb)}”.`,
            },
        ];
    }
    return [];
}
/** The one direction that some tokens speak of, or null where there is none, or both. */
function directionOf(tokens, side) {
    const found = tokens.flatMap((token) => {
        const before = side.tokens[side.tokens.indexOf(token) - 1]?.norm ?? '';
        if (/^(?:the|a|an|its|their|his|this|of)$|'s$/u.test(before))
            return [];
        if (isMore.test(token.norm))
            return [{ token, isMore: true }];
        return isLess.test(token.norm) ? [{ token, isMore: false }] : [];
    });
    const [first] = found;
    return first && found.every((other) => other.isMore === first.isMore) ? first : null;
}
function phraseFrom(token, side) {
    const at = side.tokens.indexOf(token);
    return rangeOf(side.tokens.slice(at, at + 2).filter((next) => next.isWord));
}
