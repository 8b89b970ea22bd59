import { indexEdition } from "../edition-index.js";
import { witnessesOf } from "../witnesses.js";
/** All pairs between two versions, an original before its copy. Members of one article are left out: they are tellings and not versions. */
export function directedPairs(edition) {
    const witnesses = new Map(edition.events.flatMap((e) => witnessesOf(edition, e)).map((w) => [w.article, w]));
    const { events } = indexEdition(edition);
    return edition.passages
        .filter((passage) => events.has(passage.event))
        .flatMap((passage) => passage.pairs.flatMap((pair) => direct(passage, pair, witnesses)));
}
function direct(passage, pair, witnesses) {
    const [x, y] = [passage.members[pair.a], passage.members[pair.b]];
    if (x === undefined || y === undefined || x.article === y.article)
        return [];
    const [first, second] = [witnesses.get(x.article), witnesses.get(y.article)];
    if (first === undefined || second === undefined)
        return [];
    const isTurned = first.isReprint && !second.isReprint;
    return isTurned
        ? [{ passage, pair, from: y, to: x, a: second, b: first, isTurned }]
        : [{ passage, pair, from: x, to: y, a: first, b: second, isTurned }];
}
