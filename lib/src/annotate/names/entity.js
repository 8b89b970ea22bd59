import { neutralRole } from "../../languages/en/roles.js";
import { foldName } from "./normalise.js";
const initial = /^\p{Lu}\.?$/u;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** In UTF-16 units, a stop with it. */
const longestSuffix = 4;
/** The words of a name in the text, initials and all. */
export function useOf(tokens, part) {
    const words = [];
    for (let at = part.from; at < part.to; at++) {
        const word = tokens[at]?.text;
        if (word !== undefined && word !== '.' && word !== ',')
            words.push(word);
    }
    return { part, words, text: words.join(' ') };
}
/** The words that identify a person: no initials, no Jr. */
export function coreWords(words) {
    // Initials and suffixes are short: a longer word need not be asked.
    const core = words.filter((word) => word.length > longestSuffix || !(initial.test(word) || suffixes.has(word.toLowerCase().replace('.', ''))));
    return core.length > 0 ? core : words;
}
/** The key of a person with at least two names: first and last, folded. */
export function personKey(words) {
    const core = coreWords(words);
    return `p:${foldName(core[0] ?? '')} ${foldName(core.at(-1) ?? '')}`;
}
/** A key for whoever owns an office: a state for its name, adjective or capital, else the word without its ending. */
export function ownerKey(word, states) {
    const state = states.get(word);
    return state === undefined ? `w:${foldName(word).slice(0, 5)}` : `s:${state.state}`;
}
/** Records one more use of a full name with its office. */
export function noteUse(entity, use, states) {
    entity.forms.set(use.text, (entity.forms.get(use.text) ?? 0) + 1);
    noteOffice(entity, use.part.title, use.part.owner, states);
}
/** Records an office and its owners. */
export function noteOffice(entity, title, owner, states) {
    if (title.length > 0) {
        const office = title.map(neutralRole);
        entity.offices.set(office.join(' '), office.flatMap((word) => word.split('-')));
    }
    for (const word of owner)
        entity.owners.add(ownerKey(word, states));
}
/** A new entity of a kind, without forms yet. */
export function newEntity(key, kind) {
    return { key, kind, forms: new Map(), aliases: new Set(), offices: new Map(), owners: new Set() };
}
/** The form that stands for the entity: the most frequent full one, without initials where it has one; at a tie the longer, then the first in code-unit order. */
export function displayName(entity) {
    let best = '';
    let bestCount = -1;
    const plain = [...entity.forms].filter(([form]) => !/(?:^|\s)\p{Lu}\.?(?:\s|$)/u.test(form));
    for (const [form, count] of plain.length > 0 ? plain : entity.forms) {
        const better = count > bestCount ||
            (count === bestCount && (form.length > best.length || (form.length === best.length && form < best)));
        if (better) {
            best = form;
            bestCount = count;
        }
    }
    return best;
}
