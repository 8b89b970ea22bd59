import { bodyNouns, groupNouns, honorifics, jobNouns } from "../../languages/en/roles.js";
import { connectors } from "./candidate-end.js";
/** Cuts a run into owner, office and name: "Russian | Foreign Minister | Sergey Lavrov". */
export function parseNameCandidate(tokens, from, to, states) {
    const whole = statePhrase(tokens, from, to, states);
    let start = from;
    const parts = [];
    const owner = [];
    if (whole !== null) {
        const text = joined(tokens, from, whole);
        const role = states.get(text)?.role;
        const kind = role === 'adjective' ? 'adjective' : 'state';
        if (whole === to)
            return [part(from, from, to, kind)];
        // "Vatican", "Georgia" may also begin longer names; a body or an office after them shows that they do not.
        parts.push(part(from, from, whole, kind));
        owner.push(text);
        start = whole;
    }
    const { office, honorific } = lastOffice(tokens, start, to);
    if (office < 0)
        return [...parts, ...splitPlain(tokens, from, start, to, owner, states)];
    const name = nameBehindOffice(tokens, office, to, states);
    // An office's owner may be a body ("White House Press Secretary"); an office without a name is found as a job noun elsewhere.
    const body = lastBody(tokens, start, Math.max(start, office));
    if (body > start)
        parts.push({ ...part(start, start, body, 'body'), owner });
    if (name >= to)
        return parts;
    const words = tokens.slice(start, name).map((token) => token.lower);
    const title = honorific ? [] : words.filter((word) => word !== '.');
    return [...parts, { np: from, from: name, to, kind: 'person', honorific, title, owner }];
}
/** A run without an office: a state, a body, initials, or a name of unknown kind. */
function splitPlain(tokens, from, start, to, owner, states) {
    if (statePhrase(tokens, start, to, states) === to)
        return [part(start, start, to, 'state')];
    if (isBody(tokens, start, to))
        return [{ ...part(from, from, to, 'body'), owner }];
    const initials = to - start === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(tokens[start]?.text ?? '');
    if (initials)
        return [{ ...part(start, start, to, 'body'), owner }];
    const role = owner.length === 0 && to - start === 1 ? roleBefore(tokens, start) : null;
    if (role !== null)
        return [{ ...part(start, start, to, 'person'), title: [role] }];
    return [{ ...part(start, start, to, 'unknown'), owner }];
}
/** "his daughter Rose", "spokesman Sand": one name right behind a noun of office, work or kin is a person's. */
function roleBefore(tokens, at) {
    const before = tokens[at - 1];
    if (before === undefined || before.possessive || !/^\p{Ll}/u.test(before.text))
        return null;
    return jobNouns.has(before.lower) && !groupNouns.has(tokens[at]?.lower ?? '') ? before.lower : null;
}
/** An office, in the plural too ("Republicans Ann Lee and Bo Lund"), and as a part of a compound ("Editor-in-Chief"). */
function isOffice(word, isFirst) {
    if (jobNouns.has(word) || (isFirst && word.endsWith('s') && jobNouns.has(word.slice(0, -1))))
        return true;
    return word.includes('-') && word.split('-').some((one) => jobNouns.has(one));
}
function lastOffice(tokens, from, to) {
    let office = -1;
    let honorific = false;
    for (let at = from; at < to; at++) {
        const word = (tokens[at]?.lower ?? '').replace('.', '');
        // "Harry M. Reid": an initial inside a name is no "M." before one.
        const isHonorific = honorifics.has(word) && at + 1 < to && (word.length > 1 || at === from);
        if (isHonorific)
            honorific = true;
        if (isHonorific || isOffice(word, at === from))
            office = at;
    }
    return { office, honorific };
}
/** Where the name begins behind an office, or `to`: "Secretary of State | Ann Lee", "Secretary for Trade Affairs | Ann Lee". */
function nameBehindOffice(tokens, office, to, states) {
    const name = tokens[office + 1]?.text === '.' ? office + 2 : office + 1;
    if (!connectors.has(tokens[name]?.lower ?? ''))
        return name;
    for (let at = to - 1; at >= name; at--)
        if (bodyNouns.has(tokens[at]?.lower ?? '') || states.has(tokens[at]?.text ?? ''))
            return at + 1;
    return to;
}
function part(np, from, to, kind) {
    return { np, from, to, kind, honorific: false, title: [], owner: [] };
}
function joined(tokens, from, to) {
    return tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ');
}
/** The end of the longest state name or adjective that begins at `from`, or null. */
function statePhrase(tokens, from, to, states) {
    for (let end = Math.min(to, from + 4); end > from; end--)
        if (states.has(joined(tokens, from, end)))
            return end;
    return null;
}
function isBody(tokens, from, to) {
    if (bodyNouns.has(tokens[to - 1]?.lower ?? ''))
        return true;
    for (let at = from; at + 1 < to; at++)
        if (bodyNouns.has(tokens[at]?.lower ?? '') && connectors.has(tokens[at + 1]?.lower ?? ''))
            return true;
    return false;
}
/** The end of a body's name inside an office ("State Department" in "State Department Spokesman"), or `from`. */
function lastBody(tokens, from, to) {
    for (let end = to; end > from + 1; end--)
        if (bodyNouns.has(tokens[end - 1]?.lower ?? '') && end - from >= 2)
            return end;
    return from;
}
