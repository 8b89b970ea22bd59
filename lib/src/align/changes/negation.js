import { rangeOf, replacements, textOf, } from "./pair-comparison.js";
/** Words that deny, as they are written, after Huddleston & Pullum, Cambridge Grammar of the English Language, ch. 9; verbs that imply a denial after Karttunen 1971. */
const NEGATIONS = new Set(`not no never none nobody nothing neither nor without cannot hardly barely nicht kein keine keinen nie ohne ne nié niée pas jamais sans aucun aucune не нет никогда без
   refuse refuses refused refusing decline declines declined declining fail fails failed failing deny denies denied denying reject rejects rejected rejecting
   refrain refrains refrained refraining eschew eschews eschewed eschewing avoid avoids avoided avoiding lack lacks lacked lacking`.split(/\s+/u));
/** Modals that assert and modals that leave open (Palmer, Mood and Modality, 2001). */
const ASSERTING = new Set(['will', 'shall', 'must', "won't", "shan't"]);
const MODALS = new Set(['would', 'should', 'ought']);
const OPEN = new Set(['may', 'might', 'could', 'can', "can't", "couldn't"]);
/** A denial that one version has and the other has not, "not yet" against "will not", "may" against "will". */
export function findNegation(comparison) {
    const { a, b } = comparison;
    const [inA, inB] = [denialsOf(comparison, a), denialsOf(comparison, b)];
    const [yetA, yetB] = [yetTo(a), yetTo(b)];
    const [willA, willB] = [ofSet(a, ASSERTING), ofSet(b, ASSERTING)];
    if (yetA.length > 0 && yetB.length === 0 && willB.length > 0)
        return [
            finding(comparison, yetA, [...willB, ...inB], 'One version says that it has not happened until now, the other that it will not'),
        ];
    if (yetB.length > 0 && yetA.length === 0 && willA.length > 0)
        return [
            finding(comparison, [...willA, ...inA], yetB, 'One version says that it has not happened until now, the other that it will not'),
        ];
    if (inA.length > 0 !== inB.length > 0)
        return [finding(comparison, inA, inB, 'One version denies what the other does not')];
    const [openA, openB] = [ofSet(a, OPEN), ofSet(b, OPEN)];
    if ((openA.length > 0 && willB.length > 0 && openB.length === 0) ||
        (openB.length > 0 && willA.length > 0 && openA.length === 0))
        return [
            finding(comparison, [...openA, ...willA], [...openB, ...willB], 'One version leaves open what the other asserts'),
        ];
    return [];
}
function finding({ a, b }, inA, inB, what) {
    const ra = rangeOf(inA.toSorted((x, y) => x.start - y.start));
    const rb = rangeOf(inB.toSorted((x, y) => x.start - y.start));
    const words = [textOf(a, ra), textOf(b, rb)].filter((part) => part !== '').map((part) => `“${part}”`);
    return { kind: 'negation', grade: 'check', a: ra, b: rb, why: `${what}: ${words.join(' against ')}.` };
}
/** Changed tokens that deny what the other side says: words of the table, contracted "n't", and "yet" before "to". */
function denialsOf(comparison, side) {
    const denies = (token, index) => NEGATIONS.has(writtenIn(side, token)) || /n't$/.test(token.norm) || isYetTo(side.tokens, index);
    const isModal = ({ norm }) => ASSERTING.has(norm) || OPEN.has(norm) || MODALS.has(norm);
    const turns = replacements(comparison, side, (token, index) => denies(token, index) || isModal(token));
    return turns.filter((token) => denies(token, side.tokens.indexOf(token)));
}
/** A word in small letters with its accents: "né" is born, "ne" is not. */
function writtenIn({ article }, { start, end }) {
    return article.text.slice(start, end).toLowerCase();
}
function yetTo(side) {
    return side.tokens.flatMap((token, index) => {
        if (!side.varied.has(token) || !isYetTo(side.tokens, index))
            return [];
        return side.tokens.slice(Math.max(0, index - 1), index + 3);
    });
}
function isYetTo(tokens, index) {
    return tokens[index]?.norm === 'yet' && tokens[index + 1]?.norm === 'to';
}
function ofSet(side, set) {
    return side.tokens.filter((token) => side.varied.has(token) && set.has(token.norm));
}
