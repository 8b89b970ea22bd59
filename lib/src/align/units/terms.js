import { isStopWord } from "../../languages/function-words.js";
import { stemWord } from "../../languages/stem.js";
import { titlesBefore } from "./titles.js";
/**
 * Stems of the content words among tokens, in order; a hyphenated word gives each of its parts. A name is one term however many words it
 * takes, else "President Vladimir Putin … Xi Jinping" would make every two sentences that introduce the same people look alike.
 */
export function termsOf(tokens, language, names = []) {
    const stems = [];
    let next = 0;
    let opened;
    const titles = titlesBefore(tokens, names);
    for (const token of tokens) {
        if (titles.has(token))
            continue;
        while (names[next] && names[next].range.end <= token.start)
            next++;
        const here = namesFrom(names, next, token.end);
        for (const name of here) {
            if (isBody(name, token))
                stems.push(...bodyTerms(token, language));
            else if (opened !== name)
                stems.push(`@${name.entity}`);
            opened = name;
        }
        if (!token.isWord || ADDRESS.test(token.norm))
            continue;
        for (const part of partsBeside(token, here))
            if (part !== '' && !isStopWord(part, language))
                stems.push(stemWord(part, language));
    }
    return stems;
}
/** The names from an index on that begin before an offset. */
function namesFrom(names, from, end) {
    let to = from;
    while (names[to] && names[to].range.start < end)
        to++;
    return names.slice(from, to);
}
/** Whether a token is one of several words of a name that is neither a person's nor a state's: "Winter Olympics" and "Beijing Olympics" share one. */
function isBody(name, token) {
    return name.entity.startsWith('n-') && (token.start > name.range.start || token.end < name.range.end);
}
/** The term of a word of a body's name; none for grammar in it. */
function bodyTerms(token, language) {
    return token.isWord && !isStopWord(token.norm, language) ? [`@n-${token.norm.replace(/'s?$/, '')}`] : [];
}
/** The parts of a hyphenated word that belong to no name: none of "Russia's", "era" of "Obama-era", both of "far-off". */
function partsBeside(token, names) {
    const parts = token.norm.includes('-') ? token.norm.split('-') : [token.norm];
    if (names.length === 0)
        return parts;
    let end = token.start - 1;
    return parts.filter((part) => {
        const start = end + 1;
        end = start + part.length;
        return !names.some(({ range }) => range.start < end && start < range.end);
    });
}
/** Links, handles and tags address somebody or something and tell nothing. */
const ADDRESS = /^[@#]|\//;
