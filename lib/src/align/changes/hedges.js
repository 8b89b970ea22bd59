import { isFunctionWord } from "../../languages/function-words.js";
import { BLOCK_KINDS } from "../../vocabulary/block-kinds.js";
import { rangeOf, replacements, sameLemma, textOf, } from "./pair-comparison.js";
/** Words that hold back assent (Hyland, Hedging in Scientific Research Articles, 1998; the evidential adverbs of Biber et al. 1999, 10.3.1). */
const HEDGES = new Set(`may might could maybe perhaps possibly apparently seemingly reportedly allegedly alleged alleges allege claimed claims likely unlikely probably purportedly supposedly
   appears appeared appear seems seemed seem suggests suggested arguably presumably`.split(/\s+/u));
const MODALS = new Set('can could may might will would shall should must'.split(' '));
/** "Asylum claims", "claimed responsibility", "claimed 12 lives" hedge nothing: the verb of doubt has a clause behind it. */
const CLAIMS = new Set(['claims', 'claimed']);
const CLAUSE_STARTS = new Set(['that', 'to', 'he', 'she', 'it', 'they', 'there']);
/** A headline that tells only a part of a sentence is held against it where the two surely belong together. */
const SURE = 0.7;
/** A hedge of the one version that the other lost; to be checked where the other says the same sentence or is a headline or a key point, which asserts it plainly. */
export function findHedges(comparison) {
    const { a, b, label, score } = comparison;
    const [inA, inB] = [hedgesOf(comparison, a, b), hedgesOf(comparison, b, a)];
    if (inA.length > 0 === inB.length > 0)
        return [];
    const [plain, hedged] = inA.length > 0 ? [b, a] : [a, b];
    const isSummary = BLOCK_KINDS[plain.unit.blockKind].isSummary;
    if (label === 'partial' && !(isSummary && score >= SURE))
        return [];
    if (isSummary && hasSource(plain))
        return [];
    const hedge = inA.length > 0 ? inA : inB;
    if (isSummary && !isOver(hedged, hedge, plain))
        return [];
    const range = rangeOf(hedge);
    const words = `“${textOf(hedged, range)}”`;
    const why = isSummary
        ? `The text hedges with ${words}; the ${plain.unit.blockKind.replace('-', ' ')} says it plainly.`
        : `One version hedges with ${words}, the other does not.`;
    const ranges = inA.length > 0 ? { a: range, b: null } : { a: null, b: range };
    const isLost = label === 'near' && replacements(comparison, hedged, ({ norm }) => HEDGES.has(norm)).length > 0;
    return [{ kind: 'hedge', grade: isSummary || isLost ? 'check' : 'note', ...ranges, why }];
}
/** How many content words behind a hedge it surely holds back; an adverb (“a seemingly divided court”) the next one. */
const HELD_BACK = 3;
const ADVERB = /ly$/;
/** Whether a hedge stands over words that the other side has too: "could pose a threat" holds back nothing in a headline that tells of no threat. */
function isOver(side, hedge, plain) {
    const last = hedge.at(-1);
    const behind = side.tokens
        .slice(last ? side.tokens.indexOf(last) + 1 : 0)
        .filter(({ norm, isWord }) => isWord && !isFunctionWord(norm, side.article.language) && !HEDGES.has(norm))
        .slice(0, ADVERB.test(last?.norm ?? '') ? 1 : HELD_BACK);
    return behind.some((word) => plain.tokens.some((its) => sameLemma(word, its)));
}
/** The first hedge among the tokens that the other side does not have, there or elsewhere; "up to" before a number included. */
function hedgesOf({ label, runs }, side, other) {
    const elsewhere = new Set(other.tokens.map(({ norm }) => norm));
    // Reported speech shifts "can" to "could": one modal verb for another is no hedge.
    const shifted = new Set(runs.flatMap((run) => !run.same && [run.a, run.b].every((tokens) => tokens.some(isModal)) ? [...run.a, ...run.b] : []));
    const own = label === 'partial' ? side.changed : side.varied;
    const first = side.tokens.find((token, index) => {
        if (!own.has(token) || elsewhere.has(token.norm) || (isModal(token) && shifted.has(token)))
            return false;
        return isHedge(side.tokens, index) || isUpTo(side.tokens, index);
    });
    if (!first)
        return [];
    const at = side.tokens.indexOf(first);
    return isUpTo(side.tokens, at) ? side.tokens.slice(at, at + 2) : [first];
}
function isModal({ norm }) {
    return MODALS.has(norm);
}
function isHedge(tokens, index) {
    const norm = tokens[index]?.norm ?? '';
    return HEDGES.has(norm) && (!CLAIMS.has(norm) || CLAUSE_STARTS.has(tokens[index + 1]?.norm ?? ''));
}
function isUpTo(tokens, index) {
    return (tokens[index]?.norm === 'up' &&
        tokens[index + 1]?.norm === 'to' &&
        /^(?:\p{N}|"|[a-z]+s$)/u.test(tokens[index + 2]?.norm ?? ''));
}
/** A headline that names whose words it gives ("… – Putin", "Peskov says …") leaves the claim with its speaker. */
function hasSource(side) {
    return (side.unit.sources.size > 0 ||
        side.tokens.some((token, index) => (token.norm === '-' || token.norm === ':') && index > 0));
}
