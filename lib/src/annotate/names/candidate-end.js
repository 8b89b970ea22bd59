import { calendarWords } from "../../languages/en/calendar.js";
import { bodyNouns, honorifics, jobNouns } from "../../languages/en/roles.js";
import { isCapital } from "../../text/letter-case.js";
/** Small words inside names of families. */
const particles = new Set([
    'de',
    'del',
    'la',
    'von',
    'van',
    'der',
    'den',
    'bin',
    'ibn',
    'al',
    'el',
    'di',
    'da',
    'du',
    'le',
    'au',
    'aux',
    'des',
]);
/** Small words that may stand inside any name. */
export const connectors = new Set([...particles, 'of', 'for', 'and', 'the', '&']);
/** Where the run of capitals that begins at `from` ends: small words and the stops of abbreviations stand inside it. */
export function endOfCandidate(tokens, from, starts, states) {
    let end = from + 1;
    while (end < tokens.length) {
        const token = tokens[end];
        const previous = tokens[end - 1];
        if (token === undefined || previous === undefined || previous.possessive || starts.has(end))
            break;
        if (isCapital(token) && token.text !== 'I' && !calendarWords.has(token.lower))
            end++;
        else if (token.text === '.' && !token.spaced && honorifics.has(previous.lower) && isCapital(tokens[end + 1]))
            end++;
        else if (token.text === '.' &&
            !token.spaced &&
            jobNouns.has(previous.lower) &&
            previous.text.length <= 5 &&
            isCapital(tokens[end + 1]))
            end++;
        else if (connectors.has(token.lower) && joins(tokens, end, from, states))
            end += tokens[end + 1]?.lower === 'the' ? 2 : 1;
        else
            break;
    }
    return end;
}
/** "of", "for", "and" go on with a name only between capitals, and "and" only inside an office or a body ("Department of Trade and Industry"). */
function joins(tokens, at, from, states) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
    if (token === undefined || previous === undefined || !isCapital(next) || next === undefined)
        return false;
    if (calendarWords.has(next.lower))
        return false;
    if (particles.has(token.lower) || token.lower === '&')
        return true;
    const office = (other) => jobNouns.has(other.lower) || bodyNouns.has(other.lower);
    if (token.lower === 'the')
        return false;
    if (token.lower === 'and' && isInsideOffice(tokens, from, at, office))
        return true;
    if (token.lower === 'and')
        return (office(next) &&
            (bodyNouns.has(previous.lower) || states.get(previous.text)?.role === 'adjective') &&
            !states.has(next.text));
    return office(previous);
}
/** "Secretary of State for European and Eurasian Affairs": since "of" or "for" the body's noun has not come yet. */
function isInsideOffice(tokens, from, at, office) {
    for (let index = at - 1; index > from; index--) {
        const token = tokens[index];
        if (token === undefined || office(token))
            return false;
        if (token.lower === 'for' || token.lower === 'of')
            return true;
    }
    return false;
}
