/** Whoever a unit's verbs of saying, and its quotations, give the word to. */
export function readReportedSpeech(unit, resolve, quoted) {
    const { block, range, clauses } = unit;
    const all = new Set([...quoted, ...clauses.filter(isPlain).flatMap(resolve)]);
    const [start, end] = [block.tokens[range[0]]?.start, block.tokens[range[1] - 1]?.end];
    return all.size === 0 || start === undefined || end === undefined
        ? []
        : [{ range: { start, end }, sources: [...all] }];
}
/** A verb with its own subject: whom a noun ("the claim that …") or a participle (", urging …") belongs to is often another. */
function isPlain({ shape }) {
    return shape !== 'noun' && shape !== 'participle';
}
/** Whoever passes on another's words (“…,” Lee said that Kim had said) is the one who tells, and who "he" is next; else whoever speaks. */
export function findNarrators(own, speakers) {
    const relayers = own.at(-1)?.relayers.filter(({ kind }) => kind === 'person') ?? [];
    return relayers.length === 1 ? relayers : speakers;
}
