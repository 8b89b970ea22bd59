import { readFigures } from "../../text/figures.js";
import { textOf } from "./pair-comparison.js";
/** Another number of the same kind in the same place: 60 against 16 per cent, Friday against Thursday. Equal values in other words are none. */
export function findNumbers({ a, b, runs }) {
    const ofA = figuresOf(a);
    const ofB = figuresOf(b);
    const openA = ofA.filter((figure) => !ofB.some((other) => isSame(figure, other)));
    const openB = ofB.filter((figure) => !ofA.some((other) => isSame(figure, other)));
    return runs.flatMap((run) => {
        const figure = run.same ? undefined : openA.find((candidate) => stands(candidate, run.a));
        const other = figure && openB.find((candidate) => candidate.unit === figure.unit && stands(candidate, run.b));
        if (!figure || !other)
            return [];
        const why = `One version has “${textOf(a, figure.range)}”, the other “${textOf(b, other.range)}”.`;
        return [{ kind: 'number', grade: 'check', a: figure.range, b: other.range, why }];
    });
}
/** Bare "one" is more often a pronoun than a count. */
function figuresOf(side) {
    return readFigures(side.article.text, side.unit.range).filter((figure) => figure.unit !== '' || figure.value !== 1);
}
function isSame(a, b) {
    return a.value === b.value && (a.unit === b.unit || a.unit === '' || b.unit === '');
}
function stands({ range }, tokens) {
    return tokens.some((token) => token.start >= range.start && token.end <= range.end);
}
