// An aligned pair -> what a reader of one version would now believe otherwise.
import { CHANGE_KIND_NAMES } from "../../vocabulary/change-kinds.js";
import { findAttribution } from "./attribution.js";
import { findDirection } from "./direction.js";
import { findHedges } from "./hedges.js";
import { findInstitutions } from "./institutions.js";
import { findNames } from "./names.js";
import { findNegation } from "./negation.js";
import { findNumbers } from "./numbers.js";
import { comparePair } from "./pair-comparison.js";
import { findQuotationMarks } from "./quotation-marks.js";
import { findSubjects } from "./subjects.js";
/** What finds each kind of change. */
const FINDERS = {
    negation: findNegation,
    direction: findDirection,
    subject: findSubjects,
    number: findNumbers,
    institution: findInstitutions,
    marks: findQuotationMarks,
    attribution: findAttribution,
    hedge: findHedges,
    name: findNames,
};
/**
 * What changed between the two members of a pair. Two versions of which one says clearly more are not held against each other word by word
 * (only a hedge lost in a headline is looked for); quotes that are anchored in aligned sentences are looked at there.
 */
export function findDrift(pair, label, articles) {
    if (pair.by === 'anchored' || (pair.by === 'implied' && label === 'partial'))
        return [];
    const comparison = comparePair(pair, label, articles);
    return withoutEchoes(kindsFor(label).flatMap((find) => find(comparison))).map(({ kind, grade, a, b, why }) => ({
        kind,
        grade,
        a: a && spanIn(pair.a, a, articles),
        b: b && spanIn(pair.b, b, articles),
        why,
    }));
}
/** The same words can still have lost or gained their quotation marks; of a pair of unlike length only a hedge can be held against the other. */
function kindsFor(label) {
    if (label === 'verbatim')
        return [findQuotationMarks];
    return label === 'partial' ? [findHedges] : CHANGE_KIND_NAMES.map((kind) => FINDERS[kind]);
}
/** A verb of doubt is a hedge too; where it stands for a plain verb it is told once, as that. */
function withoutEchoes(findings) {
    const verbs = findings.filter(({ kind }) => kind === 'attribution').flatMap(({ a, b }) => [a?.start, b?.start]);
    return findings.filter(({ kind, a, b }) => kind !== 'hedge' || !verbs.includes(a?.start ?? b?.start));
}
function spanIn(unit, { start, end }, articles) {
    return { file: articles[unit.article].file, start, end };
}
