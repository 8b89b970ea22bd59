import { bodyNouns } from "../../languages/en/roles.js";
import { isFunctionWord } from "../../languages/function-words.js";
import { rangeOf, textOf } from "./pair-comparison.js";
/** Another institution in the place of one: two capitalised names of bodies, each with a word that the other has not. */
export function findInstitutions({ a, b, isRetold }) {
    // Two reporters may each name another body; only a retelling answers for the one that stands in its original's place.
    if (!isRetold)
        return [];
    const [ofA, ofB] = [bodiesOf(a), bodiesOf(b)];
    const openA = ofA.filter((body) => ofB.every((other) => isOther(body, other)));
    const openB = ofB.filter((body) => ofA.every((other) => isOther(body, other)));
    return openA.flatMap((body) => {
        const at = openB.findIndex((other) => isOther(body, other));
        const [other] = at < 0 ? [] : openB.splice(at, 1);
        if (!other)
            return [];
        const [ra, rb] = [rangeOf(body), rangeOf(other)];
        const why = `One version names the “${textOf(a, ra)}”, the other the “${textOf(b, rb)}”.`;
        return [{ kind: 'institution', grade: 'check', a: ra, b: rb, why }];
    });
}
/** Names of bodies in which something changed: capitalised words in a row, "of" and "for" between, one of them a noun of bodies. */
function bodiesOf(side) {
    const bodies = [];
    let open = [];
    const close = () => {
        while (open.at(-1) && !open.at(-1)?.isCapitalised)
            open.pop();
        const isBody = open.length > 1 && isBodyName(open);
        if (isBody && open.some((token) => side.changed.has(token)))
            bodies.push(open);
        open = [];
    };
    for (const token of side.tokens) {
        const joins = open.length > 0 && (token.norm === 'of' || token.norm === 'for');
        if (token.isWord &&
            ((token.isCapitalised && !isFunctionWord(token.norm, side.article.language) && !/'s$/.test(token.norm)) || joins))
            open.push(token);
        else
            close();
    }
    close();
    return bodies;
}
/** The noun of the body stands last, or before "of": "Foreign Ministry", "Ministry of Health", not "Senate Chairman". */
function isBodyName(tokens) {
    return tokens.some((token, index) => {
        const next = tokens[index + 1];
        return bodyNouns.has(token.norm) && (next === undefined || next.norm === 'of' || next.norm === 'for');
    });
}
function isOther(a, b) {
    const normsOf = (tokens) => tokens.filter((token) => token.isCapitalised).map((token) => token.norm);
    const [normsA, normsB] = [normsOf(a), normsOf(b)];
    const onlyA = normsA.filter((norm) => !normsB.includes(norm));
    const onlyB = normsB.filter((norm) => !normsA.includes(norm));
    if (onlyA.length === 0 || onlyB.length === 0)
        return false;
    return !isAbbreviation(onlyA, onlyB) && !isAbbreviation(onlyB, onlyA);
}
/** Whether one word is made of the other words' initials: "US" of "United States". */
function isAbbreviation(short, long) {
    return short.length === 1 && short[0] === long.map((word) => word.charAt(0)).join('');
}
