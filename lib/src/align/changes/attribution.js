import { anyReportingVerb } from "../../languages/index.js";
import { rangeOf } from "./pair-comparison.js";
/** How a version presents what was said, in words for readers. */
const IN_WORDS = {
    neutral: 'reports it plainly',
    assert: 'presents it as insisted on',
    doubt: 'leaves it in doubt',
    concede: 'presents it as conceded',
};
/** To grant with reluctance, which "acknowledge" does not say (WordNet 3.1: admit#v1, "usually reluctantly"; confess#v1). */
const ADMITS = new Set('admit admits admitted admitting confess confesses confessed confessing'.split(' '));
/** A verb of saying of another class in the same place: a verb of doubt for a plain one is to be checked, others are worth a note. */
export function findAttribution({ a, b, runs, label }) {
    const told = runs.reduce((most, run) => (run.same && run.a.length > (most?.a.length ?? 0) ? run : most), undefined);
    for (const run of runs) {
        const found = run.same ? null : compareVerbs(verbOver(run.a, a, told?.a[0]), verbOver(run.b, b, told?.b[0]));
        if (found)
            return [found];
    }
    // In one and the same sentence the verb may have moved past an adverbial: what each version presents as conceded.
    const [ofA, ofB] = [a, b].map((side) => verbsOf([...side.changed], side).filter(({ verbClass }) => verbClass === 'concede'));
    const found = label === 'near' ? compareVerbs(ofA?.[0], ofB?.[0]) : null;
    return found ? [found] : [];
}
function compareVerbs(a, b) {
    if (!a || !b)
        return null;
    const ranges = { a: rangeOf([a.token]), b: rangeOf([b.token]) };
    if (a.verbClass !== b.verbClass) {
        const grade = a.verbClass === 'doubt' || b.verbClass === 'doubt' ? 'check' : 'note';
        const why = `“${a.token.norm}” ${IN_WORDS[a.verbClass]}; “${b.token.norm}” ${IN_WORDS[b.verbClass]}.`;
        return { kind: 'attribution', grade, ...ranges, why };
    }
    if (a.verbClass !== 'concede' || ADMITS.has(a.token.norm) === ADMITS.has(b.token.norm))
        return null;
    const [plain, admits] = ADMITS.has(a.token.norm) ? [b, a] : [a, b];
    const why = `“${admits.token.norm}” presents it as granted unwillingly; “${plain.token.norm}” does not.`;
    return { kind: 'attribution', grade: 'note', ...ranges, why };
}
/** The verb of saying among some tokens, unless another stands between it and what both versions tell: “suggested …, saying that …” leaves that in no doubt. */
function verbOver(tokens, side, told) {
    const verb = verbsOf(tokens, side).at(0);
    if (verb === undefined || told === undefined)
        return verb;
    const between = side.tokens.slice(side.tokens.indexOf(verb.token) + 1, side.tokens.indexOf(told));
    return verbsOf(between, side).length > 0 ? undefined : verb;
}
const DETERMINERS = new Set([
    'the',
    'a',
    'an',
    'its',
    'his',
    'her',
    'their',
    'this',
    'that',
    'of',
]);
/** The verbs of saying among some tokens, not nouns that look like one. */
function verbsOf(tokens, side) {
    return tokens.flatMap((token) => {
        const verbClass = anyReportingVerb.get(token.norm)?.verbClass;
        if (!verbClass || !IN_WORDS[verbClass] || token.isCapitalised)
            return [];
        const before = side.tokens[side.tokens.indexOf(token) - 1];
        const isNoun = before !== undefined && (DETERMINERS.has(before.norm) || /'s$/.test(before.norm));
        return isNoun ? [] : [{ token, verbClass }];
    });
}
